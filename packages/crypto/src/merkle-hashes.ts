import { sm3 } from './sm3.ts';

/** What an entry counts for in the tree. Text is taken as UTF-8. */
export function leafHash(entry: Uint8Array | string): Uint8Array {
  return sm3(typeof entry === 'string' ? `\0${entry}` : Buffer.concat([leafMark, entry]));
}

/** What two subtrees count for together. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  if (left.length !== 32 || right.length !== 32) return sm3(Buffer.concat([nodeMark, left, right]));
  // One place for all of them: it is read before anything else can be written there.
  node.set(left, 1);
  node.set(right, 33);
  return sm3(node);
}

const leafMark = Uint8Array.of(0);
const nodeMark = Uint8Array.of(1);
const node = Buffer.alloc(65, nodeMark);
