import {
  createCalendars,
  nationalCalendar,
  publishRegionalDays,
  publishYear,
} from '@tongban/calendar';
import type { Calendar, Calendars, CalendarYear, RegionalDays } from '@tongban/calendar';
import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import { dayOf } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import { readHistoriesOf } from '@tongban/ledger';
import { newCase } from '../domain/case.ts';
import type { Case } from '../domain/case.ts';
import { evolve } from '../domain/evolve.ts';
import type { CaseSettings } from '../domain/settings.ts';
import { organAtWork } from '../domain/handling.ts';
import { dueOf } from '../domain/time-limit.ts';
import { workStageOf } from '../domain/work-stage.ts';
import type { CaseId, WorkStage } from '../domain/words.ts';
import { flowByHash } from '../flows/published-flows.ts';
import { caseIdOf, caseStream, toCaseEvent } from '../store/case-events.ts';
import type { AuthorityScope } from '../store/officer-posts.ts';
import { withinScopes } from './within-scopes.ts';

/** The notices that were published by that moment: what was known then, not what is known today. */
export async function calendarsAsOf(db: Queryable, at: Instant): Promise<Calendars> {
  const notices = await db.many<{ stream: string }>(sql`
    select 'calendar/' || year as "stream" from cases.calendar_years
     union all
    select 'calendar/' || province_prefix || '-' || year from cases.regional_days
     limit 4200
  `);
  const histories = await readHistoriesOf(
    db,
    notices.map(({ stream }) => stream),
  );
  // Years are published one after the other, and so their streams stand in the order of their names.
  const inOrder = histories.toSorted((one, other) => (one.stream < other.stream ? -1 : 1));
  const known = inOrder.flatMap(({ entries }) => entries).filter((entry) => entry.at <= at);
  const national = known
    .filter(({ type }) => type === 'CalendarYearPublished')
    .reduce((calendar, { data }) => {
      const next = publishYear(calendar, data as CalendarYear);
      return next.ok ? next.value : calendar;
    }, nationalCalendar());
  return known
    .filter(({ type }) => type === 'RegionalDaysPublished')
    .reduce(
      (calendars, { data }) => publishRegionalDays(calendars, data as RegionalDays),
      createCalendars(national),
    );
}

/** How the cases stood at the moment, replayed from what had happened by then; those not yet submitted are left out. */
export async function readCasesAsOf(
  db: Queryable,
  caseIds: readonly CaseId[],
  at: Instant,
): Promise<Map<CaseId, { state: Case; version: number }>> {
  const histories = await readHistoriesOf(db, caseIds.map(caseStream));
  const cases = new Map<CaseId, { state: Case; version: number }>();
  for (const { stream, entries } of histories) {
    const by = entries.filter((entry) => entry.at <= at);
    if (by.length === 0) continue;
    const state = by.map(toCaseEvent).reduce(evolve, newCase);
    cases.set(caseIdOf(stream), { state, version: by.length });
  }
  return cases;
}

/** An organ's work at a past moment. */
export interface CountsAsOf {
  readonly submitted: number;
  readonly accepted: number;
  readonly granted: number;
  readonly denied: number;
  readonly open: number;
  readonly overdue: number;
  readonly byStage: Readonly<Record<WorkStage, number>>;
}

export interface AsOfQuestion {
  readonly scopes: readonly AuthorityScope[];
  readonly organId: string;
  readonly at: Instant;
  readonly settings: CaseSettings;
}

const pageSize = 500;
/** An organ with more cases than this is counted by the reports of the night, not while somebody waits. */
export const mostCounted = 50_000;

/** The organ's counts as they were, from the ledger; undefined when it has more cases than can be counted at once. */
export async function countAsOf(
  db: Queryable,
  question: AsOfQuestion,
): Promise<CountsAsOf | undefined> {
  const { at, settings } = question;
  const calendars = await calendarsAsOf(db, at);
  const counts = emptyCounts();
  let after: CaseId | undefined;
  for (let seen = 0; ;) {
    const page = await caseIdsOf(db, question, after);
    seen += page.length;
    if (seen > mostCounted) return undefined;
    for (const { state } of (await readCasesAsOf(db, page, at)).values()) {
      if (organAtWork(state) !== question.organId) continue;
      const calendar = calendars.of(state.filing?.regionCode ?? '');
      count(counts, state, overdueBy(state, calendar, settings, at));
    }
    after = page.at(-1);
    if (page.length < pageSize) return counts;
  }
}

function overdueBy(state: Case, calendar: Calendar, settings: CaseSettings, at: Instant): boolean {
  const due = dueOf(state, calendar, settings);
  return due.on !== undefined && due.of !== 'supplement' && dayOf(at) > due.on;
}

type Counting = { -readonly [Name in keyof CountsAsOf]: CountsAsOf[Name] } & {
  byStage: Record<WorkStage, number>;
};

function emptyCounts(): Counting {
  return {
    submitted: 0,
    accepted: 0,
    granted: 0,
    denied: 0,
    open: 0,
    overdue: 0,
    byStage: { intake: 0, examination: 0, decision: 0, production: 0, delivery: 0, none: 0 },
  };
}

function count(counts: Counting, state: Case, overdue: boolean): void {
  if (state.filing === undefined) return;
  counts.submitted += 1;
  if (state.acceptedAt !== undefined) counts.accepted += 1;
  if (state.decision?.outcome === 'granted') counts.granted += 1;
  if (state.decision?.outcome === 'denied') counts.denied += 1;
  const stage = workStageOf(state, flowByHash(state.filing.flow.hash));
  counts.byStage[stage] += 1;
  if (state.endedAt === undefined) counts.open += 1;
  if (overdue) counts.overdue += 1;
}

async function caseIdsOf(
  db: Queryable,
  { scopes, organId, at }: AsOfQuestion,
  after: CaseId | undefined,
): Promise<CaseId[]> {
  const onward = after === undefined ? sql`` : sql`and head.case_id > ${after}::uuid`;
  const rows = await db.many<{ caseId: CaseId }>(sql`
    select head.case_id as "caseId"
      from cases.case_heads as head
     where (head.organ_id = ${organId}
            or head.case_id in (select way.case_id
                                  from cases.case_organs as way
                                 where way.organ_id = ${organId}))
       and head.submitted_at <= ${at}
       and ${withinScopes(scopes, organId)} ${onward}
     order by head.case_id
     limit ${pageSize}
  `);
  return rows.map(({ caseId }) => caseId);
}
