import { setImmediate as nextTurn } from 'node:timers/promises';
import { leafHash, nodeHash, rootOfLeaves, type KeyOps } from '@tongban/crypto';
import { sql, type Database, type Transaction } from '@tongban/database';
import { addDays, dayOf, type Instant } from '@tongban/kernel';
import { headHash, headMessage, lastHead, type LogHead } from './heads.ts';
import { logSigner } from './log-keys.ts';
import { completedNodes, withNodes, type LogNode } from './log-nodes.ts';
import type { KnownLeaves } from './known-leaves.ts';
import { beginning, readNumbered, readPlaces } from './read-rows.ts';
import { receiptLeaf } from './receipt-leaf.ts';

/** More than a second brings; what is over goes into the next batch at once. */
const mostRows = 50_000;
// Hashing gives way to requests after so many rows. A power of two, so that they are a complete subtree.
const rowsATurn = 256;

/**
 * Seals the receipts that are new: their Merkle root, signed with the root over all batches so far and the head before.
 * Undefined when nothing is new or another process is at it. Run once a second by every process.
 */
export function sealBatch(parts: {
  db: Database;
  keys: KeyOps;
  now: Instant;
  /** Of the receipts that this process has written itself; the others are read. */
  known?: Pick<KnownLeaves, 'find'>;
}): Promise<LogHead | undefined> {
  const { db, keys, now, known = { find: () => undefined } } = parts;
  return db.transaction(async (tx) => {
    const { mine } = await tx.one<{ mine: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtext('verification.seal')) as mine`,
    );
    if (!mine) return undefined;
    const before = await lastHead(tx);
    // A row that is new was answered after the last head, and signed at most minutes before it was answered.
    const since = before === undefined ? undefined : addDays(dayOf(before.sealedAt), -2);
    const placed = await readPlaces(tx, {
      after:
        before === undefined ? beginning : { xid: before.throughXid, number: before.throughNumber },
      since,
      limit: mostRows,
    });
    if (placed === undefined) return undefined;
    const { numbers, last } = placed;
    const leaves = await leavesOf(tx, numbers, { known, since });
    const root = await rootInTurns(leaves);
    const index = (before?.index ?? -1) + 1;
    const nodes = await nodesFor(tx, index, root);
    const treeRoot = await treeRootWith(tx, index, nodes);
    const unsigned = {
      index,
      size: numbers.length,
      throughXid: last.xid,
      throughNumber: last.number,
      root,
      treeRoot,
      previous: before === undefined ? new Uint8Array(32) : headHash(before),
      sealedAt: now,
    };
    const sign = await logSigner(tx, keys);
    const head: LogHead = { ...unsigned, ...sign(headMessage(unsigned)) };
    await store(tx, head, { leaves, nodes });
    return head;
  });
}

/** The leaves of these receipts in this order. */
async function leavesOf(
  tx: Transaction,
  numbers: readonly number[],
  { known, since }: { known: Pick<KnownLeaves, 'find'>; since: string | undefined },
): Promise<Uint8Array[]> {
  const leaves = numbers.map((number) => known.find(number));
  const unknown = numbers.filter((_, index) => leaves[index] === undefined);
  const read = new Map<number, Uint8Array>();
  for (let first = 0; first < unknown.length; first += rowsATurn) {
    const rows = await readNumbered(tx, unknown.slice(first, first + rowsATurn), since);
    for (const row of rows) read.set(row.number, receiptLeaf(row));
  }
  return leaves.map((leaf, index) => (leaf ?? read.get(numbers[index]!))!);
}

async function rootInTurns(leaves: readonly Uint8Array[]): Promise<Uint8Array> {
  const subtrees: Uint8Array[] = [];
  for (let first = 0; first < leaves.length; first += rowsATurn) {
    subtrees.push(rootOfLeaves(leaves.slice(first, first + rowsATurn)));
    await nextTurn();
  }
  return rootOfLeaves(subtrees);
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
