import type { Day } from '@tongban/kernel';
import type { Case } from './case.ts';
import { ended, refiled, unclaimed } from './case-changes.ts';
import { missingOf } from './deferral.ts';
import type { Deferred } from './deferral.ts';
import type { Steps } from './evolve.ts';

/** What a case owes when it is accepted: of what may follow, all that is not there. Nothing where nothing may follow. */
export function deferredAt(state: Case, since: Day): { deferred?: Deferred } {
  const owed = missingOf(state).map(({ materialKey }) => materialKey);
  return owed.length === 0 ? {} : { deferred: { since, owed } };
}

/** What was owed comes, is asked for again, is not right, or never comes. */
export const deferralSteps: Pick<
  Steps,
  'DeferredSupplied' | 'DeferredReminded' | 'DeferredRefused' | 'DeferredLapsed'
> = {
  DeferredSupplied: (state, event) => {
    const came = [...new Set(event.attachments.map(({ materialKey }) => materialKey))];
    return {
      ...state,
      ...refiled(state, event),
      ...withDeferred(state, ({ refused = {}, ...deferred }) => {
        const left = Object.entries(refused).filter(([key]) => !came.includes(key));
        return {
          ...deferred,
          owed: deferred.owed.filter((key) => !came.includes(key)),
          supplied: [...new Set([...(deferred.supplied ?? []), ...came])],
          suppliedAt: event.at,
          ...(left.length > 0 && { refused: Object.fromEntries(left) }),
        };
      }),
    };
  },
  DeferredReminded: (state, _event, on) => ({
    ...state,
    ...withDeferred(state, (deferred) => ({ ...deferred, remindedOn: on })),
  }),
  DeferredRefused: (state, { defects }, on) => ({
    ...state,
    ...withDeferred(state, ({ remindedOn: _, ...deferred }) => {
      const why = Object.fromEntries(
        defects.map(({ materialKey = '', reason }) => [materialKey, reason]),
      );
      return {
        ...deferred,
        owed: [...deferred.owed, ...Object.keys(why)],
        supplied: (deferred.supplied ?? []).filter((key) => why[key] === undefined),
        refused: { ...deferred.refused, ...why },
        refusedOn: on,
      };
    }),
  }),
  DeferredLapsed: (state, { at, onLapse, remedies }, on) => {
    const lapsed = {
      ...state,
      ...withDeferred(state, (deferred) => ({ ...deferred, lapsedOn: on })),
    };
    return onLapse === 'decide-without'
      ? lapsed
      : {
          ...unclaimed(lapsed),
          status: 'terminated',
          endedAt: at,
          ending: { ...(remedies && { remedies }) },
          ...(state.clock && { clock: ended(state.clock, on) }),
        };
  },
};

function withDeferred(
  { deferred }: Case,
  change: (deferred: Deferred) => Deferred,
): { deferred?: Deferred } {
  return deferred === undefined ? {} : { deferred: change(deferred) };
}
