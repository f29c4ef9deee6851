import type { TimeLimit } from './service-item.ts';

/**
 * A promise may shorten what the law allows, never lengthen it (行政许可法 Art 42, 令716 Art 6).
 * Across units both are read in the shortest stretch of natural days that can hold them: what is longer
 * even then is longer always.
 */
export function isWithinLaw(promised: TimeLimit, statutory: TimeLimit | undefined): boolean {
  if (statutory === undefined) return true;
  if (promised.unit === statutory.unit) return promised.amount <= statutory.amount;
  return shortestDays(promised) <= shortestDays(statutory);
}

function shortestDays({ amount, unit }: TimeLimit): number {
  switch (unit) {
    case 'working-days':
      return shortestNaturalDays(amount);
    case 'natural-days':
      return amount;
    case 'hours':
      return amount / 24;
    case 'months':
      return shortestMonths(amount);
  }
}

/** Counted from a Monday without holidays: every fifth working day brings a weekend. */
export function shortestNaturalDays(workingDays: number): number {
  return workingDays + 2 * Math.floor(workingDays / 5);
}

/** Of the stretches of so many months the one with the fewest days: it holds February and begins in any month. */
function shortestMonths(months: number): number {
  const starts = Array.from({ length: 12 }, (_, month) => month);
  const days = (month: number) => Date.UTC(2025, month) / 86_400_000;
  return Math.min(...starts.map((month) => days(month + months) - days(month)));
}
