import {
  inclusionPath,
  largestPowerBelow,
  nodeHash,
  readVerifyingKey,
  verifyInclusion,
} from '@tongban/crypto';
import { sql, type Queryable } from '@tongban/database';
import { headMessage, readSealedBatches, receiptBytes } from '@tongban/verification';

/**
 * For every receipt in the table: its bytes, its place, the path from there to the root of its batch, and the signature over that root,
 * checked by the verifier of RFC 9162 that a relying system uses. Throws at the first that is not proven.
 */
export async function proveEveryReceipt(
  db: Queryable,
  publicKeys: ReadonlyMap<string, Uint8Array>,
): Promise<{ receipts: number; batches: number; seconds: number }> {
  const started = performance.now();
  const keys = new Map(
    [...publicKeys].map(([keyId, point]) => [keyId, readVerifyingKey('SM2-SM3', point)]),
  );
  let receipts = 0;
  let batches = 0;
  for await (const { head, rows } of readSealedBatches(db)) {
    if (keys.get(head.keyId)?.verify(headMessage(head), head.signature) !== true) {
      throw new Error(`The head of batch ${head.index} is not signed.`);
    }
    const known = new Map<number, Uint8Array>();
    const leafAt = (at: number) => head.leaves.subarray(32 * at, 32 * (at + 1));
    const size = rows.length;
    // The subtrees of a batch are worked out once, not once for each of its receipts.
    const hashOf = (start: number, end: number): Uint8Array => {
      const name = start * (size + 1) + end;
      const hash = known.get(name) ?? rootOf(start, end);
      known.set(name, hash);
      return hash;
    };
    const rootOf = (start: number, end: number): Uint8Array => {
      if (end - start === 1) return leafAt(start);
      const split = start + largestPowerBelow(end - start);
      return nodeHash(hashOf(start, split), hashOf(split, end));
    };
    for (const [index, row] of rows.entries()) {
      const entry = receiptBytes(row);
      const proof = inclusionPath(size, index, hashOf);
      if (!verifyInclusion({ entry, index, size, proof, root: head.root })) {
        throw new Error(`Receipt ${index} of batch ${head.index} is not included.`);
      }
    }
    receipts += size;
    batches += 1;
  }
  const { rows } = await db.one<{ rows: number }>(
    sql`select count(*)::integer as rows from verification.receipts`,
  );
  if (rows !== receipts) throw new Error(`${rows} rows, ${receipts} proven.`);
  return { receipts, batches, seconds: Math.round((performance.now() - started) / 100) / 10 };
}
