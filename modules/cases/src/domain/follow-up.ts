import type { Calendar } from '@tongban/calendar';
import { addDays, dayOf, startOfDay } from '@tongban/kernel';
import type { Day, Instant } from '@tongban/kernel';
import type { Case } from './case.ts';
import { deferralDueOf, deferralReminderOn, owedOf } from './deferral.ts';
import { openDepartments, opinionDueOf, reminderDayOf } from './consultation.ts';
import { refundOwedOf } from './fee.ts';
import { renewsAfter } from './renewal.ts';
import type { CaseSettings } from './settings.ts';
import { colourOn, dueOf } from './time-limit.ts';
import type { Due } from './time-limit.ts';
import type { CaseAction, CaseActor, ClockColour } from './words.ts';

/** Who acts when silence has its consequence. */
export const timeLimits: CaseActor = { kind: 'system', name: 'time-limits' };

/** What happens by itself if nobody acts, and the moment from which it may. */
export interface FollowUp {
  readonly at: Instant;
  readonly action: Extract<
    CaseAction,
    | 'deem-accepted'
    | 'deem-renewed'
    | 'lapse-supplement'
    | 'remind-opinions'
    | 'lapse-opinions'
    | 'note-absence'
    | 'remind-deferred'
    | 'lapse-deferred'
    | 'close'
    | 'raise-warning'
  >;
}

/** The next thing that falls due by the passing of time alone; undefined when nothing does. */
export function followUpOf(
  state: Case,
  calendar: Calendar,
  settings: CaseSettings,
  due: Due = dueOf(state, calendar, settings),
): FollowUp | undefined {
  const next = [
    caseFollowUp(state, settings, due),
    opinionFollowUp(state, calendar, settings),
    renewalFollowUp(state, settings),
    deferralFollowUp(state, calendar, settings),
  ].filter((one) => one !== undefined);
  return next.toSorted((one, other) => (one.at < other.at ? -1 : 1))[0];
}

/** The licence ends on a day of the calendar, whatever is published of it. */
function renewalFollowUp(state: Case, settings: CaseSettings): FollowUp | undefined {
  const last = renewsAfter(state, settings);
  return last === undefined
    ? undefined
    : { at: startOfDay(addDays(last, 1)), action: 'deem-renewed' };
}

/** A reminder before the end, then the end: both only by a published calendar. */
function deferralFollowUp(
  state: Case,
  calendar: Calendar,
  settings: CaseSettings,
): FollowUp | undefined {
  const due = owedOf(state).length === 0 ? undefined : deferralDueOf(state, calendar);
  if (due === undefined || due.estimated) return undefined;
  const workingDays = settings.deferralReminderWorkingDays;
  const remindOn = deferralReminderOn(state, due, { calendar, workingDays });
  const { remindedOn } = state.deferred ?? {};
  return remindOn !== undefined && (remindedOn === undefined || remindedOn < remindOn)
    ? { at: startOfDay(remindOn), action: 'remind-deferred' }
    : { at: startOfDay(addDays(due.day, 1)), action: 'lapse-deferred' };
}

/** Each department has a clock of its own, while the case's runs on. */
function opinionFollowUp(
  { status, consultation }: Case,
  calendar: Calendar,
  settings: CaseSettings,
): FollowUp | undefined {
  if (status !== 'joint-handling' || consultation === undefined) return undefined;
  const next = openDepartments(consultation).flatMap((one): FollowUp[] => {
    const due = opinionDueOf(consultation, one, calendar);
    if (due.estimated) return [];
    const remindOn = reminderDayOf(
      consultation,
      one,
      calendar,
      settings.opinionReminderWorkingDays,
    );
    if (one.reminded === undefined)
      return [{ at: startOfDay(remindOn), action: 'remind-opinions' }];
    return consultation.silence === 'waits'
      ? []
      : [{ at: startOfDay(addDays(due.day, 1)), action: 'lapse-opinions' }];
  });
  return next.toSorted((one, other) => (one.at < other.at ? -1 : 1))[0];
}

function caseFollowUp(state: Case, settings: CaseSettings, due: Due): FollowUp | undefined {
  const closes = closesOn(state, settings);
  if (closes !== undefined) return { at: startOfDay(addDays(closes, 1)), action: 'close' };
  // No legal effect, and no blame, from a date that is only 预计.
  if (due.on === undefined || due.estimated) return undefined;
  const after = startOfDay(addDays(due.on, 1));
  if (due.of === 'supplement') return { at: after, action: 'lapse-supplement' };
  if (due.of === 'appointment') return { at: after, action: 'note-absence' };
  const rank = ranks[state.warned ?? 'none'];
  const { yellow, red, doubleRed } = due.colours;
  const next =
    rank < ranks.yellow ? yellow : rank < ranks.red && due.of !== 'notice' ? red : undefined;
  const warning = next ?? (rank < ranks['double-red'] ? doubleRed : undefined);
  if (warning !== undefined) return { at: startOfDay(warning), action: 'raise-warning' };
  return due.of === 'notice' ? { at: after, action: 'deem-accepted' } : undefined;
}

/** The colour that holds today when the case has not been warned of it yet. */
export function warningOf(
  state: Case,
  calendar: Calendar,
  settings: CaseSettings,
  today: Day,
): ClockColour | undefined {
  const due = dueOf(state, calendar, settings);
  if (due.estimated) return undefined;
  const colour = colourOn(due, today);
  return ranks[colour] >= ranks.yellow && ranks[colour] > ranks[state.warned ?? 'none']
    ? colour
    : undefined;
}

/** The last day before an ended case is closed: until then it can be rated. One that owes a refund stays open. */
export function closesOn(state: Case, settings: CaseSettings): Day | undefined {
  return state.endedAt === undefined ||
    state.status === 'closed' ||
    refundOwedOf(state) !== undefined
    ? undefined
    : addDays(dayOf(state.endedAt), settings.closeAfterDays);
}

const ranks: Record<ClockColour, number> = {
  none: 0,
  normal: 0,
  reminder: 1,
  yellow: 2,
  red: 3,
  'double-red': 4,
};
