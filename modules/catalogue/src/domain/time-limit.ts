import type { TimeLimit } from './service-item.ts';

/**
 * A promise may shorten what the law allows, never lengthen it (行政许可法 Art 42, 令716 Art 6).
 * Across units the promise is read in the shortest stretch of natural days that can hold it: what is longer
 * even then is longer always.
 */
export function isWithinLaw(promised: TimeLimit, statutory: TimeLimit | undefined): boolean {
  if (statutory === undefined) return true;
  if (promised.unit === statutory.unit) return promised.amount <= statutory.amount;
  return promised.unit === 'working-days'
    ? shortestNaturalDays(promised.amount) <= statutory.amount
    : promised.amount <= shortestNaturalDays(statutory.amount);
}

/** Counted from a Monday without holidays: every fifth working day brings a weekend. */
export function shortestNaturalDays(workingDays: number): number {
  return workingDays + 2 * Math.floor(workingDays / 5);
}
