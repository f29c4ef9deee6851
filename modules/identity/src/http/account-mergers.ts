import { declareProblems, IdText, InstantText, personOf, Type, type Server } from '@tongban/http';
import type { Identity } from '../create-identity.ts';
import { confirmMerger } from '../merging/confirm-merger.ts';
import { listMergers } from '../merging/merger-rows.ts';
import { offerAccount } from '../merging/offer-account.ts';
import { takeAccount, withdrawMerger } from '../merging/take-account.ts';
import { viewMerger } from '../merging/view-merger.ts';
import { identityProblems } from '../problems.ts';
import { deviceOf } from '../sessions/device.ts';
import { strict } from './schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const MergerParams = Type.Object({ mergerId: IdText });
const CodeBody = Type.Object({ code: Type.String({ minLength: 1, maxLength: 40 }) }, strict);
const OfferedBody = Type.Object({
  mergerId: Type.String(),
  code: Type.String(),
  expiresAt: InstantText,
});
const MergerBody = Type.Object({
  mergerId: Type.String(),
  side: Type.String(),
  status: Type.String(),
  offeredAt: InstantText,
  expiresAt: InstantText,
  settledAt: Type.Optional(InstantText),
  closed: Type.Object({ phoneMasked: Type.String(), nameMasked: Type.Optional(Type.String()) }),
  moves: Type.Optional(
    Type.Object({
      cases: Type.Integer(),
      messages: Type.Integer(),
      systems: Type.Integer(),
      mandates: Type.Integer(),
      mandatesEnding: Type.Integer(),
      draftsEnding: Type.Integer(),
    }),
  ),
});

/** Two accounts of one person become one: a code of the one that is closed is entered in the one that is kept. */
export async function accountMergerRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts, resolver } = identity.inside;
  const config = { permission: 'identity.prove-oneself' } as const;
  const keeping = { permission: 'identity.keep-account' } as const;

  app.post(
    '/api/account-mergers',
    {
      schema: {
        operationId: 'offerAccount',
        summary: 'Get a code by which this account is merged into another of mine',
        response: {
          201: OfferedBody,
          ...declareProblems(identityProblems, 'identity/sign-in-again', 'identity/not-fresh'),
        },
      },
      config,
    },
    async (request, reply) => {
      const device = deviceOf(request.headers['user-agent']).label;
      const offered = await offerAccount(parts, { person: personOf(request), device });
      return reply.code(201).send(unwrapIdentity(offered));
    },
  );

  app.get(
    '/api/account-mergers',
    {
      schema: {
        operationId: 'listMergers',
        summary: 'Mergers of this account, on either side, and what each would move',
        response: { 200: Type.Object({ items: Type.Array(MergerBody) }) },
      },
      config,
    },
    async (request) => {
      const { personId } = personOf(request);
      const mergers = await listMergers(parts.db, personId);
      return { items: await Promise.all(mergers.map((one) => viewMerger(parts, one, personId))) };
    },
  );

  app.post(
    '/api/account-mergers/redemption',
    {
      schema: {
        operationId: 'takeAccount',
        summary: 'Enter the code of my other account and see what would move',
        body: CodeBody,
        response: {
          200: MergerBody,
          ...declareProblems(
            identityProblems,
            'identity/not-fresh',
            'identity/too-many-tries',
            'identity/merge-code-wrong',
            'identity/merge-same-account',
          ),
        },
      },
      config: keeping,
    },
    async (request) => {
      const person = personOf(request);
      const taken = await takeAccount(parts, { person, code: request.body.code });
      return viewMerger(parts, unwrapIdentity(taken), person.personId);
    },
  );

  app.post(
    '/api/account-mergers/:mergerId/confirmation',
    {
      schema: {
        operationId: 'confirmMerger',
        summary: 'Merge my other account into this one; it is closed and its sessions end',
        params: MergerParams,
        response: {
          200: Type.Object({ status: Type.String() }),
          ...declareProblems(
            identityProblems,
            'identity/not-fresh',
            'identity/merger-not-found',
            'identity/not-one-person',
          ),
        },
      },
      config: keeping,
    },
    async (request) => {
      const person = personOf(request);
      const device = deviceOf(request.headers['user-agent']).label;
      const { mergerId } = request.params;
      const confirmed = unwrapIdentity(await confirmMerger(parts, { person, mergerId, device }));
      resolver.refresh();
      return { ...confirmed };
    },
  );

  app.post(
    '/api/account-mergers/:mergerId/withdrawal',
    {
      schema: {
        operationId: 'withdrawMerger',
        summary: 'Not merge after all, from either account, before anything has moved',
        params: MergerParams,
        response: {
          204: Type.Null(),
          ...declareProblems(identityProblems, 'identity/merger-not-found'),
        },
      },
      config,
    },
    async (request, reply) => {
      const { personId } = personOf(request);
      unwrapIdentity(await withdrawMerger(parts, { ...request.params, personId }));
      return reply.code(204).send(null);
    },
  );
}
