import {
  BilingualBody,
  declareProblems,
  decodeCursor,
  encodeCursor,
  IdText,
  InstantText,
  pageFrom,
  pageQuery,
  personOf,
  Type,
  unwrap,
  usualPage,
  type Server,
} from '@tongban/http';
import { sql } from '@tongban/database';
import { ok, refuse } from '@tongban/kernel';
import type { Notifications } from '../create-notifications.ts';
import { notificationsProblems } from '../problems.ts';
import { countUnread, listMessages, type MessageRow } from '../queries/list-messages.ts';
import { renderMessage } from '../render.ts';

const MessageBody = Type.Object({
  messageId: Type.String(),
  kind: Type.String(),
  at: InstantText,
  title: BilingualBody,
  text: BilingualBody,
  caseId: Type.Optional(Type.String()),
  read: Type.Boolean(),
});
const MessageParams = Type.Object({ messageId: IdText });

/** The citizen's messages. */
export async function messageRoutes(
  app: Server,
  { notifications }: { notifications: Notifications },
): Promise<void> {
  const { db, clock } = notifications;
  app.get(
    '/api/messages',
    {
      schema: {
        operationId: 'listMessages',
        summary: 'What the platform told me, the latest first',
        querystring: Type.Object({ ...pageQuery }),
        response: {
          200: Type.Object({
            items: Type.Array(MessageBody),
            unread: Type.Integer(),
            nextCursor: Type.Optional(Type.String()),
          }),
        },
      },
      config: { permission: 'notifications.own-messages' },
    },
    async (request) => {
      const { limit = usualPage, cursor } = request.query;
      const after = cursor === undefined ? undefined : decodeCursor(cursor, ['string', 'string']);
      const { personId } = personOf(request);
      const rows = await listMessages(db, { personId, after, limit: limit + 1 });
      const { items, nextCursor } = pageFrom(rows, limit, {
        cursor: ({ createdAt, messageId }) => encodeCursor([createdAt, messageId]),
        item: messageOf,
      });
      const unread = await countUnread(db, personId);
      return { items: [...items], unread, ...(nextCursor !== undefined && { nextCursor }) };
    },
  );

  app.put(
    '/api/messages/:messageId/reading',
    {
      schema: {
        operationId: 'readMessage',
        summary: 'Mark a message as read; again is harmless',
        params: MessageParams,
        response: {
          204: Type.Null(),
          ...declareProblems(notificationsProblems, 'notifications/message-not-found'),
        },
      },
      config: { permission: 'notifications.own-messages' },
    },
    async (request, reply) => {
      const found = await db.run(sql`
        update notifications.messages set read_at = coalesce(read_at, ${clock()})
         where message_id = ${request.params.messageId} and person_id = ${personOf(request).personId}
      `);
      unwrap(found === 1 ? ok(undefined) : refuseUnknown(), notificationsProblems);
      return reply.code(204).send(null);
    },
  );

  app.put(
    '/api/messages/reading',
    {
      schema: {
        operationId: 'readAllMessages',
        summary: 'Mark all messages as read',
        response: { 204: Type.Null() },
      },
      config: { permission: 'notifications.own-messages' },
    },
    async (request, reply) => {
      await db.run(sql`
        update notifications.messages set read_at = ${clock()}
         where person_id = ${personOf(request).personId} and read_at is null
      `);
      return reply.code(204).send(null);
    },
  );
}

function messageOf({ messageId, template, caseId, parameters, createdAt, readAt }: MessageRow) {
  return {
    messageId,
    kind: template,
    at: createdAt,
    ...renderMessage(template, parameters),
    ...(caseId !== null && { caseId }),
    read: readAt !== null,
  };
}

/** Somebody else's message and none look the same. */
function refuseUnknown() {
  return refuse('notifications/message-not-found', {
    zh: '没有这条消息。',
    en: 'There is no such message.',
  });
}
