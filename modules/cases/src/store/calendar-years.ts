import { nationalCalendar, publishYear } from '@tongban/calendar';
import type { Calendar, CalendarYear } from '@tongban/calendar';
import { json, sql } from '@tongban/database';
import type { Database, Queryable, Transaction } from '@tongban/database';
import type { Instant, Result } from '@tongban/kernel';
import { append, readEnds, unwritten } from '@tongban/ledger';
import { no } from '../domain/refusals.ts';
import type { CaseRefusal } from '../domain/refusals.ts';
import type { CaseSettings } from '../domain/settings.ts';
import { refreshDues } from './refresh-dues.ts';

/** The years built in, and on top of them those published to this platform. */
export async function loadCalendar(db: Queryable): Promise<Calendar> {
  const rows = await db.many<{ days: CalendarYear }>(sql`
    select days from cases.calendar_years order by year limit 200
  `);
  return rows.reduce((calendar, { days }) => {
    const next = publishYear(calendar, days);
    return next.ok ? next.value : calendar;
  }, nationalCalendar());
}

/**
 * Publishes a year: an entry in the ledger, and a new reckoning of every open case. History is not touched;
 * due days are derived and were never stored as truth.
 */
export async function publishCalendarYear(
  db: Database,
  input: {
    year: CalendarYear;
    actor: string;
    now: Instant;
    calendar: Calendar;
    settings: CaseSettings;
  },
): Promise<Result<{ calendar: Calendar; moved: number }, CaseRefusal>> {
  const { year, actor, now, settings } = input;
  const next = publishYear(input.calendar, year);
  if (!next.ok) {
    const { zh, en } = next.refusal.detail;
    return { ok: false, refusal: no('cases/calendar-not-next', zh, en, { year: year.year }) };
  }
  await db.transaction((tx) => keepYear(tx, { year, actor, now }));
  const moved = await refreshDues(db, { calendar: next.value, settings });
  return { ok: true, value: { calendar: next.value, moved } };
}

async function keepYear(
  tx: Transaction,
  { year, actor, now }: { year: CalendarYear; actor: string; now: Instant },
): Promise<void> {
  const stream = `calendar/${year.year}`;
  const after = (await readEnds(tx, [stream])).get(stream) ?? unwritten;
  await append(tx, [
    {
      stream,
      after,
      parts: [{ entries: [{ type: 'CalendarYearPublished', at: now, actor, data: year }] }],
    },
  ]);
  await tx.run(sql`
    insert into cases.calendar_years (year, days, published_at)
    values (${year.year}, ${json(year)}, ${now})
        on conflict (year) do update set days = excluded.days, published_at = excluded.published_at
  `);
}
