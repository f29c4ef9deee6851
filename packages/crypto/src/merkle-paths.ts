import { equalInConstantTime } from './equal-in-constant-time.ts';
import { nodeHash } from './merkle-hashes.ts';

/** The root over the entries from `start` up to and without `end`. Where it comes from is the caller's matter. */
export type RangeHash = (start: number, end: number) => Uint8Array;

/** The hashes beside the way from an entry to the root over `size` entries, lowest first (RFC 9162 section 2.1.3.1). */
export function inclusionPath(size: number, index: number, hashOf: RangeHash): Uint8Array[] {
  if (!Number.isInteger(index) || index < 0 || index >= size) {
    throw new RangeError('There is no such entry.');
  }
  return below(0, size);

  function below(start: number, end: number): Uint8Array[] {
    if (end - start === 1) return [];
    const split = start + largestPowerBelow(end - start);
    return index < split
      ? [...below(start, split), hashOf(split, end)]
      : [...below(split, end), hashOf(start, split)];
  }
}

/** What shows that the log of `size` entries begins with the log of `before` entries (RFC 9162 section 2.1.4.1). */
export function consistencyPath(before: number, size: number, hashOf: RangeHash): Uint8Array[] {
  if (!Number.isInteger(before) || before < 1 || before > size) {
    throw new RangeError('There is no such earlier log.');
  }
  return below(0, size, true);

  function below(start: number, end: number, isKnown: boolean): Uint8Array[] {
    if (before === end) return isKnown ? [] : [hashOf(start, end)];
    const split = start + largestPowerBelow(end - start);
    return before <= split
      ? [...below(start, split, isKnown), hashOf(split, end)]
      : [...below(split, end, false), hashOf(start, split)];
  }
}

export interface Consistency {
  readonly before: number;
  readonly rootBefore: Uint8Array;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Whether nothing of the earlier log was changed or taken away (RFC 9162 section 2.1.4.2). */
export function verifyConsistency({ before, rootBefore, size, root, proof }: Consistency): boolean {
  if (!Number.isInteger(before) || before < 1 || before > size) return false;
  if (before === size) return proof.length === 0 && equalInConstantTime(rootBefore, root);
  if (proof.some((hash) => hash.length !== 32)) return false;
  let at = before - 1;
  let last = size - 1;
  while (at % 2 === 1) {
    at = half(at);
    last = half(last);
  }
  // A log that is a whole tree by itself is its own first step.
  const steps = at === 0 ? [rootBefore, ...proof] : [...proof];
  const first = steps.shift();
  if (first === undefined) return false;
  let old = first;
  let grown = first;
  for (const step of steps) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      old = nodeHash(step, old);
      grown = nodeHash(step, grown);
      while (at % 2 === 0 && at !== 0) {
        at = half(at);
        last = half(last);
      }
    } else {
      grown = nodeHash(grown, step);
    }
    at = half(at);
    last = half(last);
  }
  return last === 0 && equalInConstantTime(old, rootBefore) && equalInConstantTime(grown, root);
}

/** Where a tree over so many entries is cut: the largest power of two below the count. */
export function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

function half(number: number): number {
  return Math.floor(number / 2);
}
