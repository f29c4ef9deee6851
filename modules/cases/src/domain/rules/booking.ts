import { addDays, dayOf, ok } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import type { Case } from '../case.ts';
import type { CaseContext, Command } from '../commands.ts';
import type { RuleAnswer } from '../decide.ts';
import { no } from '../refusals.ts';
import type { CaseRefusal } from '../refusals.ts';
import type { CaseSettings } from '../settings.ts';
import { isSaid, refTo } from '../texts.ts';

/** A day that is still to come, or today, and where. Whoever ranks and counts places has done so before. */
export function assignPlace(
  { on, time, place }: Command<'assign-place'>,
  context: CaseContext,
): RuleAnswer {
  if (!isSaid(place)) return { ok: false, refusal: placeMissing };
  if (on < dayOf(context.now)) return { ok: false, refusal: dayOver };
  return ok([
    {
      type: 'PlaceAssigned',
      on,
      ...(time !== undefined && { time }),
      place: refTo(context, 'place', place),
    },
  ]);
}

/** A place is given back in time for somebody else to have it; who does not come has been absent. */
export function cancellationRefusal(
  { status, booking }: Case,
  { now, settings }: Pick<CaseContext, 'now' | 'settings'>,
): CaseRefusal | undefined {
  if (status !== 'booked' || booking === undefined) return undefined;
  const latestOn = lastDayToCancel(booking.on, settings);
  return dayOf(now) <= latestOn ? undefined : tooLateToCancel(latestOn);
}

export function lastDayToCancel(on: Day, settings: CaseSettings): Day {
  return addDays(on, -settings.cancelDaysBefore);
}

export function attendanceRefusal(
  { booking }: Case,
  { now }: Pick<CaseContext, 'now'>,
): CaseRefusal | undefined {
  return booking === undefined || booking.on === dayOf(now) ? undefined : notThatDay(booking.on);
}

const placeMissing = no('cases/place-missing', '请写明到场地点。', 'Where to come must be stated.');

const dayOver = no(
  'cases/day-is-over',
  '预约的日期不能早于今天。',
  'The day of an appointment cannot lie in the past.',
);

function tooLateToCancel(latestOn: Day): CaseRefusal {
  return no(
    'cases/too-late-to-cancel',
    `取消预约的最后一天是 ${latestOn}，现在已不能取消；未到场的按未到场记录。`,
    `The last day to cancel was ${latestOn}; whoever does not come is noted as absent.`,
    { latestOn },
  );
}

function notThatDay(bookedOn: Day): CaseRefusal {
  return no(
    'cases/not-on-that-day',
    `预约的日期是 ${bookedOn}，只能在当天签到。`,
    `The appointment is on ${bookedOn}; one is checked in on that day only.`,
    { bookedOn },
  );
}
