import type { ProblemTable } from '@tongban/kernel';

export type ExchangeProblemCode =
  | 'exchange/destination-not-found'
  | 'exchange/position-unknown'
  | 'exchange/partner-unavailable'
  | 'exchange/correction-not-found'
  | 'exchange/correction-closed'
  | 'exchange/field-unknown'
  | 'exchange/field-sealed'
  | 'exchange/still-faulty'
  | 'exchange/nothing-to-map'
  | 'exchange/reconciliation-not-found'
  | 'exchange/key-malformed'
  | 'exchange/contract-unknown'
  | 'exchange/contract-fixed'
  | 'exchange/not-possible-now'
  | 'exchange/reconciliation-outdated'
  | 'exchange/nothing-to-repair';

export const exchangeProblems: ProblemTable<ExchangeProblemCode> = {
  'exchange/destination-not-found': {
    status: 404,
    title: { zh: '没有这个接收平台', en: 'No such destination' },
  },
  'exchange/position-unknown': {
    status: 422,
    title: { zh: '没有这个位置', en: 'There is no such position' },
  },
  'exchange/partner-unavailable': {
    status: 503,
    title: { zh: '对方平台暂不可用', en: 'The other platform is not available' },
  },
  'exchange/correction-not-found': {
    status: 404,
    title: { zh: '没有这条待更正数据', en: 'No such row to correct' },
  },
  'exchange/correction-closed': {
    status: 409,
    title: { zh: '这条数据已经重发或处理完毕', en: 'The row was sent again or settled already' },
  },
  'exchange/field-unknown': {
    status: 422,
    title: { zh: '该数据没有这个字段', en: 'The row has no such field' },
  },
  'exchange/field-sealed': {
    status: 422,
    title: { zh: '密封的号码不能手工填写', en: 'A sealed number is not written by hand' },
  },
  'exchange/still-faulty': {
    status: 422,
    title: { zh: '更正后仍不符合质量规则', en: 'The row still breaks a quality rule' },
  },
  'exchange/nothing-to-map': {
    status: 409,
    title: { zh: '该数据不能从账本重新取得', en: 'The row cannot be mapped again from the book' },
  },
  'exchange/reconciliation-not-found': {
    status: 404,
    title: { zh: '没有这次对账', en: 'No such reconciliation' },
  },
  'exchange/key-malformed': {
    status: 422,
    title: { zh: '公钥格式错误', en: 'The public key is malformed' },
  },
  'exchange/contract-unknown': {
    status: 422,
    title: { zh: '没有这个合约', en: 'There is no such contract' },
  },
  'exchange/contract-fixed': {
    status: 409,
    title: { zh: '接收平台的合约不能改换', en: 'The contract of a destination is fixed' },
  },
  'exchange/not-possible-now': {
    status: 409,
    title: { zh: '当前状态不允许此操作', en: 'Not possible as things stand' },
  },
  'exchange/reconciliation-outdated': {
    status: 409,
    title: { zh: '已有更新的对账', en: 'There is a later comparison' },
  },
  'exchange/nothing-to-repair': {
    status: 409,
    title: { zh: '账目一致，无需修复', en: 'Both books are equal' },
  },
};
