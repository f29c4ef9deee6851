import { calendarProblems, parseRegionalDays } from '@tongban/calendar';
import { DayText, declareProblems, officerOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { caseProblems } from '../problems.ts';
import type { CaseRouteParts } from './case-route-parts.ts';

const mostDays = 31;
const problems = { ...calendarProblems, ...caseProblems };

/** The notice of a province, as it is published. */
const RegionalDaysBody = Type.Object({
  /** The first two digits of GB/T 2260, such as 45 for 广西. */
  provincePrefix: Type.String({ pattern: '^[1-8][0-9]$', maxLength: 2 }),
  year: Type.Integer({ minimum: 2000, maximum: 2200 }),
  source: Type.String({ maxLength: 100 }),
  holidays: Type.Array(DayText, { maxItems: mostDays }),
  makeUpDays: Type.Array(DayText, { maxItems: mostDays }),
});

/** Holidays that only one province has (古尔邦节, 藏历新年, 三月三): its offices are closed, and no day is counted. */
export async function regionalDayRoutes(
  app: Server,
  { cases }: Pick<CaseRouteParts, 'cases'>,
): Promise<void> {
  app.post(
    '/api/operations/regional-days',
    {
      schema: {
        operationId: 'publishRegionalDays',
        summary: 'Publish the holidays of one province; its open cases are reckoned anew',
        tags: ['operations'],
        body: RegionalDaysBody,
        response: {
          200: Type.Object({
            provincePrefix: Type.String(),
            year: Type.Integer(),
            movedCases: Type.Integer(),
          }),
          ...declareProblems(problems, 'calendar/year-malformed', 'cases/calendar-not-next'),
        },
      },
      config: { permission: 'calendar.publish', idempotency: 'stored' },
    },
    async (request) => {
      const days = unwrap(parseRegionalDays(request.body), problems);
      const actor = `officer:${officerOf(request).officerId}`;
      const { moved } = unwrap(await cases.publishRegionalDays(days, actor), problems);
      return { provincePrefix: days.provincePrefix, year: days.year, movedCases: moved };
    },
  );
}
