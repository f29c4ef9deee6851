import { calendarProblems, parseRegionalDays } from '@tongban/calendar';
import type { RegionalDays } from '@tongban/calendar';
import { DayText, declareProblems, officerOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { ActBody, proposalProblems, ReasonText } from '@tongban/identity';
import { caseProblems } from '../problems.ts';
import { noticeLines } from './calendar-years.ts';
import type { CaseRouteParts } from './case-route-parts.ts';

const mostDays = 31;
const problems = { ...calendarProblems, ...caseProblems, ...proposalProblems };

/** The notice of a province, as it is published. */
const RegionalDaysBody = Type.Object({
  /** The first two digits of GB/T 2260, such as 45 for 广西. */
  provincePrefix: Type.String({ pattern: '^[1-8][0-9]$', maxLength: 2 }),
  year: Type.Integer({ minimum: 2000, maximum: 2200 }),
  source: Type.String({ maxLength: 100 }),
  holidays: Type.Array(DayText, { maxItems: mostDays }),
  makeUpDays: Type.Array(DayText, { maxItems: mostDays }),
  reason: ReasonText,
});

/** Holidays that only one province has (古尔邦节, 藏历新年, 三月三): its offices are closed, and no day is counted. */
export async function regionalDayRoutes(
  app: Server,
  { cases, administration }: Pick<CaseRouteParts, 'cases' | 'administration'>,
): Promise<void> {
  const propose = administration.entrust<RegionalDays>({
    kind: 'publish-regional-days',
    subject: ({ provincePrefix, year }) => `${provincePrefix}/${year}`,
    lines: ({ provincePrefix, ...notice }) => [
      { name: { zh: '省级行政区划代码', en: 'Province' }, value: provincePrefix },
      ...noticeLines(notice),
    ],
    carryOut: (tx, { terms, proposedBy }) =>
      cases.enterRegionalDays(tx, terms, `officer:${proposedBy}`),
  });
  app.post(
    '/api/operations/regional-days',
    {
      schema: {
        operationId: 'publishRegionalDays',
        summary:
          'Propose the holidays of one province; once another has approved its open cases are reckoned anew',
        tags: ['operations'],
        body: RegionalDaysBody,
        response: {
          201: ActBody,
          ...declareProblems(
            problems,
            'calendar/year-malformed',
            'cases/calendar-not-next',
            'identity/not-in-your-province',
            'identity/reason-missing',
            'identity/act-waiting-already',
          ),
        },
      },
      config: { permission: 'calendar.publish', idempotency: 'stored' },
    },
    async (request, reply) => {
      const { reason, ...notice } = request.body;
      const terms = unwrap(parseRegionalDays(notice), problems);
      const by = officerOf(request).officerId;
      const regionCode = `${terms.provincePrefix}0000`;
      const proposed = await propose({ terms, reason, by, regionCode });
      return reply.code(201).send(unwrap(proposed, problems));
    },
  );
}
