import { dayOf } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import type { Case } from './case.ts';
import type { CaseEvent, CaseEventType } from './case-event.ts';
import type { Check } from './filing.ts';
import {
  ended,
  handsOf,
  holderOf,
  officerOf,
  refiled,
  resumed,
  stopped,
  unclaimed,
  withExaminer,
  without,
} from './case-changes.ts';
import { bookingSteps } from './evolve-booking.ts';
import { deferralSteps, deferredAt } from './evolve-deferral.ts';
import { feeSteps } from './evolve-fee.ts';
import { jointSteps } from './evolve-joint.ts';
import { penaltySteps } from './evolve-penalty.ts';

/** What the case is after the event. Total: it happened, so it is never refused. */
export function evolve(state: Case, event: CaseEvent): Case {
  const step = steps[event.type] as (state: Case, event: CaseEvent, on: Day) => Case;
  return step(state, event, dayOf(event.at));
}

/** What each kind of event makes of a case. */
export type Steps = {
  readonly [Type in CaseEventType]: (
    state: Case,
    event: Extract<CaseEvent, { type: Type }>,
    on: Day,
  ) => Case;
};

// A new event must be answered here to compile.
const steps: Steps = {
  ...jointSteps,
  ...bookingSteps,
  ...penaltySteps,
  ...feeSteps,
  ...deferralSteps,
  CaseSubmitted: (_state, { type: _type, at, by: _by, onBehalfOf: _for, ...filing }, on) => ({
    status: filing.entersAt,
    filing,
    submittedAt: at,
    receivedOn: on,
    receivedAt: at,
  }),
  CorrectionRequested: (state, { defects, at, withinDays }, on) => ({
    ...unclaimed(state),
    status: 'pre-returned',
    correction: {
      defects,
      requestedAt: at,
      ...(withinDays !== undefined && { limit: { from: on, withinDays } }),
    },
  }),
  CorrectionSupplied: (state, event, on) => ({
    ...without(state, 'correction', 'warned'),
    status: 'pre-review',
    receivedOn: on,
    receivedAt: event.at,
    ...refiled(state, event),
  }),
  CaseReceived: (state) => ({ ...state, status: 'received' }),
  SupplementRequested: (state, { defects, withinDays }, on) => ({
    ...unclaimed(state),
    status: 'awaiting-supplement',
    supplement: { defects, requestedOn: on, withinDays },
  }),
  SupplementSupplied: (state, event, on) => ({
    ...without(state, 'warned'),
    status: 'received',
    receivedOn: on,
    receivedAt: event.at,
    ...(state.supplement && { supplement: { ...state.supplement, suppliedAt: event.at } }),
    ...refiled(state, event),
  }),
  SupplementLapsed: (state, { at }) => ({
    ...unclaimed(state),
    status: 'terminated',
    endedAt: at,
  }),
  CaseAccepted: accepted,
  CaseDeemedAccepted: accepted,
  AcceptanceRefused: (state, { at, grounds, remedies, competentOrgan }) => ({
    ...unclaimed(state),
    status: 'not-accepted',
    endedAt: at,
    ending: {
      reason: grounds,
      remedies,
      ...(competentOrgan !== undefined && { competentOrgan }),
    },
  }),
  CaseNotRequired: (state, { at, grounds }) => ({
    ...unclaimed(state),
    status: 'not-required',
    endedAt: at,
    ending: { reason: grounds },
  }),
  CaseClaimed: (state, event) =>
    takenUpIn.has(state.status)
      ? {
          ...withExaminer(state, event.officerId, holderOf(event)),
          status: 'under-examination',
          claimedBy: event.officerId,
        }
      : { ...state, claimedBy: event.officerId },
  CaseReleased: unclaimed,
  ChecksRecorded: (state, { checks }) => ({ ...state, checks: latest(state.checks ?? [], checks) }),
  SpecialProcedureStarted: (state, event, on) => ({
    ...withExaminer(state, ...handsOf(event)),
    status: 'special-procedure',
    special: { kind: event.kind, days: event.days, since: on },
    ...(state.clock && { clock: stopped(state.clock, on) }),
  }),
  SpecialProcedureEnded: (state, _event, on) => ({
    ...without(state, 'special'),
    status: 'under-examination',
    ...(state.clock && { clock: resumed(state.clock, on) }),
  }),
  TimeLimitExtended: (state, { days }, on) => ({
    ...without(state, 'warned'),
    extension: { days, on },
  }),
  ExaminationOpinionFiled: (state, event) => ({
    ...unclaimed(withExaminer(state, ...handsOf(event))),
    status: 'awaiting-decision',
    opinion: { outcome: event.outcome, text: event.opinion },
  }),
  CaseSentBack: (state) => ({
    ...unclaimed(state),
    status: 'under-examination',
    sentBack: (state.sentBack ?? 0) + 1,
  }),
  DecisionMade: decided,
  CaseWithdrawn: (state, { at, reason }, on) => ({
    ...unclaimed(state),
    status: 'withdrawn',
    endedAt: at,
    ...(state.clock && { clock: ended(state.clock, on) }),
    ...(reason && { ending: { reason } }),
  }),
  CaseTerminated: (state, { at, reason, remedies }, on) => ({
    ...unclaimed(state),
    status: 'terminated',
    endedAt: at,
    ending: { reason, remedies },
    ...(state.clock && { clock: ended(state.clock, on) }),
  }),
  ProductionStarted: (state) => ({ ...state, status: 'in-production', produced: 'started' }),
  ProductionFinished: (state) => ({
    ...unclaimed(state),
    produced: 'finished',
    status: state.filing?.delivery.method === 'window' ? 'ready-for-collection' : 'in-production',
  }),
  CollectionOffered: (state) => ({ ...state, status: 'ready-for-collection' }),
  ParcelReturned: (state) => ({ ...state, status: 'ready-for-collection' }),
  ParcelShipped: (state, { trackingNumber, courier }) => ({
    ...state,
    status: 'shipping',
    parcel: { trackingNumber, courier, failedAttempts: 0 },
  }),
  DeliveryAttemptFailed: (state) =>
    state.parcel === undefined
      ? state
      : {
          ...state,
          parcel: { ...state.parcel, failedAttempts: state.parcel.failedAttempts + 1 },
        },
  ResultDelivered: (state, { at }) => ({
    ...unclaimed(state),
    status: 'delivered',
    endedAt: at,
  }),
  CaseClosed: (state) => ({ ...unclaimed(state), status: 'closed' }),
  CaseEvaluated: (state, { level, at }) => ({ ...state, evaluation: { level, at } }),
  EvaluationAmended: (state, { level, at }) => ({
    ...state,
    evaluation: { level, at: state.evaluation?.at ?? at, amendedAt: at },
  }),
  WarningRaised: (state, { colour }) => ({ ...state, warned: colour }),
  FlowMigrated: (state, { to, status, correctionWithinDays }, on) => ({
    ...state,
    status: status ?? state.status,
    ...(state.filing && { filing: { ...state.filing, flow: to } }),
    ...(state.correction &&
      correctionWithinDays !== undefined && {
        correction: limitedFrom(on, state.correction, correctionWithinDays),
      }),
  }),
  CaseReassigned: (state, { officerId }) => ({ ...state, claimedBy: officerId }),
  OfficerStoodAside: (state, { officerId }) => ({
    ...(state.claimedBy === officerId ? unclaimed(state) : state),
    recused: [...(state.recused ?? []), officerId],
  }),
};

function limitedFrom(
  from: Day,
  { defects, requestedAt }: NonNullable<Case['correction']>,
  withinDays: number | null,
): NonNullable<Case['correction']> {
  return { defects, requestedAt, ...(withinDays !== null && { limit: { from, withinDays } }) };
}

const takenUpIn: ReadonlySet<string> = new Set(['accepted', 'forwarded', 'under-examination']);

function accepted(
  state: Case,
  event: Extract<CaseEvent, { type: 'CaseAccepted' | 'CaseDeemedAccepted' }>,
): Case {
  const officer = officerOf(event);
  const holder = holderOf(event);
  return {
    ...unclaimed(without(state, 'warned')),
    status: 'accepted',
    acceptedAt: event.at,
    clock: { startedOn: event.startedOn, stops: [] },
    ...deferredAt(state, dayOf(event.at)),
    ...(officer !== undefined && { acceptedBy: officer }),
    ...(holder !== undefined && { acceptedFor: holder }),
    ...(event.type === 'CaseDeemedAccepted'
      ? { deemed: true as const }
      : event.promised && { promised: event.promised }),
  };
}

function decided(state: Case, event: Extract<CaseEvent, { type: 'DecisionMade' }>): Case {
  const on = dayOf(event.at);
  const { outcome, grounds } = event;
  return {
    ...unclaimed(without(state, 'warned')),
    status: outcome,
    decision: {
      outcome,
      on,
      ...(grounds && { grounds }),
      ...(event.outcome === 'denied'
        ? { lawBasis: event.lawBasis, remedies: event.remedies }
        : event.automatic && { automatic: event.automatic }),
      ...(event.deferral && { deferral: event.deferral }),
    },
    ...(state.clock && { clock: ended(state.clock, on) }),
    ...(outcome === 'denied' && { endedAt: event.at }),
  };
}

function latest(before: readonly Check[], recorded: readonly Check[]): Check[] {
  const names = new Set(recorded.map(({ check }) => check));
  return [...before.filter(({ check }) => !names.has(check)), ...recorded];
}
