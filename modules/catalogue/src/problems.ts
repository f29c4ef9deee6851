import type { ProblemTable } from '@tongban/kernel';

export type CatalogueProblemCode =
  | 'catalogue/item-not-found'
  | 'catalogue/not-published'
  | 'catalogue/not-implemented-here'
  | 'catalogue/region-too-coarse'
  | 'catalogue/region-unknown'
  | 'catalogue/promise-longer'
  | 'catalogue/material-not-asked'
  | 'catalogue/override-empty'
  | 'catalogue/override-ends-first'
  | 'catalogue/overridden-already'
  | 'catalogue/data-broken'
  | 'catalogue/overrides-exceed';

/** Leaving a code out of this table is a type error. */
export const catalogueProblems: ProblemTable<CatalogueProblemCode> = {
  'catalogue/item-not-found': {
    status: 404,
    title: { zh: '没有这个事项', en: 'No such service item' },
  },
  'catalogue/not-published': {
    status: 404,
    title: { zh: '该事项没有发布', en: 'The service item is not published' },
  },
  'catalogue/not-implemented-here': {
    status: 422,
    title: { zh: '本地暂未实施', en: 'Not carried out in this region' },
  },
  'catalogue/region-too-coarse': {
    status: 422,
    title: { zh: '请选择到区县', en: 'A county must be chosen' },
  },
  'catalogue/region-unknown': {
    status: 404,
    title: { zh: '没有这个行政区划', en: 'No such region' },
  },
  'catalogue/promise-longer': {
    status: 422,
    title: { zh: '承诺时限只能缩短', en: 'A promise can only be shortened' },
  },
  'catalogue/material-not-asked': {
    status: 422,
    title: { zh: '事项不要求该材料', en: 'The item does not ask for that material' },
  },
  'catalogue/override-empty': {
    status: 422,
    title: { zh: '没有与事项不同的内容', en: 'It differs from the item in nothing' },
  },
  'catalogue/override-ends-first': {
    status: 422,
    title: { zh: '失效早于生效', en: 'It ends before it begins' },
  },
  'catalogue/overridden-already': {
    status: 409,
    title: { zh: '该日已有本机关的规定', en: 'The organ has said something for that day already' },
  },
  'catalogue/data-broken': {
    status: 422,
    title: { zh: '事项数据有错误', en: "The catalogue's data is broken" },
  },
  'catalogue/overrides-exceed': {
    status: 409,
    title: {
      zh: '已有实施清单比新的事项宽',
      en: 'An implementation promises less than the new item',
    },
  },
};
