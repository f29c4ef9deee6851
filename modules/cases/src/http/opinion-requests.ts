import { estimateWorkingDays } from '@tongban/calendar';
import {
  BilingualBody,
  DayText,
  decodeCursor,
  encodeCursor,
  IdText,
  officerOf,
  pageFrom,
  pageQuery,
  Type,
  usualPage,
} from '@tongban/http';
import type { Server } from '@tongban/http';
import { dayOf } from '@tongban/kernel';
import { listOpinionRequests } from '../queries/list-opinion-requests.ts';
import type { OpinionRequestRow } from '../queries/list-opinion-requests.ts';
import type { CaseRouteParts } from './case-route-parts.ts';

const RequestBody = Type.Object({
  caseId: IdText,
  caseNumber: Type.String(),
  itemCode: Type.String(),
  itemName: BilingualBody,
  organId: Type.String(),
  branchCode: Type.String(),
  askedOn: DayText,
  dueOn: DayText,
  late: Type.Boolean(),
});

/** What other departments wait to hear from the officer's own. */
export async function opinionRequestRoutes(app: Server, parts: CaseRouteParts): Promise<void> {
  const { words } = parts;
  const { world } = parts.cases;
  app.get(
    '/api/officer/opinion-requests',
    {
      schema: {
        operationId: 'listOpinionRequests',
        summary: 'Cases in which the opinion of the officer’s department is asked',
        tags: ['officer cases'],
        querystring: Type.Object(pageQuery),
        response: {
          200: Type.Object({
            items: Type.Array(RequestBody),
            nextCursor: Type.Optional(Type.String()),
          }),
        },
      },
      config: { permission: 'case.give-opinion' },
    },
    async (request) => {
      const { officerId } = officerOf(request);
      const { limit = usualPage, cursor } = request.query;
      const place = cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string']);
      const rows = await listOpinionRequests(world.db, {
        departments: await departmentsOf(officerId),
        limit,
        after: place && { askedOn: place[0], caseId: place[1] },
      });
      const page = pageFrom(rows, limit, {
        cursor: ({ askedOn, caseId }) => encodeCursor([askedOn, caseId]),
        item: view,
      });
      return { ...page, items: [...page.items] };
    },
  );

  function view({ withinWorkingDays, regionCode, ...row }: OpinionRequestRow) {
    const due = estimateWorkingDays(world.calendarOf(regionCode), row.askedOn, withinWorkingDays);
    const itemName = words.itemName(row.itemCode) ?? { zh: row.itemCode, en: row.itemCode };
    return { ...row, itemName, dueOn: due.day };
  }

  async function departmentsOf(officerId: string) {
    const today = dayOf(world.clock());
    const posts = (await world.posts.appointmentsOf([officerId])).get(officerId) ?? [];
    return posts.filter(
      ({ role, from, to }) =>
        (role === 'examiner' || role === 'approver') &&
        from <= today &&
        (to === undefined || today <= to),
    );
  }
}
