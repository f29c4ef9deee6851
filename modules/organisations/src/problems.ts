import type { ProblemTable } from '@tongban/kernel';

export type OrganisationsProblemCode =
  | 'organisations/region-unknown'
  | 'organisations/region-too-coarse'
  | 'organisations/no-competent-organ'
  | 'organisations/officer-unknown'
  | 'organisations/organ-unknown'
  | 'organisations/roles-incompatible'
  | 'organisations/already-appointed'
  | 'organisations/row-broken'
  | 'organisations/delegation-not-found'
  | 'organisations/not-your-post'
  | 'organisations/not-of-this-organ'
  | 'organisations/not-delegable'
  | 'organisations/delegation-dates'
  | 'organisations/absence-not-found';

/** Leaving a code out of this table is a type error. */
export const organisationsProblems: ProblemTable<OrganisationsProblemCode> = {
  'organisations/region-unknown': {
    status: 404,
    title: { zh: '没有这个行政区划', en: 'No such region' },
  },
  'organisations/region-too-coarse': {
    status: 422,
    title: { zh: '请选择到区县', en: 'A county must be chosen' },
  },
  'organisations/no-competent-organ': {
    status: 422,
    title: { zh: '当地没有办理该事项的公安机关', en: 'No organ handles this there' },
  },
  'organisations/officer-unknown': {
    status: 404,
    title: { zh: '没有该工作人员', en: 'No such officer' },
  },
  'organisations/organ-unknown': {
    status: 404,
    title: { zh: '没有该机关', en: 'No such organ' },
  },
  'organisations/roles-incompatible': {
    status: 409,
    title: { zh: '这些岗位不得由同一人兼任', en: 'One person may not hold these roles' },
  },
  'organisations/already-appointed': {
    status: 409,
    title: { zh: '该任职已存在', en: 'The officer already has this appointment' },
  },
  'organisations/row-broken': {
    status: 422,
    title: { zh: '数据文件有错误行', en: 'A row of the data file is broken' },
  },
  'organisations/delegation-not-found': {
    status: 404,
    title: { zh: '没有该授权', en: 'No such delegation' },
  },
  'organisations/not-your-post': {
    status: 403,
    title: { zh: '该岗位不由您授权', en: 'That post is not yours to lend' },
  },
  'organisations/not-of-this-organ': {
    status: 422,
    title: { zh: '受托人不是本机关工作人员', en: 'The delegate is not of this organ' },
  },
  'organisations/not-delegable': {
    status: 422,
    title: { zh: '该岗位不能授权他人', en: 'This post cannot be lent' },
  },
  'organisations/delegation-dates': {
    status: 422,
    title: { zh: '起止日期不正确', en: 'The dates do not hold' },
  },
  'organisations/absence-not-found': {
    status: 404,
    title: { zh: '没有该离岗记录', en: 'No such absence' },
  },
};
