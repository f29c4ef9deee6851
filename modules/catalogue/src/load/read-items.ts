import { type BranchCode, type ItemTypeCode, itemTypeLabels } from '@tongban/vocabulary';
import type {
  BasicCode,
  ItemCode,
  Material,
  MaterialKey,
  ServiceItem,
} from '../domain/service-item.ts';
import { deliveryMethodsOf } from '../domain/delivery.ts';
import { checkItem } from './check-item.ts';
import { type Fault, placeOf } from './fault.ts';
import type { FlowTemplate } from '../domain/flow-template.ts';
import { audiences, levels, scopes, timeUnits } from './item-words.ts';
import { readTable, type Row } from './read-table.ts';

export const itemColumns = [
  'item_code',
  'catalog_code',
  'domain_code',
  'domain_zh',
  'name_zh',
  'name_en',
  'item_type_code',
  'item_type',
  'service_object',
  'exercise_levels',
  'case_type',
  'legal_days',
  'legal_unit',
  'promised_days',
  'promised_unit',
  'materials',
  'result_document',
  'fee',
  'fee_note',
  'delivery',
  'online_depth',
  'max_visits',
  'scope',
  'flow_template',
  'handling_items',
  'national_hook',
  'high_frequency',
  'legal_basis',
  'confidence',
  'launch_548',
] as const;

export type ItemCells = Row<(typeof itemColumns)[number]>['cells'];

export interface Known {
  readonly materials: ReadonlyMap<MaterialKey, Material>;
  readonly flows: ReadonlyMap<string, FlowTemplate>;
}

/** Every basic item of the file, or faults that name the line and the column of what is wrong. */
export function readItems(text: string, known: Known, faults: Fault[]): ServiceItem[] {
  const file = 'items.tsv';
  const items: ServiceItem[] = [];
  const seen = {
    codes: new Set<string>(),
    basicCodes: new Set<string>(),
    names: new Set<string>(),
  };
  for (const { line, cells } of readTable({ file, text, columns: itemColumns, faults })) {
    const place = placeOf(faults, file, line);
    const before = faults.length;
    checkItem(cells, known, place);
    const uniques = [
      ['item_code', 'items/code-twice', seen.codes],
      ['catalog_code', 'items/basic-code-twice', seen.basicCodes],
      ['name_zh', 'items/name-twice', seen.names],
    ] as const;
    for (const [column, rule, taken] of uniques) {
      if (taken.has(cells[column])) {
        place.report(column, rule, {
          zh: `“${cells[column]}”重复`,
          en: `“${cells[column]}” stands twice`,
        });
      }
      taken.add(cells[column]);
    }
    if (faults.length === before) items.push(itemOf(cells, known));
  }
  return items;
}

/** Only for cells that `checkItem` found nothing wrong with. */
function itemOf(cells: ItemCells, { materials }: Known): ServiceItem {
  const results = split(cells.result_document, ';');
  const onlineDepth = cells.online_depth as ServiceItem['onlineDepth'];
  return {
    itemCode: cells.item_code as ItemCode,
    basicCode: cells.catalog_code as BasicCode,
    branchCode: cells.domain_code as BranchCode,
    name: { zh: cells.name_zh, en: cells.name_en },
    itemType: {
      code: cells.item_type_code as ItemTypeCode,
      name: itemTypeLabels[cells.item_type_code as ItemTypeCode],
    },
    audience: split(cells.service_object, ';').map((word) => audiences[word]!),
    levels: split(cells.exercise_levels, '|').map((word) => levels[word]!),
    timeLimits: {
      caseType: cells.case_type === '即办件' ? 'instant' : 'promised',
      ...(cells.legal_days !== '' && {
        statutory: { amount: Number(cells.legal_days), unit: timeUnits[cells.legal_unit]! },
      }),
      promised: { amount: Number(cells.promised_days), unit: timeUnits[cells.promised_unit]! },
    },
    materials: split(cells.materials, ';').map((key) => materials.get(key as MaterialKey)!),
    results,
    fee: { charged: cells.fee === '是', ...(cells.fee_note !== '' && { note: cells.fee_note }) },
    delivery: deliveryMethodsOf({
      mailed: cells.delivery === '是',
      onlineDepth,
      results,
      flowTemplate: cells.flow_template,
    }),
    onlineDepth,
    maximumVisits: Number(cells.max_visits),
    scope: scopes[cells.scope]!,
    flowTemplate: cells.flow_template,
    handlingItems: split(cells.handling_items, ';'),
    legalBasis: split(cells.legal_basis, ';'),
    nationalHook: cells.national_hook === 'Y',
    highFrequency: cells.high_frequency === 'Y',
    published: cells.launch_548 === 'Y',
  };
}

function split(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator);
}
