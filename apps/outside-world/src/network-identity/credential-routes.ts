import Type from 'typebox';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';
import { networkIdentityIssuer } from './network-identity-routes.ts';

const strict = { additionalProperties: false } as const;
const Wanted = Type.Object(
  {
    idNumber: Type.String({ minLength: 1, maxLength: 18 }),
    /** The system the citizen gives the credential to. */
    audience: Type.String({ minLength: 1, maxLength: 40 }),
  },
  strict,
);
const Shown = Type.Object(
  {
    credential: Type.String({ minLength: 1, maxLength: 4_000 }),
    audience: Type.String({ minLength: 1, maxLength: 40 }),
  },
  strict,
);

/** 网证: what a citizen's app shows a system in place of name and number, and how its goodness is asked. */
export async function credentialRoutes(app: Server, world: World): Promise<void> {
  const { persons, tickets, faults } = world;
  app.post(
    '/network-identity/credentials',
    { schema: { body: Wanted }, config: { system: 'network-identity', open: true } },
    async (request, reply) => {
      const { idNumber, audience } = request.body;
      const person = persons.find(idNumber);
      if (person === undefined) return reply.code(404).send({ error: 'no-such-person' });
      const credential = tickets.issue({
        issuer: networkIdentityIssuer,
        audience,
        nonce: '',
        idNumber,
        faults: faults.faultsOf('network-identity'),
      });
      return reply.code(201).send({ credential });
    },
  );
  app.post(
    '/network-identity/credential-verifications',
    { schema: { body: Shown }, config: { system: 'network-identity' } },
    async (request) => {
      const { credential, audience } = request.body;
      const holder = tickets.holderOf(credential, audience);
      return holder === undefined
        ? { outcome: 'mismatch' }
        : { outcome: 'match', netNumber: holder.netNumber };
    },
  );
}
