import { sql, type Database } from '@tongban/database';
import type { Clock } from '@tongban/kernel';
import type { OutsideSystem } from '@tongban/outside-calls';
import { applyChanges, type RegistryChange } from '../load/load-replica.ts';
import type { DigestPerson } from './person-digests.ts';

const changesAPage = 200;
const mostPages = 500;

/**
 * Follows the registry's change feed to its end, page by page; each page is carried out with its place in one transaction,
 * so a page that comes twice changes nothing. Answers how many changes there were, or undefined when the feed was not heard.
 */
export async function followChanges(parts: {
  db: Database;
  clock: Clock;
  registry: OutsideSystem;
  digestPerson: DigestPerson;
}): Promise<number | undefined> {
  const { db, clock, registry, digestPerson } = parts;
  let total = 0;
  for (let page = 0; page < mostPages; page += 1) {
    const row = await db.maybeOne<{ sequence: number }>(
      sql`select sequence from verification.replica_feed where feed = 'population'`,
    );
    const after = row?.sequence ?? 0;
    const answer = await registry.call({
      method: 'GET',
      path: `/registries/population/changes?after=${after}&limit=${changesAPage}`,
    });
    const changes =
      answer.ok && answer.value.status === 200 ? changesIn(answer.value.body) : undefined;
    if (changes === undefined) return undefined;
    await applyChanges(db, digestPerson, { changes, heardAt: clock() });
    total += changes.length;
    if (changes.length < changesAPage) return total;
  }
  return total;
}

/** The page as the registry sends it, or undefined for one that is not as agreed: half a page is not carried out. */
function changesIn(body: unknown): RegistryChange[] | undefined {
  const list = (body as { changes?: unknown } | undefined)?.changes;
  if (!Array.isArray(list) || list.length > changesAPage) return undefined;
  const changes: RegistryChange[] = [];
  for (const one of list as Record<string, unknown>[]) {
    const { sequence, kind, idNumber, name, validUntil, phone, state } = one;
    if (typeof sequence !== 'number' || typeof idNumber !== 'string') return undefined;
    if (kind === 'removed') {
      changes.push({ sequence, kind, number: idNumber });
      continue;
    }
    if (kind !== 'put' || typeof name !== 'string') return undefined;
    changes.push({
      sequence,
      kind,
      number: idNumber,
      name,
      validUntil: typeof validUntil === 'string' ? validUntil : undefined,
      phone: typeof phone === 'string' ? phone : undefined,
      // What is not clearly in order cannot be judged.
      state: state === 'in-order' ? 'in-order' : 'under-correction',
    });
  }
  return changes;
}

/** When the change feed was last heard by any process, in epoch milliseconds; 0 for never. */
export async function feedHeardAt(db: Database): Promise<number> {
  const row = await db.maybeOne<{ heardAt: string }>(
    sql`select heard_at as "heardAt" from verification.replica_feed where feed = 'population'`,
  );
  return row === undefined ? 0 : Date.parse(row.heardAt);
}
