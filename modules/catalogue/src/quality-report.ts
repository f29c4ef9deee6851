import type { Catalogue } from './catalogue.ts';
import type { ItemDefect } from './domain/item-defects.ts';
import { itemFaultFinder } from './item-faults.ts';

export interface QualityLine extends ItemDefect {
  readonly itemCode: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly branchCode: string;
  readonly published: boolean;
}

export interface QualityReport {
  readonly items: number;
  /** Items that are whole and free of contradictions, be there advice for them or not. */
  readonly sound: number;
  readonly contradictions: number;
  readonly gaps: number;
  readonly advice: number;
  readonly byRule: readonly {
    readonly rule: string;
    readonly kind: ItemDefect['kind'];
    readonly count: number;
  }[];
  readonly lines: readonly QualityLine[];
}

const order: readonly ItemDefect['kind'][] = ['contradiction', 'gap', 'advice'];

/** Everything found in the items in force, contradictions first. */
export function qualityReport({ editing }: Pick<Catalogue, 'editing'>): QualityReport {
  const faultsOf = itemFaultFinder(editing);
  const found = editing.items.map(({ item }) => ({ item, defects: faultsOf(item) }));
  const lines = found.flatMap(({ item, defects }) =>
    defects.map((defect) => ({
      ...defect,
      itemCode: item.itemCode,
      name: item.name,
      branchCode: item.branchCode,
      published: item.published,
    })),
  );
  const byRule = [...Map.groupBy(lines, ({ rule }) => rule)].map(([rule, list]) => ({
    rule,
    kind: list[0]!.kind,
    count: list.length,
  }));
  return {
    items: found.length,
    sound: found.filter(({ defects }) => defects.every(({ kind }) => kind === 'advice')).length,
    contradictions: lines.filter(({ kind }) => kind === 'contradiction').length,
    gaps: lines.filter(({ kind }) => kind === 'gap').length,
    advice: lines.filter(({ kind }) => kind === 'advice').length,
    byRule: byRule.toSorted((one, other) => other.count - one.count),
    lines: lines.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind)),
  };
}
