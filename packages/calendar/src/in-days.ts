import { addMonths, daysBetween } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';

export interface TimeLimit {
  readonly amount: number;
  readonly unit: DayUnit | 'hours' | 'months';
}

/** The units that are counted day by day. */
export type DayUnit = 'working-days' | 'natural-days';

export interface DayLimit extends TimeLimit {
  readonly unit: DayUnit;
}

const hoursOfADay = 24;

/**
 * The limit in days, counted from the day it starts. Months end on the same date, or on the last day of a shorter month
 * (民法典 Art 202). Hours are watched by the day: a limit of hours ends with the day on which the last of them has surely passed.
 */
export function inDays(start: Day, { amount, unit }: TimeLimit): DayLimit {
  switch (unit) {
    case 'months':
      return { amount: daysBetween(start, addMonths(start, amount)), unit: 'natural-days' };
    case 'hours':
      return { amount: Math.ceil(amount / hoursOfADay), unit: 'natural-days' };
    default:
      return { amount, unit };
  }
}
