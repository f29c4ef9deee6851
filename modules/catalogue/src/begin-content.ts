import type { ItemCode } from './domain/service-item.ts';
import { withoutComputed } from './item-faults.ts';
import type { Maintenance } from './maintenance-parts.ts';
import { findLatestVersion } from './queries/find-latest-version.ts';
import type { SentContent } from './read-content.ts';

export interface Beginning {
  readonly sent: SentContent;
  readonly baseVersion?: number;
}

/**
 * What a change begins with when an editor has said no more than of what: the item as it last was, be it that this version
 * awaits its day; of an implementation what the organ said last.
 */
export async function beginContent(
  { db, catalogue }: Maintenance,
  sent: SentContent,
  organId: string | undefined,
): Promise<Beginning> {
  const { kind, itemCode = '' } = sent;
  if (kind === 'change-implementation' && sent.terms === undefined) {
    const own = catalogue.editing
      .overridesOf(itemCode as ItemCode)
      .filter((override) => override.organId === organId)
      .toSorted((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1))
      .at(-1);
    if (own === undefined) return { sent: { ...sent, terms: { exemptMaterials: [] } } };
    const { organId: _, itemCode: __, effectiveFrom: ___, ...terms } = own;
    return { sent: { ...sent, terms } };
  }
  if (kind !== 'change-item' || sent.item !== undefined) return { sent };
  const latest = await findLatestVersion(db, itemCode);
  if (latest === undefined) return { sent };
  const found = await catalogue.findItemVersion(itemCode, latest.version);
  if (found === undefined) return { sent };
  const item = { ...withoutComputed(found.item), situation: found.item.situation ?? null };
  return { sent: { ...sent, item }, baseVersion: latest.version };
}
