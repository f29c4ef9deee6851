import { dayOf, ok } from '@tongban/kernel';
import type { Result } from '@tongban/kernel';
import { blockedBy } from './blocked.ts';
import { onBehalfOfWhom } from './on-behalf-of.ts';
import type { Case } from './case.ts';
import type { CaseEvent, CaseFact } from './case-event.ts';
import type { CaseCommand, CaseContext, Command } from './commands.ts';
import { warningOf } from './follow-up.ts';
import { renewsAfter } from './renewal.ts';
import type { CaseRefusal } from './refusals.ts';
import { nameOf } from './words.ts';
import type { CaseAction } from './words.ts';
import { answer } from './rules/answer.ts';
import { assignPlace } from './rules/booking.ts';
import { recordChecks } from './rules/checks.ts';
import {
  giveOpinion,
  lapseOpinions,
  remindOpinions,
  requestOpinions,
} from './rules/consultation.ts';
import { lapseDeferred, refuseDeferred, remindDeferred, supplyDeferred } from './rules/deferral.ts';
import { deny, grant, propose, sendBack } from './rules/decision.ts';
import { deliver } from './rules/delivery.ts';
import { rate } from './rules/evaluation.ts';
import { recordFee, recordRefund } from './rules/fee.ts';
import { forward } from './rules/forward.ts';
import { recordInspection } from './rules/inspection.ts';
import {
  declareNotRequired,
  refuseAcceptance,
  requestSupplement,
  returnForCorrection,
  submit,
  supply,
} from './rules/intake.ts';
import { finishPart } from './rules/parts.ts';
import { announcePenalty, penalise, recordPayment, stateDefence } from './rules/penalty.ts';
import { extendTimeLimit, startSpecialProcedure, terminate } from './rules/proceedings.ts';
import { orderRecusal, reassign, standAside } from './rules/assignment.ts';
import { migrateFlow } from './rules/flow-migration.ts';
import { isSaid, refTo } from './texts.ts';

export type RuleAnswer = Result<readonly CaseFact[], CaseRefusal>;

/** What follows from a command: the events that happen, or why nothing does. Pure and total. */
export function decide(
  state: Case,
  command: CaseCommand,
  context: CaseContext,
): Result<readonly CaseEvent[], CaseRefusal> {
  const refusal = blockedBy(command.type, state, context);
  if (refusal !== undefined) return { ok: false, refusal };
  const answer = follow(state, command, context);
  if (!answer.ok) return answer;
  const by = nameOf(context.actor);
  const onBehalfOf = onBehalfOfWhom(state, command, context);
  return ok(
    answer.value.map((fact) => ({
      ...fact,
      at: context.now,
      by,
      ...(onBehalfOf !== undefined && { onBehalfOf }),
    })),
  );
}

function follow(state: Case, command: CaseCommand, context: CaseContext): RuleAnswer {
  const rule = rules[command.type] as Rule<CaseCommand>;
  return rule(state, command, context);
}

type Rule<Of> = (state: Case, command: Of, context: CaseContext) => RuleAnswer;

// What the act itself must say; whether it may be done at all, `blockedBy` has settled.
const rules: { readonly [Action in CaseAction]: Rule<Command<Action>> } = {
  submit: (_state, command, context) => submit(command, context),
  'return-for-correction': returnForCorrection,
  correct: (_state, command) => supply(command),
  receive: () => ok([{ type: 'CaseReceived' }]),
  'request-supplement': requestSupplement,
  'supply-supplement': (_state, command) => supply(command),
  'lapse-supplement': () => ok([{ type: 'SupplementLapsed' }]),
  accept: (_state, _command, { now }) => ok([{ type: 'CaseAccepted', startedOn: dayOf(now) }]),
  'deem-accepted': ({ receivedOn }, _command, { now }) =>
    ok([{ type: 'CaseDeemedAccepted', startedOn: receivedOn ?? dayOf(now) }]),
  'supply-deferred': supplyDeferred,
  'remind-deferred': remindDeferred,
  'refuse-deferred': refuseDeferred,
  'lapse-deferred': (state, _command, context) => lapseDeferred(state, context),
  'refuse-acceptance': (_state, command, context) => refuseAcceptance(command, context),
  'declare-not-required': (_state, command, context) => declareNotRequired(command, context),
  claim: (_state, _command, { actor }) =>
    ok(actor.kind === 'officer' ? [{ type: 'CaseClaimed', officerId: actor.officerId }] : []),
  release: () => ok([{ type: 'CaseReleased' }]),
  'record-checks': recordChecks,
  'start-special-procedure': (_state, command, context) => startSpecialProcedure(command, context),
  'end-special-procedure': (_state, { result }, context) =>
    ok([
      {
        type: 'SpecialProcedureEnded',
        ...(isSaid(result) && { result: refTo(context, 'result', result) }),
      },
    ]),
  'extend-time-limit': (_state, command, context) => extendTimeLimit(command, context),
  'request-opinions': requestOpinions,
  'give-opinion': giveOpinion,
  'remind-opinions': (state, _command, context) => remindOpinions(state, context),
  'lapse-opinions': (state, _command, context) => lapseOpinions(state, context),
  'record-inspection': recordInspection,
  'sign-inspection': () => ok([{ type: 'InspectionSigned' }]),
  propose,
  'send-back': (_state, command, context) => sendBack(command, context),
  forward,
  'finish-part': finishPart,
  'deem-renewed': (state, _command, { settings }) => {
    const on = renewsAfter(state, settings);
    return ok(on === undefined ? [] : [{ type: 'RenewalDeemed', on }]);
  },
  answer: (_state, command, context) => answer(command, context),
  grant,
  deny,
  withdraw: (_state, { reason }, context) =>
    ok([
      {
        type: 'CaseWithdrawn',
        ...(isSaid(reason) && { reason: refTo(context, 'reason', reason) }),
      },
    ]),
  terminate: (_state, command, context) => terminate(command, context),
  'start-production': () => ok([{ type: 'ProductionStarted' }]),
  'finish-production': (_state, { certificateNumber }) =>
    ok([
      {
        type: 'ProductionFinished',
        ...(certificateNumber !== undefined && { certificateNumber }),
      },
    ]),
  'offer-collection': () => ok([{ type: 'CollectionOffered' }]),
  ship: (_state, { trackingNumber, courier }) =>
    ok([{ type: 'ParcelShipped', trackingNumber, courier }]),
  'record-delivery-attempt': (_state, { reasonCode }) =>
    ok([{ type: 'DeliveryAttemptFailed', reasonCode }]),
  'return-parcel': () => ok([{ type: 'ParcelReturned' }]),
  deliver: (state, command) => deliver(state, command),
  close: () => ok([{ type: 'CaseClosed' }]),
  evaluate: (_state, command, context) => rate(command, context),
  'amend-evaluation': (_state, command, context) => rate(command, context),
  'raise-warning': (state, _command, { calendar, settings, now }) => {
    const colour = warningOf(state, calendar, settings, dayOf(now));
    return ok(colour === undefined ? [] : [{ type: 'WarningRaised', colour }]);
  },
  'assign-place': (_state, command, context) => assignPlace(command, context),
  'check-in': () => ok([{ type: 'AttendanceChecked' }]),
  'note-absence': () => ok([{ type: 'AbsenceNoted' }]),
  'announce-penalty': (_state, command, context) => announcePenalty(command, context),
  'state-defence': (_state, command, context) => stateDefence(command, context),
  penalise,
  'record-payment': recordPayment,
  'record-fee': recordFee,
  'record-refund': recordRefund,
  'migrate-flow': migrateFlow,
  reassign,
  'stand-aside': (_state, command, context) => standAside(command, context),
  'order-recusal': orderRecusal,
};
