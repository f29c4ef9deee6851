import type { ProblemTable } from '@tongban/kernel';

export type DeferralProblemCode =
  | 'cases/papers-owed'
  | 'cases/nothing-owed'
  | 'cases/paper-not-owed'
  | 'cases/paper-not-handed-in'
  | 'cases/reminded-today'
  | 'cases/deferral-over';

/** How the module declines around papers that may follow after acceptance (容缺受理). */
export const deferralProblems: ProblemTable<DeferralProblemCode> = {
  'cases/papers-owed': {
    status: 409,
    title: { zh: '容缺材料尚未补齐', en: 'Papers are still owed' },
  },
  'cases/nothing-owed': {
    status: 409,
    title: { zh: '没有待补交的容缺材料', en: 'No paper is owed' },
  },
  'cases/paper-not-owed': {
    status: 422,
    title: { zh: '材料不在待补交范围内', en: 'The paper is not among those owed' },
  },
  'cases/paper-not-handed-in': {
    status: 409,
    title: { zh: '没有可以退回的补交材料', en: 'There is no such paper to refuse' },
  },
  'cases/reminded-today': {
    status: 409,
    title: { zh: '今天已经提醒过', en: 'Reminded today already' },
  },
  'cases/deferral-over': {
    status: 409,
    title: { zh: '补交期限已过', en: 'The time for the papers is over' },
  },
};
