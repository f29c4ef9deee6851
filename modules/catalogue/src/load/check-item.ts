import type { Bilingual } from '@tongban/kernel';
import { branchLabels, itemTypeLabels } from '@tongban/vocabulary';
import type { MaterialKey } from '../domain/service-item.ts';
import { isWithinLaw } from '../domain/time-limit.ts';
import type { Place } from './fault.ts';
import { audiences, levels, onlineDepths, scopes, timeUnits } from './item-words.ts';
import type { ItemCells, Known } from './read-items.ts';

/** All rules one item of the basic catalogue keeps by itself. */
export function checkItem(cells: ItemCells, known: Known, place: Place): void {
  checkNames(cells, place);
  checkCodes(cells, place);
  checkWordLists(cells, place);
  checkTimeLimits(cells, place);
  checkMaterials(cells, known, place);
  checkFee(cells, place);
  checkOnlineDepth(cells, place);
  checkFlow(cells, known, place);
  checkMarks(cells, place);
}

function checkNames(cells: ItemCells, place: Place): void {
  for (const column of ['name_zh', 'name_en', 'result_document'] as const) {
    if (cells[column] === '')
      place.report(column, 'items/empty', { zh: '不得为空', en: 'is empty' });
  }
  if (cells.name_zh !== '' && !/\p{Script=Han}/u.test(cells.name_zh)) {
    place.report('name_zh', 'items/name-not-chinese', {
      zh: '事项名称应为中文',
      en: 'the name must be Chinese',
    });
  }
}

function checkCodes(cells: ItemCells, place: Place): void {
  const branch = labelOf(branchLabels, cells.domain_code);
  if (branch === undefined) {
    place.report('domain_code', 'items/branch', {
      zh: `未知警种“${cells.domain_code}”`,
      en: `unknown branch “${cells.domain_code}”`,
    });
  } else if (branch.zh !== cells.domain_zh) {
    place.report('domain_zh', 'items/branch-name', {
      zh: `警种 ${cells.domain_code} 的名称应为“${branch.zh}”`,
      en: `branch ${cells.domain_code} is called ${branch.zh}`,
    });
  }
  const code = /^GA-([A-Z]{2,3})-\d{4}$/.exec(cells.item_code);
  if (code === null || code[1] !== cells.domain_code) {
    place.report('item_code', 'items/code', {
      zh: `事项编码“${cells.item_code}”应为 GA-警种-四位数字`,
      en: `“${cells.item_code}” is not GA-<branch>-<four digits>`,
    });
  }
  if (!/^\d{12}$/.test(cells.catalog_code)) {
    place.report('catalog_code', 'items/basic-code', {
      zh: '基本编码应为 12 位数字',
      en: 'the basic code has 12 digits',
    });
  } else if (cells.catalog_code.slice(2, 4) !== cells.item_type_code) {
    place.report('catalog_code', 'items/basic-code-type', {
      zh: '基本编码第 3–4 位与事项类型不一致',
      en: 'digits 3–4 of the basic code are not the item type',
    });
  }
  const type = labelOf(itemTypeLabels, cells.item_type_code);
  if (type === undefined) {
    place.report('item_type_code', 'items/type', {
      zh: `未知事项类型“${cells.item_type_code}”`,
      en: `unknown item type “${cells.item_type_code}”`,
    });
  } else if (type.zh !== cells.item_type) {
    place.report('item_type', 'items/type-name', {
      zh: `类型 ${cells.item_type_code} 应为“${type.zh}”`,
      en: `type ${cells.item_type_code} is called ${type.zh}`,
    });
  }
}

function checkWordLists(cells: ItemCells, place: Place): void {
  const lists = [
    ['service_object', 'items/audience', ';', audiences],
    ['exercise_levels', 'items/level', '|', levels],
  ] as const;
  for (const [column, rule, separator, words] of lists) {
    const found = cells[column].split(separator);
    for (const word of found) {
      if (!Object.hasOwn(words, word)) {
        place.report(column, rule, { zh: `未知取值“${word}”`, en: `unknown value “${word}”` });
      }
    }
    if (new Set(found).size < found.length) {
      place.report(column, `${rule}-twice`, { zh: '取值重复', en: 'a value stands twice' });
    }
  }
  if (!Object.hasOwn(scopes, cells.scope)) {
    place.report('scope', 'items/scope', {
      zh: `未知通办范围“${cells.scope}”`,
      en: `unknown scope “${cells.scope}”`,
    });
  }
}

function checkTimeLimits(cells: ItemCells, place: Place): void {
  const promised = wholeNumber(cells, 'promised_days', 365, place);
  const promisedUnit = timeUnits[cells.promised_unit];
  if (promisedUnit === undefined) {
    place.report('promised_unit', 'items/unit', {
      zh: `未知时限单位“${cells.promised_unit}”`,
      en: `unknown unit “${cells.promised_unit}”`,
    });
  }
  if (!['即办件', '承诺件'].includes(cells.case_type)) {
    place.report('case_type', 'items/case-type', {
      zh: `未知办件类型“${cells.case_type}”`,
      en: `unknown case type “${cells.case_type}”`,
    });
  } else if (promised !== undefined && (cells.case_type === '即办件') !== (promised === 0)) {
    place.report('promised_days', 'items/instant-with-promise', {
      zh: '即办件的承诺时限为 0，承诺件不为 0',
      en: 'an instant item promises 0 days, any other at least 1',
    });
  }
  if ((cells.legal_days === '') !== (cells.legal_unit === '')) {
    place.report('legal_unit', 'items/limit-without-unit', {
      zh: '法定时限与单位应同时填写',
      en: 'a statutory limit and its unit go together',
    });
    return;
  }
  if (cells.legal_days === '') return;
  const legal = wholeNumber(cells, 'legal_days', 365, place);
  const legalUnit = timeUnits[cells.legal_unit];
  if (legalUnit === undefined) {
    place.report('legal_unit', 'items/unit', {
      zh: `未知时限单位“${cells.legal_unit}”`,
      en: `unknown unit “${cells.legal_unit}”`,
    });
    return;
  }
  if (legal === undefined || promised === undefined || promisedUnit === undefined) return;
  const statutory = { amount: legal, unit: legalUnit };
  if (!isWithinLaw({ amount: promised, unit: promisedUnit }, statutory)) {
    place.report('promised_days', 'items/promise-longer-than-law', {
      zh: `承诺时限 ${promised}${cells.promised_unit}长于法定时限 ${legal}${cells.legal_unit}`,
      en: `a promise of ${promised} ${promisedUnit} is longer than the law's ${legal} ${legalUnit}`,
    });
  }
}

function checkMaterials(cells: ItemCells, known: Known, place: Place): void {
  const keys = cells.materials === '' ? [] : cells.materials.split(';');
  for (const key of keys) {
    if (!known.materials.has(key as MaterialKey)) {
      place.report('materials', 'items/material', {
        zh: `材料“${key}”不在 materials.tsv 中`,
        en: `material “${key}” is not in materials.tsv`,
      });
    }
  }
  if (new Set(keys).size < keys.length) {
    place.report('materials', 'items/material-twice', {
      zh: '同一材料重复',
      en: 'a material stands twice',
    });
  }
}

function checkFee(cells: ItemCells, place: Place): void {
  if (!['是', '否'].includes(cells.fee)) {
    place.report('fee', 'items/yes-no', { zh: '应为“是”或“否”', en: 'must be 是 or 否' });
  } else if ((cells.fee === '是') !== (cells.fee_note !== '')) {
    // 收费须有依据和标准；不收费的不得写收费说明 (handbook of elements, GB/T 39554.2).
    place.report('fee_note', 'items/fee-without-note', {
      zh: '收费事项须写明标准，不收费事项不得写',
      en: 'a fee needs its rate, and only a fee has one',
    });
  }
}

function checkOnlineDepth(cells: ItemCells, place: Place): void {
  const visits = wholeNumber(cells, 'max_visits', 5, place);
  if (!(onlineDepths as readonly string[]).includes(cells.online_depth)) {
    place.report('online_depth', 'items/depth', {
      zh: `未知网办深度“${cells.online_depth}”`,
      en: `unknown depth “${cells.online_depth}”`,
    });
  } else if (visits !== undefined && (cells.online_depth === 'IV') !== (visits === 0)) {
    place.report('max_visits', 'items/depth-with-visits', {
      zh: '网办深度 IV 即零次到场，其余至少一次',
      en: 'depth IV means no visit, any other at least one',
    });
  }
}

function checkFlow(cells: ItemCells, known: Known, place: Place): void {
  const flow = known.flows.get(cells.flow_template);
  if (flow === undefined) {
    place.report('flow_template', 'items/flow', {
      zh: `未知流程模板“${cells.flow_template}”`,
      en: `unknown flow template “${cells.flow_template}”`,
    });
  } else if (cells.case_type === '承诺件' && !flow.keepsPromises) {
    place.report('flow_template', 'items/flow-without-clock', {
      zh: `流程 ${flow.template} 没有计时环节，不能用于承诺件`,
      en: `flow ${flow.template} has no running clock and cannot keep a promise of days`,
    });
  }
}

function checkMarks(cells: ItemCells, place: Place): void {
  for (const column of ['national_hook', 'high_frequency', 'launch_548'] as const) {
    if (!['Y', 'N'].includes(cells[column])) {
      place.report(column, 'items/mark', { zh: '应为 Y 或 N', en: 'must be Y or N' });
    }
  }
  if (!['是', '否'].includes(cells.delivery)) {
    place.report('delivery', 'items/yes-no', { zh: '应为“是”或“否”', en: 'must be 是 or 否' });
  }
  if (!['high', 'medium'].includes(cells.confidence)) {
    place.report('confidence', 'items/confidence', {
      zh: '应为 high 或 medium',
      en: 'must be high or medium',
    });
  }
  if (cells.national_hook === 'Y' && cells.launch_548 !== 'Y') {
    place.report('national_hook', 'items/hook-unpublished', {
      zh: '未发布的事项不得挂接国家平台',
      en: 'what is not published cannot be hooked onto the national platform',
    });
  }
}

function wholeNumber(
  cells: ItemCells,
  column: 'promised_days' | 'legal_days' | 'max_visits',
  most: number,
  place: Place,
): number | undefined {
  const value = /^\d{1,3}$/.test(cells[column]) ? Number(cells[column]) : undefined;
  if (value !== undefined && value <= most) return value;
  place.report(column, 'items/number', {
    zh: `应为 0–${most} 的整数`,
    en: `must be a whole number from 0 to ${most}`,
  });
  return undefined;
}

function labelOf(labels: Readonly<Record<string, Bilingual>>, code: string): Bilingual | undefined {
  return Object.hasOwn(labels, code) ? labels[code] : undefined;
}
