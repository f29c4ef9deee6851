import { dayOf, epochMs, ok, refuse } from '@tongban/kernel';
import type { Day, Instant, Refusal, Result } from '@tongban/kernel';
import type { Bilingual } from '@tongban/kernel';
import { nextStepSentences } from '@tongban/vocabulary';
import type { Agency } from '../agents.ts';
import type { CaseAnswer } from '../commands.ts';
import type { Filing } from '../domain/filing.ts';
import type { FilingWindow } from '../domain/filing-window.ts';
import type { CaseRefusal } from '../domain/refusals.ts';
import type { CaseActor, CaseOfficer, CaseStatus } from '../domain/words.ts';
import { agencyOf } from './agency-of.ts';
import { mayFollow } from '../forms/may-follow.ts';
import { checkDraft } from './check-draft.ts';
import type { CheckedDraft } from './check-draft.ts';
import type { DraftWorld, ItemOffer } from './draft-world.ts';
import { factsForSubmission } from './learned-facts.ts';
import type { DraftProblemCode } from './problems.ts';
import { applicantOf, findDraft } from './store/draft-rows.ts';
import type { DraftRow } from './store/draft-rows.ts';
import { keepSealedForm } from './store/sealed-forms.ts';
import { closeDraft, findSubmitted } from './store/find-submitted.ts';
import type { SubmittedCase } from './store/find-submitted.ts';
import { notFound, readContent, stillOpen } from './write-draft.ts';

export interface SubmissionReceipt {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly status: CaseStatus;
  readonly version: number;
  readonly submittedAt: Instant;
  readonly next: { readonly what: Bilingual; readonly by?: Day; readonly estimated?: boolean };
}

export interface Submitter {
  readonly personId: string;
  readonly assuranceLevel: number;
  readonly authenticatedAt: Instant;
  /** The officer at whose window the person has confirmed it. */
  readonly window?: AtWindow;
}

export interface AtWindow {
  readonly officer: CaseOfficer;
  readonly filed: FilingWindow;
}

type Submitted = Result<SubmissionReceipt, Refusal<DraftProblemCode> | CaseRefusal> | NotAssured;

/** The submitter has not proved who they are as well as the item needs. */
interface NotAssured {
  readonly ok: false;
  readonly assurance: number;
}

/**
 * Files the application. The same draft always gives the same case: its id was set when the draft was begun, so a
 * double click or a resend after a time-out gets the first answer. Nothing outside is called.
 */
export async function submitDraft(
  world: DraftWorld,
  draftId: string,
  submitter: Submitter,
): Promise<Submitted> {
  const row = await findDraft(world.db, { draftId, personId: submitter.personId });
  if (row === undefined) return notFound();
  const filed = await fileOpen(world, row, submitter);
  if (filed.ok) {
    const { caseId } = row;
    return ok(
      receiptOf(await closeDraft(world.db, { draftId: row.draftId, caseId, now: world.clock() })),
    );
  }
  // A click a moment earlier may have filed it, whatever now stands in the way: there is one case, and this is it.
  const first = await findSubmitted(world.db, row.caseId);
  return first === undefined ? filed : ok(receiptOf(first));
}

/** Files a draft that is open, complete and allowed to its owner. */
async function fileOpen(
  world: DraftWorld,
  row: DraftRow,
  submitter: Submitter,
): Promise<Result<CaseAnswer, Refusal<DraftProblemCode> | CaseRefusal> | NotAssured> {
  const open = stillOpen(row, world.clock());
  if (!open.ok) return open;
  const offered = await world.offers.find(row.itemCode, row.regionCode, dayOf(world.clock()));
  if (!offered.ok) return offered;
  const offer = offered.value;
  if (submitter.assuranceLevel < offer.requiredAssurance.level) {
    return { ok: false, assurance: offer.requiredAssurance.level };
  }
  const stale = proofTooOld(world, submitter, offer);
  if (stale !== undefined) return stale;
  const { mandateId } = row;
  const agency =
    mandateId === null
      ? undefined
      : await agencyOf(world, offer, { mandateId, personId: row.personId });
  if (agency?.ok === false) return agency;
  const content = await readContent(world, row);
  if (!content.ok) return content;
  const told = await factsForSubmission(world, row, offer);
  if (!told.ok) return told;
  const checked = await checkDraft(world, {
    row,
    content: content.value,
    offer,
    told: told.value,
    atWindow: submitter.window !== undefined,
  });
  return (
    whyIncomplete(checked) ??
    file(world, { row, offer, checked, agency: agency?.value, window: submitter.window })
  );
}

async function file(
  world: DraftWorld,
  {
    row,
    offer,
    checked,
    agency,
    window,
  }: {
    row: DraftRow;
    offer: ItemOffer;
    checked: CheckedDraft;
    agency: Agency | undefined;
    window: AtWindow | undefined;
  },
): Promise<Result<CaseAnswer, CaseRefusal>> {
  const { caseId, version } = row;
  const { delivery, form, attachments } = checked;
  if (delivery === undefined) throw new Error('A complete draft says how its result is delivered.');
  const applicantId = applicantOf(row);
  const place = { caseId, subjectId: applicantId };
  const formRef = await keepSealedForm(world.db, world.keys, {
    ...place,
    formId: `${caseId}/form/${version}`,
    kind: 'form',
    content: withoutDelivery(form),
  });
  const addressRef =
    delivery.address === undefined
      ? undefined
      : await keepSealedForm(world.db, world.keys, {
          ...place,
          formId: `${caseId}/address/${version}`,
          kind: 'delivery-address',
          content: delivery.address,
        });
  return world.handle({
    caseId,
    commandId: row.draftId,
    actor: whoHandsIn(row, agency, window),
    act: {
      type: 'submit',
      template: offer.flowTemplate,
      filing: {
        itemCode: offer.itemCode,
        itemVersion: offer.itemVersion,
        regionCode: row.regionCode,
        organId: offer.organId,
        branchCode: offer.branchCode,
        applicantId,
        ...howHandedIn(row, agency, window),
        limits: offer.limits,
        delivery: {
          method: delivery.method,
          ...(addressRef !== undefined && { addressId: addressRef.blobId }),
        },
        form: formRef,
        attachments: attachments.map(({ attachmentId, materialKey, sha256 }) => ({
          attachmentId,
          materialKey,
          sha256,
        })),
        sharedMaterials: offer.sharedMaterials(form),
        requiredChecks: offer.requiredChecks,
        ...handlingHere(offer, checked),
      },
    },
  });
}

/** How the case is handled, with what of its papers may follow after acceptance. */
function handlingHere(
  { handling, deferral, form: { uploads } }: ItemOffer,
  { form, birthOn }: CheckedDraft,
): Pick<Filing, 'handling'> {
  const deferrable = mayFollow(uploads, form);
  if (handling === undefined && deferrable.length === 0) return {};
  return {
    handling: {
      ...handling?.(form, birthOn),
      ...(deferrable.length > 0 && { deferrable, ...(deferral && { deferral }) }),
    },
  };
}

/** The person for themselves or for another, or the officer at whose window the person stands. */
function whoHandsIn(
  row: DraftRow,
  agency: Agency | undefined,
  window: AtWindow | undefined,
): CaseActor {
  const actsFor = applicantOf(row);
  if (window !== undefined) return { ...window.officer, actsFor };
  return { kind: 'person', personId: row.personId, ...(agency && { actsFor }) };
}

function howHandedIn(
  { personId, channel }: DraftRow,
  agency: Agency | undefined,
  window: AtWindow | undefined,
): Pick<Filing, 'agentId' | 'agency' | 'channel' | 'window'> {
  return {
    channel: window === undefined ? channel : 'window',
    ...(window && { window: window.filed }),
    ...(agency && {
      agentId: personId,
      agency: { kind: agency.kind, mandateId: agency.mandateId },
    }),
  };
}

// The address is sealed on its own: an officer who examines does not need it, the courier's job does.
function withoutDelivery(form: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(form).filter(([name]) => name !== 'deliveryAddress'));
}

/** The receipt of what has been filed. */
export function receiptOf({ dueOn, dueEstimated, ...filed }: SubmittedCase): SubmissionReceipt {
  return {
    ...filed,
    next: {
      what: nextStepSentences[filed.status],
      ...(dueOn !== null && { by: dueOn, estimated: dueEstimated }),
    },
  };
}

function proofTooOld(
  { clock }: DraftWorld,
  submitter: Submitter,
  { requiredAssurance }: ItemOffer,
) {
  const { level, freshWithinMinutes } = requiredAssurance;
  if (freshWithinMinutes === undefined) return undefined;
  const ageMinutes = (epochMs(clock()) - epochMs(submitter.authenticatedAt)) / 60_000;
  if (ageMinutes <= freshWithinMinutes) return undefined;
  return refuse(
    'drafts/proof-too-old',
    {
      zh: `该事项要求在 ${freshWithinMinutes} 分钟内验证过身份，请重新验证后提交。已填写的内容不受影响。`,
      en: `This item needs a proof of identity not older than ${freshWithinMinutes} minutes. Prove it again; nothing you entered is lost.`,
    },
    { requiredAssurance: level, freshWithinMinutes },
  );
}

function whyIncomplete({ problems, ineligible }: CheckedDraft) {
  if (ineligible.length > 0) {
    return refuse(
      'drafts/not-eligible',
      {
        zh: ineligible.map(({ detail }) => detail.zh).join(''),
        en: ineligible.map(({ detail }) => detail.en).join(' '),
      },
      { reasons: ineligible.map(({ code, detail, more }) => ({ code, detail, ...more })) },
    );
  }
  if (problems.length === 0) return undefined;
  return refuse(
    'drafts/incomplete',
    {
      zh: `有 ${problems.length} 处需要更正或者补充，更正后即可提交。`,
      en:
        problems.length === 1
          ? 'One thing must be put right.'
          : `${problems.length} things must be put right.`,
    },
    { problems },
  );
}
