import type { CalendarYear, RegionalDays } from '@tongban/calendar';
import type { Cases } from '../src/open-cases.ts';

/** A year is entered and the open cases reckoned, as the approval and its job do; says how many moved. */
export async function publishYear(cases: Cases, year: CalendarYear) {
  const entered = await cases.world.db.transaction((tx) =>
    cases.enterCalendarYear(tx, year, 'officer:operator'),
  );
  return entered.ok ? { ok: true as const, moved: await cases.reckonDues() } : entered;
}

export async function publishDays(cases: Cases, days: RegionalDays) {
  const entered = await cases.world.db.transaction((tx) =>
    cases.enterRegionalDays(tx, days, 'officer:operator'),
  );
  return entered.ok
    ? { ok: true as const, moved: await cases.reckonDues(days.provincePrefix) }
    : entered;
}
