import Type from 'typebox';
import { languageOf } from '../page/language.ts';
import { sendPage } from '../page/send-page.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';
import { smsPage } from './sms-page.ts';

const SmsBody = Type.Object(
  {
    messageId: Type.String({ minLength: 1, maxLength: 200 }),
    phone: Type.String({ pattern: '^1[3-9][0-9]{9}$' }),
    text: Type.String({ minLength: 1, maxLength: 1000 }),
  },
  { additionalProperties: false },
);
const SmsQuery = Type.Object({
  phone: Type.Optional(Type.String({ maxLength: 20 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
});
const PageQuery = Type.Object({
  language: Type.Optional(Type.String({ maxLength: 5 })),
  refresh: Type.Optional(Type.Literal('off')),
});

const shownMessages = 50;
const refreshSeconds = 5;

/** The SMS gateway: takes messages from the platform and shows them instead of sending them. */
export async function smsRoutes(app: Server, { sms }: World): Promise<void> {
  app.post(
    '/sms/messages',
    { schema: { body: SmsBody }, config: { system: 'sms' } },
    async (request, reply) => {
      const outcome = sms.accept(request.body);
      if (outcome === 'conflict') return reply.code(409).send({ error: 'message-id-reused' });
      const { messageId } = request.body;
      return reply.code(outcome === 'accepted' ? 201 : 200).send({ messageId, status: 'accepted' });
    },
  );
  // What arrived, for tests: a phone in a pocket is not down when the gateway is.
  app.get('/sms/messages', { schema: { querystring: SmsQuery } }, async (request) => {
    const { phone, limit } = request.query;
    return { items: sms.list({ phone, limit: limit ?? shownMessages }) };
  });
  app.get('/sms', { schema: { querystring: PageQuery } }, async (request, reply) => {
    const refreshing = request.query.refresh !== 'off';
    const page = smsPage({
      language: languageOf(request),
      messages: sms.list({ limit: shownMessages }),
      refreshing,
    });
    return sendPage(request, reply, page, refreshing ? refreshSeconds : undefined);
  });
}
