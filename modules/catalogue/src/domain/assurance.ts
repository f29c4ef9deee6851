import type { Bilingual } from '@tongban/kernel';
import type { AssuranceLevel } from '@tongban/vocabulary';
import type { ServiceItem } from './service-item.ts';

/** How sure the platform must be who applies for an item, and why. */
export interface AssuranceDemand {
  readonly level: AssuranceLevel;
  /** The proof may be no older than this when the application is made. */
  readonly freshWithinMinutes?: number;
  readonly reason: Bilingual;
}

export interface AssuranceRule extends AssuranceDemand {
  readonly when: {
    readonly items?: readonly string[];
    readonly branches?: readonly string[];
    readonly flows?: readonly string[];
    /** One of these materials is asked for. */
    readonly materialsAny?: readonly string[];
    /** None of these materials is asked for. */
    readonly materialsNone?: readonly string[];
    /** No other materials than these are asked for. */
    readonly materialsWithin?: readonly string[];
  };
}

export interface AssuranceRules {
  readonly rules: readonly AssuranceRule[];
  readonly default: AssuranceDemand;
}

/** The demand of the first rule that applies. */
export function demandedAssurance(item: ServiceItem, rules: AssuranceRules): AssuranceDemand {
  const { level, freshWithinMinutes, reason } =
    rules.rules.find((rule) => applies(rule, item)) ?? rules.default;
  return freshWithinMinutes === undefined
    ? { level, reason }
    : { level, freshWithinMinutes, reason };
}

function applies({ when }: AssuranceRule, item: ServiceItem): boolean {
  const keys: string[] = item.materials.map(({ materialKey }) => materialKey);
  return (
    (when.items?.includes(item.itemCode) ?? true) &&
    (when.branches?.includes(item.branchCode) ?? true) &&
    (when.flows?.includes(item.flowTemplate) ?? true) &&
    (when.materialsAny?.some((key) => keys.includes(key)) ?? true) &&
    !(when.materialsNone?.some((key) => keys.includes(key)) ?? false) &&
    (when.materialsWithin === undefined || keys.every((key) => when.materialsWithin!.includes(key)))
  );
}
