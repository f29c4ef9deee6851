import { maskCitizenId } from '@tongban/citizen-ids';
import type { JobHandler, Transaction } from '@tongban/database';
import { dayOf } from '@tongban/kernel';
import type { Clock } from '@tongban/kernel';
import { append, readStream, unwritten } from '@tongban/ledger';
import { listLinkedRecords } from '../after-case/read-linked-records.ts';
import { newCase } from '../domain/case.ts';
import type { Case } from '../domain/case.ts';
import type { CaseEvent } from '../domain/case-event.ts';
import type { Filing } from '../domain/filing.ts';
import { evolve } from '../domain/evolve.ts';
import { isTakenBack } from '../domain/linked-record.ts';
import { handlingOrganOf, organAtWork } from '../domain/handling.ts';
import type { CaseId, TextId } from '../domain/words.ts';
import { principalOf } from '../forms/principal-of.ts';
import { openSealedForm } from '../drafts/store/sealed-forms.ts';
import { freeTextFields } from '../domain/texts.ts';
import type { FreeTextField } from '../domain/texts.ts';
import { toCaseEvent } from '../store/case-events.ts';
import { openTexts } from '../store/texts.ts';
import type { CaseFacts, ServedDocument } from './document-facts.ts';
import type { DocumentWorld, ItemWords, OrganWords, PersonWords } from './document-world.ts';
import { documentsFor } from './documents-for.ts';
import { issueDocument } from './issue-document.ts';
import type { IssuedDocument } from './issue-document.ts';
import { matterOf } from './matter-of.ts';
import { listDocumentsOfCase } from './store/find-documents.ts';
import { holdResults, resultKinds, voidResults } from './void-results.ts';

export interface IssueDocuments {
  readonly caseId: CaseId;
  readonly version: number;
}

export const issueDocumentsName = 'cases.issue-documents';
export const certificateMonths = 6;

/** Writes the documents of one case event. Run twice it makes none twice; run after a crash it goes on. */
export function issueDocumentsJob(world: DocumentWorld): JobHandler<IssueDocuments> {
  return {
    name: issueDocumentsName,
    timeoutMs: 60_000,
    run: (payload) => issueDocuments(world, payload),
  };
}

export async function issueDocuments(
  world: DocumentWorld,
  { caseId, version }: IssueDocuments,
): Promise<void> {
  const past = (await readStream(world.db, `case/${caseId}`, { limit: version })).map(toCaseEvent);
  const event = past[version - 1];
  if (event === undefined) throw new Error('The case event is not in the ledger.');
  const state = past.reduce(evolve, newCase);
  const { filing } = state;
  if (filing === undefined) throw new Error('Every case begins with what was applied for.');
  const item = await found(world.findItem(filing.itemCode, filing.itemVersion), 'item');
  const { inspection } = state;
  const kinds = documentsFor(event, { filing, resultName: item.resultName, inspection });
  if (kinds.length === 0) return;
  const organ = await found(world.findOrgan(writerOf(past, state) ?? filing.organId), 'organ');
  const person = await world.findPerson(filing.applicantId);
  // Erased by law before the document was written: there is nobody left to write to.
  if (person === undefined) return;
  const sources = {
    event,
    state,
    item,
    person,
    organName: organ.name,
    texts: await openTexts(world.db, world.keys, { caseId, textIds: textIdsOf(event, state) }),
    inspectors: await numbersOf(
      world,
      event.type === 'InspectionSigned' ? inspection?.inspectors : [],
    ),
    organNamed: await organNamesIn(world, event, state),
    served: event.type === 'ResultDelivered' ? await servedIn(world, caseId, { item, past }) : [],
    ...(await officerIn(world, event)),
    calendar: world.calendarOf(filing.regionCode),
    settings: world.caseSettings,
    certificateMonths,
  };
  const facts = await factsOf(world, { caseId, state, filing, item, organ, person });
  for (const kind of kinds) {
    await issueDocument(
      { ...world, recordIssued: recordWith(world.clock) },
      {
        caseId,
        event: `${version}/${event.type}`,
        subjectId: filing.applicantId,
        facts,
        organPrefix: organ.documentPrefix,
        matter: matterOf(kind, sources),
        issuedOn: dayOf(event.at),
      },
    );
  }
}

/** The organ whose act the last event is; who passes a case on or hands over its result writes the paper that goes with it. */
function writerOf(past: readonly CaseEvent[], state: Case): string | undefined {
  switch (past.at(-1)?.type) {
    case 'CaseForwarded':
      return handlingOrganOf(before(past));
    case 'ResultDelivered':
      return organAtWork(before(past));
    default:
      return handlingOrganOf(state);
  }
}

function before(past: readonly CaseEvent[]): Case {
  return past.slice(0, -1).reduce(evolve, newCase);
}

/** Where the ledger keeps the digest of a paper. */
export function documentStream(documentId: string): string {
  return `document/${documentId}`;
}

/**
 * The digest of the file goes into the one book, so that nobody can exchange the file later. A result that was
 * taken back while its paper was being drawn comes out void.
 */
function recordWith(clock: Clock) {
  return async function recordIssued(tx: Transaction, issued: IssuedDocument): Promise<void> {
    const { documentId, ...data } = issued;
    const entry = { type: 'DocumentIssued', at: clock(), actor: 'system:documents', data };
    await append(tx, [
      { stream: documentStream(documentId), after: unwritten, parts: [{ entries: [entry] }] },
    ]);
    const caseId = issued.caseId as CaseId;
    await holdResults(tx, caseId);
    if (isTakenBack(await listLinkedRecords(tx, caseId))) {
      await voidResults(tx, { caseId, by: entry.actor });
    }
  };
}

async function factsOf(
  world: DocumentWorld,
  about: {
    caseId: CaseId;
    state: Case;
    filing: Filing;
    item: ItemWords;
    organ: OrganWords;
    person: PersonWords;
  },
): Promise<CaseFacts> {
  const { caseId, state, filing, item, organ, person } = about;
  const { documentPrefix: _, ...organFacts } = organ;
  return {
    caseNumber: filing.caseNumber,
    itemCode: filing.itemCode,
    itemName: item.name,
    itemType: item.itemType,
    branchCode: filing.branchCode,
    flow: filing.flow.template,
    legalBasis: item.legalBasis,
    resultName: item.resultName,
    organ: organFacts,
    applicant: await applicantIn(world, { caseId, filing, person }),
    ...(await agentIn(world, filing)),
    submittedOn: dayOf(state.submittedAt!),
  };
}

const agentWords = {
  mandate: '委托代理人',
  guardianship: '监护人',
  representation: '法定代表人',
} as const;

async function agentIn(
  world: DocumentWorld,
  { agentId, agency }: Filing,
): Promise<Pick<CaseFacts, 'agent'>> {
  if (agentId === undefined) return {};
  const person = await world.findPerson(agentId);
  if (person === undefined) return {};
  return {
    agent: {
      as: agentWords[agency?.kind ?? 'mandate'],
      name: person.name,
      idMasked: person.idNumber === undefined ? '' : maskCitizenId(person.idNumber),
    },
  };
}

/** An organisation that applies by its representative, whoever the form names for a person, or the person. */
async function applicantIn(
  world: DocumentWorld,
  { caseId, filing, person }: { caseId: CaseId; filing: Filing; person: PersonWords },
): Promise<CaseFacts['applicant']> {
  const { name, creditCode, idNumber } = person;
  if (creditCode !== undefined) return { name, idMasked: creditCode, enterprise: true };
  const represented = await representedIn(world, caseId, filing);
  if (represented !== undefined) return represented;
  return {
    name,
    idMasked: idNumber === undefined ? '' : maskCitizenId(idNumber),
    ...(idNumber !== undefined && { idNumber }),
  };
}

/** Who is represented is addressed by their own name, an enterprise or a principal; the person who typed acts for them. */
async function representedIn(world: DocumentWorld, caseId: CaseId, filing: Filing) {
  const form = await openSealedForm(world.db, world.keys, { caseId, formId: filing.form.blobId });
  if (!form.ok || form.value === undefined) return undefined;
  const principal = principalOf(form.value);
  if (principal !== undefined) {
    return { ...principal, idMasked: maskCitizenId(principal.idNumber) };
  }
  const { unitName, unitCreditCode, applicantKind } = form.value;
  if (applicantKind === 'person' || typeof unitName !== 'string') return undefined;
  const code = typeof unitCreditCode === 'string' ? unitCreditCode : '';
  return { name: unitName, idMasked: code, enterprise: true };
}

/** What was handed over: the result, and the decision that goes with it. */
async function servedIn(
  world: DocumentWorld,
  caseId: CaseId,
  { item, past }: { item: ItemWords; past: readonly CaseEvent[] },
): Promise<ServedDocument[]> {
  const documents = await listDocumentsOfCase(world.db, caseId);
  const decisions = documents
    .filter(({ kind }) => resultKinds.has(kind))
    .map(({ title, number }) => ({ title, number }));
  const made = past.find((event) => event.type === 'ProductionFinished');
  if (made === undefined)
    return decisions.length > 0 ? decisions : [{ title: item.resultName, number: '' }];
  return [{ title: item.resultName, number: made.certificateNumber ?? '' }, ...decisions];
}

async function officerIn(world: DocumentWorld, { by }: CaseEvent) {
  if (!by.startsWith('officer:')) return {};
  const officerNumber = await world.findOfficerNumber(by.slice('officer:'.length));
  return officerNumber === undefined ? {} : { officerNumber };
}

async function numbersOf(
  world: DocumentWorld,
  officerIds: readonly string[] = [],
): Promise<string[]> {
  const numbers = await Promise.all(officerIds.map((one) => world.findOfficerNumber(one)));
  return numbers.filter((number) => number !== undefined);
}

/** The names of the organs that the event speaks of. */
async function organNamesIn(world: DocumentWorld, event: CaseEvent, { consultation }: Case) {
  const asked = event.type === 'OpinionsRequested' ? (consultation?.departments ?? []) : [];
  const organIds = [
    ...asked.map(({ organId }) => organId),
    ...(event.type === 'OpinionGiven' ? [event.department.organId] : []),
    ...(event.type === 'CaseForwarded' ? [event.organId] : []),
  ];
  const names = new Map<string, string>();
  for (const organId of new Set(organIds)) {
    names.set(organId, (await world.findOrgan(organId))?.name ?? organId);
  }
  return (organId: string) => names.get(organId) ?? organId;
}

function textIdsOf(event: CaseEvent, { inspection }: Case): TextId[] {
  const record = event as Partial<Record<FreeTextField, { textId?: TextId }>>;
  const own = freeTextFields.flatMap((field) => record[field]?.textId ?? []);
  const defects = 'defects' in event ? event.defects.map(({ reason }) => reason.textId) : [];
  const found = event.type === 'InspectionSigned' && inspection !== undefined;
  return [...own, ...defects, ...(found ? [inspection.findings.textId] : [])];
}

async function found<Value>(looking: Promise<Value | undefined>, what: string): Promise<Value> {
  const value = await looking;
  if (value === undefined) throw new Error(`The ${what} of a case is not known.`);
  return value;
}
