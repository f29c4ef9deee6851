import { createSecretKey, randomBytes } from 'node:crypto';
import { hmacSm3 } from '@tongban/crypto';
import type { WatchThresholds } from './thresholds.ts';

export type GuessKind =
  'numbers-per-name-and-birth' | 'numbers-per-birth' | 'names-per-number' | 'numbers-per-name';

export interface Question {
  readonly number: string;
  readonly name: string;
}

export interface Sweep {
  readonly kind: GuessKind;
  readonly attempts: number;
  /** The systems that took part, without anything of the person. */
  readonly systems: readonly number[];
}

/**
 * Who tries numbers until one fits. Region (6) and birth date (8) leave a thousand numbers with a computable check
 * character, so attempts are counted across all systems, by name and by the first fourteen characters of the number.
 */
export interface GuessCounter {
  /** Whether the question belongs to something that is blocked. Asked before the source is. */
  isBlocked(question: Question, nowMs: () => number): boolean;
  /** Counts a no match; answers the sweep that has just been recognised. */
  missed(question: Question, systemNo: number, nowMs: number): Sweep | undefined;
  /** How many keys are remembered: bounded. */
  size(): number;
}

export function createGuessCounter(thresholds: WatchThresholds, mostKeys = 200_000): GuessCounter {
  // Of this process and never written: what is remembered cannot be read back, not even from its memory image.
  const salt = createSecretKey(randomBytes(32));
  const tries = new Map<string, Tries>();
  const blocked = new Map<string, number>();
  const digest = (text: string) => Buffer.from(hmacSm3(salt, text)).toString('latin1', 0, 12);

  function keysOf({ number, name }: Question): readonly [GuessKind, key: string, value: string][] {
    const birth = number.slice(0, 14);
    return [
      ['numbers-per-name-and-birth', digest(`a${name}|${birth}`), number],
      ['numbers-per-birth', digest(`b${birth}`), number],
      ['names-per-number', digest(`c${number}`), name],
      ['numbers-per-name', digest(`d${name}`), number],
    ];
  }

  const limits: Readonly<Record<GuessKind, number>> = {
    'numbers-per-name-and-birth': thresholds.numbersPerNameAndBirth,
    'numbers-per-birth': thresholds.numbersPerBirth,
    'names-per-number': thresholds.namesPerNumber,
    'numbers-per-name': thresholds.numbersPerName,
  };

  return {
    size: () => tries.size,
    isBlocked(question, nowMs) {
      if (blocked.size === 0) return false;
      return keysOf(question).some(([, key]) => {
        const until = blocked.get(key);
        if (until === undefined) return false;
        if (until > nowMs()) return true;
        blocked.delete(key);
        return false;
      });
    },
    missed(question, systemNo, nowMs) {
      let sweep: Sweep | undefined;
      for (const [kind, key, value] of keysOf(question)) {
        let entry = tries.get(key);
        if (entry === undefined || entry.until <= nowMs) {
          entry = { until: nowMs + thresholds.rememberMs, values: new Set(), systems: new Set() };
          tries.delete(key);
          tries.set(key, entry);
        }
        entry.values.add(digest(value));
        entry.systems.add(systemNo);
        if (entry.values.size >= limits[kind] && !blocked.has(key)) {
          blocked.set(key, nowMs + thresholds.rememberMs);
          sweep ??= { kind, attempts: entry.values.size, systems: [...entry.systems] };
        }
      }
      for (const oldest of tries.keys()) {
        if (tries.size <= mostKeys) break;
        tries.delete(oldest);
      }
      return sweep;
    },
  };
}

interface Tries {
  readonly until: number;
  readonly values: Set<string>;
  readonly systems: Set<number>;
}
