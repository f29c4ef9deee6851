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
  /**
   * So many wrong signatures under the name of a system within a minute are told. It is not slowed for them: whoever signs wrongly need
   * not be the system, and could stop it that way.
   */
  readonly wrongSignaturesPerMinute: number;
  /**
   * Repeats of answered requests within a minute: told from so many on, as a system that had no answer repeats what it asked; slowed and
   * suspended from so many.
   */
  readonly repeatsPerMinute: number;
  readonly repeatsToSlow: number;
  readonly repeatsToSuspend: number;
  /** Other requests under a nonce that was used, within a minute: each is refused, and the system slowed and suspended from so many. */
  readonly reusedNoncesToSlow: number;
  readonly reusedNoncesToSuspend: number;
  /** More calls in a night than the contract says are usual slow a system; so many times as many, and at least so many, suspend it. */
  readonly nightTimesToSuspend: number;
  readonly nightCallsToSuspend: number;
  /** Questions about canaries in a day. Nobody has a reason for one. */
  readonly canariesToSlow: number;
  readonly canariesToSuspend: number;
  /** A system slowed for repeats, nonces or canaries is as fast as agreed again after so long; after a night of bulk, in the morning. */
  readonly slowForMs: number;
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
  repeatsToSlow: 600,
  repeatsToSuspend: 6_000,
  reusedNoncesToSlow: 10,
  reusedNoncesToSuspend: 100,
  nightTimesToSuspend: 3,
  nightCallsToSuspend: 1_000,
  canariesToSlow: 1,
  canariesToSuspend: 3,
  slowForMs: 3_600_000,
};
