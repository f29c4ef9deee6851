import { leafHash, nodeHash, rootOfLeaves } from '@tongban/crypto';
import { sql, type Queryable } from '@tongban/database';
import { headHash, headMessage, type LogHead } from './heads.ts';
import { readLogKeys } from './log-keys.ts';
import { leavesIn } from './prove-receipt.ts';
import { beginning } from './read-rows.ts';
import { itemLeaf, receiptLeaf, type BatchItemRow, type ReceiptRow } from './receipt-leaf.ts';
import { readSealedBatches, type SealedBatch } from './sealed-batches.ts';
import { trustedKeys, type TrustedKey } from './trusted-keys.ts';

/** One thing that is not as it was sealed, and where. */
export type LogFault =
  | { readonly kind: 'receipt-altered'; readonly batch: number; readonly number: number }
  | { readonly kind: 'receipt-added'; readonly batch: number; readonly number: number }
  | {
      readonly kind: 'receipt-missing';
      readonly batch: number;
      readonly position: number;
      /** The receipts beside the gap. */
      readonly after: number | undefined;
      readonly before: number | undefined;
    }
  | { readonly kind: 'order-changed'; readonly batch: number; readonly position: number }
  | { readonly kind: 'leaves-altered'; readonly batch: number }
  | { readonly kind: 'head-altered'; readonly batch: number }
  | { readonly kind: 'head-missing'; readonly batch: number }
  | { readonly kind: 'tree-altered'; readonly batch: number }
  /** Signed by a key that another had taken the place of. */
  | { readonly kind: 'key-outdated'; readonly batch: number }
  | { readonly kind: 'items-altered'; readonly batch: number; readonly number: number };

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

/** The sealed leaves against those of the rows as they are. */
function rowFaults(
  { index: batch, leaves: bytes }: SealedBatch['head'],
  rows: readonly ReceiptRow[],
): LogFault[] {
  const sealed = leavesIn(bytes).map(text);
  const found = rows.map((row) => text(receiptLeaf(row)));
  const places = new Map(sealed.map((leaf, position) => [leaf, position]));
  const present = new Set(found);
  const strangers = rows.filter((_, at) => !places.has(found[at]!));
  const gaps = sealed.flatMap((leaf, position) => (present.has(leaf) ? [] : [position]));
  const faults: LogFault[] = [];
  for (const position of gaps) {
    const after = nearest(position, -1);
    const before = nearest(position, 1);
    // A stranger that stands where one is missing is that one, altered; first of all the one in its very place.
    const at = strangers.map(({ number }) => indexOf(number));
    const inPlace = at.indexOf(position);
    const altered =
      inPlace !== -1
        ? inPlace
        : at.findIndex(
            (place) =>
              (after === undefined || place > indexOf(after)) &&
              (before === undefined || place < indexOf(before)),
          );
    if (altered === -1) {
      faults.push({ kind: 'receipt-missing', batch, position, after, before });
    } else {
      const [row] = strangers.splice(altered, 1);
      faults.push({ kind: 'receipt-altered', batch, number: row!.number });
    }
  }
  for (const { number } of strangers) faults.push({ kind: 'receipt-added', batch, number });
  if (faults.length === 0) {
    const position = found.findIndex((leaf, at) => places.get(leaf) !== at);
    if (position !== -1) faults.push({ kind: 'order-changed', batch, position });
  }
  return faults;

  /** The number of the nearest sealed receipt that is still there, in that direction. */
  function nearest(position: number, step: 1 | -1): number | undefined {
    for (let at = position + step; at >= 0 && at < sealed.length; at += step) {
      const row = found.indexOf(sealed[at]!);
      if (row !== -1) return rows[row]!.number;
    }
    return undefined;
  }

  function indexOf(number: number): number {
    return rows.findIndex((row) => row.number === number);
  }
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

/** The root over all batches, kept as its complete subtrees: so an auditor needs none of the platform's nodes. */
function growingTree() {
  const peaks: { size: number; hash: Uint8Array }[] = [];
  return {
    add(root: Uint8Array): Uint8Array {
      peaks.push({ size: 1, hash: leafHash(root) });
      while (peaks.length > 1 && peaks.at(-1)!.size === peaks.at(-2)!.size) {
        const right = peaks.pop()!;
        const left = peaks.pop()!;
        peaks.push({ size: 2 * left.size, hash: nodeHash(left.hash, right.hash) });
      }
      return peaks.map(({ hash }) => hash).reduceRight((right, left) => nodeHash(left, right));
    },
  };
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
