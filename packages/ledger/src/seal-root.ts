import { merkleRoot } from '@tongban/crypto';
import type { KeyOps } from '@tongban/crypto';
import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import { beginning, readAll } from './read-all.ts';
import type { LedgerCursor } from './read-all.ts';

/** The signed root of everything that was new when it was made. */
export interface LedgerRoot {
  readonly number: number;
  readonly throughXid: string;
  readonly throughSeq: number;
  readonly entries: number;
  readonly root: Uint8Array;
  readonly previous: Uint8Array;
  readonly keyId: string;
  readonly signature: Uint8Array;
  readonly sealedAt: Instant;
}

/** Signs the root of all entries since the last root; undefined when nothing is new. Run once a day. */
export async function sealRoot(
  db: Queryable,
  keys: Pick<KeyOps, 'sign'>,
  now: Instant,
): Promise<LedgerRoot | undefined> {
  const before = await lastRoot(db);
  const { hashes, through } = await newHashes(db, before);
  if (hashes.length === 0) return undefined;
  const root = merkleRoot(hashes);
  const previous = before?.root ?? new Uint8Array(32);
  const number = (before?.number ?? 0) + 1;
  const { keyId, signature } = keys.sign(rootMessage({ number, previous, root }));
  const sealed: LedgerRoot = {
    number,
    throughXid: through.xid,
    throughSeq: through.seq,
    entries: hashes.length,
    root,
    previous,
    keyId,
    signature,
    sealedAt: now,
  };
  await db.run(sql`
    insert into ledger.roots (number, through_xid, through_seq, entries, root, previous, key_id,
                              signature, sealed_at)
    values (${number}, ${through.xid}::xid8, ${through.seq}, ${hashes.length}, ${root}, ${previous},
            ${keyId}, ${signature}, ${now})
  `);
  return sealed;
}

export function lastRoot(db: Queryable): Promise<LedgerRoot | undefined> {
  return db.maybeOne<LedgerRoot>(sql`
    select number, through_xid::text as "throughXid", through_seq as "throughSeq", entries, root,
           previous, key_id as "keyId", signature, sealed_at as "sealedAt"
      from ledger.roots
     order by number desc
     limit 1
  `);
}

/** Whether the signature is over this root, in this place. */
export function rootIsGenuine(root: LedgerRoot, keys: Pick<KeyOps, 'verify'>): boolean {
  return keys.verify(rootMessage(root), { keyId: root.keyId, signature: root.signature });
}

export function rootMessage({
  number,
  previous,
  root,
}: Pick<LedgerRoot, 'number' | 'previous' | 'root'>): Uint8Array {
  const place = Buffer.alloc(4);
  place.writeUInt32BE(number);
  return Buffer.concat([Buffer.from('tongban ledger root'), place, previous, root]);
}

async function newHashes(db: Queryable, before: LedgerRoot | undefined) {
  let through: LedgerCursor =
    before === undefined ? beginning : { xid: before.throughXid, seq: before.throughSeq };
  const hashes: Uint8Array[] = [];
  for (;;) {
    const entries = await readAll(db, through, { limit: 5_000 });
    const last = entries.at(-1);
    if (last === undefined) return { hashes, through };
    for (const { hash } of entries) hashes.push(hash);
    through = { xid: last.xid, seq: last.seq };
  }
}
