import { sm3 } from '@tongban/crypto';
import { sql, type Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';

/** The signed head of the log after one batch: what was promised to everybody who saw it. */
export interface LogHead {
  /** The batch, counted from 0; so many batches and one are in the tree. */
  readonly index: number;
  readonly size: number;
  readonly throughXid: string;
  readonly throughNumber: number;
  readonly root: Uint8Array;
  readonly treeRoot: Uint8Array;
  readonly previous: Uint8Array;
  readonly sealedAt: Instant;
  readonly keyId: string;
  readonly signature: Uint8Array;
}

/** What is signed: everything of the head that a third party can check. */
export function headMessage({
  index,
  size,
  root,
  treeRoot,
  previous,
  sealedAt,
}: Pick<LogHead, 'index' | 'size' | 'root' | 'treeRoot' | 'previous' | 'sealedAt'>): Buffer {
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
  return Buffer.from(
    `tongban verification head\n${index}\n${size}\n${hex(root)}\n${hex(treeRoot)}\n${hex(previous)}\n${sealedAt}`,
  );
}

/** What the next head says it follows. */
export function headHash(head: LogHead): Uint8Array {
  return sm3(Buffer.concat([headMessage(head), head.signature]));
}

/** What of `verification.heads` makes a head. */
export const headColumns = sql`
  index, size, through_xid::text as "throughXid", through_number as "throughNumber", root,
  tree_root as "treeRoot", previous, sealed_at as "sealedAt", key_id as "keyId", signature
`;

export function lastHead(db: Queryable): Promise<LogHead | undefined> {
  return db.maybeOne<LogHead>(
    sql`select ${headColumns} from verification.heads order by index desc limit 1`,
  );
}

export function findHead(db: Queryable, index: number): Promise<LogHead | undefined> {
  return db.maybeOne<LogHead>(
    sql`select ${headColumns} from verification.heads where index = ${index}`,
  );
}
