import { addDays, dayOf } from '@tongban/kernel';
import type { CaseContext } from './commands.ts';
import { no } from './refusals.ts';
import type { StateRule } from './state-rules.ts';
import type { CaseAction } from './words.ts';

/** 好差评: one rating after the end, amended once, each in its time. */
export const ratingStateRules: Partial<Record<CaseAction, StateRule>> = {
  evaluate: (state, { now, settings }) => {
    if (state.evaluation !== undefined) return alreadyEvaluated;
    return past(state.endedAt, settings.evaluationDays, now) ? evaluationClosed : undefined;
  },
  'amend-evaluation': (state, { now, settings }) => {
    if (state.evaluation === undefined) return notEvaluated;
    if (state.evaluation.amendedAt !== undefined) return alreadyAmended;
    return past(state.evaluation.at, settings.amendmentDays, now) ? evaluationClosed : undefined;
  },
};

function past(since: string | undefined, days: number, now: CaseContext['now']): boolean {
  return since === undefined || dayOf(now) > addDays(dayOf(since as CaseContext['now']), days);
}

const alreadyEvaluated = no(
  'cases/already-evaluated',
  '您已评价过本次办理，可在期限内修改一次。',
  'You have already rated this case; the rating can be amended once.',
);
const notEvaluated = no(
  'cases/not-evaluated',
  '尚未评价，无法修改。',
  'There is no rating to amend yet.',
);
const alreadyAmended = no(
  'cases/evaluation-already-amended',
  '评价只能修改一次，您已修改过。',
  'A rating is amended once only, and you have amended it.',
);
const evaluationClosed = no(
  'cases/evaluation-closed',
  '评价期限已过。',
  'The time for rating has passed.',
);
