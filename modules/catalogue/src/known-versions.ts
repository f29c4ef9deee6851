import type { Database } from '@tongban/database';
import type { FlowTemplate } from './domain/flow-template.ts';
import type { KnownItems } from './known-items.ts';
import { findItemVersion, type ItemVersion } from './queries/find-item-version.ts';

/** Older versions kept in memory; of 548 items most are at their first or second. */
const mostKept = 1_000;

/** Versions never change, so that each is read once. The one in force needs no reading. */
export function versionFinder(
  db: Database,
  { items, flows }: { items: () => KnownItems; flows: ReadonlyMap<string, FlowTemplate> },
): (itemCode: string, version: number) => Promise<ItemVersion | undefined> {
  const kept = new Map<string, ItemVersion>();
  return async (itemCode, version) => {
    const current = items().get(itemCode);
    if (current.ok && current.value.version === version) {
      const item = current.value;
      return { item, flow: flows.get(item.flowTemplate)!, form: items().formOf(item) };
    }
    const key = `${itemCode} ${version}`;
    const known = kept.get(key) ?? (await findItemVersion(db, itemCode, version));
    if (known !== undefined && !kept.has(key)) {
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
      kept.set(key, known);
    }
    return known;
  };
}
