import type { Directory, KnownSystem } from '../directory.ts';
import type { AlarmBook } from './alarm-book.ts';
import { raising } from './raising.ts';
import type { Tallies } from './tallies.ts';
import type { WatchThresholds } from './thresholds.ts';

/** What is seen of requests, before or beside their questions. */
export interface RequestWatch {
  repeated(system: KnownSystem): void;
  nonceReused(system: KnownSystem, keyId: string): void;
  wrongSignature(systemCode: string): void;
  /** The signature was good: the key is in use where the contract names no network, so perhaps in strange hands. */
  foreignNetwork(systemCode: string, keyId: string): void;
  softLimit(system: KnownSystem, usage: Readonly<Record<string, number>>): void;
}

export function requestWatch(parts: {
  directory: Directory;
  thresholds: WatchThresholds;
  book: AlarmBook;
  tallies: Tallies;
  nowMs(): number;
}): RequestWatch {
  const { directory, thresholds, book, tallies, nowMs } = parts;
  const minute = () => Math.floor(nowMs() / 60_000);
  return {
    repeated(system) {
      const { repeatsPerMinute, repeatsToSlow, repeatsToSuspend } = thresholds;
      const raise = raising(book, { kind: 'replay', system, counted: 'repeats' });
      tallies.add(`repeat ${system.systemNo}`, minute(), [
        { limit: repeatsPerMinute, reached: raise('watched') },
        { limit: repeatsToSlow, reached: raise('slowed') },
        { limit: repeatsToSuspend, reached: raise('suspended') },
      ]);
    },
    nonceReused(system, keyId) {
      const { reusedNoncesToSlow, reusedNoncesToSuspend } = thresholds;
      book.raise({ kind: 'nonce-reused', system, measure: 'watched', evidence: { keyId } });
      const told = { kind: 'nonce-reused', system, counted: 'attempts' } as const;
      const raise = raising(book, { ...told, evidence: { keyId } });
      tallies.add(`nonce ${system.systemNo}`, minute(), [
        { limit: reusedNoncesToSlow, reached: raise('slowed') },
        { limit: reusedNoncesToSuspend, reached: raise('suspended') },
      ]);
    },
    wrongSignature(code) {
      const system = directory.find(code);
      if (system === undefined) return;
      const limit = thresholds.wrongSignaturesPerMinute;
      const raise = raising(book, { kind: 'wrong-signatures', system, counted: 'attempts' });
      const steps = [{ limit, reached: raise('watched') }];
      tallies.add(`wrong ${system.systemNo}`, minute(), steps);
    },
    foreignNetwork(code, keyId) {
      const system = directory.find(code);
      if (system === undefined) return;
      book.raise({ kind: 'foreign-network', system, measure: 'blocked', evidence: { keyId } });
    },
    softLimit(system, evidence) {
      book.raise({ kind: 'quota-soft-limit', system, measure: 'watched', evidence });
    },
  };
}
