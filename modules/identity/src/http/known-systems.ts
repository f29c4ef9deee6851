import {
  BilingualBody,
  declareProblems,
  InstantText,
  personOf,
  Type,
  type Server,
} from '@tongban/http';
import { refuse } from '@tongban/kernel';
import type { Identity } from '../create-identity.ts';
import { withdrawConsent } from '../openid/consents.ts';
import { listKnownSystems } from '../openid/known-systems.ts';
import { identityProblems } from '../problems.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const SystemParams = Type.Object({
  clientId: Type.String({ minLength: 3, maxLength: 63 }),
});
const KnownSystemBody = Type.Object({
  clientId: Type.String(),
  name: BilingualBody,
  ownerName: Type.String(),
  purpose: BilingualBody,
  legalBasis: Type.String(),
  subject: Type.String(),
  data: Type.Array(BilingualBody),
  lastGivenAt: Type.Optional(InstantText),
  canWithdraw: Type.Boolean(),
});

/** Which systems know me, and the end of my consent (个人信息保护法 Arts 15, 44). */
export async function knownSystemRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { db, clock } = identity.inside.parts;
  app.get(
    '/api/known-systems',
    {
      schema: {
        operationId: 'listKnownSystems',
        summary: 'Which systems know the person, by what name, and what they were given',
        response: { 200: Type.Object({ items: Type.Array(KnownSystemBody) }) },
      },
      config: { permission: 'identity.prove-oneself' },
    },
    async (request) => {
      const systems = await listKnownSystems(db, personOf(request).personId);
      return { items: systems.map(({ data, ...system }) => ({ ...system, data: [...data] })) };
    },
  );
  app.delete(
    '/api/known-systems/:clientId/consent',
    {
      schema: {
        operationId: 'withdrawConsent',
        summary: 'Withdraw what was agreed with a system',
        params: SystemParams,
        response: {
          204: Type.Null(),
          ...declareProblems(identityProblems, 'identity/consent-not-found'),
        },
      },
      config: { permission: 'identity.prove-oneself' },
    },
    async (request, reply) => {
      const { personId } = personOf(request);
      const { clientId } = request.params;
      const withdrawn = await db.transaction((tx) =>
        withdrawConsent(tx, { personId, clientId, at: clock() }),
      );
      if (!withdrawn) return unwrapIdentity(refuseUnknown());
      return reply.code(204).send(null);
    },
  );
}

function refuseUnknown() {
  return refuse('identity/consent-not-found', {
    zh: '没有对该系统的同意，或已经撤回。',
    en: 'Nothing was agreed with this system, or it was withdrawn.',
  });
}
