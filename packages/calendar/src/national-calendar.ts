import type { Day } from '@tongban/kernel';
import { createCalendar } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import type { CalendarYear } from './calendar-year.ts';

/** The years published by the General Office of the State Council, from the text of each notice. */
export const nationalYears: readonly CalendarYear[] = [
  {
    year: 2023,
    source: '国办发明电〔2022〕16号',
    holidays: days(2023, '01-01..01-02 01-21..01-27 04-05 04-29..05-03 06-22..06-24 09-29..10-06'),
    makeUpDays: days(2023, '01-28 01-29 04-23 05-06 06-25 10-07 10-08'),
  },
  {
    year: 2024,
    source: '国办发明电〔2023〕7号',
    holidays: days(
      2024,
      '01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07',
    ),
    makeUpDays: days(2024, '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12'),
  },
  {
    year: 2025,
    source: '国办发明电〔2024〕12号',
    holidays: days(2025, '01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08'),
    makeUpDays: days(2025, '01-26 02-08 04-27 09-28 10-11'),
  },
  {
    year: 2026,
    source: '国办发明电〔2025〕7号',
    holidays: days(
      2026,
      '01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07',
    ),
    makeUpDays: days(2026, '01-04 02-14 02-28 05-09 09-20 10-10'),
  },
];

/** The calendar of the years built in. Later years are published at run time with `publishYear`. */
export function nationalCalendar(): Calendar {
  builtIn ??= createCalendar(nationalYears);
  return builtIn;
}

let builtIn: Calendar | undefined;

/** Spells out `01-01..01-03` of a year as its days. */
function days(year: number, spans: string): Day[] {
  return spans.split(' ').flatMap((span) => {
    const [first, last = first] = span.split('..');
    const spelled: Day[] = [];
    const end = Date.parse(`${year}-${last}`);
    for (let at = Date.parse(`${year}-${first}`); at <= end; at += 86_400_000) {
      spelled.push(new Date(at).toISOString().slice(0, 10) as Day);
    }
    return spelled;
  });
}
