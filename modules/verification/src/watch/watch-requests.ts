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
      tallies.add(`repeat ${system.systemNo}`, minute(), () => {
        const { repeatsPerMinute, repeatsToSlow, repeatsToSuspend } = thresholds;
        const raise = raising(book, { kind: 'replay', system, counted: 'repeats' });
        return [
          { limit: repeatsPerMinute, reached: raise('watched') },
          { limit: repeatsToSlow, reached: raise('slowed') },
          { limit: repeatsToSuspend, reached: raise('suspended') },
        ];
      });
    },
    nonceReused(system, keyId) {
      const evidence = { keyId };
      book.raise({ kind: 'nonce-reused', system, measure: 'watched', evidence });
      tallies.add(`nonce ${system.systemNo}`, minute(), () => {
        const { reusedNoncesToSlow, reusedNoncesToSuspend } = thresholds;
        const raise = raising(book, {
          kind: 'nonce-reused',
          system,
          counted: 'attempts',
          evidence,
        });
        return [
          { limit: reusedNoncesToSlow, reached: raise('slowed') },
          { limit: reusedNoncesToSuspend, reached: raise('suspended') },
        ];
      });
    },
    wrongSignature(code) {
      const system = directory.find(code);
      if (system === undefined) return;
      tallies.add(`wrong ${system.systemNo}`, minute(), () => {
        const limit = thresholds.wrongSignaturesPerMinute;
        const raise = raising(book, { kind: 'wrong-signatures', system, counted: 'attempts' });
        return [{ limit, reached: raise('watched') }];
      });
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
