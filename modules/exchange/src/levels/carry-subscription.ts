import { isGuest, readCase, readPapers, readParts } from '@tongban/cases';
import type { CarriedPart, CaseNotice, CaseSubscription, PaperParts } from '@tongban/cases';
import type { Transaction } from '@tongban/database';
import { fieldSeal, rowGuidOf } from '@tongban/exchange-protocol';
import type { LevelTable } from '@tongban/exchange-protocol';
import { dayOf } from '@tongban/kernel';
import { ensureStreams } from '../publishing/ensure-streams.ts';
import type { MappedRow } from '../publishing/mapped-row.ts';
import { publishRows } from '../publishing/publish-rows.ts';
import { isCarriedPart, partnerOfCase } from './carried-cases.ts';
import { levelContract } from './level-contract.ts';
import type { LevelPartner } from './level-contract.ts';

export interface CarryParts {
  /** The code of this platform. */
  readonly node: string;
  readonly partners: readonly LevelPartner[];
  readonly papers: PaperParts;
  /** Who the case is about, in plain text; it travels sealed. */
  person(
    personId: string,
  ): Promise<
    { readonly phone: string; readonly name?: string; readonly idNumber?: string } | undefined
  >;
}

/**
 * Passes on what happens to a case of which an organ at another platform has a part: everything so far when it goes there,
 * and from then on each act that is added here. What came from there is not told back.
 */
export function carrySubscription(parts: CarryParts): CaseSubscription {
  return {
    name: 'exchange.levels',
    alsoGuests: true,
    async run(tx, notices) {
      for (const notice of notices) await carry(tx, parts, notice);
    },
  };
}

async function carry(tx: Transaction, parts: CarryParts, notice: CaseNotice): Promise<void> {
  const { caseId, version, event } = notice;
  const partner = await partnerFor(tx, parts, notice);
  if (partner === undefined) return;
  const contract = levelContract(partner);
  await ensureStreams(tx, contract);
  const isPassedOn = event.type === 'CaseForwarded';
  for (const part of await readParts(tx, caseId, isPassedOn ? 1 : version)) {
    if (part.from > version) break;
    if (await isCarriedPart(tx, caseId, part.from)) continue;
    await publishRows(tx, contract, await rowsOf(tx, parts, { notice, part, partner }));
  }
}

/** The platform that is told: the one an organ on the way works at, once the case has gone there; for a guest its home. */
async function partnerFor(
  tx: Transaction,
  { node, partners }: CarryParts,
  { caseId, version, filing }: CaseNotice,
): Promise<LevelPartner | undefined> {
  if (!filing.handling?.legs?.some((leg) => leg.node !== undefined)) return undefined;
  const code = isGuest(filing, node)
    ? await partnerOfCase(tx, caseId)
    : legReached(await readCase(tx, caseId, version));
  return partners.find((partner) => partner.code === code);
}

function legReached(read: Awaited<ReturnType<typeof readCase>>): string | undefined {
  const { filing, leg } = read?.state ?? {};
  return filing?.handling?.legs?.[leg?.index ?? 0]?.node;
}

async function rowsOf(
  tx: Transaction,
  parts: CarryParts,
  { notice, part, partner }: { notice: CaseNotice; part: CarriedPart; partner: LevelPartner },
): Promise<MappedRow[]> {
  const { caseId, filing } = notice;
  const seal = fieldSeal(partner.key);
  const first = part.entries[0]!;
  const row = (table: LevelTable, id: string, content: object): MappedRow => ({
    rowGuid: rowGuidOf(table, `${caseId}/${id}`, caseId),
    table,
    subject: filing.caseNumber,
    organCode: filing.organId,
    day: dayOf(first.at),
    at: first.at,
    fields: { sealed: seal.seal(JSON.stringify(content), `${table}/${caseId}/${id}`) },
  });
  const { applicantId: personId } = filing;
  const person = part.from === 1 ? await parts.person(personId) : undefined;
  const papers = await readPapers(tx, parts.papers, part);
  return [
    ...(person === undefined ? [] : [row('case_person', personId, { personId, ...pick(person) })]),
    ...papers.map((paper) => row('case_paper', paper.id, { caseId, personId, paper })),
    row('case_part', String(part.from), part),
  ];
}

/** Only what the officers who decide need. */
function pick({ phone, name, idNumber }: NonNullable<Awaited<ReturnType<CarryParts['person']>>>) {
  return {
    phone,
    ...(name !== undefined && { name }),
    ...(idNumber !== undefined && { idNumber }),
  };
}
