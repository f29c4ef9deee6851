import type { Bilingual } from '@tongban/kernel';
import type { FormPlan } from '../forms/form-plan.ts';
import type { FlowTemplate } from './flow-template.ts';
import { resultOf } from './derive-elements.ts';
import type { ItemElements, ItemMaterial } from './item-elements.ts';
import { advice, gaps } from './item-gaps.ts';
import type { ServiceItem } from './service-item.ts';
import type { SituationTree } from './situation.ts';
import { isWithinLaw } from './time-limit.ts';

/** An item with everything an editor may say about it, before it has a version. */
export interface EditedItem extends ServiceItem {
  readonly materials: readonly ItemMaterial[];
  readonly elements: ItemElements;
  /** Absent: as the data files have it. `null`: everybody needs the same. */
  readonly situation?: SituationTree | null;
  /** Absent: the form its kind and its materials give it. */
  readonly formPlan?: FormPlan;
}

/**
 * A contradiction stops publication; a gap is an element that every item has to have, and stands in the quality report until
 * somebody fills it; advice is what would make the guide better and no standard asks of every item.
 */
export interface ItemDefect {
  readonly rule: string;
  readonly kind: 'contradiction' | 'gap' | 'advice';
  readonly field: string;
  /** In the field the question, answer or material that is wrong. */
  readonly at?: string;
  readonly text: Bilingual;
}

export type Finding = Omit<ItemDefect, 'kind'> | false;

/** Everything an item says against itself, against the law or not at all (handbook of elements §2.4, national data-quality code). */
export function itemDefects(item: EditedItem, flow: FlowTemplate | undefined): ItemDefect[] {
  const found = (kind: ItemDefect['kind'], findings: readonly Finding[]) =>
    findings.flatMap((finding) => (finding === false ? [] : [{ ...finding, kind }]));
  return [
    ...found('contradiction', [
      ...timeContradictions(item, flow),
      ...feeContradictions(item),
      ...shapeContradictions(item),
      ...materialContradictions(item),
      ...addressContradictions(item),
    ]),
    ...found('gap', gaps(item)),
    ...found('advice', advice(item)),
  ];
}

function timeContradictions({ timeLimits }: EditedItem, flow: FlowTemplate | undefined): Finding[] {
  const { caseType, promised, statutory } = timeLimits;
  return [
    caseType === 'instant' &&
      promised.amount > 0 && {
        rule: 'instant-with-promise',
        field: 'timeLimits',
        text: { zh: '即办件不得有承诺天数', en: 'What is done on the spot promises no days' },
      },
    caseType === 'promised' &&
      promised.amount === 0 && {
        rule: 'promise-missing',
        field: 'timeLimits',
        text: { zh: '承诺件须有承诺天数', en: 'A promised case promises days' },
      },
    !isWithinLaw(promised, statutory) && {
      rule: 'promise-longer-than-law',
      field: 'timeLimits',
      text: { zh: '承诺时限长于法定时限', en: 'The promise is longer than the law allows' },
    },
    flow === undefined && {
      rule: 'flow-unknown',
      field: 'flowTemplate',
      text: { zh: '没有该流程模板', en: 'There is no such flow template' },
    },
    flow !== undefined &&
      caseType === 'promised' &&
      !flow.keepsPromises && {
        rule: 'flow-without-clock',
        field: 'flowTemplate',
        text: {
          zh: `流程 ${flow.template} 没有计时环节，不能用于承诺件`,
          en: `Flow ${flow.template} has no clock and cannot keep a promise`,
        },
      },
  ];
}

function feeContradictions({ fee, elements }: EditedItem): Finding[] {
  return [
    fee.charged &&
      elements.feeRows.length === 0 && {
        rule: 'fee-without-row',
        field: 'feeRows',
        text: { zh: '收费事项须列出收费项目', en: 'A fee needs its rows' },
      },
    !fee.charged &&
      elements.feeRows.length > 0 && {
        rule: 'row-without-fee',
        field: 'feeRows',
        text: { zh: '不收费事项不得列收费项目', en: 'A free item has no fee rows' },
      },
    elements.feeRows.some(({ basis }) => basis.trim() === '') && {
      rule: 'fee-without-basis',
      field: 'feeRows',
      text: { zh: '收费项目缺少收费依据', en: 'A fee lacks its basis' },
    },
  ];
}

function shapeContradictions(item: EditedItem): Finding[] {
  const { onlineDepth, maximumVisits, elements, scope } = item;
  const misnamed = elements.results.find(
    ({ name, type }) =>
      resultOf(name).type === 'licence' && /证(（.*）)?$/.test(name) && type !== 'licence',
  );
  return [
    (onlineDepth === 'IV') !== (maximumVisits === 0) && {
      rule: 'depth-with-visits',
      field: 'maximumVisits',
      text: {
        zh: '网办深度 IV 即零次到场，其余至少一次',
        en: 'Depth IV means no visit, any other at least one',
      },
    },
    misnamed !== undefined && {
      rule: 'result-not-licence',
      field: 'results',
      text: {
        zh: `结果“${misnamed.name}”以“证”结尾，类型应为证照`,
        en: `The result “${misnamed.name}” ends in 证 and is a licence`,
      },
    },
    scope === 'nationwide' &&
      elements.conditions.some(({ zh }) => /户籍所在地(受理|办理)|限户籍地/.test(zh)) && {
        rule: 'nationwide-with-place',
        field: 'conditions',
        text: {
          zh: '全国通办事项不得限定在户籍地办理',
          en: 'What is done anywhere in the country is not bound to a place',
        },
      },
    item.levels.length === 0 && {
      rule: 'level-missing',
      field: 'levels',
      text: { zh: '缺少行使层级', en: 'No level exercises it' },
    },
    elements.powerSource.startsWith('entrusted') &&
      (elements.entrustedBy ?? '') === '' && {
        rule: 'entrusting-organ-missing',
        field: 'entrustedBy',
        text: { zh: '委托行使须写明委托部门', en: 'Who entrusted the power is missing' },
      },
    item.nationalHook &&
      !item.published && {
        rule: 'hook-unpublished',
        field: 'nationalHook',
        text: {
          zh: '未发布的事项不得挂接国家平台',
          en: 'What is not published cannot be hooked onto the national platform',
        },
      },
  ];
}

function materialContradictions({ materials }: EditedItem): Finding[] {
  const keys = materials.map(({ materialKey }) => materialKey);
  return [
    new Set(keys).size < keys.length && {
      rule: 'material-twice',
      field: 'materials',
      text: { zh: '同一材料重复', en: 'A material stands twice' },
    },
    ...materials.flatMap(({ materialKey, name, source, kind }): Finding[] => [
      name.zh.trim() === '' && {
        rule: 'material-name',
        field: 'materials',
        at: materialKey,
        text: { zh: '本事项自有的材料须有名称', en: 'A material of the item’s own needs a name' },
      },
      (source === 'typed-online') !== (kind === 'form-field') && {
        rule: 'material-source',
        field: 'materials',
        at: materialKey,
        text: {
          zh: '在线填写的材料须在表单中填写，其他材料不能以在线填写为来源',
          en: 'What is filled in online is part of the form, and nothing else is',
        },
      },
    ]),
    materials.some(({ demand }) => demand.copies < 1) && {
      rule: 'material-copies',
      field: 'materials',
      text: { zh: '材料份数至少为 1', en: 'At least one copy of a material' },
    },
  ];
}

/** 空白表格, 示例样表, 结果样本 are opened from the guide. */
function addressContradictions({ materials, elements }: EditedItem): Finding[] {
  const isBroken = (address: string | undefined) =>
    address !== undefined && address !== '' && !/^https:\/\/[^\s"<>]+$/.test(address);
  const text = {
    zh: '文件地址应以 https:// 开头',
    en: 'The address of a file begins with https://',
  };
  const broken = materials.find(
    ({ demand }) => isBroken(demand.blankForm) || isBroken(demand.sampleForm),
  );
  return [
    broken !== undefined && {
      rule: 'file-address',
      field: 'materials',
      at: broken.materialKey,
      text,
    },
    elements.results.some(({ sample }) => isBroken(sample)) && {
      rule: 'file-address',
      field: 'results',
      text,
    },
  ];
}
