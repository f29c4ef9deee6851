import type { BranchCode } from '@tongban/vocabulary';
import type { ServiceItem } from '../../domain/service-item.ts';
import type { Page } from '../page.ts';

/** Pages for every item of a kind. Kinds are told by branch, flow, name and materials. */
export interface PageRule {
  readonly branches?: readonly BranchCode[];
  readonly flows?: readonly string[];
  /** On the Chinese name, which the ministry sets. */
  readonly name?: RegExp;
  readonly notName?: RegExp;
  readonly materialsAny?: readonly string[];
  readonly pages: (item: ServiceItem) => readonly Page[];
}

export function ruleApplies(rule: PageRule, item: ServiceItem): boolean {
  const keys: readonly string[] = item.materials.map(({ materialKey }) => materialKey);
  return (
    (rule.branches?.includes(item.branchCode) ?? true) &&
    (rule.flows?.includes(item.flowTemplate) ?? true) &&
    (rule.name?.test(item.name.zh) ?? true) &&
    !(rule.notName?.test(item.name.zh) ?? false) &&
    (rule.materialsAny?.some((key) => keys.includes(key)) ?? true)
  );
}
