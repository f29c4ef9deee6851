import { rootOfLeaves, trustedKeys, type TrustedKey } from '@tongban/crypto';
import { sql, type Queryable } from '@tongban/database';
import { growingTree } from './growing-tree.ts';
import { headHash, headMessage, type LogHead } from './heads.ts';
import { readLogKeys } from './log-keys.ts';
import { leavesIn } from './prove-receipt.ts';
import { beginning } from './read-rows.ts';
import { itemLeaf, type BatchItemRow, type ReceiptRow } from './receipt-leaf.ts';
import { rowFaults, text, type LogFault } from './row-faults.ts';
import { readSealedBatches, type SealedBatch } from './sealed-batches.ts';

export interface Audit {
  readonly receipts: number;
  readonly batches: number;
  /** Not sealed yet: of the last second. */
  readonly unsealed: number;
  readonly faults: readonly LogFault[];
}

/**
 * Goes through the whole log as an auditor does: with the rows, the heads and the platform's public keys, and nothing of
 * what the platform says about itself. Keys that took the place of those are believed when they are vouched for. Stops after the given number of faults.
 */
export async function auditLog(
  db: Queryable,
  publicKeys: ReadonlyMap<string, Uint8Array>,
  mostFaults = 100,
): Promise<Audit> {
  const keys = trustedKeys(publicKeys, await readLogKeys(db));
  const faults: LogFault[] = [];
  const tree = growingTree();
  let before: SealedBatch['head'] | undefined;
  let receipts = 0;
  let batches = 0;
  for await (const { head, rows } of readSealedBatches(db)) {
    const expected = (before?.index ?? -1) + 1;
    if (head.index !== expected) faults.push({ kind: 'head-missing', batch: expected });
    faults.push(...rowFaults(head, rows));
    faults.push(...(await itemFaults(db, head.index, rows)));
    faults.push(...headFaults(head, { before, keys, treeRoot: tree.add(head.root) }));
    receipts += rows.length;
    batches += 1;
    before = head;
    if (faults.length >= mostFaults) break;
  }
  const { unsealed } = await db.one<{ unsealed: number }>(sql`
    select count(*)::integer as unsealed from verification.receipts
     where (xid, number) > (${before?.throughXid ?? beginning.xid}::xid8, ${before?.throughNumber ?? 0}::bigint)
  `);
  return { receipts, batches, unsealed, faults: faults.slice(0, mostFaults) };
}

function headFaults(
  head: SealedBatch['head'],
  parts: {
    before: LogHead | undefined;
    keys: ReadonlyMap<string, TrustedKey>;
    treeRoot: Uint8Array;
  },
): LogFault[] {
  const { index: batch } = head;
  const { before, keys, treeRoot } = parts;
  const faults: LogFault[] = [];
  if (text(rootOfLeaves(leavesIn(head.leaves))) !== text(head.root)) {
    faults.push({ kind: 'leaves-altered', batch });
  }
  if (text(treeRoot) !== text(head.treeRoot)) faults.push({ kind: 'tree-altered', batch });
  const follows = before === undefined ? new Uint8Array(32) : headHash(before);
  const signer = keys.get(head.keyId);
  const isSigned = signer?.key.verify(headMessage(head), head.signature) === true;
  if (!isSigned || text(follows) !== text(head.previous)) {
    faults.push({ kind: 'head-altered', batch });
  } else {
    const last = before === undefined ? undefined : keys.get(before.keyId);
    if (signer.generation < (last?.generation ?? 0)) faults.push({ kind: 'key-outdated', batch });
  }
  return faults;
}

async function itemFaults(
  db: Queryable,
  batch: number,
  rows: readonly ReceiptRow[],
): Promise<LogFault[]> {
  const faults: LogFault[] = [];
  for (const { number, signedOn, items, itemsRoot } of rows) {
    if (itemsRoot === null) continue;
    const found = await db.many<BatchItemRow>(sql`
      select position, result, subject from verification.batch_items
       where signed_on = ${signedOn} and receipt_number = ${number}
       order by position limit 20000
    `);
    const isWhole =
      found.length === items && text(rootOfLeaves(found.map(itemLeaf))) === text(itemsRoot);
    if (!isWhole) faults.push({ kind: 'items-altered', batch, number });
  }
  return faults;
}
