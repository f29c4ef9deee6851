/** When the watch over abuse speaks up and acts. All of it is configuration; the usual values are assumptions to be tuned. */
export interface WatchThresholds {
  /** Distinct numbers of one name, region and birth date that were no match, over all systems, before it is blocked. */
  readonly numbersPerNameAndBirth: number;
  /** Distinct numbers of one region and birth date that were no match, whatever the names. */
  readonly numbersPerBirth: number;
  /** Distinct names tried on one number without a match. */
  readonly namesPerNumber: number;
  /** Distinct numbers tried on one name without a match. */
  readonly numbersPerName: number;
  /** How long attempts are remembered and a block lasts. */
  readonly rememberMs: number;
  /** The last so many calls of a system are looked at together. */
  readonly ratioCalls: number;
  /** From this share of no match on, in percent, a system is slowed, and from the next suspended. */
  readonly slowPercent: number;
  readonly suspendPercent: number;
  readonly slowDivisor: number;
  /** So many wrong signatures under one key or repeats of answered requests within a minute. */
  readonly wrongSignaturesPerMinute: number;
  readonly repeatsPerMinute: number;
}

export const usualThresholds: WatchThresholds = {
  numbersPerNameAndBirth: 10,
  numbersPerBirth: 15,
  namesPerNumber: 5,
  numbersPerName: 60,
  rememberMs: 24 * 3_600_000,
  ratioCalls: 200,
  slowPercent: 30,
  suspendPercent: 60,
  slowDivisor: 10,
  wrongSignaturesPerMinute: 20,
  repeatsPerMinute: 60,
};
