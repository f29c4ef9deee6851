import { sql, type Queryable, type Transaction } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { Merger, MergerStatus } from './merger.ts';

const mergers = sql`
  select merger_id as "mergerId", closed_id as "closedId", kept_id as "keptId", status,
         offered_at as "offeredAt", expires_at as "expiresAt", region_code as "regionCode",
         settled_at as "settledAt"
    from identity.account_mergers`;

/** Locked: of two who go on with it at once the second finds it settled. */
export function lockMerger(tx: Transaction, mergerId: string): Promise<Merger | undefined> {
  return tx.maybeOne<Merger>(sql`${mergers} where merger_id = ${mergerId}::uuid for update`);
}

export function lockMergerOfCode(tx: Transaction, codeHash: Buffer): Promise<Merger | undefined> {
  return tx.maybeOne<Merger>(sql`${mergers} where code_hash = ${codeHash} for update`);
}

/** Of the account, on either side, the latest first. */
export function listMergers(db: Queryable, personId: string): Promise<Merger[]> {
  return db.many<Merger>(sql`
    ${mergers} where closed_id = ${personId} or kept_id = ${personId}
     order by offered_at desc, merger_id limit 20
  `);
}

/** Waiting for officers, the longest first. */
export function listWaitingMergers(db: Queryable): Promise<Merger[]> {
  return db.many<Merger>(sql`
    ${mergers} where status = 'waiting' order by offered_at, merger_id limit 100
  `);
}

export async function insertMerger(
  tx: Transaction,
  row: Pick<Merger, 'mergerId' | 'closedId' | 'offeredAt' | 'expiresAt'> & {
    readonly codeHash: Buffer;
  },
): Promise<void> {
  await tx.run(sql`
    insert into identity.account_mergers (merger_id, closed_id, code_hash, status, offered_at, expires_at)
    values (${row.mergerId}, ${row.closedId}, ${row.codeHash}, 'offered', ${row.offeredAt}, ${row.expiresAt})
  `);
}

export async function takeMerger(
  tx: Transaction,
  { mergerId, keptId }: { mergerId: string; keptId: string },
): Promise<void> {
  await tx.run(sql`
    update identity.account_mergers set kept_id = ${keptId} where merger_id = ${mergerId}::uuid
  `);
}

export async function setMergerStatus(
  tx: Transaction,
  mergerId: string,
  change: {
    readonly status: MergerStatus;
    readonly at: Instant;
    readonly regionCode?: string | null;
  },
): Promise<void> {
  const { status, at, regionCode = null } = change;
  const isOver = status !== 'offered' && status !== 'waiting';
  await tx.run(sql`
    update identity.account_mergers
       set status = ${status}, settled_at = case when ${isOver} then ${at}::timestamptz end,
           region_code = coalesce(${regionCode}, region_code)
     where merger_id = ${mergerId}::uuid
  `);
}
