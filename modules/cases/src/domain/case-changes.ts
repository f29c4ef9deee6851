import type { Day } from '@tongban/kernel';
import type { Case, CaseClock } from './case.ts';
import type { CaseEvent } from './case-event.ts';
import type { AttachmentRef, FormRef } from './filing.ts';

/** Small changes of a case that several events share. */

/** Whoever had a hand in it is an examiner of the case from now on. */
export function withExaminer(state: Case, ...officerIds: (string | undefined)[]): Case {
  const known = state.examinedBy ?? [];
  const added = officerIds.filter((one) => one !== undefined && !known.includes(one)) as string[];
  return added.length === 0 ? state : { ...state, examinedBy: [...known, ...added] };
}

/** By whose hand it was done: the officer's, and that of the one who lent them the post. */
export function handsOf(event: CaseEvent): (string | undefined)[] {
  return [officerOf(event), holderOf(event)];
}

export function officerOf({ by }: CaseEvent): string | undefined {
  return by.startsWith('officer:') ? by.slice('officer:'.length) : undefined;
}

/** Whose post it was done with, when that was lent. */
export function holderOf({ onBehalfOf }: CaseEvent): string | undefined {
  const isLent = onBehalfOf?.startsWith('officer:') === true;
  return isLent ? onBehalfOf.slice('officer:'.length) : undefined;
}

export function unclaimed(state: Case): Case {
  return state.claimedBy === undefined ? state : without(state, 'claimedBy');
}

type Droppable = 'claimedBy' | 'correction' | 'special' | 'warned' | 'opinion';

export function without(state: Case, ...names: Droppable[]): Case {
  if (names.every((name) => state[name] === undefined)) return state;
  const rest: Record<string, unknown> = { ...state };
  for (const name of names) delete rest[name];
  return rest as unknown as Case;
}

export function stopped(clock: CaseClock, on: Day): CaseClock {
  return { ...clock, stops: [...clock.stops, { from: on }] };
}

export function resumed(clock: CaseClock, on: Day): CaseClock {
  return {
    ...clock,
    stops: clock.stops.map((stop) => (stop.until === undefined ? { ...stop, until: on } : stop)),
  };
}

export function ended(clock: CaseClock, on: Day): CaseClock {
  return { ...resumed(clock, on), endedOn: on };
}

/** What was handed in again takes the place of what there was of the same material. */
export function refiled(
  state: Case,
  handed: { readonly form?: FormRef; readonly attachments: readonly AttachmentRef[] },
): Partial<Case> {
  if (state.filing === undefined) return {};
  const replaced = new Set(handed.attachments.map(({ materialKey }) => materialKey));
  return {
    filing: {
      ...state.filing,
      ...(handed.form && { form: handed.form }),
      attachments: [
        ...state.filing.attachments.filter(({ materialKey }) => !replaced.has(materialKey)),
        ...handed.attachments,
      ],
    },
  };
}
