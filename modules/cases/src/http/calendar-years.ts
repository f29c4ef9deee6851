import { calendarProblems, parseCalendarYear } from '@tongban/calendar';
import { DayText, declareProblems, officerOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { caseProblems } from '../problems.ts';
import type { CaseRouteParts } from './case-route-parts.ts';

const mostDays = 60;
const problems = { ...calendarProblems, ...caseProblems };

/** The notice of the State Council, as it is published. */
const CalendarYearBody = Type.Object({
  year: Type.Integer({ minimum: 2000, maximum: 2200 }),
  source: Type.String({ maxLength: 60 }),
  holidays: Type.Array(DayText, { maxItems: mostDays }),
  makeUpDays: Type.Array(DayText, { maxItems: mostDays }),
});

/** The holidays of the next year: what was 预计 becomes certain. */
export async function calendarYearRoutes(
  app: Server,
  { cases }: Pick<CaseRouteParts, 'cases'>,
): Promise<void> {
  app.post(
    '/api/operations/calendar-years',
    {
      schema: {
        operationId: 'publishCalendarYear',
        summary: 'Publish the holidays of a year; every open case is reckoned anew',
        tags: ['operations'],
        body: CalendarYearBody,
        response: {
          200: Type.Object({ year: Type.Integer(), movedCases: Type.Integer() }),
          ...declareProblems(
            problems,
            'calendar/year-malformed',
            'calendar/year-implausible',
            'cases/calendar-not-next',
          ),
        },
      },
      config: { permission: 'calendar.publish', idempotency: 'stored' },
    },
    async (request) => {
      const year = unwrap(parseCalendarYear(request.body), problems);
      const actor = `officer:${officerOf(request).officerId}`;
      const { moved } = unwrap(await cases.publishCalendarYear(year, actor), problems);
      return { year: year.year, movedCases: moved };
    },
  );
}
