import { type Day, type Instant, ok, type Refusal, refuse, type Result } from '@tongban/kernel';
import { revisionStateLabels } from '@tongban/vocabulary';
import type { ItemDefect } from './item-defects.ts';
import {
  availableActions,
  type Revision,
  type RevisionAction,
  type RevisionEvent,
} from './revision.ts';

/** Who acts and when; authority over the organ was asked before. */
interface Act {
  readonly at: Instant;
  readonly by: string;
}

export type RevisionCommand = Act &
  (
    | { readonly type: 'draft' | 'edit'; readonly contentHash: string }
    | { readonly type: 'submit'; readonly contradictions: readonly ItemDefect[] }
    | {
        readonly type: 'approve';
        readonly opinion: string;
        /** It adds materials, and the reviewer's organ is below the province. */
        readonly needsProvince: boolean;
      }
    | { readonly type: 'return'; readonly opinion: string }
    | { readonly type: 'discard' }
    | {
        readonly type: 'publish';
        readonly effectiveFrom: Day;
        readonly today: Day;
        readonly version?: number;
        readonly hash?: string;
      }
  );

export type RevisionRefusalCode =
  | 'catalogue/revision-not-possible-now'
  | 'catalogue/item-contradicts-itself'
  | 'catalogue/same-officer'
  | 'catalogue/opinion-missing'
  | 'catalogue/province-must-approve'
  | 'catalogue/effective-in-the-past';

export type RevisionRefusal = Refusal<RevisionRefusalCode>;

/**
 * Draft, legal review, publication: who wrote a change does not review it, and who reviewed it does not publish it
 * (法制审核; four eyes at both steps).
 */
export function decideRevision(
  state: Revision,
  command: RevisionCommand,
): Result<RevisionEvent, RevisionRefusal> {
  if (!availableActions(state).includes(command.type)) return notNow(state, command.type);
  const { at, by } = command;
  const barred = barredByFourEyes(state, command);
  if (barred !== undefined) return barred;
  switch (command.type) {
    case 'draft':
      return ok({ type: 'RevisionDrafted', at, by, contentHash: command.contentHash });
    case 'edit':
      return ok({ type: 'RevisionEdited', at, by, contentHash: command.contentHash });
    case 'submit':
      return command.contradictions.length === 0
        ? ok({ type: 'RevisionSubmitted', at, by })
        : refuseContradictions(command.contradictions);
    case 'approve':
      if (command.needsProvince) return needsProvince();
      return ok({ type: 'RevisionApproved', at, by, opinion: command.opinion });
    case 'return':
      if (command.opinion.trim() === '') return opinionMissing();
      return ok({ type: 'RevisionReturned', at, by, opinion: command.opinion });
    case 'discard':
      return ok({ type: 'RevisionDiscarded', at, by });
    case 'publish':
      if (command.effectiveFrom < command.today) return inThePast(command.today);
      return ok({
        type: 'RevisionPublished',
        at,
        by,
        effectiveFrom: command.effectiveFrom,
        ...(command.version !== undefined && { version: command.version }),
        ...(command.hash !== undefined && { hash: command.hash }),
      });
  }
}

/** Whether the officer has done what another has to look at: they are told before they press a button, too. */
export function barredByFourEyes(
  { writers, reviewer }: Pick<Revision, 'writers' | 'reviewer'>,
  { type, by }: { readonly type: RevisionAction; readonly by: string },
) {
  const reviews = type === 'approve' || type === 'return';
  const barred = (reviews && writers.includes(by)) || (type === 'publish' && reviewer === by);
  return barred ? sameOfficer() : undefined;
}

function notNow({ state }: Revision, action: RevisionAction) {
  const label =
    state === 'new' ? { zh: '尚未起草', en: 'not drafted yet' } : revisionStateLabels[state];
  return refuse('catalogue/revision-not-possible-now', {
    zh: `该修改“${label.zh}”，现在不能这样操作。`,
    en: `The change is ${label.en.toLowerCase()}; it cannot be ${action === 'return' ? 'returned' : `acted on by “${action}”`} now.`,
  });
}

export function refuseContradictions(contradictions: readonly ItemDefect[]) {
  const list = (language: 'zh' | 'en') => contradictions.map(({ text }) => text[language]);
  return refuse(
    'catalogue/item-contradicts-itself',
    {
      zh: `事项内容有矛盾，不能提交：${list('zh').join('；')}。`,
      en: `The item contradicts itself: ${list('en').join('; ')}.`,
    },
    { defects: contradictions },
  );
}

function sameOfficer() {
  return refuse('catalogue/same-officer', {
    zh: '起草、审核、发布须由不同的人办理。',
    en: 'Whoever wrote a change does not review it, and whoever reviewed it does not publish it.',
  });
}

function opinionMissing() {
  return refuse('catalogue/opinion-missing', {
    zh: '退回须说明理由。',
    en: 'Say why it is returned.',
  });
}

function needsProvince() {
  return refuse('catalogue/province-must-approve', {
    zh: '本地增加材料，须由省级公安机关的法制员审核。',
    en: 'Materials added by a locality are reviewed by the legal reviewer of the province.',
  });
}

function inThePast(today: Day) {
  return refuse('catalogue/effective-in-the-past', {
    zh: `生效日期不得早于今天（${today}）。`,
    en: `It cannot take effect before today (${today}).`,
  });
}
