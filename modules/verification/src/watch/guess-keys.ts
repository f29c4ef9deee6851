import { createSecretKey } from 'node:crypto';
import { hmacSm3, type KeyOps } from '@tongban/crypto';
import type { WatchThresholds } from './thresholds.ts';

export type GuessKind =
  'numbers-per-name-and-birth' | 'numbers-per-birth' | 'names-per-number' | 'numbers-per-name';

export interface GuessedStatement {
  readonly number: string;
  readonly name: string;
}

/** One of the ways in which attempts belong together: what stays the same (key), and what is tried on it (value). */
export interface GuessKey {
  readonly kind: GuessKind;
  /** 16 bytes as hexadecimal digits. */
  readonly key: string;
  value(): string;
}

/**
 * Region (6) and birth date (8) leave a thousand numbers with a computable check character, so attempts are counted by name and by
 * the first fourteen characters of the number. Keyed digests under a key of their own: nothing of a person is written, and the rows
 * cannot be joined with the replica or the receipts.
 */
export function guessKeys(keys: Pick<KeyOps, 'mac'>): (guess: GuessedStatement) => GuessKey[] {
  const secret = createSecretKey(keys.mac('verification/guesses', 'digests'));
  const digest = (text: string) => Buffer.from(hmacSm3(secret, text)).toString('hex', 0, 16);
  // A statement is looked at several times between its question and its answer.
  const known = new WeakMap<GuessedStatement, GuessKey[]>();
  return function keysOf(guess) {
    const keys = known.get(guess) ?? makeKeys(guess);
    known.set(guess, keys);
    return keys;
  };

  function makeKeys({ number, name }: GuessedStatement): GuessKey[] {
    const numberTried = () => digest(`v${number}`);
    const always: GuessKey[] = [
      { kind: 'names-per-number', key: digest(`c${number}`), value: () => digest(`n${name}`) },
      { kind: 'numbers-per-name', key: digest(`d${name}`), value: numberTried },
    ];
    // Numbers of other documents have no birth date in them; a credential has no name.
    if (!citizenNumber.test(number)) return name === '' ? [] : always;
    const birth = number.slice(0, 14);
    return [
      { kind: 'numbers-per-name-and-birth', key: digest(`a${name}|${birth}`), value: numberTried },
      { kind: 'numbers-per-birth', key: digest(`b${birth}`), value: numberTried },
      ...always,
    ];
  }
}

const citizenNumber = /^\d{17}[\dX]$/;

export function guessLimits(thresholds: WatchThresholds): Readonly<Record<GuessKind, number>> {
  return {
    'numbers-per-name-and-birth': thresholds.numbersPerNameAndBirth,
    'numbers-per-birth': thresholds.numbersPerBirth,
    'names-per-number': thresholds.namesPerNumber,
    'numbers-per-name': thresholds.numbersPerName,
  };
}
