import { createCalendars, nationalCalendar, publishYear } from '@tongban/calendar';
import type { Calendars, CalendarYear, RegionalDays } from '@tongban/calendar';
import { json, sql } from '@tongban/database';
import type { Queryable, Sql, Transaction } from '@tongban/database';
import { ok } from '@tongban/kernel';
import type { Instant, Result } from '@tongban/kernel';
import { append, readEnds, unwritten } from '@tongban/ledger';
import { no } from '../domain/refusals.ts';
import type { CaseRefusal } from '../domain/refusals.ts';
import { reckonLater } from './reckon-dues-job.ts';

/** The years built in, those published to this platform, and on top of them the days of provinces. */
export async function loadCalendars(db: Queryable): Promise<Calendars> {
  const years = await db.many<{ days: CalendarYear }>(sql`
    select days from cases.calendar_years order by year limit 200
  `);
  const regional = await db.many<{ days: RegionalDays }>(sql`
    select days from cases.regional_days order by province_prefix, year limit 4000
  `);
  const national = years.reduce((calendar, { days }) => {
    const next = publishYear(calendar, days);
    return next.ok ? next.value : calendar;
  }, nationalCalendar());
  return createCalendars(
    national,
    regional.map(({ days }) => days),
  );
}

export interface Publishing<Days> {
  readonly days: Days;
  readonly actor: string;
  readonly now: Instant;
  readonly calendars: Calendars;
}

type Entered = Result<null, CaseRefusal>;

/**
 * Enters a year: an entry in the ledger, its row, and the job that reckons every open case anew. History is not touched;
 * due days are derived and were never stored as truth.
 */
export async function enterCalendarYear(
  tx: Transaction,
  publishing: Publishing<CalendarYear>,
): Promise<Entered> {
  const { days, calendars, now } = publishing;
  const next = publishYear(calendars.national, days);
  if (!next.ok) {
    const { zh, en } = next.refusal.detail;
    return { ok: false, refusal: no('cases/calendar-not-next', zh, en, { year: days.year }) };
  }
  return keep(tx, publishing, {
    stream: `calendar/${days.year}`,
    type: 'CalendarYearPublished',
    row: sql`
      insert into cases.calendar_years (year, days, published_at)
      values (${days.year}, ${json(days)}, ${now})
          on conflict (year) do update set days = excluded.days, published_at = excluded.published_at`,
  });
}

/** Enters the days of one province and year; the open cases of that province are reckoned anew. */
export async function enterRegionalDays(
  tx: Transaction,
  publishing: Publishing<RegionalDays>,
): Promise<Entered> {
  const { days, calendars, now } = publishing;
  const { provincePrefix, year } = days;
  if (!calendars.national.years.some((one) => one.year === year)) {
    return { ok: false, refusal: nationalYearFirst(year) };
  }
  return keep(tx, publishing, {
    stream: `calendar/${provincePrefix}-${year}`,
    type: 'RegionalDaysPublished',
    provincePrefix,
    row: sql`
      insert into cases.regional_days (province_prefix, year, days, published_at)
      values (${provincePrefix}, ${year}, ${json(days)}, ${now})
          on conflict (province_prefix, year)
          do update set days = excluded.days, published_at = excluded.published_at`,
  });
}

async function keep(
  tx: Transaction,
  { days, actor, now }: Publishing<CalendarYear | RegionalDays>,
  notice: { stream: string; type: string; row: Sql; provincePrefix?: string },
): Promise<Entered> {
  const { stream, type, row, provincePrefix } = notice;
  const after = (await readEnds(tx, [stream])).get(stream) ?? unwritten;
  await append(tx, [
    { stream, after, parts: [{ entries: [{ type, at: now, actor, data: days }] }] },
  ]);
  await tx.run(row);
  await reckonLater(tx, provincePrefix);
  return ok(null);
}

function nationalYearFirst(year: number): CaseRefusal {
  return no(
    'cases/calendar-not-next',
    `${year}年全国节假日安排尚未公布到本平台，请先公布全国安排。`,
    `The national days of ${year} are not published here; publish them first.`,
    { year },
  );
}
