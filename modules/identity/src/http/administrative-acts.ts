import { declareProblems, IdText, InstantText, officerOf, Type, type Server } from '@tongban/http';
import type { Instant } from '@tongban/kernel';
import type { ActContent } from '../administration/act.ts';
import type { AdministratorRole } from '../administration/administrator-reach.ts';
import { proposeAct } from '../administration/propose-act.ts';
import type { Identity } from '../create-identity.ts';
import { identityProblems } from '../problems.ts';
import { actBody, Reasoned } from './act-body.ts';
import { strict } from './schemas.ts';
import {
  ActBody,
  ClientIdText,
  PublicKeyBody,
  ReasonText,
  SystemParams,
  TermsBody,
} from './system-schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const proposing = declareProblems(
  identityProblems,
  'identity/system-not-found',
  'identity/not-in-your-province',
  'identity/contract-faulty',
  'identity/system-not-possible-now',
  'identity/reason-missing',
  'identity/act-waiting-already',
);
/** What administrators do to systems and keys: proposed by one, decided by another, in the book. */
export async function administrativeActRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts } = identity.inside;
  const propose = { permission: 'identity.systems-propose' } as const;

  async function put(proposal: {
    content: ActContent;
    clientId?: string;
    reason: string;
    by: string;
    role?: AdministratorRole;
  }) {
    const act = unwrapIdentity(await proposeAct(parts, { role: 'operator', ...proposal }));
    identity.openid.systems.refresh();
    return actBody(parts, act);
  }

  app.post(
    '/api/officer/relying-systems',
    {
      schema: {
        operationId: 'proposeSystem',
        summary: 'Propose that a system may sign people in; it begins in the sandbox',
        body: Type.Object({ clientId: ClientIdText, terms: TermsBody, reason: ReasonText }, strict),
        response: { 201: ActBody, ...proposing },
      },
      config: propose,
    },
    async (request, reply) => {
      const { clientId, terms, reason } = request.body;
      const content = { kind: 'register-system', clientId, terms } as const;
      const by = officerOf(request).officerId;
      return reply.code(201).send(await put({ content, reason, by }));
    },
  );

  app.post(
    '/api/officer/relying-systems/:clientId/terms',
    {
      schema: {
        operationId: 'proposeSystemTerms',
        summary: 'Propose other terms for a system',
        params: SystemParams,
        body: Type.Object({ terms: TermsBody, reason: ReasonText }, strict),
        response: { 201: ActBody, ...proposing },
      },
      config: propose,
    },
    async (request, reply) => {
      const { terms, reason } = request.body;
      const content = { kind: 'change-system', terms } as const;
      const by = officerOf(request).officerId;
      return reply.code(201).send(await put({ content, ...request.params, reason, by }));
    },
  );

  app.post(
    '/api/officer/relying-systems/:clientId/keys',
    {
      schema: {
        operationId: 'proposeSystemKey',
        summary: 'Propose one more public key of a system; the others stay valid',
        params: SystemParams,
        body: Type.Object({ publicKey: PublicKeyBody, reason: ReasonText }, strict),
        response: { 201: ActBody, ...proposing },
      },
      config: propose,
    },
    async (request, reply) => {
      const { publicKey, reason } = request.body;
      const content = { kind: 'add-key', publicKey } as const;
      const by = officerOf(request).officerId;
      return reply.code(201).send(await put({ content, ...request.params, reason, by }));
    },
  );

  app.post(
    '/api/officer/relying-systems/:clientId/credential-endings',
    {
      schema: {
        operationId: 'proposeCredentialEnding',
        summary: 'Propose when a key or secret ends; never the last one',
        params: SystemParams,
        body: Type.Object(
          { credentialId: IdText, endsAt: InstantText, reason: ReasonText },
          strict,
        ),
        response: { 201: ActBody, ...proposing },
      },
      config: propose,
    },
    async (request, reply) => {
      const { credentialId, endsAt, reason } = request.body;
      const content = { kind: 'end-credential', credentialId, endsAt: endsAt as Instant } as const;
      const by = officerOf(request).officerId;
      return reply.code(201).send(await put({ content, ...request.params, reason, by }));
    },
  );

  for (const { path, operationId, summary, kind } of reasonedActs) {
    app.post(
      `/api/officer/relying-systems/:clientId/${path}`,
      {
        schema: {
          operationId,
          summary,
          params: SystemParams,
          body: Reasoned,
          response: { 201: ActBody, ...proposing },
        },
        config: kind === 'suspend-system' ? { permission: 'identity.systems-stop' } : propose,
      },
      async (request, reply) => {
        const by = officerOf(request).officerId;
        const role = await stopperRole(identity, by, kind);
        const { reason } = request.body;
        const act = await put({ content: { kind }, ...request.params, reason, by, role });
        return reply.code(201).send(act);
      },
    );
  }

  app.post(
    '/api/officer/signing-key-rotations',
    {
      schema: {
        operationId: 'proposeKeyRotation',
        summary: 'Propose new signing keys: published at once, signing in an hour',
        body: Reasoned,
        response: { 201: ActBody, ...proposing },
      },
      config: propose,
    },
    async (request, reply) => {
      const content = { kind: 'rotate-signing-keys' } as const;
      const by = officerOf(request).officerId;
      return reply.code(201).send(await put({ content, reason: request.body.reason, by }));
    },
  );
}

const reasonedActs = [
  {
    path: 'promotion',
    operationId: 'proposePromotion',
    summary: 'Propose that a system leaves the sandbox',
    kind: 'promote-system',
  },
  {
    path: 'resumption',
    operationId: 'proposeResumption',
    summary: 'Propose that a suspended system works again',
    kind: 'resume-system',
  },
  {
    path: 'secrets',
    operationId: 'proposeSecret',
    summary: 'Propose one more secret; said once to who approves',
    kind: 'issue-secret',
  },
  {
    path: 'suspension',
    operationId: 'suspendSystem',
    summary: 'Suspend a system at once, in every process within a second',
    kind: 'suspend-system',
  },
] as const;

/** Both kinds of administrators may stop a system; each reaches as far as the own post. */
async function stopperRole(
  { inside }: Identity,
  officerId: string,
  kind: string,
): Promise<AdministratorRole> {
  if (kind !== 'suspend-system') return 'operator';
  const appointments = await inside.parts.officers.appointmentsOf(officerId);
  const secures = appointments.some(({ role }) => role === 'security-administrator');
  return secures ? 'security-administrator' : 'operator';
}
