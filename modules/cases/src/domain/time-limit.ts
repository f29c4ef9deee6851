import {
  estimateDueWithStops,
  estimateNaturalDays,
  estimateWorkingDays,
  inDays,
  usedDays,
} from '@tongban/calendar';
import type { Calendar, EstimatedDay, Period, TimeLimit } from '@tongban/calendar';
import { addDays } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import type { Case } from './case.ts';
import { renewsAfter } from './renewal.ts';
import { paymentDueOf } from './fine.ts';
import type { CaseSettings, WarningThresholds } from './settings.ts';
import type { ClockColour } from './words.ts';

/** The first day on which each colour of 电子监察 holds. They follow one another. */
export interface ColourDays {
  readonly reminder?: Day;
  readonly yellow?: Day;
  readonly red?: Day;
  readonly doubleRed?: Day;
}

/** By when the case must move, and whose time it is. Derived at every reading, never stored as truth. */
export interface Due {
  readonly of:
    'notice' | 'supplement' | 'decision' | 'delivery' | 'appointment' | 'payment' | 'none';
  /** Absent while no time runs: in a special procedure, after the end. */
  readonly on?: Day;
  /** The legal limit behind the promise. */
  readonly statutoryOn?: Day;
  /** The day on which the present organ's own part of the time ends, where several handle the case. */
  readonly stepOn?: Day;
  /** True when a year without a published calendar was reckoned with: 预计. */
  readonly estimated: boolean;
  readonly colours: ColourDays;
}

const applicantsTime: ReadonlySet<Due['of']> = new Set(['supplement', 'appointment', 'payment']);

const noDue: Due = { of: 'none', estimated: false, colours: {} };

export function dueOf(state: Case, calendar: Calendar, settings: CaseSettings): Due {
  switch (state.status) {
    case 'pre-review':
    case 'received':
      return noticeDue(state, calendar, settings);
    case 'awaiting-supplement':
      return supplementDue(state, calendar);
    case 'pre-returned':
      return correctionDue(state, calendar);
    case 'accepted':
    case 'under-examination':
    case 'special-procedure':
    case 'joint-handling':
    case 'awaiting-decision':
    case 'forwarded':
    case 'attended':
      return decisionDue(state, calendar, settings);
    case 'granted':
    case 'in-production':
    case 'ready-for-collection':
    case 'shipping':
      return deliveryDue(state, calendar, settings);
    case 'booked':
      return appointmentDue(state);
    case 'awaiting-payment':
      return paymentDue(state, calendar, settings);
    default:
      return noDue;
  }
}

export function colourOn(due: Due, today: Day): ClockColour {
  const { doubleRed, red, yellow, reminder } = due.colours;
  if (due.on === undefined || applicantsTime.has(due.of)) return 'none';
  if (doubleRed !== undefined && today >= doubleRed) return 'double-red';
  if (red !== undefined && today >= red) return 'red';
  if (yellow !== undefined && today >= yellow) return 'yellow';
  if (reminder !== undefined && today >= reminder) return 'reminder';
  return 'normal';
}

/** How many days of the promise are used by the end of the day; undefined outside the published years. */
export function usedDaysOf(state: Case, calendar: Calendar, on: Day): number | undefined {
  const period = periodOf(state, promisedLimit(state));
  if (period === undefined) return undefined;
  const used = usedDays(calendar, period, state.clock?.endedOn ?? on);
  return used.ok ? used.value : undefined;
}

/** 行政许可法 Art 32(4): accept, refuse or say once what is missing within five working days of receipt. */
function noticeDue(state: Case, calendar: Calendar, settings: CaseSettings): Due {
  if (state.receivedOn === undefined) return noDue;
  const due = estimateWorkingDays(calendar, state.receivedOn, settings.noticeWorkingDays);
  const yellow = estimateWorkingDays(calendar, state.receivedOn, settings.noticeYellowWorkingDays);
  return {
    of: 'notice',
    on: due.day,
    estimated: due.estimated,
    colours: { yellow: yellow.day, red: dayAfter(due.day) },
  };
}

function supplementDue(state: Case, calendar: Calendar): Due {
  if (state.supplement === undefined) return noDue;
  const { requestedOn, withinDays } = state.supplement;
  const due = estimateNaturalDays(calendar, requestedOn, withinDays);
  return { of: 'supplement', on: due.day, estimated: due.estimated, colours: {} };
}

/** What was sent back before receipt is the applicant’s to hand in again, like a supplement. */
function correctionDue({ correction }: Case, calendar: Calendar): Due {
  if (correction?.limit === undefined) return noDue;
  const { from, withinDays } = correction.limit;
  const due = estimateNaturalDays(calendar, from, withinDays);
  return { of: 'supplement', on: due.day, estimated: due.estimated, colours: {} };
}

/**
 * 行政许可法 Arts 42, 45: from the day after acceptance, without the time of special procedures, plus the
 * one extension. The promise is what the applicant is told; the statutory limit is the last line.
 */
function decisionDue(state: Case, calendar: Calendar, settings: CaseSettings): Due {
  const { warnings } = settings;
  const promised = promisedLimit(state);
  const reckoned = reckon(state, promised, calendar);
  const renewal = renewsAfter(state, settings);
  // A renewal is decided before the licence ends, however long was promised (行政许可法 Art 50).
  const due =
    reckoned !== undefined && renewal !== undefined && renewal < reckoned.day
      ? { ...reckoned, day: renewal }
      : reckoned;
  if (promised === undefined || due === undefined) return { ...noDue, of: 'decision' };
  const statutory = reckon(state, state.filing?.limits.statutory, calendar);
  const step = legDue(state, calendar);
  const { amount } = state.clock === undefined ? promised : inDays(state.clock.startedOn, promised);
  const warning = warningDays(due.day, amount, calendar, warnings);
  return {
    of: 'decision',
    on: due.day,
    estimated: due.estimated || (statutory?.estimated ?? false),
    ...(statutory && { statutoryOn: statutory.day }),
    ...(step && { stepOn: step.day }),
    colours: {
      ...warning,
      ...(step && { yellow: earlier(dayAfter(step.day), warning.yellow) }),
      red: dayAfter(due.day),
      ...(statutory && { doubleRed: dayAfter(statutory.day) }),
    },
  };
}

/** The sub-clock of the organ that has the case (行政许可法 Art 43), without the time of special procedures. */
function legDue(state: Case, calendar: Calendar): EstimatedDay | undefined {
  const { clock, filing, leg } = state;
  const limit = filing?.handling?.legs?.[leg?.index ?? 0]?.limit;
  if (clock === undefined || limit === undefined) return undefined;
  return estimateDueWithStops(calendar, {
    start: leg?.since ?? clock.startedOn,
    limit,
    stops: clock.stops,
  });
}

function earlier(one: Day, other: Day | undefined): Day {
  return other !== undefined && other < one ? other : one;
}

/** The day one is expected on is the applicant's time: nobody in the organ can be late. */
function appointmentDue({ booking }: Case): Due {
  return booking === undefined ? noDue : { ...noDue, of: 'appointment', on: booking.on };
}

function paymentDue(state: Case, calendar: Calendar, settings: CaseSettings): Due {
  const due = paymentDueOf(state, calendar, settings);
  return due === undefined
    ? noDue
    : { ...noDue, of: 'payment', on: due.day, estimated: due.estimated };
}

/** 行政许可法 Art 44: the certificate is handed over within ten working days of the decision. */
function deliveryDue(state: Case, calendar: Calendar, settings: CaseSettings): Due {
  if (state.decision === undefined) return noDue;
  const due = estimateWorkingDays(calendar, state.decision.on, settings.deliveryWorkingDays);
  return {
    of: 'delivery',
    on: due.day,
    statutoryOn: due.day,
    estimated: due.estimated,
    colours: {
      ...warningDays(due.day, settings.deliveryWorkingDays, calendar, settings.warnings),
      doubleRed: dayAfter(due.day),
    },
  };
}

function promisedLimit(state: Case): TimeLimit | undefined {
  return state.promised ?? state.filing?.limits.promised;
}

function reckon(
  state: Case,
  limit: TimeLimit | undefined,
  calendar: Calendar,
): EstimatedDay | undefined {
  const period = periodOf(state, limit);
  return period === undefined ? undefined : estimateDueWithStops(calendar, period);
}

function periodOf(state: Case, limit: TimeLimit | undefined): Period | undefined {
  if (state.clock === undefined || limit === undefined) return undefined;
  return {
    start: state.clock.startedOn,
    limit: lengthened(state.clock.startedOn, limit, state.extension?.days ?? 0),
    stops: state.clock.stops,
  };
}

/** An extension adds days; what was set in hours or months is lengthened by natural days. */
function lengthened(start: Day, limit: TimeLimit, days: number): TimeLimit {
  if (days === 0) return limit;
  const { amount, unit } = inDays(start, limit);
  return { amount: amount + days, unit };
}

function warningDays(
  due: Day,
  amount: number,
  calendar: Calendar,
  thresholds: WarningThresholds,
): ColourDays {
  const reminder = Math.max(
    Math.floor(amount * thresholds.reminderShare),
    thresholds.reminderWorkingDays,
  );
  const yellow = Math.max(
    Math.floor(amount * thresholds.yellowShare),
    thresholds.yellowWorkingDays,
  );
  return {
    reminder: estimateWorkingDays(calendar, due, -reminder).day,
    yellow: estimateWorkingDays(calendar, due, -yellow).day,
  };
}

function dayAfter(day: Day): Day {
  return addDays(day, 1);
}
