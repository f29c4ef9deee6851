import {
  declareProblems,
  IdText,
  InstantText,
  officerOf,
  oneOf,
  Type,
  unwrap,
  type Server,
} from '@tongban/http';
import type { FastifyRequest } from 'fastify';
import type { Verification } from '../create-verification.ts';
import { approverRoles } from '../domain/contract.ts';
import { keyChangeActions, keyKinds, type Decider } from '../domain/key-change.ts';
import {
  approveKeyChange,
  keyChangeMs,
  proposeKeyChange,
  rejectKeyChange,
} from '../key-changes/decide-key-change.ts';
import { listKeyChanges, type KeyChange } from '../key-changes/list-key-changes.ts';
import { roleFor, type OfficerPosts } from '../officer-authority.ts';
import { verificationProblems } from '../problems.ts';
import { lookRoles } from './permissions.ts';

const Params = Type.Object({ changeId: IdText });
const Reason = Type.String({ minLength: 2, maxLength: 500 });

const KeyChangeBody = Type.Object(
  {
    changeId: IdText,
    kind: oneOf(keyKinds),
    leaked: Type.Boolean(),
    reason: Type.String(),
    proposedAt: InstantText,
    status: oneOf(['proposed', 'approved', 'rejected', 'lapsed']),
    decidedAt: Type.Optional(InstantText),
    /** Why it was rejected. */
    note: Type.Optional(Type.String()),
    keyId: Type.Optional(Type.String()),
    availableActions: Type.Array(oneOf(['approve', 'reject'])),
  },
  { title: 'VerificationKeyChange' },
);

/** The keys of the service are changed by two persons of the ministry's own organ, one of them its head. */
export async function keyChangeRoutes(
  app: Server,
  { verification, posts }: { verification: Verification; posts: OfficerPosts },
): Promise<void> {
  const { db, keys, clock } = verification;
  const parts = () => ({ db, keys, now: clock() });
  const response = {
    200: KeyChangeBody,
    ...declareProblems(
      verificationProblems,
      'verification/not-your-organ',
      'verification/key-change-unknown',
      'verification/key-change-decided',
      'verification/approver-not-another',
      'verification/head-missing',
    ),
  };

  app.get(
    '/api/officer/verification/key-changes',
    {
      schema: {
        operationId: 'listVerificationKeyChanges',
        summary: 'Proposals to change the keys of the service, the newest first',
        response: {
          200: Type.Object({ mayPropose: Type.Boolean(), changes: Type.Array(KeyChangeBody) }),
        },
      },
      config: { permission: 'verification.look' },
    },
    async (request) => {
      const { officerId } = officerOf(request);
      const looking = await roleFor(posts, officerId, { ...ofMinistry, roles: lookRoles });
      const role = await roleFor(posts, officerId, ofMinistry);
      const decider = role.ok ? { officerId, as: role.value } : undefined;
      // Officers of other organs see the keys, which are public, and not why they are changed.
      const changes = looking.ok ? await listKeyChanges(db, mostListed) : [];
      return { mayPropose: role.ok, changes: changes.map((change) => body(change, decider)) };
    },
  );
  app.post(
    '/api/officer/verification/key-changes',
    {
      schema: {
        operationId: 'proposeVerificationKeyChange',
        summary:
          'Proposes a new key for the receipt log or for sealed fields; when the one before leaked, nothing sealed to it is opened any more',
        body: Type.Object({ kind: oneOf(keyKinds), leaked: Type.Boolean(), reason: Reason }),
        response: {
          200: KeyChangeBody,
          ...declareProblems(
            verificationProblems,
            'verification/not-your-organ',
            'verification/key-change-open',
          ),
        },
      },
      config: { permission: 'verification.change-keys' },
    },
    async (request) => {
      const decider = await deciderOf(request);
      const proposed = await proposeKeyChange(parts(), decider, request.body);
      return body(unwrap(proposed, verificationProblems), decider);
    },
  );
  app.post(
    '/api/officer/verification/key-changes/:changeId/approval',
    {
      schema: {
        operationId: 'approveVerificationKeyChange',
        summary: 'Approves a change of keys that another proposed, which carries it out',
        params: Params,
        response,
      },
      config: { permission: 'verification.change-keys' },
    },
    async (request) => {
      const decider = await deciderOf(request);
      const approved = await approveKeyChange(parts(), decider, request.params.changeId);
      return body(unwrap(approved, verificationProblems), decider);
    },
  );
  app.post(
    '/api/officer/verification/key-changes/:changeId/rejection',
    {
      schema: {
        operationId: 'rejectVerificationKeyChange',
        summary: 'Rejects a change of keys, or takes back one’s own proposal, for a reason',
        params: Params,
        body: Type.Object({ reason: Reason }),
        response,
      },
      config: { permission: 'verification.change-keys' },
    },
    async (request) => {
      const decider = await deciderOf(request);
      const given = { changeId: request.params.changeId, reason: request.body.reason };
      const rejected = await rejectKeyChange(parts(), decider, given);
      return body(unwrap(rejected, verificationProblems), decider);
    },
  );

  async function deciderOf(request: FastifyRequest): Promise<Decider> {
    const { officerId } = officerOf(request);
    return {
      officerId,
      as: unwrap(await roleFor(posts, officerId, ofMinistry), verificationProblems),
    };
  }

  function body(change: KeyChange, decider: Decider | undefined) {
    const { changeId, kind, leaked, reason, proposedAt, outcome, decidedAt, note, keyId } = change;
    const isOpen = outcome === null && Date.parse(proposedAt) + keyChangeMs > Date.parse(clock());
    return {
      changeId,
      kind,
      leaked,
      reason,
      proposedAt,
      status: outcome ?? (isOpen ? ('proposed' as const) : ('lapsed' as const)),
      ...(decidedAt !== null && { decidedAt }),
      ...(note !== null && { note }),
      ...(keyId !== null && { keyId }),
      availableActions: isOpen && decider !== undefined ? keyChangeActions(change, decider) : [],
    };
  }
}

const mostListed = 20;
const ofMinistry = { responsibleOrgan: undefined, roles: approverRoles };
