/** How much goes into one batch: more while the receiver is quick, half when it is slow or fails. */
export interface Pace {
  readonly rows: number;
}

export const firstPace: Pace = { rows: 500 };

// The receiver should have taken a batch within this time; the numbers are ours, not the interface's.
const aimMs = 300;
const leastRows = 50;
const mostRows = 10_000;

export function paceAfter(
  pace: Pace,
  { tookMs, wasFull }: { tookMs: number; wasFull: boolean },
): Pace {
  if (tookMs > 2 * aimMs) return { rows: Math.max(leastRows, Math.floor(pace.rows / 2)) };
  return tookMs < aimMs && wasFull ? { rows: Math.min(mostRows, pace.rows + 500) } : pace;
}

export function paceAfterFailure(pace: Pace): Pace {
  return { rows: Math.max(leastRows, Math.floor(pace.rows / 2)) };
}

// A broken line is tried with one small batch: that may be often, and an outage is noticed to be over within a second.
const longestPauseMs = 1_000;
const firstPauseMs = 200;

/** The pause before the next attempt: doubles up to a second, anywhere in its upper half, and never gives up. */
export function pauseAfter(failures: number, chance: number): number {
  const full = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(failures - 1, 20));
  return Math.round(full / 2 + (full / 2) * chance);
}

/** From so many failures in a row the line counts as broken: one small batch tries, the rest waits. */
export const failuresToBreak = 5;

/** How long an answer is waited for while the line counts as broken: silence must not hide that it is back. */
export const probeTimeoutMs = 3_000;
