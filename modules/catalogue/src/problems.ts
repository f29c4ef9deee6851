import type { ProblemTable } from '@tongban/kernel';
import type { OverrideRefusalCode } from './domain/decide-override.ts';

export type CatalogueProblemCode =
  | 'catalogue/item-not-found'
  | 'catalogue/not-published'
  | 'catalogue/not-implemented-here'
  | 'catalogue/region-too-coarse'
  | 'catalogue/region-unknown'
  | OverrideRefusalCode
  | 'catalogue/material-without-approval'
  | 'catalogue/overridden-already'
  | 'catalogue/data-broken';

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
  'catalogue/more-visits': {
    status: 422,
    title: { zh: '到现场次数只能减少', en: 'Visits can only be fewer' },
  },
  'catalogue/material-unknown': {
    status: 422,
    title: { zh: '没有该材料', en: 'No such material' },
  },
  'catalogue/material-asked-already': {
    status: 422,
    title: { zh: '材料已在清单中', en: 'The material is asked for already' },
  },
  'catalogue/material-without-regulation': {
    status: 422,
    title: { zh: '增加材料须有地方性法规', en: 'An added material needs a regulation' },
  },
  'catalogue/material-without-approval': {
    status: 422,
    title: { zh: '增加材料须经省级审核', en: 'An added material needs the province’s approval' },
  },
  'catalogue/fee-on-free-item': {
    status: 422,
    title: { zh: '不收费事项不得收费', en: 'A free item stays free' },
  },
  'catalogue/fee-row-unknown': {
    status: 422,
    title: { zh: '不得增加收费项目', en: 'No fee may be added' },
  },
  'catalogue/fee-without-basis': {
    status: 422,
    title: { zh: '收费须有依据', en: 'A fee needs its basis' },
  },
  'catalogue/fee-higher': {
    status: 422,
    title: { zh: '收费只能降低', en: 'A fee can only be lowered' },
  },
  'catalogue/step-unknown': {
    status: 422,
    title: { zh: '流程没有该环节', en: 'The flow has no such step' },
  },
  'catalogue/legal-step-removed': {
    status: 422,
    title: { zh: '法定环节不得取消', en: 'A step the law wants stays' },
  },
  'catalogue/step-not-optional': {
    status: 422,
    title: { zh: '该环节不可取消', en: 'The step is not optional' },
  },
  'catalogue/condition-not-local': {
    status: 422,
    title: { zh: '不得增设受理条件', en: 'No local conditions here' },
  },
  'catalogue/level-not-allowed': {
    status: 422,
    title: { zh: '行使层级超出范围', en: 'The level is not allowed' },
  },
  'catalogue/level-not-yours': {
    status: 422,
    title: { zh: '行使层级由省级选择', en: 'The province chooses the level' },
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
};
