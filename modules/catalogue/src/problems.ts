import type { ProblemTable } from '@tongban/kernel';
import type { RevisionRefusalCode } from './domain/decide-revision.ts';
import type { HookRefusalCode } from './domain/hook.ts';
import type { OverrideRefusalCode } from './domain/decide-override.ts';

export type CatalogueProblemCode =
  | 'catalogue/item-not-found'
  | 'catalogue/not-published'
  | 'catalogue/suspended'
  | 'catalogue/withdrawn'
  | RevisionRefusalCode
  | HookRefusalCode
  | 'catalogue/revision-not-found'
  | 'catalogue/content-incomplete'
  | 'catalogue/revision-open-already'
  | 'catalogue/revision-outdated'
  | 'catalogue/changed-meanwhile'
  | 'catalogue/not-your-organ'
  | 'catalogue/effective-before-latest'
  | 'catalogue/version-not-found'
  | 'catalogue/run-not-found'
  | 'catalogue/nothing-to-preview'
  | 'catalogue/hook-proposed-already'
  | 'catalogue/hook-proposal-not-found'
  | 'catalogue/import-unreadable'
  | 'catalogue/import-broken'
  | 'catalogue/organ-not-found'
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
  'catalogue/suspended': {
    status: 422,
    title: { zh: '事项暂停办理', en: 'The item is suspended' },
  },
  'catalogue/withdrawn': {
    status: 410,
    title: { zh: '事项已取消', en: 'The item was withdrawn' },
  },
  'catalogue/content-incomplete': {
    status: 422,
    title: { zh: '修改内容不完整', en: 'The change is not whole' },
  },
  'catalogue/revision-not-found': {
    status: 404,
    title: { zh: '没有这项修改', en: 'No such change' },
  },
  'catalogue/revision-not-possible-now': {
    status: 409,
    title: { zh: '现在不能这样操作', en: 'Not possible now' },
  },
  'catalogue/revision-open-already': {
    status: 409,
    title: { zh: '已有未完成的修改', en: 'A change is open already' },
  },
  'catalogue/revision-outdated': {
    status: 409,
    title: { zh: '事项已有新版本', en: 'The item has a newer version' },
  },
  'catalogue/changed-meanwhile': {
    status: 409,
    title: { zh: '别人刚刚更新过', en: 'Somebody else changed it first' },
  },
  'catalogue/item-contradicts-itself': {
    status: 422,
    title: { zh: '事项内容有矛盾', en: 'The item contradicts itself' },
  },
  'catalogue/same-officer': {
    status: 403,
    title: { zh: '须由不同的人办理', en: 'It takes somebody else' },
  },
  'catalogue/opinion-missing': {
    status: 422,
    title: { zh: '须说明理由', en: 'A reason is needed' },
  },
  'catalogue/province-must-approve': {
    status: 403,
    title: { zh: '须由省级审核', en: 'The province must approve' },
  },
  'catalogue/not-your-organ': {
    status: 403,
    title: { zh: '不属于您负责的机关', en: 'Not an organ of yours' },
  },
  'catalogue/effective-in-the-past': {
    status: 422,
    title: { zh: '生效日期已过', en: 'It would take effect in the past' },
  },
  'catalogue/effective-before-latest': {
    status: 422,
    title: { zh: '早于前一版本生效', en: 'Earlier than the version before' },
  },
  'catalogue/version-not-found': {
    status: 404,
    title: { zh: '没有这个版本', en: 'No such version' },
  },
  'catalogue/import-unreadable': {
    status: 422,
    title: { zh: '文件无法读取', en: 'The file cannot be read' },
  },
  'catalogue/import-broken': {
    status: 422,
    title: { zh: '表格有错误', en: 'The spreadsheet has faults' },
  },
  'catalogue/hook-not-flagged': {
    status: 422,
    title: { zh: '事项不在挂接清单', en: 'Not on the list of hooks' },
  },
  'catalogue/hook-address-bad': {
    status: 422,
    title: { zh: '挂接地址不符合要求', en: 'An address that cannot be hooked' },
  },
  'catalogue/hook-address-dead': {
    status: 422,
    title: { zh: '挂接地址无法访问', en: 'An address that does not answer' },
  },
  'catalogue/not-hooked': {
    status: 409,
    title: { zh: '事项没有挂接', en: 'The item is not hooked' },
  },
  'catalogue/run-not-found': {
    status: 404,
    title: { zh: '没有这次批量发布', en: 'No such run' },
  },
  'catalogue/hook-proposed-already': {
    status: 409,
    title: { zh: '已有待复核的挂接', en: 'A proposal waits already' },
  },
  'catalogue/hook-proposal-not-found': {
    status: 404,
    title: { zh: '没有这项待复核的挂接', en: 'No such proposal' },
  },
  'catalogue/nothing-to-preview': {
    status: 409,
    title: { zh: '没有可预览的内容', en: 'Nothing to preview' },
  },
  'catalogue/organ-not-found': {
    status: 404,
    title: { zh: '没有这个机关', en: 'No such organ' },
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
  'catalogue/deferral-longer': {
    status: 422,
    title: { zh: '容缺后补期限不得长于上级规定', en: 'Papers may follow no longer than set above' },
  },
  'catalogue/deferral-harder': {
    status: 422,
    title: { zh: '逾期未补交的后果不得加重', en: 'Missing papers may have no harder consequence' },
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
