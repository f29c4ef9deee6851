import { dayOf } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import type { Case, CaseClock, CaseEvent, Check } from './case.ts';

/** What the case is after the event. Total: it happened, so it is never refused. */
export function evolve(state: Case, event: CaseEvent): Case {
  const on = dayOf(event.at);
  switch (event.type) {
    case 'CaseSubmitted': {
      const { type: _type, at, by: _by, ...filing } = event;
      return { status: filing.entersAt, filing, submittedAt: at, receivedOn: on, receivedAt: at };
    }
    case 'CorrectionRequested':
      return {
        ...unclaimed(state),
        status: 'pre-returned',
        correction: { defects: event.defects, requestedAt: event.at },
      };
    case 'CorrectionSupplied':
      return {
        ...without(state, 'correction', 'warned'),
        status: 'pre-review',
        receivedOn: on,
        receivedAt: event.at,
        ...refiled(state, event),
      };
    case 'CaseReceived':
      return { ...state, status: 'received' };
    case 'SupplementRequested':
      return {
        ...unclaimed(state),
        status: 'awaiting-supplement',
        supplement: { defects: event.defects, requestedOn: on, withinDays: event.withinDays },
      };
    case 'SupplementSupplied':
      return {
        ...without(state, 'warned'),
        status: 'received',
        receivedOn: on,
        receivedAt: event.at,
        ...(state.supplement && { supplement: { ...state.supplement, suppliedAt: event.at } }),
        ...refiled(state, event),
      };
    case 'SupplementLapsed':
      return { ...unclaimed(state), status: 'terminated', endedAt: event.at };
    case 'CaseAccepted':
    case 'CaseDeemedAccepted':
      return accepted(state, event);
    case 'AcceptanceRefused':
      return {
        ...unclaimed(state),
        status: 'not-accepted',
        endedAt: event.at,
        ending: {
          reason: event.grounds,
          remedies: event.remedies,
          ...(event.competentOrgan !== undefined && { competentOrgan: event.competentOrgan }),
        },
      };
    case 'CaseNotRequired':
      return {
        ...unclaimed(state),
        status: 'not-required',
        endedAt: event.at,
        ending: { reason: event.grounds },
      };
    case 'CaseClaimed':
      return state.status === 'accepted' || state.status === 'under-examination'
        ? {
            ...withExaminer(state, event.officerId),
            status: 'under-examination',
            claimedBy: event.officerId,
          }
        : { ...state, claimedBy: event.officerId };
    case 'CaseReleased':
      return unclaimed(state);
    case 'ChecksRecorded':
      return { ...state, checks: latest(state.checks ?? [], event.checks) };
    case 'SpecialProcedureStarted':
      return {
        ...withExaminer(state, officerOf(event)),
        status: 'special-procedure',
        special: { kind: event.kind, days: event.days, since: on },
        ...(state.clock && { clock: stopped(state.clock, on) }),
      };
    case 'SpecialProcedureEnded':
      return {
        ...without(state, 'special'),
        status: 'under-examination',
        ...(state.clock && { clock: resumed(state.clock, on) }),
      };
    case 'TimeLimitExtended':
      return { ...without(state, 'warned'), extension: { days: event.days, on } };
    case 'ExaminationOpinionFiled':
      return {
        ...unclaimed(withExaminer(state, officerOf(event))),
        status: 'awaiting-decision',
        opinion: { outcome: event.outcome, text: event.opinion },
      };
    case 'CaseSentBack':
      return {
        ...unclaimed(state),
        status: 'under-examination',
        sentBack: (state.sentBack ?? 0) + 1,
      };
    case 'DecisionMade':
      return decided(state, event);
    case 'CaseWithdrawn':
      return {
        ...unclaimed(state),
        status: 'withdrawn',
        endedAt: event.at,
        ...(state.clock && { clock: ended(state.clock, on) }),
        ...(event.reason && { ending: { reason: event.reason } }),
      };
    case 'CaseTerminated':
      return {
        ...unclaimed(state),
        status: 'terminated',
        endedAt: event.at,
        ending: { reason: event.reason, remedies: event.remedies },
        ...(state.clock && { clock: ended(state.clock, on) }),
      };
    case 'ProductionStarted':
      return { ...state, status: 'in-production', produced: 'started' };
    case 'ProductionFinished':
      return {
        ...unclaimed(state),
        produced: 'finished',
        status:
          state.filing?.delivery.method === 'window' ? 'ready-for-collection' : 'in-production',
      };
    case 'CollectionOffered':
    case 'ParcelReturned':
      return { ...state, status: 'ready-for-collection' };
    case 'ParcelShipped':
      return {
        ...state,
        status: 'shipping',
        parcel: {
          trackingNumber: event.trackingNumber,
          courier: event.courier,
          failedAttempts: 0,
        },
      };
    case 'DeliveryAttemptFailed':
      return state.parcel
        ? {
            ...state,
            parcel: { ...state.parcel, failedAttempts: state.parcel.failedAttempts + 1 },
          }
        : state;
    case 'ResultDelivered':
      return { ...unclaimed(state), status: 'delivered', endedAt: event.at };
    case 'CaseClosed':
      return { ...unclaimed(state), status: 'closed' };
    case 'CaseEvaluated':
      return { ...state, evaluation: { level: event.level, at: event.at } };
    case 'EvaluationAmended':
      return {
        ...state,
        evaluation: {
          level: event.level,
          at: state.evaluation?.at ?? event.at,
          amendedAt: event.at,
        },
      };
    case 'WarningRaised':
      return { ...state, warned: event.colour };
  }
}

function accepted(
  state: Case,
  event: Extract<CaseEvent, { type: 'CaseAccepted' | 'CaseDeemedAccepted' }>,
): Case {
  const officer = officerOf(event);
  return {
    ...unclaimed(without(state, 'warned')),
    status: 'accepted',
    acceptedAt: event.at,
    clock: { startedOn: event.startedOn, stops: [] },
    ...(officer !== undefined && { acceptedBy: officer }),
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
    },
    ...(state.clock && { clock: ended(state.clock, on) }),
    ...(outcome === 'denied' && { endedAt: event.at }),
  };
}

function refiled(
  state: Case,
  event: Extract<CaseEvent, { type: 'CorrectionSupplied' | 'SupplementSupplied' }>,
): Partial<Case> {
  if (state.filing === undefined) return {};
  const replaced = new Set(event.attachments.map(({ materialKey }) => materialKey));
  return {
    filing: {
      ...state.filing,
      ...(event.form && { form: event.form }),
      attachments: [
        ...state.filing.attachments.filter(({ materialKey }) => !replaced.has(materialKey)),
        ...event.attachments,
      ],
    },
  };
}

function stopped(clock: CaseClock, on: Day): CaseClock {
  return { ...clock, stops: [...clock.stops, { from: on }] };
}

function resumed(clock: CaseClock, on: Day): CaseClock {
  return {
    ...clock,
    stops: clock.stops.map((stop) => (stop.until === undefined ? { ...stop, until: on } : stop)),
  };
}

function ended(clock: CaseClock, on: Day): CaseClock {
  return { ...resumed(clock, on), endedOn: on };
}

function latest(before: readonly Check[], recorded: readonly Check[]): Check[] {
  const names = new Set(recorded.map(({ check }) => check));
  return [...before.filter(({ check }) => !names.has(check)), ...recorded];
}

function withExaminer(state: Case, officerId: string | undefined): Case {
  const known = state.examinedBy ?? [];
  if (officerId === undefined || known.includes(officerId)) return state;
  return { ...state, examinedBy: [...known, officerId] };
}

function officerOf(event: CaseEvent): string | undefined {
  return event.by.startsWith('officer:') ? event.by.slice('officer:'.length) : undefined;
}

function unclaimed(state: Case): Case {
  return state.claimedBy === undefined ? state : without(state, 'claimedBy');
}

function without(state: Case, ...names: ('claimedBy' | 'correction' | 'special' | 'warned')[]) {
  if (names.every((name) => state[name] === undefined)) return state;
  const rest: Record<string, unknown> = { ...state };
  for (const name of names) delete rest[name];
  return rest as unknown as Case;
}
