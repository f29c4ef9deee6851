import { estimateDueWithStops, estimateWorkingDays } from '@tongban/calendar';
import type { Calendar, EstimatedDay } from '@tongban/calendar';
import { addDays } from '@tongban/kernel';
import type { Bilingual, Day, Instant } from '@tongban/kernel';
import type { DeferralTerms as UsualTerms } from '@tongban/vocabulary';
import type { Case } from './case.ts';
import type { TextRef } from './filing.ts';
import type { CaseAction, CaseStatus, ClockColour } from './words.ts';

/** A paper that may follow after acceptance (容缺后补), with its name as the item had it on submission. */
export interface DeferrablePaper {
  readonly materialKey: string;
  readonly name: Bilingual;
}

/**
 * How long what is owed may take and what follows when it does not come. National rules call for 容缺受理 (国发〔2022〕5号) and leave
 * both to the provinces, so they are settings, pinned to the case on submission. [assumed]
 */
export interface DeferralTerms extends UsualTerms {
  /** From the day on which what was handed in is refused, at least so many. */
  readonly againWorkingDays: number;
}

/** What a case was accepted without, and how that stands. */
export interface Deferred {
  readonly since: Day;
  readonly owed: readonly string[];
  /** Handed in since acceptance and not refused. */
  readonly supplied?: readonly string[];
  readonly suppliedAt?: Instant;
  /** Why what was handed in is not right, by material, until something else is handed in. */
  readonly refused?: Readonly<Record<string, TextRef>>;
  readonly refusedOn?: Day;
  readonly remindedOn?: Day;
  readonly lapsedOn?: Day;
}

/** What is missing of what may follow, before or at acceptance. */
export function missingOf({ filing }: Case): readonly DeferrablePaper[] {
  const there = new Set(filing?.attachments.map(({ materialKey }) => materialKey));
  return (filing?.handling?.deferrable ?? []).filter(({ materialKey }) => !there.has(materialKey));
}

/** What the applicant still owes: the case is not decided before it is there or its time has run out. */
export function owedOf(state: Case): readonly DeferrablePaper[] {
  const { deferred, decision, endedAt, filing } = state;
  if (deferred === undefined || deferred.lapsedOn !== undefined) return [];
  if (decision !== undefined || endedAt !== undefined) return [];
  return (filing?.handling?.deferrable ?? []).filter(({ materialKey }) =>
    deferred.owed.includes(materialKey),
  );
}

/** What was handed in since acceptance and can still be found not right. */
export function suppliedOf(state: Case): readonly string[] {
  const { deferred, decision, endedAt } = state;
  const isOpen = deferred?.lapsedOn === undefined && decision === undefined && !endedAt;
  return isOpen ? (deferred?.supplied ?? []) : [];
}

/**
 * Until when what is owed can be handed in: so many working days after acceptance, and in any case a working day before the promised
 * end, so that there is time to look at it; never less than a whole working day. A refusal gives some days anew.
 */
export function deferralDueOf(state: Case, calendar: Calendar): EstimatedDay | undefined {
  const { deferred, clock, filing, promised } = state;
  const terms = filing?.handling?.deferral;
  const limit = promised ?? filing?.limits.promised;
  if (deferred === undefined || terms === undefined) return undefined;
  const { since, refusedOn } = deferred;
  const after = (from: Day, days: number) => estimateWorkingDays(calendar, from, days);
  const asked = after(since, terms.withinWorkingDays);
  const promisedEnd =
    clock && limit && estimateDueWithStops(calendar, { start: clock.startedOn, limit, stops: [] });
  const end = promisedEnd === undefined ? asked : after(promisedEnd.day, -1);
  const due = later(after(since, 1), end.day < asked.day ? end : asked);
  return refusedOn === undefined ? due : later(due, after(refusedOn, terms.againWorkingDays));
}

/** What is owed and until when; undefined when nothing is. */
export function papersOwed(
  state: Case,
  { calendarOf }: { calendarOf(regionCode: string): Calendar },
): { readonly papers: readonly DeferrablePaper[]; readonly dueOn: Day } | undefined {
  const papers = owedOf(state);
  const due = deferralDueOf(state, calendarOf(state.filing?.regionCode ?? ''));
  return papers.length === 0 || due === undefined ? undefined : { papers, dueOn: due.day };
}

/** The day on which the applicant is reminded by itself: shortly before the end, and not on the day of acceptance. */
export function deferralReminderOn(
  { deferred }: Case,
  due: EstimatedDay,
  { calendar, workingDays }: { calendar: Calendar; workingDays: number },
): Day | undefined {
  if (deferred === undefined) return undefined;
  const wished = estimateWorkingDays(calendar, due.day, -workingDays).day;
  const told = addDays(deferred.refusedOn ?? deferred.since, 1);
  const on = wished > told ? wished : told;
  return on > due.day ? undefined : on;
}

/** How near the end is, for whoever owes and for who waits. */
export function deferralColour(today: Day, due: Day, reminderOn: Day | undefined): ClockColour {
  if (today >= due) return 'red';
  return reminderOn !== undefined && today >= reminderOn ? 'yellow' : 'normal';
}

/** A case that owes nothing has no act of supplying, reminding or refusing. */
export function concernsNoDebt(action: CaseAction, state: Case): boolean {
  if (action === 'refuse-deferred') return suppliedOf(state).length === 0;
  const ofDebts = action === 'supply-deferred' || action === 'remind-deferred';
  return (ofDebts || action === 'lapse-deferred') && owedOf(state).length === 0;
}

/** Where something can be owed: from acceptance to the decision. */
export const owedIn: readonly CaseStatus[] = [
  'accepted',
  'under-examination',
  'special-procedure',
  'joint-handling',
  'awaiting-decision',
  'booked',
  'attended',
];

function later(one: EstimatedDay, other: EstimatedDay): EstimatedDay {
  return one.day < other.day ? other : one;
}
