import {
  clearSessionCookie,
  declareProblems,
  IdText,
  InstantText,
  personOf,
  Type,
  type Server,
} from '@tongban/http';
import type { Identity } from '../create-identity.ts';
import { identityProblems } from '../problems.ts';
import { finishRecovery, listRecoveries, stopRecovery } from '../recovery/settle-recovery.ts';
import { startRecovery } from '../recovery/start-recovery.ts';
import { deviceOf } from '../sessions/device.ts';
import { strict } from './schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const ClaimBody = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 100 }),
    idNumber: Type.String({ minLength: 1, maxLength: 40 }),
    returnTo: Type.String({ minLength: 1, maxLength: 500 }),
  },
  strict,
);
const RecoveryParams = Type.Object({ recoveryId: IdText });
const RecoveryBody = Type.Object({
  recoveryId: Type.String(),
  role: Type.String(),
  status: Type.String(),
  askedAt: InstantText,
  dueAt: InstantText,
  isDue: Type.Boolean(),
});

/** An account whose phone is lost: asked for from a new phone, stopped by its owner, finished after the waiting. */
export async function accountRecoveryRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts, resolver } = identity.inside;
  const config = { permission: 'identity.prove-oneself' } as const;
  app.post(
    '/api/account-recoveries',
    {
      schema: {
        operationId: 'startRecovery',
        summary: 'Ask for an account back whose phone is lost, by the network identity',
        body: ClaimBody,
        response: {
          200: Type.Object({ redirectUrl: Type.String() }),
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
            'identity/verified-as-another',
            'identity/return-address-not-allowed',
          ),
        },
      },
      config,
    },
    async (request) => unwrapIdentity(await startRecovery(parts, personOf(request), request.body)),
  );

  app.get(
    '/api/account-recoveries',
    {
      schema: {
        operationId: 'listRecoveries',
        summary: 'Recoveries I asked for, and those somebody asks of my account',
        response: { 200: Type.Object({ items: Type.Array(RecoveryBody) }) },
      },
      config,
    },
    async (request) => ({
      items: [
        ...(await listRecoveries(parts.db, {
          personId: personOf(request).personId,
          at: parts.clock(),
        })),
      ],
    }),
  );

  app.post(
    '/api/account-recoveries/:recoveryId/objection',
    {
      schema: {
        operationId: 'stopRecovery',
        summary: 'Stop a recovery: as the owner, or because the phone was found',
        params: RecoveryParams,
        response: {
          204: Type.Null(),
          ...declareProblems(identityProblems, 'identity/recovery-not-found'),
        },
      },
      config,
    },
    async (request, reply) => {
      const { personId } = personOf(request);
      unwrapIdentity(await stopRecovery(parts, { ...request.params, personId }));
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/api/account-recoveries/:recoveryId/completion',
    {
      schema: {
        operationId: 'finishRecovery',
        summary: 'Move the account to the new phone after the waiting; sign in again then',
        params: RecoveryParams,
        response: {
          204: Type.Null(),
          ...declareProblems(
            identityProblems,
            'identity/recovery-not-found',
            'identity/recovery-too-early',
          ),
        },
      },
      config,
    },
    async (request, reply) => {
      const { personId: claimantId } = personOf(request);
      const device = deviceOf(request.headers['user-agent']).label;
      unwrapIdentity(await finishRecovery(parts, { ...request.params, claimantId, device }));
      resolver.refresh();
      clearSessionCookie(reply);
      return reply.code(204).send(null);
    },
  );
}
