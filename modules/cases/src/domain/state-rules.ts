import { addDays, dayOf } from '@tongban/kernel';
import type { Case } from './case.ts';
import { notFound } from './authority.ts';
import type { CaseContext } from './commands.ts';
import { no, notInThisFlow, notPossibleNow, tooEarly } from './refusals.ts';
import type { CaseRefusal } from './refusals.ts';
import { actionWords } from './labels.ts';
import { decidingLegRefusal, jointStateRules } from './state-rules-joint.ts';
import { attendanceRefusal, cancellationRefusal } from './rules/booking.ts';
import { vetoRefusal } from './rules/consultation.ts';
import { deferralStateRules, papersOwedRefusal } from './rules/deferral.ts';
import { feePaidAlready, nothingToPay, nothingToRefund } from './rules/fee.ts';
import { feesOf, refundOwedOf } from './fee.ts';
import { closesOn, warningOf } from './follow-up.ts';
import { commandIn } from './standing-commands.ts';
import { dueOf } from './time-limit.ts';
import { workStageOf } from './work-stage.ts';
import type { CaseAction } from './words.ts';

type StateRule = (state: Case, context: CaseContext) => CaseRefusal | undefined;

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

/** The illegal moves that deserve to be told why, beyond the name of the state. */
function outOfPlace(action: CaseAction, state: Case): CaseRefusal {
  const { status } = state;
  if (status === 'new') return notFound;
  if (action === 'submit') return alreadySubmitted;
  if (status === 'closed') return closedForGood;
  if (state.decision !== undefined && beforeDecision.includes(action)) return alreadyDecided;
  if (state.clock !== undefined && beforeAcceptance.includes(action)) {
    return state.leg === undefined ? alreadyAccepted : upperMayNotAsk;
  }
  if (action === 'request-supplement' && state.supplement !== undefined) return askedAlready;
  if (action === 'end-special-procedure') return noSpecialProcedure;
  const untouched = state.clock === undefined && state.endedAt === undefined;
  return untouched && afterAcceptance.includes(action)
    ? notAcceptedYet
    : notPossibleNow(action, status);
}

const beforeDecision: readonly CaseAction[] = [
  'grant',
  'deny',
  'propose',
  'forward',
  'withdraw',
  'terminate',
];
const afterAcceptance: readonly CaseAction[] = ['propose', 'grant', 'deny', 'extend-time-limit'];
const beforeAcceptance: readonly CaseAction[] = [
  'accept',
  'receive',
  'return-for-correction',
  'request-supplement',
  'refuse-acceptance',
  'declare-not-required',
  'deem-accepted',
];

const stateRules: Partial<Record<CaseAction, StateRule>> = {
  ...jointStateRules,
  ...deferralStateRules,
  // One notice, with everything in it (行政许可法 Art 32(4)).
  'request-supplement': (state) => (state.supplement === undefined ? undefined : askedAlready),

  'supply-supplement': (state, { now, calendar, settings }) => {
    const due = dueOf(state, calendar, settings);
    return due.on !== undefined && dayOf(now) > due.on ? supplementLapsed(due.on) : undefined;
  },

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
      decidingLegRefusal(state) ?? vetoRefusal(state) ?? papersOwedRefusal(state, context);
    if (barred !== undefined) return barred;
    const required = state.filing?.requiredChecks ?? [];
    const failed = (state.checks ?? []).filter(
      ({ check, outcome }) =>
        required.includes(check) && (outcome === 'failed' || outcome === 'mismatch'),
    );
    return failed.length === 0 ? undefined : checkFailed(failed.map(({ check }) => check));
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

  'finish-production': (state) =>
    state.produced === 'started' ? undefined : notPossibleNow('finish-production', state.status),
  ship: (state) => unfinished(state) ?? delivered(state, 'courier'),
  'offer-collection': (state) => unfinished(state),
  deliver: (state) =>
    state.status === 'granted' || state.status === 'in-production'
      ? (unfinished(state) ?? delivered(state, 'electronic'))
      : undefined,

  evaluate: (state, { now, settings }) => {
    if (state.evaluation !== undefined) return alreadyEvaluated;
    return past(state.endedAt, settings.evaluationDays, now) ? evaluationClosed : undefined;
  },
  'amend-evaluation': (state, { now, settings }) => {
    if (state.evaluation === undefined) return notEvaluated;
    if (state.evaluation.amendedAt !== undefined) return alreadyAmended;
    return past(state.evaluation.at, settings.amendmentDays, now) ? evaluationClosed : undefined;
  },

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

function unfinished(state: Case): CaseRefusal | undefined {
  return state.produced === 'started' ? notProduced : undefined;
}

function delivered(state: Case, method: 'courier' | 'electronic'): CaseRefusal | undefined {
  // A certificate that waits at the window may be sent after all; the applicant asks for it there.
  if (state.status === 'ready-for-collection') return undefined;
  return state.filing?.delivery.method === method ? undefined : wrongMethod;
}

function past(since: string | undefined, days: number, now: CaseContext['now']): boolean {
  return since === undefined || dayOf(now) > addDays(dayOf(since as CaseContext['now']), days);
}

const alreadySubmitted = no(
  'cases/already-submitted',
  '该申请已提交，请勿重复提交。',
  'This application has already been submitted.',
);
const closedForGood = no(
  'cases/closed-for-good',
  '办件已归档，不能再办理；如需更正或撤销，请另行申请。',
  'The case is closed and cannot be changed; a correction or revocation is a new application.',
);
const alreadyDecided = no(
  'cases/already-decided',
  '该办件已作出决定。',
  'A decision has already been made in this case.',
);
const alreadyAccepted = no(
  'cases/already-accepted',
  '办件已受理，不能再要求申请人重新提交或补正。',
  'The case is accepted; the applicant cannot be asked to submit or supplement again.',
);
const upperMayNotAsk = no(
  'cases/upper-organ-may-not-ask',
  '上级机关不得要求申请人重复提供申请材料（行政许可法第三十五条）。',
  'An organ to which a case is passed may not ask the applicant again (行政许可法 Art 35).',
);
const askedAlready = no(
  'cases/supplement-already-requested',
  '补正内容应当一次性告知；本办件已告知过补正，不能再次要求补正。',
  'Everything missing is named once and together; a supplement was already requested in this case.',
);
const noSpecialProcedure = no(
  'cases/no-special-procedure',
  '本办件没有正在进行的特别程序。',
  'No special procedure is running in this case.',
);
const notAcceptedYet = no(
  'cases/not-accepted-yet',
  '办件尚未受理，不能审查或作出决定。',
  'The case has not been accepted; it cannot be examined or decided.',
);
const alreadyExtended = no(
  'cases/already-extended',
  '办理期限只能延长一次，本办件已延长过。',
  'The time limit is extended once only, and it was extended already.',
);
const notClaimed = no('cases/not-claimed', '该办件无人领办。', 'Nobody has claimed this case.');
const notProduced = no(
  'cases/production-not-finished',
  '证件尚未制作完成，不能送达。',
  'The certificate is not finished yet and cannot be handed over.',
);
const wrongMethod = no(
  'cases/wrong-delivery-method',
  '申请人选择的不是这种送达方式。',
  'The applicant did not choose this way of delivery.',
);
const alreadyEvaluated = no(
  'cases/already-evaluated',
  '您已评价过本次办理，可在期限内修改一次。',
  'You have already rated this case; the rating can be amended once.',
);
const notEvaluated = no(
  'cases/not-evaluated',
  '尚未评价，无法修改。',
  'There is no rating to amend yet.',
);
const alreadyAmended = no(
  'cases/evaluation-already-amended',
  '评价只能修改一次，您已修改过。',
  'A rating is amended once only, and you have amended it.',
);
const evaluationClosed = no(
  'cases/evaluation-closed',
  '评价期限已过。',
  'The time for rating has passed.',
);

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
    '必要的核验未通过，不能准予。',
    'A required check has not been passed; the case cannot be granted.',
    { checks },
  );
}
