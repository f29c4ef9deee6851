import { dayOf, ok } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import type { AttachmentProblemCode } from '../attachments/problems.ts';
import type { CaseRefusal } from '../domain/refusals.ts';
import type { CaseActor } from '../domain/words.ts';
import { checkDraft } from '../drafts/check-draft.ts';
import { knownFacts, learnFacts } from '../drafts/learned-facts.ts';
import type { DraftProblemCode } from '../drafts/problems.ts';
import { findWindowDraft } from '../drafts/store/draft-rows.ts';
import type { DraftRow } from '../drafts/store/draft-rows.ts';
import { findSubmitted } from '../drafts/store/find-submitted.ts';
import { receiptOf, submitDraft } from '../drafts/submit-draft.ts';
import type { SubmissionReceipt } from '../drafts/submit-draft.ts';
import { getOpenDraft, notFound, readContent } from '../drafts/write-draft.ts';
import type { FormProblem } from '../forms/form-definition.ts';
import { checkConfirmation } from './confirmation.ts';
import type { Confirmation } from './confirmation.ts';
import type { WindowProblemCode } from './problems.ts';
import { servesAt } from './window-authority.ts';
import type { WindowWorld } from './window-world.ts';

type Refused = Refusal<DraftProblemCode | WindowProblemCode | AttachmentProblemCode> | CaseRefusal;
type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refused };

interface Place {
  readonly draftId: string;
  readonly officerId: string;
}

/** What is written at the officer's own window; a draft of another window or of nobody's is no draft. */
export async function openAtWindow(
  world: WindowWorld,
  place: Place,
): Promise<Result<DraftRow, Refusal<DraftProblemCode>>> {
  const { drafts } = world;
  const row = await findWindowDraft(drafts.db, place);
  if (row === undefined) return notFound();
  const offer = await drafts.offers.find(row.itemCode, row.regionCode, dayOf(drafts.clock()));
  const window = { officerId: place.officerId, organId: row.windowOrganId ?? '' };
  if (offer.ok && !(await servesAt(world, window, offer.value.branchCode))) return notFound();
  return getOpenDraft(drafts, { draftId: place.draftId, personId: row.personId });
}

/** Everything that is still wrong with it. */
export async function lookOver(
  { drafts }: WindowWorld,
  row: DraftRow,
): Promise<Result<readonly FormProblem[], Refusal<DraftProblemCode>>> {
  const offered = await drafts.offers.find(row.itemCode, row.regionCode, dayOf(drafts.clock()));
  if (!offered.ok) return offered;
  const content = await readContent(drafts, row);
  if (!content.ok) return content;
  await learnFacts(drafts, row, offered.value);
  const told = (await knownFacts(drafts, row)) ?? {};
  const whole = { row, content: content.value, offer: offered.value, told, atWindow: true };
  const { ineligible, problems } = await checkDraft(drafts, whole);
  return ok([
    ...ineligible.map(({ detail }) => ({ pointer: '/eligibility', message: detail })),
    ...problems,
  ]);
}

/** Seen in person, and the document looked at: surer than any telephone. */
const inPerson = 4;

/** Files what the person has confirmed. The officer acts for them, and the book names both. */
export async function submitAtWindow(
  world: WindowWorld,
  place: Place,
  { officer, confirmation }: { officer: CaseActor; confirmation: Confirmation },
): Promise<Answer<SubmissionReceipt>> {
  const { drafts } = world;
  if (officer.kind !== 'officer') return notFound();
  const known = await findWindowDraft(drafts.db, place);
  const before = known && (await findSubmitted(drafts.db, known.caseId));
  if (before !== undefined) return ok(receiptOf(before));
  const row = await openAtWindow(world, place);
  if (!row.ok) return row;
  const confirmed = await checkConfirmation(world, row.value, confirmation);
  if (!confirmed.ok) return confirmed;
  const { personId, windowOrganId } = row.value;
  const submitted = await submitDraft(drafts, place.draftId, {
    personId,
    assuranceLevel: inPerson,
    authenticatedAt: drafts.clock(),
    window: { officer, filed: { organId: windowOrganId ?? '', ...confirmed.value } },
  });
  if ('assurance' in submitted) throw new Error('No item asks for more than to be seen in person.');
  return submitted;
}
