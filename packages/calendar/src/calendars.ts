import type { Calendar } from './calendar.ts';
import { calendarForRegion } from './regional-days.ts';
import type { RegionalDays } from './regional-days.ts';

/** The calendar of every region: the national days, and on top of them those of its province. */
export interface Calendars {
  readonly national: Calendar;
  readonly regionalDays: readonly RegionalDays[];
  /** The calendar that holds in a region, by its code of GB/T 2260. */
  of(regionCode: string): Calendar;
}

/** Lays out each province's calendar when it is first asked for, and once. */
export function createCalendars(
  national: Calendar,
  regionalDays: readonly RegionalDays[] = [],
): Calendars {
  const known = new Map<string, Calendar>();
  return {
    national,
    regionalDays,
    of(regionCode) {
      const province = regionCode.slice(0, 2);
      const calendar = known.get(province) ?? calendarForRegion(national, province, regionalDays);
      known.set(province, calendar);
      return calendar;
    },
  };
}

/** With the days of one province and year published, or corrected: those before them no longer hold. */
export function publishRegionalDays(calendars: Calendars, days: RegionalDays): Calendars {
  const others = calendars.regionalDays.filter(
    ({ provincePrefix, year }) => provincePrefix !== days.provincePrefix || year !== days.year,
  );
  return createCalendars(calendars.national, [...others, days]);
}
