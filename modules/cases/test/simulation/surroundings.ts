import { createCalendar, nationalYears } from '@tongban/calendar';
import type { Calendar } from '@tongban/calendar';
import { parseInstant } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import { standardSettings } from '../../src/domain/settings.ts';
import type { CaseId } from '../../src/domain/words.ts';
import type { CaseWorld } from '../../src/store/case-world.ts';
import { inThisVeryOrgan } from '../../src/store/officer-posts.ts';
import { Book } from './book.ts';
import type { Evolve } from './book.ts';
import { evolveWith, forgottenWith } from './defects.ts';
import type { Defect } from './defects.ts';
import { Random } from './random.ts';

/** What everything in one life shares: chance, the book, the time and the calendar, and the cases that are looked at. */
export interface Surroundings {
  readonly random: Random;
  readonly book: Book;
  readonly evolve: Evolve;
  readonly defect: Defect | undefined;
  readonly open: CaseId[];
  now: Instant;
  calendar: Calendar;
}

export function surroundings(seed: number, defect: Defect | undefined): Surroundings {
  return {
    random: new Random(seed),
    book: new Book(forgottenWith(defect)),
    evolve: evolveWith(defect),
    defect,
    open: [],
    now: parseInstant('2026-01-05T01:00:00.000Z')!,
    calendar: createCalendar(nationalYears),
  };
}

/** The same as the engine sees it. */
export function caseWorldOf(around: Surroundings): CaseWorld {
  return {
    calendarOf: () => around.calendar,
    settings: standardSettings,
    posts: {
      hasAuthority: around.defect === 'everybody-may' ? () => true : inThisVeryOrgan,
      appointmentsOf: () => Promise.reject(new Error('not asked')),
      authorityScopes: () => [],
    },
  } as unknown as CaseWorld;
}
