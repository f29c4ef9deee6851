import { nodeHash, largestPowerBelow, type RangeHash } from '@tongban/crypto';
import { joinSql, sql, type Queryable } from '@tongban/database';

/** A complete subtree over 2^level batches, the index-th of its level. */
export interface LogNode {
  readonly level: number;
  readonly index: number;
  readonly hash: Uint8Array;
}

/** The subtrees that are complete once the batch `index` is there, lowest first. `find` knows those of before. */
export function completedNodes(
  index: number,
  leaf: Uint8Array,
  find: (level: number, index: number) => Uint8Array,
): LogNode[] {
  const nodes: LogNode[] = [{ level: 0, index, hash: leaf }];
  let at = index;
  while (at % 2 === 1) {
    const level = nodes.length;
    const hash = nodeHash(find(level - 1, at - 1), nodes[level - 1]!.hash);
    at = (at - 1) / 2;
    nodes.push({ level, index: at, hash });
  }
  return nodes;
}

/** Reads the subtrees a proof needs: it is worked out once to learn which, and once with them. */
export async function withNodes<Value>(
  db: Queryable,
  work: (hashOf: RangeHash) => Value,
): Promise<Value> {
  const needed = new Map<string, { level: number; index: number }>();
  const learn: RangeHash = rangeHash((level, index) => {
    needed.set(`${level} ${index}`, { level, index });
    return nothing;
  });
  work(learn);
  const nodes = await readNodes(db, [...needed.values()]);
  return work(
    rangeHash((level, index) => {
      const hash = nodes.get(`${level} ${index}`);
      if (hash === undefined) throw new Error(`The log has lost its node ${level}/${index}.`);
      return hash;
    }),
  );
}

const nothing = new Uint8Array(32);

/** Ranges are made of complete subtrees; the last one of a log may be made of several. */
export function rangeHash(find: (level: number, index: number) => Uint8Array): RangeHash {
  return function hashOf(start: number, end: number): Uint8Array {
    const size = end - start;
    const level = Math.log2(size);
    if (Number.isInteger(level) && start % size === 0) return find(level, start / size);
    const split = start + largestPowerBelow(size);
    return nodeHash(hashOf(start, split), hashOf(split, end));
  };
}

async function readNodes(
  db: Queryable,
  wanted: readonly { level: number; index: number }[],
): Promise<Map<string, Uint8Array>> {
  if (wanted.length === 0) return new Map();
  const pairs = wanted.map(({ level, index }) => sql`(${level}::smallint, ${index}::bigint)`);
  const rows = await db.many<LogNode>(sql`
    select level, index, hash from verification.log_nodes
     where (level, index) in (${joinSql(pairs)})
     limit ${wanted.length}
  `);
  return new Map(rows.map(({ level, index, hash }) => [`${level} ${index}`, hash]));
}
