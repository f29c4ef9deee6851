import { dayOf } from '@tongban/kernel';
import type { Case } from './case.ts';
import type { CaseContext } from './commands.ts';
import { no, notInThisFlow, notPossibleNow, tooEarly } from './refusals.ts';
import type { CaseRefusal } from './refusals.ts';
import { actionWords } from './labels.ts';
import { askedAlready, outOfPlace } from './out-of-place.ts';
import { deliveryStateRules } from './state-rules-delivery.ts';
import { ratingStateRules } from './state-rules-rating.ts';
import { decidingLegRefusal, jointStateRules } from './state-rules-joint.ts';
import { attendanceRefusal, cancellationRefusal } from './rules/booking.ts';
import { vetoRefusal } from './rules/consultation.ts';
import { inspectionRefusal } from './rules/inspection.ts';
import { deferralStateRules, papersOwedRefusal } from './rules/deferral.ts';
import { feePaidAlready, nothingToPay, nothingToRefund } from './rules/fee.ts';
import { feesOf, refundOwedOf } from './fee.ts';
import { closesOn, warningOf } from './follow-up.ts';
import { commandIn } from './standing-commands.ts';
import { dueOf } from './time-limit.ts';
import { workStageOf } from './work-stage.ts';
import type { CaseAction } from './words.ts';

export type StateRule = (state: Case, context: CaseContext) => CaseRefusal | undefined;

/** Why the case, as it stands, does not allow the action; undefined when it does. */
export function stateRefusal(
  action: CaseAction,
  state: Case,
  context: CaseContext,
): CaseRefusal | undefined {
  const command = commandIn(context.flow, action);
  if (command === undefined) return notInThisFlow(action, context.flow.name);
  if (!command.from.includes(state.status)) return outOfPlace(action, state);
  return stateRules[action]?.(state, context);
}

const stateRules: Partial<Record<CaseAction, StateRule>> = {
  ...jointStateRules,
  ...deferralStateRules,
  ...deliveryStateRules,
  ...ratingStateRules,
  // One notice, with everything in it (行政许可法 Art 32(4)).
  'request-supplement': (state) => (state.supplement === undefined ? undefined : askedAlready),

  'supply-supplement': lapsedRefusal,
  correct: lapsedRefusal,

  'lapse-supplement': (state, context) => notBeforeTheDue('lapse-supplement', state, context),
  'deem-accepted': (state, context) => notBeforeTheDue('deem-accepted', state, context),

  // Once, before the limit has run out (行政许可法 Art 42).
  'extend-time-limit': (state, { now, calendar, settings }) => {
    if (state.extension !== undefined) return alreadyExtended;
    const due = dueOf(state, calendar, settings);
    const limit = due.statutoryOn ?? due.on;
    return limit !== undefined && dayOf(now) > limit ? limitPassed(limit) : undefined;
  },

  grant: (state, context) => {
    const barred =
      decidingLegRefusal(state) ??
      vetoRefusal(state) ??
      // An approver may grant against a proposal to deny, and not without the inspection it did not need.
      inspectionRefusal(state, 'grant') ??
      papersOwedRefusal(state, context);
    if (barred !== undefined) return barred;
    const barring = checksThatBar(state);
    return barring.length === 0 ? undefined : checkFailed(barring);
  },

  deny: (state, context) => decidingLegRefusal(state) ?? papersOwedRefusal(state, context),
  answer: papersOwedRefusal,

  withdraw: cancellationRefusal,
  'check-in': attendanceRefusal,
  'note-absence': (state, { now }) =>
    state.booking !== undefined && dayOf(now) > state.booking.on
      ? undefined
      : tooEarly('cases/not-due-yet', actionWords['note-absence'], state.booking?.on),

  'record-fee': (state) => {
    if (feesOf(state).length === 0) return nothingToPay;
    return state.fee === undefined ? undefined : feePaidAlready;
  },
  'record-refund': (state) => (refundOwedOf(state) === undefined ? nothingToRefund : undefined),

  // What travels by itself lies with nobody.
  reassign: (state, { flow }) =>
    workStageOf(state, flow) === 'delivery'
      ? notPossibleNow('reassign', state.status)
      : overRefusal('reassign', state),
  'stand-aside': (state) => overRefusal('stand-aside', state),
  'order-recusal': (state) => overRefusal('order-recusal', state),
  // A case that is over is never changed again; what follows is linked to it.
  'migrate-flow': (state) =>
    state.endedAt === undefined ? undefined : notPossibleNow('migrate-flow', state.status),

  release: (state) => (state.claimedBy === undefined ? notClaimed : undefined),
  claim: (state, { actor }) =>
    // What was assigned before its examination began is still to be taken up.
    actor.kind === 'officer' && state.claimedBy === actor.officerId && state.status !== 'accepted'
      ? notPossibleNow('claim', state.status === 'new' ? 'new' : state.status)
      : undefined,

  close: (state, { now, settings }) => {
    const closes = closesOn(state, settings);
    return closes !== undefined && dayOf(now) > closes
      ? undefined
      : tooEarly('cases/not-due-yet', actionWords.close, closes);
  },
  'raise-warning': (state, { now, calendar, settings }) =>
    warningOf(state, calendar, settings, dayOf(now)) === undefined
      ? tooEarly('cases/not-due-yet', actionWords['raise-warning'], undefined)
      : undefined,
};

/** Required checks that say no, or have said nothing: one that was not made never counts as a pass. */
function checksThatBar({ filing, checks = [] }: Case): string[] {
  const passes = new Set(
    checks.filter(({ outcome }) => !barringOutcomes.has(outcome)).map(({ check }) => check),
  );
  return (filing?.requiredChecks ?? []).filter((name) => !passes.has(name));
}

const barringOutcomes: ReadonlySet<string> = new Set(['failed', 'mismatch']);

function lapsedRefusal(state: Case, { now, calendar, settings }: CaseContext) {
  const due = dueOf(state, calendar, settings);
  return due.on !== undefined && dayOf(now) > due.on ? supplementLapsed(due.on) : undefined;
}

/** An appointment that was kept is over, though the same stage leads on elsewhere. */
function overRefusal(action: CaseAction, { status, endedAt }: Case): CaseRefusal | undefined {
  return endedAt === undefined ? undefined : notPossibleNow(action, status);
}

/** A legal effect of silence needs the whole last day to have passed, in a published calendar. */
function notBeforeTheDue(action: CaseAction, state: Case, context: CaseContext) {
  const due = dueOf(state, context.calendar, context.settings);
  const passed = due.on !== undefined && !due.estimated && dayOf(context.now) > due.on;
  return passed ? undefined : tooEarly('cases/not-due-yet', actionWords[action], due.on);
}

const alreadyExtended = no(
  'cases/already-extended',
  '办理期限只能延长一次，本办件已延长过。',
  'The time limit is extended once only, and it was extended already.',
);
const notClaimed = no('cases/not-claimed', '该办件无人领办。', 'Nobody has claimed this case.');
function supplementLapsed(dueOn: string): CaseRefusal {
  return no(
    'cases/supplement-lapsed',
    `补正期限已于 ${dueOn} 届满。`,
    `The time for the supplement ended on ${dueOn}.`,
    { dueOn },
  );
}

function limitPassed(dueOn: string): CaseRefusal {
  return no(
    'cases/time-limit-passed',
    `办理期限已于 ${dueOn} 届满，期满后不能延长。`,
    `The time limit ended on ${dueOn}; it cannot be extended afterwards.`,
    { dueOn },
  );
}

function checkFailed(checks: readonly string[]): CaseRefusal {
  return no(
    'cases/check-failed',
    '必要的核验未通过或尚无结果，不能准予。',
    'A required check has not been passed, or has no answer yet; the case cannot be granted.',
    { checks },
  );
}
