import { setImmediate as nextTurn } from 'node:timers/promises';
import { leafHash, nodeHash, rootOfLeaves, type KeyOps } from '@tongban/crypto';
import { sql, type Database, type Transaction } from '@tongban/database';
import { addDays, dayOf, type Instant } from '@tongban/kernel';
import { headHash, headMessage, lastHead, type LogHead } from './heads.ts';
import { completedNodes, withNodes, type LogNode } from './log-nodes.ts';
import { beginning, readRows } from './read-rows.ts';
import { receiptLeaf, type ReceiptRow } from './receipt-leaf.ts';

/** More than a second brings; what is over goes into the next batch at once. */
const mostRows = 50_000;
// Hashing gives way to requests after so many rows.
const rowsATurn = 250;

/**
 * Seals the receipts that are new: their Merkle root, signed with the root over all batches so far and the head before.
 * Undefined when nothing is new or another process is at it. Run once a second by every process.
 */
export function sealBatch(parts: {
  db: Database;
  keys: Pick<KeyOps, 'sign'>;
  now: Instant;
}): Promise<LogHead | undefined> {
  const { db, keys, now } = parts;
  return db.transaction(async (tx) => {
    const { mine } = await tx.one<{ mine: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtext('verification.seal')) as mine`,
    );
    if (!mine) return undefined;
    const before = await lastHead(tx);
    const rows = await readRows(tx, {
      after:
        before === undefined ? beginning : { xid: before.throughXid, number: before.throughNumber },
      // A row that is new was answered after the last head, and signed at most minutes before it was answered.
      ...(before !== undefined && { since: addDays(dayOf(before.sealedAt), -2) }),
      limit: mostRows,
    });
    const last = rows.at(-1);
    if (last === undefined) return undefined;
    const leaves = await leavesOf(rows);
    const root = rootOfLeaves(leaves);
    const index = (before?.index ?? -1) + 1;
    const nodes = await nodesFor(tx, index, root);
    const treeRoot = await treeRootWith(tx, index, nodes);
    const unsigned = {
      index,
      size: rows.length,
      throughXid: last.xid,
      throughNumber: last.number,
      root,
      treeRoot,
      previous: before === undefined ? new Uint8Array(32) : headHash(before),
      sealedAt: now,
    };
    const head: LogHead = { ...unsigned, ...keys.sign(headMessage(unsigned)) };
    await store(tx, head, { leaves, nodes });
    return head;
  });
}

async function leavesOf(rows: readonly ReceiptRow[]): Promise<Uint8Array[]> {
  const leaves: Uint8Array[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % rowsATurn === rowsATurn - 1) await nextTurn();
    leaves.push(receiptLeaf(row));
  }
  return leaves;
}

function nodesFor(tx: Transaction, index: number, root: Uint8Array): Promise<LogNode[]> {
  return withNodes(tx, (hashOf) =>
    completedNodes(index, leafHash(root), (level, at) => {
      const size = 2 ** level;
      return hashOf(at * size, (at + 1) * size);
    }),
  );
}

/** The root over all batches, of the subtrees of before and those that have just become complete. */
function treeRootWith(
  tx: Transaction,
  index: number,
  nodes: readonly LogNode[],
): Promise<Uint8Array> {
  const own = new Map(nodes.map(({ level, index: at, hash }) => [`${level} ${at}`, hash]));
  return withNodes(tx, (hashOf) => rootThrough(index + 1, hashOf, own));
}

function rootThrough(
  size: number,
  hashOf: (start: number, end: number) => Uint8Array,
  own: ReadonlyMap<string, Uint8Array>,
): Uint8Array {
  // From the right: each binary digit of the size is one complete subtree.
  let root: Uint8Array | undefined;
  let end = size;
  for (let level = 0; end > 0; level += 1) {
    const width = 2 ** level;
    if (Math.floor(end / width) % 2 === 0) continue;
    const start = end - width;
    const hash = own.get(`${level} ${start / width}`) ?? hashOf(start, end);
    root = root === undefined ? hash : nodeHash(hash, root);
    end = start;
  }
  return root!;
}

async function store(
  tx: Transaction,
  head: LogHead,
  { leaves, nodes }: { leaves: readonly Uint8Array[]; nodes: readonly LogNode[] },
): Promise<void> {
  await tx.run(sql`
    insert into verification.heads (index, size, through_xid, through_number, leaves, root, tree_root,
                                    previous, sealed_at, key_id, signature)
    values (${head.index}, ${head.size}, ${head.throughXid}::xid8, ${head.throughNumber},
            ${Buffer.concat(leaves)}, ${head.root}, ${head.treeRoot}, ${head.previous},
            ${head.sealedAt}, ${head.keyId}, ${head.signature})
  `);
  for (const { level, index, hash } of nodes) {
    await tx.run(sql`
      insert into verification.log_nodes (level, index, hash) values (${level}, ${index}, ${hash})
    `);
  }
}
