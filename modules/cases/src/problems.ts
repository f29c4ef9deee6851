import type { ProblemTable } from '@tongban/kernel';
import { deferralProblems } from './deferral-problems.ts';
import type { DeferralProblemCode } from './deferral-problems.ts';
import { jointProblems } from './joint-problems.ts';
import type { JointProblemCode } from './joint-problems.ts';
import { serviceProblems } from './service-problems.ts';
import type { ServiceProblemCode } from './service-problems.ts';

export type CasesProblemCode =
  | DeferralProblemCode
  | JointProblemCode
  | ServiceProblemCode
  | 'cases/not-found'
  | 'cases/mandate-ended'
  | 'cases/no-flow'
  | 'cases/not-possible-now'
  | 'cases/not-in-this-flow'
  | 'cases/not-accepted-yet'
  | 'cases/already-submitted'
  | 'cases/already-accepted'
  | 'cases/already-decided'
  | 'cases/closed-for-good'
  | 'cases/changed-meanwhile'
  | 'cases/command-id-reused'
  | 'cases/outside-your-authority'
  | 'cases/role-missing'
  | 'cases/recusal'
  | 'cases/same-officer'
  | 'cases/claimed-by-someone-else'
  | 'cases/not-claimed'
  | 'cases/defects-missing'
  | 'cases/defect-names-nothing'
  | 'cases/answer-not-asked'
  | 'cases/supplement-already-requested'
  | 'cases/material-is-shared'
  | 'cases/nothing-supplied'
  | 'cases/supplement-lapsed'
  | 'cases/not-due-yet'
  | 'cases/grounds-missing'
  | 'cases/law-basis-missing'
  | 'cases/reason-missing'
  | 'cases/opinion-missing'
  | 'cases/opinion-differs'
  | 'cases/days-missing'
  | 'cases/no-special-procedure'
  | 'cases/already-extended'
  | 'cases/time-limit-passed'
  | 'cases/check-failed'
  | 'cases/production-not-finished'
  | 'cases/wrong-delivery-method'
  | 'cases/already-evaluated'
  | 'cases/not-evaluated'
  | 'cases/evaluation-already-amended'
  | 'cases/evaluation-closed'
  | 'cases/evaluation-level'
  | 'cases/form-not-complete'
  | 'cases/calendar-not-next'
  | 'cases/purpose-missing'
  | 'cases/assignee-unfit'
  | 'cases/record-incomplete'
  | 'cases/moment-not-past'
  | 'cases/flow-unknown'
  | 'cases/flow-does-not-fit'
  | 'cases/drawing-not-readable'
  | 'cases/migration-not-found'
  | 'cases/migration-not-ready'
  | 'cases/too-many-to-count';

/** Every way a case declines. Leaving a code out is a type error. */
export const caseProblems: ProblemTable<CasesProblemCode> = {
  'cases/mandate-ended': {
    status: 403,
    title: { zh: '代办授权已结束', en: 'The mandate has ended' },
  },
  'cases/not-found': { status: 404, title: { zh: '没有该办件', en: 'No such case' } },
  'cases/no-flow': {
    status: 409,
    title: { zh: '该事项暂不能网上办理', en: 'This item cannot be handled online yet' },
  },
  'cases/not-possible-now': {
    status: 409,
    title: { zh: '办件当前状态不能这样办理', en: 'The case is not in a state that allows this' },
  },
  'cases/not-in-this-flow': {
    status: 409,
    title: { zh: '该流程没有这一环节', en: 'This flow has no such step' },
  },
  'cases/not-accepted-yet': {
    status: 409,
    title: { zh: '尚未受理', en: 'The case has not been accepted' },
  },
  'cases/already-submitted': {
    status: 409,
    title: { zh: '申请已提交', en: 'The application was already submitted' },
  },
  'cases/already-accepted': {
    status: 409,
    title: { zh: '办件已受理', en: 'The case has already been accepted' },
  },
  'cases/already-decided': {
    status: 409,
    title: { zh: '办件已作出决定', en: 'The case has already been decided' },
  },
  'cases/closed-for-good': {
    status: 409,
    title: { zh: '办件已归档', en: 'The case is closed' },
  },
  'cases/changed-meanwhile': {
    status: 409,
    title: { zh: '办件已被他人更新', en: 'Someone else changed the case first' },
  },
  'cases/command-id-reused': {
    status: 422,
    title: { zh: '请求编号已用于其他内容', en: 'This request id was used for something else' },
  },
  'cases/outside-your-authority': {
    status: 403,
    title: { zh: '不属于您的管辖范围', en: 'Outside your authority' },
  },
  'cases/role-missing': {
    status: 403,
    title: { zh: '您没有办理该环节的岗位', en: 'You do not hold the post this takes' },
  },
  'cases/recusal': { status: 403, title: { zh: '应当回避', en: 'You must stand aside' } },
  'cases/same-officer': {
    status: 403,
    title: {
      zh: '受理、审查、决定应当分离',
      en: 'Acceptance, examination and decision are kept apart',
    },
  },
  'cases/claimed-by-someone-else': {
    status: 409,
    title: { zh: '办件已由他人领办', en: 'Someone else has claimed the case' },
  },
  'cases/not-claimed': {
    status: 409,
    title: { zh: '办件无人领办', en: 'Nobody has claimed the case' },
  },
  'cases/defects-missing': {
    status: 422,
    title: { zh: '未写明需补正的内容', en: 'What is missing was not named' },
  },
  'cases/defect-names-nothing': {
    status: 422,
    title: { zh: '未指明材料或者表单内容', en: 'Neither a material nor an answer was named' },
  },
  'cases/answer-not-asked': {
    status: 422,
    title: { zh: '申请表没有所指的内容', en: 'The form does not ask for that' },
  },
  'cases/supplement-already-requested': {
    status: 409,
    title: { zh: '补正只能一次告知', en: 'A supplement is requested once only' },
  },
  'cases/material-is-shared': {
    status: 422,
    title: { zh: '该材料应当共享获取', en: 'This material is obtained by sharing' },
  },
  'cases/nothing-supplied': {
    status: 422,
    title: { zh: '未提交任何材料', en: 'Nothing was handed in' },
  },
  'cases/supplement-lapsed': {
    status: 409,
    title: { zh: '补正期限已过', en: 'The time for the supplement has passed' },
  },
  'cases/not-due-yet': { status: 409, title: { zh: '期限未满', en: 'The period has not ended' } },
  'cases/grounds-missing': {
    status: 422,
    title: { zh: '未说明理由', en: 'The grounds are missing' },
  },
  'cases/law-basis-missing': {
    status: 422,
    title: { zh: '未写明法律依据', en: 'The legal basis is missing' },
  },
  'cases/reason-missing': { status: 422, title: { zh: '未说明原因', en: 'The reason is missing' } },
  'cases/opinion-missing': {
    status: 422,
    title: { zh: '未写审查意见', en: 'The opinion is missing' },
  },
  'cases/opinion-differs': {
    status: 422,
    title: {
      zh: '与审查意见不一致且未说明理由',
      en: 'It departs from the opinion without grounds',
    },
  },
  'cases/days-missing': {
    status: 422,
    title: { zh: '未告知所需时间', en: 'The time needed was not stated' },
  },
  'cases/no-special-procedure': {
    status: 409,
    title: { zh: '没有正在进行的特别程序', en: 'No special procedure is running' },
  },
  'cases/already-extended': {
    status: 409,
    title: { zh: '期限只能延长一次', en: 'The time limit is extended once only' },
  },
  'cases/time-limit-passed': {
    status: 409,
    title: { zh: '期限已届满', en: 'The time limit has passed' },
  },
  'cases/check-failed': {
    status: 409,
    title: { zh: '必要核验未通过', en: 'A required check has not been passed' },
  },
  'cases/production-not-finished': {
    status: 409,
    title: { zh: '证件尚未制作完成', en: 'The certificate is not made yet' },
  },
  'cases/wrong-delivery-method': {
    status: 409,
    title: { zh: '送达方式不符', en: 'Not the way of delivery chosen' },
  },
  'cases/already-evaluated': {
    status: 409,
    title: { zh: '已评价', en: 'The case has already been rated' },
  },
  'cases/not-evaluated': {
    status: 409,
    title: { zh: '尚未评价', en: 'The case has not been rated' },
  },
  'cases/evaluation-already-amended': {
    status: 409,
    title: { zh: '评价只能修改一次', en: 'A rating is amended once only' },
  },
  'cases/evaluation-closed': {
    status: 409,
    title: { zh: '评价期限已过', en: 'The time for rating has passed' },
  },
  'cases/evaluation-level': {
    status: 422,
    title: { zh: '评价等级应为一至五级', en: 'A rating is one of five levels' },
  },
  'cases/form-not-complete': {
    status: 422,
    title: { zh: '表单需要更正', en: 'The form must be put right' },
  },
  'cases/calendar-not-next': {
    status: 422,
    title: { zh: '年度日历须依次公布', en: 'Calendar years are published one after the other' },
  },
  'cases/purpose-missing': {
    status: 422,
    title: { zh: '未说明查阅事由', en: 'The purpose of reading is missing' },
  },
  'cases/assignee-unfit': {
    status: 422,
    title: { zh: '该人员不能办理此件', en: 'That officer cannot handle this case' },
  },
  ...deferralProblems,
  ...jointProblems,
  ...serviceProblems,
  'cases/record-incomplete': {
    status: 422,
    title: { zh: '后续记录不完整', en: 'The record is not complete' },
  },
  'cases/moment-not-past': {
    status: 422,
    title: { zh: '时刻尚未到来', en: 'That moment has not passed' },
  },
  'cases/too-many-to-count': {
    status: 422,
    title: { zh: '办件过多，不能即时统计', en: 'Too many cases to count at once' },
  },
  'cases/flow-unknown': {
    status: 404,
    title: { zh: '没有该版本的流程', en: 'No such version of the flow' },
  },
  'cases/flow-does-not-fit': {
    status: 409,
    title: { zh: '办件不能转入该流程版本', en: 'The case cannot go on under that version' },
  },
  'cases/migration-not-found': {
    status: 404,
    title: { zh: '没有这次流程迁移', en: 'No such migration' },
  },
  'cases/migration-not-ready': {
    status: 409,
    title: { zh: '流程迁移现在不能进行', en: 'The migration cannot go on now' },
  },
  'cases/drawing-not-readable': {
    status: 422,
    title: { zh: '流程图不能读取', en: 'The drawing of the flow cannot be read' },
  },
};
