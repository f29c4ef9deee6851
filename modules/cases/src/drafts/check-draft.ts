import { dayOf } from '@tongban/kernel';
import type { Day, Refusal } from '@tongban/kernel';
import { listAttachments } from '../attachments/store/attachment-rows.ts';
import type { AttachmentRow } from '../attachments/store/attachment-rows.ts';
import { checkWholeForm, isAskedFor } from '../forms/check-form.ts';
import type { FormProblem } from '../forms/form-definition.ts';
import { checkDelivery, deliveryWishOf } from './delivery-wish.ts';
import type { DeliveryWish } from './delivery-wish.ts';
import type { DraftContent } from './draft-content.ts';
import type { ApplicantFacts, DraftWorld, ItemOffer } from './draft-world.ts';
import { applicantOf } from './store/draft-rows.ts';
import type { DraftRow } from './store/draft-rows.ts';

/** A draft looked at as a whole. Complete when nothing is wrong and nothing stands against it. */
export interface CheckedDraft {
  readonly form: Readonly<Record<string, unknown>>;
  readonly delivery?: DeliveryWish;
  readonly attachments: readonly AttachmentRow[];
  readonly problems: readonly FormProblem[];
  readonly ineligible: readonly Refusal[];
  /** When the applicant was born; unknown of organisations. */
  readonly birthOn?: Day;
}

export interface WholeDraft {
  readonly row: DraftRow;
  readonly content: DraftContent;
  readonly offer: ItemOffer;
  /** What the sources said of the applicant. */
  readonly told: ApplicantFacts;
  /** Whether an officer hands it in for the person who stands there. */
  readonly atWindow: boolean;
}

/** Everything that is still wrong, all at once: form, files, delivery, conditions. */
export async function checkDraft(
  world: DraftWorld,
  { row, content, offer, told, atWindow }: WholeDraft,
): Promise<CheckedDraft> {
  const on = dayOf(world.clock());
  const stored = await listAttachments(world.db, row.caseId);
  const attachments = stored.filter(({ state }) => state !== 'refused');
  const { form, problems } = await checkWholeForm(
    {
      definition: offer.form,
      compiled: world.compileForm(offer.form),
      form: askedToday(content, offer),
    },
    {
      regionExists: world.regionExists,
      uploaded: new Set(attachments.map(({ materialKey }) => materialKey)),
      today: on,
    },
  );
  const delivery = await checkDelivery(deliveryWishOf(content, offer.delivery), {
    offered: offer.delivery,
    regionExists: world.regionExists,
  });
  const facts = await world.applicantFacts(applicantOf(row), on);
  return {
    form,
    ...(delivery.wish !== undefined && { delivery: delivery.wish }),
    attachments: attachments.filter((one) => belongs(offer, one, form)),
    problems: [
      ...problems,
      ...(asksDelivery(offer) ? notTwice(problems, delivery.problems) : delivery.problems),
    ],
    ineligible: offer.ineligibility({ ...told, ...facts, on, form, atWindow }),
    ...(facts.birthOn !== undefined && { birthOn: facts.birthOn }),
  };
}

/** What is not asked for in the situation told stays with the draft and is not handed in. */
function belongs(
  offer: ItemOffer,
  { materialKey }: AttachmentRow,
  form: Readonly<Record<string, unknown>>,
): boolean {
  const upload = offer.form.uploads.find((one) => one.materialKey === materialKey);
  return upload !== undefined && isAskedFor(upload, form);
}

/**
 * What the form of today asks. Answers to questions it no longer has are left out: the applicant could not see them. A
 * form that asks for delivery on a page of its own is filled from the draft's wish, and is not asked twice.
 */
function askedToday(content: DraftContent, offer: ItemOffer): Record<string, unknown> {
  const { method, address } = content.delivery ?? {};
  const properties = offer.form.schema.properties ?? {};
  const asked = Object.entries(content.form).filter(([name]) => Object.hasOwn(properties, name));
  if (!asksDelivery(offer)) return Object.fromEntries(asked);
  return {
    ...Object.fromEntries(asked),
    ...(method !== undefined && { deliveryMethod: method }),
    ...(address !== undefined && { deliveryAddress: address }),
  };
}

function asksDelivery(offer: ItemOffer): boolean {
  return offer.form.schema.properties?.['deliveryMethod'] !== undefined;
}

function notTwice(first: readonly FormProblem[], second: readonly FormProblem[]): FormProblem[] {
  const named = first.some(({ pointer }) => pointer.startsWith('/delivery'));
  return named ? [] : [...second];
}
