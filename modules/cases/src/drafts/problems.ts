import type { ProblemTable } from '@tongban/kernel';

export type DraftProblemCode =
  | 'drafts/not-found'
  | 'drafts/expired'
  | 'drafts/too-many'
  | 'drafts/command-id-reused'
  | 'drafts/changed-meanwhile'
  | 'drafts/already-submitted'
  | 'drafts/item-not-offered'
  | 'drafts/not-online'
  | 'drafts/form-not-fitting'
  | 'drafts/incomplete'
  | 'drafts/look-over-first'
  | 'drafts/not-eligible'
  | 'drafts/proof-too-old'
  | 'drafts/erased'
  | 'drafts/mandate-not-valid';

/** Every way a draft declines. Leaving a code out is a type error. */
export const draftProblems: ProblemTable<DraftProblemCode> = {
  'drafts/mandate-not-valid': {
    status: 403,
    title: { zh: '没有有效的授权', en: 'No valid mandate' },
  },
  'drafts/not-found': { status: 404, title: { zh: '没有该草稿', en: 'No such draft' } },
  'drafts/expired': { status: 410, title: { zh: '草稿已过期', en: 'The draft has expired' } },
  'drafts/too-many': { status: 409, title: { zh: '草稿过多', en: 'Too many drafts' } },
  'drafts/command-id-reused': {
    status: 409,
    title: { zh: '命令编号已用于另一草稿', en: 'The command id began another draft' },
  },
  'drafts/changed-meanwhile': {
    status: 409,
    title: { zh: '草稿已在别处修改', en: 'The draft was changed elsewhere' },
  },
  'drafts/already-submitted': {
    status: 409,
    title: { zh: '草稿已经提交', en: 'The draft has been submitted' },
  },
  'drafts/item-not-offered': {
    status: 404,
    title: { zh: '该地区没有此事项', en: 'The item is not offered in this region' },
  },
  'drafts/not-online': {
    status: 409,
    title: { zh: '该事项不能在线申请', en: 'The item cannot be applied for online' },
  },
  'drafts/form-not-fitting': {
    status: 422,
    title: { zh: '填写的内容与表单不符', en: 'The answers do not fit the form' },
  },
  'drafts/incomplete': {
    status: 422,
    title: { zh: '申请内容需要更正', en: 'The application must be put right' },
  },
  'drafts/look-over-first': {
    status: 409,
    title: { zh: '提交前请先核对申请', en: 'Look the application over first' },
  },
  'drafts/not-eligible': {
    status: 422,
    title: { zh: '不符合申请条件', en: 'The conditions are not met' },
  },
  'drafts/proof-too-old': {
    status: 403,
    title: { zh: '需要重新验证身份', en: 'Prove who you are again' },
  },
  'drafts/erased': {
    status: 410,
    title: { zh: '草稿内容已删除', en: 'The content has been erased' },
  },
};
