import {
  decodeCursor,
  declareProblems,
  encodeCursor,
  IdText,
  officerOf,
  pageFrom,
  pageOf,
  pageQuery,
  Type,
  usualPage,
  type Server,
} from '@tongban/http';
import { decideAct } from '../administration/decide-act.ts';
import { listActs } from '../administration/store-acts.ts';
import { withdrawAct } from '../administration/withdraw-act.ts';
import type { Identity } from '../create-identity.ts';
import { identityProblems } from '../problems.ts';
import { actBody, actReader, Reasoned } from './act-body.ts';
import { strict } from './schemas.ts';
import { ActBody, ClientIdText } from './system-schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const ActParams = Type.Object({ actId: IdText });
const deciding = declareProblems(
  identityProblems,
  'identity/act-not-found',
  'identity/act-decided',
  'identity/approver-not-another',
  'identity/not-in-your-province',
  'identity/changed-meanwhile',
  'identity/act-not-possible-now',
  'identity/contract-faulty',
  'identity/system-not-possible-now',
  'identity/merger-not-found',
  'identity/officer-number-taken',
  'identity/officer-not-possible-now',
  'identity/post-not-held',
  'identity/post-not-possible',
);

/** The second pair of eyes: what waits for it, and its yes or no. */
export async function actDecisionRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts } = identity.inside;
  app.get(
    '/api/officer/administrative-acts',
    {
      schema: {
        operationId: 'listAdministrativeActs',
        summary: 'What administrators proposed and decided, the latest first',
        querystring: Type.Object({
          ...pageQuery,
          open: Type.Optional(Type.Boolean()),
          clientId: Type.Optional(ClientIdText),
        }),
        response: { 200: pageOf(ActBody) },
      },
      config: { permission: 'identity.systems-look' },
    },
    async (request) => {
      const { limit = usualPage, cursor, open = false, clientId } = request.query;
      const [at, actId] = cursor === undefined ? [] : decodeCursor(cursor, ['string', 'string']);
      const before = at === undefined || actId === undefined ? undefined : { at, actId };
      const rows = await listActs(parts.db, { isOpen: open, clientId, before, limit: limit + 1 });
      const reader = await actReader(parts, officerOf(request).officerId);
      const named = await Promise.all(rows.map((act) => actBody(parts, act, reader)));
      const { items, nextCursor } = pageFrom(named, limit, {
        cursor: (last) => encodeCursor([last.proposedAt, last.actId]),
        item: (act) => act,
      });
      return { items: [...items], ...(nextCursor !== undefined && { nextCursor }) };
    },
  );

  app.post(
    '/api/officer/administrative-acts/:actId/withdrawal',
    {
      schema: {
        operationId: 'withdrawAct',
        summary: 'Take back what one has proposed oneself and nobody has decided yet',
        params: ActParams,
        body: Reasoned,
        response: {
          200: ActBody,
          ...declareProblems(
            identityProblems,
            'identity/act-not-found',
            'identity/act-decided',
            'identity/proposer-only',
          ),
        },
      },
      config: { permission: 'identity.acts-withdraw' },
    },
    async (request) => {
      const by = officerOf(request).officerId;
      const taken = await withdrawAct(parts, { ...request.params, ...request.body, by });
      return actBody(parts, unwrapIdentity(taken));
    },
  );

  for (const { path, operationId, summary, rejects } of decisions) {
    app.post(
      `/api/officer/administrative-acts/:actId/${path}`,
      {
        schema: {
          operationId,
          summary,
          params: ActParams,
          body: rejects ? Reasoned : Type.Object({}, strict),
          response: { 200: ActBody, ...deciding },
        },
        config: { permission: 'identity.systems-decide' },
      },
      async (request) => {
        const { reason } = request.body as { reason?: string };
        const decided = await decideAct(parts, {
          actId: request.params.actId,
          by: officerOf(request).officerId,
          ...(reason !== undefined && { rejectedBecause: reason }),
        });
        const act = unwrapIdentity(decided);
        identity.openid.systems.refresh();
        identity.inside.resolver.refresh();
        const { secret } = act;
        return { ...(await actBody(parts, act)), ...(secret !== undefined && { secret }) };
      },
    );
  }
}

const decisions = [
  {
    path: 'approval',
    operationId: 'approveAct',
    summary: 'Approve what another administrator proposed; it is done at once',
    rejects: false,
  },
  {
    path: 'rejection',
    operationId: 'rejectAct',
    summary: 'Reject what another administrator proposed',
    rejects: true,
  },
] as const;
