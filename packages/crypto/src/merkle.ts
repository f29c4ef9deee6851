import { equalInConstantTime } from './equal-in-constant-time.ts';
import { leafHash, nodeHash } from './merkle-hashes.ts';
import { inclusionPath, largestPowerBelow } from './merkle-paths.ts';
import { sm3 } from './sm3.ts';

/**
 * The root over a list of entries as in RFC 6962, with SM3. Leaves and nodes are hashed with different first
 * bytes, so that a node cannot be passed off as an entry.
 */
export function merkleRoot(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length === 0) return sm3('');
  return rootOf(entries.map(leafHash));
}

/** The root over entries of which only the leaf hashes are at hand; at least one. */
export function rootOfLeaves(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) throw new RangeError('A tree has at least one leaf.');
  return rootOf(leaves);
}

export interface Inclusion {
  readonly entry: Uint8Array;
  readonly index: number;
  /** How many entries the root is over. */
  readonly size: number;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** The hashes beside the way from an entry to the root, lowest first. */
export function inclusionProof(entries: readonly Uint8Array[], index: number): Uint8Array[] {
  const hashes = entries.map(leafHash);
  return inclusionPath(hashes.length, index, (start, end) => rootOf(hashes.slice(start, end)));
}

/** Whether the entry is under the root at that place (RFC 9162 section 2.1.3.2). */
export function verifyInclusion({ entry, index, size, proof, root }: Inclusion): boolean {
  if (!Number.isInteger(index) || index < 0 || index >= size) return false;
  let hash = leafHash(entry);
  let at = index;
  let last = size - 1;
  for (const beside of proof) {
    if (last === 0 || beside.length !== 32) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(beside, hash);
      while (at % 2 === 0 && at !== 0) {
        at = Math.floor(at / 2);
        last = Math.floor(last / 2);
      }
    } else {
      hash = nodeHash(hash, beside);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && equalInConstantTime(hash, root);
}

function rootOf(hashes: readonly Uint8Array[]): Uint8Array {
  if (hashes.length === 1) return hashes[0]!;
  const split = largestPowerBelow(hashes.length);
  return nodeHash(rootOf(hashes.slice(0, split)), rootOf(hashes.slice(split)));
}
