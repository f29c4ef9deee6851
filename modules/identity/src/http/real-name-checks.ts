import { declareProblems, personOf, setSessionCookie, Type, type Server } from '@tongban/http';
import type { Identity } from '../create-identity.ts';
import { checkRealName } from '../persons/check-real-name.ts';
import { identityProblems } from '../problems.ts';
import { deviceTokenOf } from './device-of-request.ts';
import { strict } from './schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const RealNameBody = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 100 }),
    idNumber: Type.String({ minLength: 1, maxLength: 40 }),
  },
  strict,
);

export async function realNameRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts, resolver } = identity.inside;
  app.post(
    '/api/real-name-checks',
    {
      schema: {
        operationId: 'checkRealName',
        summary: 'Prove name and citizen number against the population registry',
        body: RealNameBody,
        response: {
          200: Type.Object({ assuranceLevel: Type.Integer() }),
          ...declareProblems(
            identityProblems,
            'citizen-ids/length',
            'citizen-ids/old-number',
            'citizen-ids/characters',
            'citizen-ids/birth-date',
            'citizen-ids/birth-in-future',
            'citizen-ids/too-old',
            'citizen-ids/check-digit',
            'identity/name-not-valid',
            'identity/guardian-needed',
            'identity/name-does-not-match',
            'identity/cannot-judge',
            'identity/population-unavailable',
            'identity/too-many-mismatches',
            'identity/id-number-in-use',
            'identity/verified-as-another',
            'identity/session-not-found',
          ),
        },
      },
      config: { permission: 'identity.prove-oneself' },
    },
    async (request, reply) => {
      const { personId, sessionId } = personOf(request);
      const { session, assuranceLevel } = unwrapIdentity(
        await checkRealName(parts, {
          personId,
          sessionId,
          ...request.body,
          deviceToken: deviceTokenOf(request.headers),
        }),
      );
      resolver.refresh();
      setSessionCookie(reply, session.token, session);
      return { assuranceLevel };
    },
  );
}
