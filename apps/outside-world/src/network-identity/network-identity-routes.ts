import Type from 'typebox';
import { languageOf } from '../page/language.ts';
import { sendPage } from '../page/send-page.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';
import { authorizePage, refusedPage } from './authorize-page.ts';

const Asked = Type.Object({
  client_id: Type.String({ maxLength: 100 }),
  return_address: Type.String({ maxLength: 500 }),
  state: Type.String({ minLength: 16, maxLength: 200 }),
  nonce: Type.String({ minLength: 16, maxLength: 200 }),
  language: Type.Optional(Type.String({ maxLength: 5 })),
});
const Confirmed = Type.Object({
  client_id: Type.String({ maxLength: 100 }),
  return_address: Type.String({ maxLength: 500 }),
  state: Type.String({ minLength: 16, maxLength: 200 }),
  nonce: Type.String({ minLength: 16, maxLength: 200 }),
  person: Type.Optional(Type.String({ maxLength: 18 })),
  answer: Type.Union([Type.Literal('confirm'), Type.Literal('decline')]),
});
const ExchangeBody = Type.Object(
  {
    ticket: Type.String({ minLength: 1, maxLength: 4000 }),
    name: Type.String({ minLength: 1, maxLength: 100 }),
    idNumber: Type.String({ minLength: 1, maxLength: 18 }),
  },
  { additionalProperties: false },
);

/** Who signs the tickets. A name, not an address: the service has one address for browsers and one for servers. */
export const networkIdentityIssuer = 'urn:outside-world:network-identity';

/** 国家网络身份认证公共服务 (Order 173): the citizen confirms here; the platform learns a yes or a no. */
export async function networkIdentityRoutes(app: Server, world: World): Promise<void> {
  const { persons, tickets, faults, secrets } = world;
  const trusted = (asked: { client_id: string; return_address: string }) =>
    asked.client_id === secrets.networkIdentityClientId &&
    world.returnAddresses.has(asked.return_address);

  app.get(
    '/network-identity/authorize',
    { schema: { querystring: Asked }, config: { system: 'network-identity', open: true } },
    async (request, reply) => {
      const language = languageOf(request);
      const asked = request.query;
      if (!trusted(asked)) return sendPage(request, reply.code(400), refusedPage(language));
      return sendPage(request, reply, authorizePage({ language, asked, persons: persons.list() }));
    },
  );
  app.post(
    '/network-identity/authorize',
    { schema: { body: Confirmed }, config: { system: 'network-identity', open: true } },
    async (request, reply) => {
      const { answer, person, state, nonce, return_address: returnAddress } = request.body;
      if (!trusted(request.body)) {
        return sendPage(request, reply.code(400), refusedPage(languageOf(request)));
      }
      const back = new URL(returnAddress);
      back.searchParams.set('state', state);
      const known = persons.find(person ?? '');
      if (answer === 'decline' || known === undefined) {
        back.searchParams.set('error', 'declined');
      } else {
        const ticket = tickets.issue({
          issuer: networkIdentityIssuer,
          audience: secrets.networkIdentityClientId,
          nonce,
          idNumber: known.idNumber,
          faults: faults.faultsOf('network-identity'),
        });
        back.searchParams.set('ticket', ticket);
      }
      return reply.redirect(back.href, 303);
    },
  );
  app.get(
    '/network-identity/keys',
    { config: { system: 'network-identity', open: true } },
    async () => tickets.keys(),
  );
  app.post(
    '/network-identity/exchange',
    { schema: { body: ExchangeBody }, config: { system: 'network-identity' } },
    async (request, reply) => {
      const { ticket, name, idNumber } = request.body;
      const use = tickets.redeem(ticket);
      if (use === 'unknown') return reply.code(400).send({ error: 'unknown-ticket' });
      if (use === 'used') return reply.code(409).send({ error: 'ticket-used' });
      if (use === 'expired') return reply.code(410).send({ error: 'ticket-expired' });
      if (use.audience !== secrets.networkIdentityClientId) {
        return reply.code(403).send({ error: 'ticket-for-another-system' });
      }
      const holder = persons.find(use.idNumber);
      const same = holder?.idNumber === idNumber && holder.name === name;
      return { outcome: same ? 'match' : 'mismatch' };
    },
  );
}
