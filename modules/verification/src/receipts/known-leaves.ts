/** The leaves of receipts this process has just written, by receipt number, until they are sealed. */
export interface KnownLeaves {
  put(receipt: number, leaf: Uint8Array): void;
  find(receipt: number): Uint8Array | undefined;
}

// Sealing comes every second; what is older has been sealed or is read from its row.
const generationMs = 5_000;
const mostOfOne = 200_000;

/**
 * A leaf is worked out once, of what was answered, and not again of what the table holds when it is sealed: that is cheaper, and a row
 * changed in between is found. Forgets in two generations, so it needs no word from whoever has sealed.
 */
export function knownLeaves(nowMs: () => number = () => performance.now()): KnownLeaves {
  let young = new Map<number, Uint8Array>();
  let old = new Map<number, Uint8Array>();
  let startedAt = nowMs();
  return {
    put(receipt, leaf) {
      if (nowMs() - startedAt > generationMs || young.size >= mostOfOne) {
        old = young;
        young = new Map();
        startedAt = nowMs();
      }
      young.set(receipt, leaf);
    },
    find: (receipt) => young.get(receipt) ?? old.get(receipt),
  };
}
