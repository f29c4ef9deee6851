import { consistencyPath, inclusionPath, rootOfLeaves } from '@tongban/crypto';
import { sql, type Queryable } from '@tongban/database';
import { findHead, lastHead, type LogHead } from './heads.ts';
import { withNodes } from './log-nodes.ts';
import { beginning, type PlacedRow } from './read-rows.ts';
import { receiptBytes } from './receipt-leaf.ts';

/** All that shows that a receipt is in the log: from its bytes to the root of its batch, and from there to the head. */
export interface ReceiptProof {
  readonly entry: Uint8Array;
  /** In the batch. */
  readonly index: number;
  readonly path: readonly Uint8Array[];
  readonly head: LogHead;
}

/** The proof of a receipt in the batch it was sealed in; undefined until the next batch is sealed. */
export async function proveReceipt(
  db: Queryable,
  row: PlacedRow,
): Promise<ReceiptProof | undefined> {
  const batch = await db.maybeOne<{ index: number; leaves: Buffer }>(sql`
    select index, leaves from verification.heads
     where (through_xid, through_number) >= (${row.xid}::xid8, ${row.number}::bigint)
     order by through_xid, through_number
     limit 1
  `);
  if (batch === undefined) return undefined;
  const head = await findHead(db, batch.index);
  const before = batch.index === 0 ? undefined : await findHead(db, batch.index - 1);
  if (head === undefined) return undefined;
  const { index } = await db.one<{ index: number }>(sql`
    select count(*)::integer as index from verification.receipts
     where (xid, number) > (${before?.throughXid ?? beginning.xid}::xid8, ${before?.throughNumber ?? 0}::bigint)
       and (xid, number) < (${row.xid}::xid8, ${row.number}::bigint)
  `);
  const leaves = leavesIn(batch.leaves);
  const path = inclusionPath(leaves.length, index, (start, end) =>
    rootOfLeaves(leaves.slice(start, end)),
  );
  return { entry: receiptBytes(row), index, path, head };
}

/** That the batch of the earlier head is under the later one, and that nothing between was changed. */
export interface HeadProof {
  readonly earlier: LogHead;
  readonly later: LogHead;
  readonly inclusion: readonly Uint8Array[];
  readonly consistency: readonly Uint8Array[];
}

export async function proveHead(
  db: Queryable,
  index: number,
  laterIndex?: number,
): Promise<HeadProof | undefined> {
  const earlier = await findHead(db, index);
  const later = laterIndex === undefined ? await lastHead(db) : await findHead(db, laterIndex);
  if (earlier === undefined || later === undefined || later.index < earlier.index) return undefined;
  const size = later.index + 1;
  return {
    earlier,
    later,
    inclusion: await withNodes(db, (hashOf) => inclusionPath(size, index, hashOf)),
    consistency: await withNodes(db, (hashOf) => consistencyPath(index + 1, size, hashOf)),
  };
}

export function leavesIn(bytes: Uint8Array): Uint8Array[] {
  return Array.from({ length: bytes.length / 32 }, (_, at) =>
    bytes.subarray(at * 32, (at + 1) * 32),
  );
}
