import {
  BilingualBody,
  declareProblems,
  IdText,
  InstantText,
  personOf,
  Type,
  type Server,
} from '@tongban/http';
import type { Identity } from '../create-identity.ts';
import { askDeletion, deletionOutlook, withdrawDeletion } from '../own-data/ask-deletion.ts';
import { copyOwnData } from '../own-data/copy-own-data.ts';
import { identityProblems } from '../problems.ts';
import { deviceOf } from '../sessions/device.ts';
import { mustBeRecent } from './must-be-recent.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const WaitingBody = Type.Object({
  requestId: Type.String(),
  askedAt: InstantText,
  dueAt: InstantText,
});
const OutlookBody = Type.Object({
  waitsDays: Type.Integer(),
  waiting: Type.Optional(WaitingBody),
  openCases: Type.Integer(),
  endedCases: Type.Integer(),
  kept: Type.Array(
    Type.Object({
      code: Type.String(),
      what: BilingualBody,
      law: BilingualBody,
      howLong: BilingualBody,
    }),
  ),
});
const CopyBody = Type.Object({
  madeAt: InstantText,
  records: Type.Array(
    Type.Object({
      code: Type.String(),
      title: BilingualBody,
      rows: Type.Array(Type.Record(Type.String(), Type.Unknown())),
      isWhole: Type.Boolean(),
    }),
  ),
});
const RequestParams = Type.Object({ requestId: IdText });
const config = { permission: 'identity.prove-oneself' } as const;

/** A copy of my data, and its deletion (个人信息保护法 Arts 45, 47). */
export async function ownDataRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts } = identity.inside;
  app.post(
    '/api/data-copies',
    {
      schema: {
        operationId: 'copyOwnData',
        summary: 'Take a copy of what the platform holds of me',
        response: {
          200: CopyBody,
          ...declareProblems(
            identityProblems,
            'identity/sign-in-again',
            'identity/real-name-first',
            'identity/too-many-copies',
          ),
        },
      },
      config,
    },
    async (request) => {
      mustBeRecent(parts, request.actor);
      const device = deviceOf(request.headers['user-agent']).label;
      const copy = unwrapIdentity(await copyOwnData(parts, { person: personOf(request), device }));
      return {
        madeAt: copy.madeAt,
        records: copy.records.map(({ rows, ...of }) => ({ ...of, rows: [...rows] })),
      };
    },
  );

  app.get(
    '/api/deletion-requests',
    {
      schema: {
        operationId: 'getDeletionOutlook',
        summary:
          'What a deletion of my account would leave and by what law; whether one is waiting',
        response: { 200: OutlookBody },
      },
      config,
    },
    async (request) => {
      const { kept, ...outlook } = await deletionOutlook(parts, personOf(request).personId);
      return { ...outlook, kept: [...kept] };
    },
  );

  app.post(
    '/api/deletion-requests',
    {
      schema: {
        operationId: 'askDeletion',
        summary: 'Ask for the deletion of my account; it waits for some days',
        response: {
          201: WaitingBody,
          ...declareProblems(
            identityProblems,
            'identity/sign-in-again',
            'identity/real-name-first',
            'identity/cases-running',
            'identity/deletion-waiting',
          ),
        },
      },
      config,
    },
    async (request, reply) => {
      mustBeRecent(parts, request.actor);
      const device = deviceOf(request.headers['user-agent']).label;
      const person = personOf(request);
      return reply.code(201).send(unwrapIdentity(await askDeletion(parts, { person, device })));
    },
  );

  app.post(
    '/api/deletion-requests/:requestId/withdrawal',
    {
      schema: {
        operationId: 'withdrawDeletion',
        summary: 'Take my request for deletion back while it waits',
        params: RequestParams,
        response: {
          204: Type.Null(),
          ...declareProblems(identityProblems, 'identity/deletion-not-found'),
        },
      },
      config,
    },
    async (request, reply) => {
      const { personId } = personOf(request);
      unwrapIdentity(await withdrawDeletion(parts, { ...request.params, personId }));
      return reply.code(204).send(null);
    },
  );
}
