import { type Queryable, sql, type Transaction } from '@tongban/database';
import type { Day, Instant } from '@tongban/kernel';

export type ChangeKind =
  | 'item-published'
  | 'item-suspended'
  | 'item-resumed'
  | 'item-withdrawn'
  | 'implementation-published'
  | 'claims-changed'
  | 'hook-changed';

export interface Change {
  readonly kind: ChangeKind;
  readonly itemCode?: string;
  readonly organId?: string;
  readonly version?: number;
  readonly hash?: string;
  readonly effectiveFrom: Day;
}

export interface RecordedChange extends Change {
  readonly seq: number;
  readonly at: Instant;
}

/**
 * Adds to the list of changes. Writers take turns until they commit, so that whoever has read up to a number has missed none
 * below it.
 */
export async function recordChanges(tx: Transaction, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  await tx.run(sql`select pg_advisory_xact_lock(hashtext('catalogue.changes'))`);
  await tx.run(sql`
    insert into catalogue.changes (kind, item_code, organ_id, version, hash, effective_from)
    select * from unnest(${changes.map(({ kind }) => kind)}::text[],
                         ${changes.map(({ itemCode }) => itemCode ?? null)}::text[],
                         ${changes.map(({ organId }) => organId ?? null)}::text[],
                         ${changes.map(({ version }) => version ?? null)}::integer[],
                         ${changes.map(({ hash }) => hash ?? null)}::text[],
                         ${changes.map(({ effectiveFrom }) => effectiveFrom)}::date[])
  `);
}

/** The number of the last change. */
export async function latestEdition(db: Queryable): Promise<number> {
  const row = await db.one<{ edition: number }>(sql`
    select coalesce(max(seq), 0)::bigint as edition from catalogue.changes
  `);
  return row.edition;
}

/** What changed after the number the reader knows, oldest first. */
export async function listChanges(
  db: Queryable,
  { since, limit }: { readonly since: number; readonly limit: number },
): Promise<RecordedChange[]> {
  return db.many<RecordedChange>(sql`
    select seq, kind, item_code as "itemCode", organ_id as "organId", version, hash,
           to_char(effective_from, 'YYYY-MM-DD') as "effectiveFrom", at
      from catalogue.changes
     where seq > ${since}
     order by seq
     limit ${limit}
  `);
}
