import { branchLabels } from '@tongban/vocabulary';
import type { ServiceItem } from '../domain/service-item.ts';
import { audiences, levels, scopes, timeUnits } from '../load/item-words.ts';
import { itemColumns } from '../load/read-items.ts';

/** Items as the rows of the basic catalogue, its thirty columns first. */
export function itemRows(items: readonly ServiceItem[]): string[][] {
  return [[...itemColumns], ...items.map(rowOf)];
}

function rowOf(item: ServiceItem): string[] {
  const { promised, statutory, caseType } = item.timeLimits;
  const cells: Readonly<Record<(typeof itemColumns)[number], string>> = {
    item_code: item.itemCode,
    catalog_code: item.basicCode,
    domain_code: item.branchCode,
    domain_zh: branchLabels[item.branchCode].zh,
    name_zh: item.name.zh,
    name_en: item.name.en,
    item_type_code: item.itemType.code,
    item_type: item.itemType.name.zh,
    service_object: item.audience.map((one) => wordFor(audiences, one)).join(';'),
    exercise_levels: item.levels.map((one) => wordFor(levels, one)).join('|'),
    case_type: caseType === 'instant' ? '即办件' : '承诺件',
    legal_days: statutory === undefined ? '' : String(statutory.amount),
    legal_unit: statutory === undefined ? '' : wordFor(timeUnits, statutory.unit),
    promised_days: String(promised.amount),
    promised_unit: wordFor(timeUnits, promised.unit),
    materials: item.materials.map(({ materialKey }) => materialKey).join(';'),
    result_document: item.results.join(';'),
    fee: item.fee.charged ? '是' : '否',
    fee_note: item.fee.note ?? '',
    delivery: item.delivery.includes('courier') ? '是' : '否',
    online_depth: item.onlineDepth,
    max_visits: String(item.maximumVisits),
    scope: wordFor(scopes, item.scope),
    flow_template: item.flowTemplate,
    handling_items: item.handlingItems.join(';'),
    national_hook: item.nationalHook ? 'Y' : 'N',
    high_frequency: item.highFrequency ? 'Y' : 'N',
    legal_basis: item.legalBasis.join(';'),
    confidence: 'high',
    launch_548: item.published ? 'Y' : 'N',
  };
  return itemColumns.map((column) => cells[column]);
}

function wordFor(words: Readonly<Record<string, string>>, value: string): string {
  return Object.entries(words).find(([, one]) => one === value)?.[0] ?? '';
}
