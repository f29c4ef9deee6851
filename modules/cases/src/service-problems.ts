import type { ProblemTable } from '@tongban/kernel';

export type ServiceProblemCode =
  | 'cases/place-missing'
  | 'cases/day-is-over'
  | 'cases/too-late-to-cancel'
  | 'cases/not-on-that-day'
  | 'cases/facts-missing'
  | 'cases/statement-missing'
  | 'cases/penalty-impossible'
  | 'cases/penalty-heavier'
  | 'cases/receipt-number-missing'
  | 'cases/other-amount-owed'
  | 'cases/nothing-to-pay'
  | 'cases/fee-paid-already'
  | 'cases/nothing-to-refund';

/** How the module declines where a place is kept in time, or a penalty announced and paid. */
export const serviceProblems: ProblemTable<ServiceProblemCode> = {
  'cases/place-missing': {
    status: 422,
    title: { zh: '未写明到场地点', en: 'The place is missing' },
  },
  'cases/day-is-over': {
    status: 422,
    title: { zh: '预约日期已过', en: 'That day is over' },
  },
  'cases/too-late-to-cancel': {
    status: 409,
    title: { zh: '已过取消预约的期限', en: 'It is too late to cancel' },
  },
  'cases/not-on-that-day': {
    status: 409,
    title: { zh: '不在预约的日期', en: 'The appointment is on another day' },
  },
  'cases/facts-missing': {
    status: 422,
    title: { zh: '未写明违法事实', en: 'The facts are missing' },
  },
  'cases/statement-missing': {
    status: 422,
    title: { zh: '未写明陈述申辩内容', en: 'The statement is missing' },
  },
  'cases/penalty-impossible': {
    status: 422,
    title: { zh: '罚款或者记分不正确', en: 'The fine or the points are impossible' },
  },
  'cases/penalty-heavier': {
    status: 422,
    title: { zh: '处罚重于告知的内容', en: 'The penalty is heavier than announced' },
  },
  'cases/receipt-number-missing': {
    status: 422,
    title: { zh: '未填写票据号码', en: 'The receipt number is missing' },
  },
  'cases/other-amount-owed': {
    status: 422,
    title: { zh: '缴款金额不正确', en: 'Another amount is owed' },
  },
  'cases/nothing-to-pay': {
    status: 409,
    title: { zh: '该办件不收费', en: 'Nothing is charged in this case' },
  },
  'cases/fee-paid-already': {
    status: 409,
    title: { zh: '该办件已经缴费', en: 'The fee was paid already' },
  },
  'cases/nothing-to-refund': {
    status: 409,
    title: { zh: '没有应退的费用', en: 'Nothing has to be paid back' },
  },
};
