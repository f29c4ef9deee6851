import {
  declareProblems,
  decodeCursor,
  encodeCursor,
  IdText,
  InstantText,
  pageFrom,
  pageOf,
  pageQuery,
  Type,
  unwrap,
  usualPage,
  type Server,
} from '@tongban/http';
import type { Notifications } from '../create-notifications.ts';
import { notificationsProblems } from '../problems.ts';
import { listUndelivered } from '../queries/list-undelivered.ts';

const UndeliveredBody = Type.Object({
  messageId: Type.String(),
  template: Type.String(),
  personId: Type.String(),
  caseId: Type.Optional(Type.String()),
  attempts: Type.Integer(),
  lastFailure: Type.String(),
  queuedAt: InstantText,
});

/** For operators: what was given up, and another try. */
export async function undeliveredRoutes(
  app: Server,
  { notifications }: { notifications: Notifications },
): Promise<void> {
  app.get(
    '/api/operations/undelivered-messages',
    {
      schema: {
        operationId: 'listUndeliveredMessages',
        summary: 'Text messages that were given up',
        querystring: Type.Object({ ...pageQuery }),
        response: { 200: pageOf(UndeliveredBody) },
      },
      config: { permission: 'notifications.undelivered' },
    },
    async (request) => {
      const { limit = usualPage, cursor } = request.query;
      const after = cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string']);
      const rows = await listUndelivered(notifications.db, { after, limit: limit + 1 });
      const { items, nextCursor } = pageFrom(rows, limit, {
        cursor: ({ queuedAt, messageId }) => encodeCursor([queuedAt, messageId]),
        item: ({ caseId, ...row }) => ({ ...row, ...(caseId !== null && { caseId }) }),
      });
      return { items: [...items], ...(nextCursor !== undefined && { nextCursor }) };
    },
  );

  app.post(
    '/api/operations/undelivered-messages/:messageId/retries',
    {
      schema: {
        operationId: 'retryUndeliveredMessage',
        summary: 'Try a given-up text message again',
        params: Type.Object({ messageId: IdText }),
        response: {
          202: Type.Null(),
          ...declareProblems(notificationsProblems, 'notifications/message-not-found'),
        },
      },
      config: { permission: 'notifications.undelivered' },
    },
    async (request, reply) => {
      const tried = await notifications.retry(request.params.messageId);
      unwrap(tried, notificationsProblems);
      return reply.code(202).send(null);
    },
  );
}
