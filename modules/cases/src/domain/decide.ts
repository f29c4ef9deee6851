import { dayOf, ok } from '@tongban/kernel';
import type { Result } from '@tongban/kernel';
import { blockedBy } from './blocked.ts';
import type { Case, CaseEvent, CaseFact } from './case.ts';
import type { CaseCommand, CaseContext, Command } from './commands.ts';
import { warningOf } from './follow-up.ts';
import { no } from './refusals.ts';
import type { CaseRefusal } from './refusals.ts';
import { nameOf } from './words.ts';
import { recordChecks } from './rules/checks.ts';
import { deny, grant, propose } from './rules/decision.ts';
import { deliver } from './rules/delivery.ts';
import { rate } from './rules/evaluation.ts';
import {
  refuseAcceptance,
  requestSupplement,
  returnForCorrection,
  submit,
  supply,
} from './rules/intake.ts';
import { extendTimeLimit, startSpecialProcedure, terminate } from './rules/proceedings.ts';
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
  return ok(answer.value.map((fact) => ({ ...fact, at: context.now, by })));
}

function follow(state: Case, command: CaseCommand, context: CaseContext): RuleAnswer {
  switch (command.type) {
    case 'submit':
      return submit(command, context);
    case 'return-for-correction':
      return returnForCorrection(state, command, context);
    case 'correct':
    case 'supply-supplement':
      return supply(command);
    case 'receive':
      return ok([{ type: 'CaseReceived' }]);
    case 'request-supplement':
      return requestSupplement(state, command, context);
    case 'lapse-supplement':
      return ok([{ type: 'SupplementLapsed' }]);
    case 'accept':
      return ok([{ type: 'CaseAccepted', startedOn: dayOf(context.now) }]);
    case 'deem-accepted':
      return ok([
        { type: 'CaseDeemedAccepted', startedOn: state.receivedOn ?? dayOf(context.now) },
      ]);
    case 'refuse-acceptance':
      return refuseAcceptance(command, context);
    case 'declare-not-required':
      return saying(command, context);
    case 'claim':
      return claim(context);
    case 'release':
      return ok([{ type: 'CaseReleased' }]);
    case 'record-checks':
      return recordChecks(state, command, context);
    case 'start-special-procedure':
      return startSpecialProcedure(command, context);
    case 'end-special-procedure':
      return ok([
        {
          type: 'SpecialProcedureEnded',
          ...(isSaid(command.result) && { result: refTo(context, 'result', command.result) }),
        },
      ]);
    case 'extend-time-limit':
      return extendTimeLimit(command, context);
    case 'propose':
      return propose(command, context);
    case 'send-back':
      return saying(command, context);
    case 'grant':
      return grant(state, command, context);
    case 'deny':
      return deny(command, context);
    case 'withdraw':
      return ok([
        {
          type: 'CaseWithdrawn',
          ...(isSaid(command.reason) && { reason: refTo(context, 'reason', command.reason) }),
        },
      ]);
    case 'terminate':
      return terminate(command, context);
    case 'start-production':
      return ok([{ type: 'ProductionStarted' }]);
    case 'finish-production':
      return ok([
        {
          type: 'ProductionFinished',
          ...(command.certificateNumber !== undefined && {
            certificateNumber: command.certificateNumber,
          }),
        },
      ]);
    case 'offer-collection':
      return ok([{ type: 'CollectionOffered' }]);
    case 'ship':
      return ok([
        {
          type: 'ParcelShipped',
          trackingNumber: command.trackingNumber,
          courier: command.courier,
        },
      ]);
    case 'record-delivery-attempt':
      return ok([{ type: 'DeliveryAttemptFailed', reasonCode: command.reasonCode }]);
    case 'return-parcel':
      return ok([{ type: 'ParcelReturned' }]);
    case 'deliver':
      return deliver(state, command);
    case 'close':
      return ok([{ type: 'CaseClosed' }]);
    case 'evaluate':
    case 'amend-evaluation':
      return rate(command, context);
    case 'raise-warning': {
      const { calendar, settings, now } = context;
      const colour = warningOf(state, calendar, settings, dayOf(now));
      return ok(colour === undefined ? [] : [{ type: 'WarningRaised', colour }]);
    }
  }
}

function claim({ actor }: CaseContext): RuleAnswer {
  return ok(actor.kind === 'officer' ? [{ type: 'CaseClaimed', officerId: actor.officerId }] : []);
}

/** An act that is one sentence to the applicant or the examiner: without it, it is nothing. */
function saying(
  command: Command<'declare-not-required' | 'send-back'>,
  context: CaseContext,
): RuleAnswer {
  if (command.type === 'send-back') {
    return isSaid(command.reason)
      ? ok([{ type: 'CaseSentBack', reason: refTo(context, 'reason', command.reason) }])
      : { ok: false, refusal: reasonMissing };
  }
  return isSaid(command.grounds)
    ? ok([{ type: 'CaseNotRequired', grounds: refTo(context, 'grounds', command.grounds) }])
    : { ok: false, refusal: groundsMissing };
}

const reasonMissing = no(
  'cases/reason-missing',
  '退回审查应当说明原因。',
  'Sending a case back takes a reason.',
);

const groundsMissing = no(
  'cases/grounds-missing',
  '告知不需许可应当说明理由。',
  'To say that no permission is required takes grounds.',
);
