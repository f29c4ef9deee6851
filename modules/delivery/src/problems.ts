import type { ProblemTable } from '@tongban/kernel';

export type DeliveryProblemCode =
  | 'delivery/callback-not-authentic'
  | 'delivery/callback-too-old'
  | 'delivery/order-unknown'
  | 'delivery/tracking-number-differs'
  | 'delivery/event-id-reused'
  | 'delivery/not-found'
  | 'delivery/identity-differs'
  | 'delivery/identity-unknown';

/** Every way delivery declines. Leaving a code out is a type error. */
export const deliveryProblems: ProblemTable<DeliveryProblemCode> = {
  'delivery/callback-not-authentic': {
    status: 401,
    title: { zh: '回调签名不正确', en: 'The callback is not authentic' },
  },
  'delivery/callback-too-old': {
    status: 401,
    title: { zh: '回调时间超出允许范围', en: 'The callback is outside the time window' },
  },
  'delivery/order-unknown': { status: 404, title: { zh: '没有该寄递单', en: 'No such order' } },
  'delivery/tracking-number-differs': {
    status: 409,
    title: { zh: '运单号不一致', en: 'The tracking number differs' },
  },
  'delivery/event-id-reused': {
    status: 409,
    title: { zh: '事件编号已用于其他内容', en: 'The event id was used for something else' },
  },
  'delivery/not-found': { status: 404, title: { zh: '没有该办件', en: 'No such case' } },
  'delivery/identity-differs': {
    status: 422,
    title: { zh: '证件号码与申请人不一致', en: 'The document is not the applicant’s' },
  },
  'delivery/identity-unknown': {
    status: 409,
    title: { zh: '申请人没有实名信息', en: 'The applicant has no proven identity' },
  },
};
