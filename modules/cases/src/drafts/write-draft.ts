import { addMs, dayOf, newId, ok, refuse } from '@tongban/kernel';
import type { Instant, Refusal, Result } from '@tongban/kernel';
import type { CaseId, Channel } from '../domain/words.ts';
import { checkPartialForm } from '../forms/check-form.ts';
import { agencyOf, mandateHolds, mandateNotValid } from './agency-of.ts';
import { normaliseDelivery } from './delivery-wish.ts';
import type { DraftContent } from './draft-content.ts';
import type { DraftSettings, DraftWorld } from './draft-world.ts';
import type { DraftProblemCode } from './problems.ts';
import { findDraft, findDraftOfCommand, insertDraft, updateDraft } from './store/draft-rows.ts';
import type { DraftId, DraftRow } from './store/draft-rows.ts';

type Answer<Value> = Result<Value, Refusal<DraftProblemCode>>;

export interface DraftWish {
  readonly personId: string;
  readonly itemCode: string;
  readonly regionCode: string;
  readonly channel: Channel;
  /** By which one applies for somebody else. */
  readonly mandateId?: string | undefined;
  /** The window at which it is written. */
  readonly window?: { readonly officerId: string; readonly organId: string } | undefined;
}

/**
 * A new, empty draft of an item that can be applied for online in the region. The command id is the client's; its repeat
 * finds the draft it began.
 */
export async function createDraft(
  world: DraftWorld,
  wish: DraftWish,
  commandId: string,
): Promise<Answer<DraftRow>> {
  const { db, keys, draftSettings } = world;
  const now = world.clock();
  const offer = await world.offers.find(wish.itemCode, wish.regionCode, dayOf(now));
  if (!offer.ok) return (await begunBefore(world, wish, commandId)) ?? offer;
  const { personId, itemCode, regionCode, channel, mandateId } = wish;
  const agency =
    mandateId === undefined
      ? undefined
      : await agencyOf(world, offer.value, { mandateId, personId });
  if (agency?.ok === false) return (await begunBefore(world, wish, commandId)) ?? agency;
  const empty: DraftContent = { form: {} };
  const row: DraftRow = {
    personId,
    itemCode,
    regionCode,
    channel,
    applicantId: agency?.value.principalId ?? null,
    mandateId: agency?.value.mandateId ?? null,
    windowOfficerId: wish.window?.officerId ?? null,
    windowOrganId: wish.window?.organId ?? null,
    draftId: newId<DraftId>(),
    caseId: newId<CaseId>(),
    version: 1,
    contentSealed: await keys.seal(wish.personId, JSON.stringify(empty)),
    createdAt: now,
    updatedAt: now,
    expiresAt: expiryOf(now, draftSettings),
    submittedAt: null,
  };
  const most = draftSettings.mostDraftsOfPerson;
  if ((await insertDraft(db, row, { commandId, most })) === 1) return ok(row);
  return (await begunBefore(world, wish, commandId)) ?? tooMany(most);
}

/** The draft that the same command began, by an earlier click or a faster one. */
async function begunBefore(
  { db }: DraftWorld,
  wish: DraftWish,
  commandId: string,
): Promise<Answer<DraftRow> | undefined> {
  const begun = await findDraftOfCommand(db, { personId: wish.personId, commandId });
  if (begun === undefined) return undefined;
  const same =
    begun.itemCode === wish.itemCode &&
    begun.regionCode === wish.regionCode &&
    begun.mandateId === (wish.mandateId ?? null);
  if (!same) {
    return refuse('drafts/command-id-reused', {
      zh: '该命令编号已用于另一事项的草稿，新的操作请使用新的编号。',
      en: 'This command id began the draft of another item. Use a new one for a new act.',
    });
  }
  return begun.submittedAt === null ? ok(begun) : alreadySubmitted(begun);
}

/** The owner's draft while it can still be changed; what is written for somebody else, while they still want it. */
export async function getOpenDraft(
  world: Pick<DraftWorld, 'db' | 'clock' | 'agents'>,
  place: { draftId: string; personId: string },
): Promise<Answer<DraftRow>> {
  const row = await findDraft(world.db, place);
  if (row === undefined) return notFound();
  const open = stillOpen(row, world.clock());
  return open.ok && !(await mandateHolds(world, row)) ? mandateNotValid : open;
}

export function stillOpen(row: DraftRow, now: Instant): Answer<DraftRow> {
  if (row.submittedAt !== null) return alreadySubmitted(row);
  if (row.expiresAt <= now) return expired();
  return ok(row);
}

export async function readContent(
  { keys }: Pick<DraftWorld, 'keys'>,
  row: DraftRow,
): Promise<Answer<DraftContent>> {
  const opened = await keys.openText(row.personId, row.contentSealed);
  if (opened.ok) return ok(JSON.parse(opened.value) as DraftContent);
  if (opened.refusal.code !== 'crypto/key-destroyed') {
    throw new Error(`A draft cannot be opened: ${opened.refusal.code}`);
  }
  return refuse('drafts/erased', {
    zh: '您的个人信息已依法删除，草稿内容不可恢复。',
    en: 'Your personal records have been erased; the draft cannot be restored.',
  });
}

/** Keeps what is filled in, however incomplete, on top of the version the writer saw. */
export async function saveDraft(
  world: DraftWorld,
  place: { draftId: string; personId: string },
  change: { seenVersion: number; content: DraftContent },
): Promise<Answer<DraftRow>> {
  const { db, keys, clock, draftSettings } = world;
  const found = await getOpenDraft(world, place);
  if (!found.ok) return found;
  const row = found.value;
  if (row.version !== change.seenVersion) return changedMeanwhile(row.version);
  const now = clock();
  const offer = await world.offers.find(row.itemCode, row.regionCode, dayOf(now));
  if (!offer.ok) return offer;
  const definition = offer.value.form;
  const compiled = world.compileForm(definition);
  const checked = checkPartialForm({ definition, compiled, form: change.content.form });
  if (checked.problems.length > 0) return notFitting(checked.problems);
  const delivery = normaliseDelivery(change.content.delivery);
  const content: DraftContent = { form: checked.form, ...(delivery && { delivery }) };
  const contentSealed = await keys.seal(row.personId, JSON.stringify(content));
  const expiresAt = expiryOf(now, draftSettings);
  const { draftId } = row;
  const changed = await updateDraft(db, {
    draftId,
    seenVersion: row.version,
    contentSealed,
    now,
    expiresAt,
  });
  if (changed === 0) return changedMeanwhile((await findDraft(db, place))?.version ?? row.version);
  return ok({ ...row, version: row.version + 1, contentSealed, updatedAt: now, expiresAt });
}

const dayMs = 86_400_000;

function expiryOf(now: Instant, { expiryDays }: DraftSettings): Instant {
  return addMs(now, expiryDays * dayMs);
}

// One answer for what does not exist and what is somebody else's: it must not tell that there is something.
export function notFound() {
  return refuse('drafts/not-found', {
    zh: '没有该草稿，可能已经删除或者过期。',
    en: 'There is no such draft; it may have been deleted or have expired.',
  });
}

function expired() {
  return refuse('drafts/expired', {
    zh: '草稿因长时间没有修改已经过期，请重新填写。',
    en: 'The draft was not touched for too long and has expired. Please start again.',
  });
}

function alreadySubmitted({ caseId }: DraftRow) {
  return refuse(
    'drafts/already-submitted',
    {
      zh: '该草稿已经提交，请在“我的办件”中查看进度。',
      en: 'This draft has been submitted. See “my cases” for its progress.',
    },
    { caseId },
  );
}

function tooMany(most: number) {
  return refuse('drafts/too-many', {
    zh: `您已有 ${most} 份未提交的草稿，请先提交或者删除不需要的草稿。`,
    en: `You have ${most} drafts. Submit or delete some first.`,
  });
}

function changedMeanwhile(version: number) {
  return refuse(
    'drafts/changed-meanwhile',
    {
      zh: '该草稿已在其他设备或页面上修改，请刷新后继续填写。',
      en: 'The draft was changed on another device or page. Reload it and go on.',
    },
    { version },
  );
}

function notFitting(problems: readonly unknown[]) {
  return refuse(
    'drafts/form-not-fitting',
    {
      zh: `有 ${problems.length} 处内容与表单不符，未保存。`,
      en: `${problems.length} answers do not fit the form; nothing was saved.`,
    },
    { problems },
  );
}
