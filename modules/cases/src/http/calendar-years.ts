import { calendarProblems, parseCalendarYear } from '@tongban/calendar';
import { DayText, declareProblems, officerOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { ActBody, proposalProblems, ReasonText } from '@tongban/identity';
import type { CalendarYear } from '@tongban/calendar';
import { caseProblems } from '../problems.ts';
import type { CaseRouteParts } from './case-route-parts.ts';

const mostDays = 60;
const problems = { ...calendarProblems, ...caseProblems, ...proposalProblems };

/** The notice of the State Council, as it is published. */
const CalendarYearBody = Type.Object({
  year: Type.Integer({ minimum: 2000, maximum: 2200 }),
  source: Type.String({ maxLength: 60 }),
  holidays: Type.Array(DayText, { maxItems: mostDays }),
  makeUpDays: Type.Array(DayText, { maxItems: mostDays }),
  reason: ReasonText,
});

/** The holidays of the next year: what was 预计 becomes certain. */
export async function calendarYearRoutes(
  app: Server,
  { cases, administration }: Pick<CaseRouteParts, 'cases' | 'administration'>,
): Promise<void> {
  const propose = administration.entrust<CalendarYear>({
    kind: 'publish-calendar-year',
    subject: ({ year }) => String(year),
    lines: noticeLines,
    carryOut: (tx, { terms, proposedBy }) =>
      cases.enterCalendarYear(tx, terms, `officer:${proposedBy}`),
  });
  app.post(
    '/api/operations/calendar-years',
    {
      schema: {
        operationId: 'publishCalendarYear',
        summary:
          'Propose the holidays of a year; once another has approved every open case is reckoned anew',
        tags: ['operations'],
        body: CalendarYearBody,
        response: {
          201: ActBody,
          ...declareProblems(
            problems,
            'calendar/year-malformed',
            'calendar/year-implausible',
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
      const terms = unwrap(parseCalendarYear(notice), problems);
      const proposed = await propose({ terms, reason, by: officerOf(request).officerId });
      return reply.code(201).send(unwrap(proposed, problems));
    },
  );
}

/** The notice as whoever approves holds it against the paper. */
export function noticeLines(notice: Omit<CalendarYear, 'year'> & { readonly year: number }) {
  const { year, source, holidays, makeUpDays } = notice;
  return [
    { name: { zh: '年份', en: 'Year' }, value: String(year) },
    { name: { zh: '通知文号', en: 'Notice' }, value: source },
    { name: { zh: '放假', en: 'Days off' }, value: holidays.join(' ') },
    { name: { zh: '调休上班', en: 'Worked weekends' }, value: makeUpDays.join(' ') },
  ];
}
