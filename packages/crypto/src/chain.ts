import { equalInConstantTime } from './equal-in-constant-time.ts';
import { sm3 } from './sm3.ts';

/** What the first entry of a chain follows. */
export const genesisHash: Uint8Array = new Uint8Array(32);

/** SM3 of the hash before and the canonical JSON of the entry: whoever changes an entry changes all after it. */
export function chainHash(previousHash: Uint8Array, canonicalJson: string): Uint8Array {
  if (previousHash.length !== 32) throw new TypeError('A chain hash has 32 bytes.');
  const bytes = Buffer.allocUnsafe(32 + Buffer.byteLength(canonicalJson));
  bytes.set(previousHash, 0);
  bytes.write(canonicalJson, 32);
  return sm3(bytes);
}

export interface ChainLink {
  readonly canonicalJson: string;
  readonly hash: Uint8Array;
}

/** Where a chain stops being true: the position counts from 0. */
export interface ChainBreak {
  readonly position: number;
}

/** The first entry that does not follow from the one before, or undefined when the chain is whole. */
export function verifyChain(
  links: Iterable<ChainLink>,
  from: Uint8Array = genesisHash,
): ChainBreak | undefined {
  let previous = from;
  let position = 0;
  for (const link of links) {
    if (!equalInConstantTime(chainHash(previous, link.canonicalJson), link.hash))
      return { position };
    previous = link.hash;
    position += 1;
  }
  return undefined;
}
