import { sm3 } from './sm3.ts';

/** What an entry counts for in the tree. */
export function leafHash(entry: Uint8Array): Uint8Array {
  return sm3(Buffer.concat([leafMark, entry]));
}

/** What two subtrees count for together. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return sm3(Buffer.concat([nodeMark, left, right]));
}

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);
