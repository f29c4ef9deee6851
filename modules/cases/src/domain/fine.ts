import { estimateNaturalDays } from '@tongban/calendar';
import type { Calendar, EstimatedDay } from '@tongban/calendar';
import { epochMs, startOfDay } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import type { Case } from './case.ts';
import type { CaseSettings } from './settings.ts';

/**
 * By when a fine is paid (道路交通安全法 Art 108): fifteen natural days from the decision, which is served on-line on the
 * same day; a last day that is off moves on to the next working day.
 */
export function paymentDueOf(
  { penalty }: Case,
  calendar: Calendar,
  settings: CaseSettings,
): EstimatedDay | undefined {
  return penalty === undefined
    ? undefined
    : estimateNaturalDays(calendar, penalty.on, settings.paymentDays);
}

/**
 * Fen owed on a day: the fine, and what is added for each day it is late, never more than the fine itself
 * (行政处罚法 Art 72). Whole fen, because a hundredth of a yuan is one.
 */
export function owedOn(
  state: Case,
  today: Day,
  { calendar, settings }: { readonly calendar: Calendar; readonly settings: CaseSettings },
): number {
  const due = paymentDueOf(state, calendar, settings);
  if (state.penalty === undefined || due === undefined) return 0;
  const surcharge = settings.surchargePercentADay * daysAfter(due.day, today);
  return state.penalty.fineYuan * (100 + Math.min(100, surcharge));
}

function daysAfter(last: Day, today: Day): number {
  return Math.max(0, (epochMs(startOfDay(today)) - epochMs(startOfDay(last))) / 86_400_000);
}
