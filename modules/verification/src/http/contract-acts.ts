import {
  DayText,
  declareProblems,
  IdText,
  officerOf,
  Type,
  unwrap,
  type Server,
} from '@tongban/http';
import { ok, type Day } from '@tongban/kernel';
import type { Verification } from '../create-verification.ts';
import { approverRoles, type ApproverRole } from '../domain/contract.ts';
import type { ContractAct } from '../domain/decide.ts';
import {
  contractUnknown,
  handleContractCommand,
  type ContractId,
} from '../handle-contract-command.ts';
import { roleFor, type OfficerPosts } from '../officer-authority.ts';
import { verificationProblems } from '../problems.ts';
import { findTenant } from '../queries/find-tenant.ts';
import { ContractBody, contractBody } from './contract-bodies.ts';

const Params = Type.Object({ contractId: IdText });
const Reason = Type.Object({ reason: Type.String({ maxLength: 500 }) });

/** The life of a contract after it was proposed: always an act of the organ that answers for its tenant. */
export async function contractActRoutes(
  app: Server,
  { verification, posts }: { verification: Verification; posts: OfficerPosts },
): Promise<void> {
  const { db, clock } = verification;
  const response = {
    200: ContractBody,
    ...declareProblems(
      verificationProblems,
      'verification/contract-unknown',
      'verification/contract-not-possible-now',
      'verification/not-your-organ',
      'verification/approver-not-another',
      'verification/head-missing',
      'verification/reason-missing',
      'verification/terms-faulty',
      'verification/changed-meanwhile',
    ),
  };

  for (const { path, operationId, summary, type, permission } of reasonedActs) {
    app.post(
      `/api/officer/verification/contracts/:contractId/${path}`,
      {
        schema: { operationId, summary, params: Params, body: Reason, response },
        config: { permission },
      },
      async (request) => {
        const { reason } = request.body;
        const roles = permission === 'verification.approve' ? approverRoles : operators;
        const { officerId } = officerOf(request);
        return act(request.params, { officerId, roles }, () => ({ type, reason }));
      },
    );
  }
  for (const { path, operationId, summary, type } of approvals) {
    app.post(
      `/api/officer/verification/contracts/:contractId/${path}`,
      {
        schema: { operationId, summary, params: Params, response },
        config: { permission: 'verification.approve' },
      },
      async (request) => {
        const { officerId } = officerOf(request);
        const roles = approverRoles;
        return act(request.params, { officerId, roles }, (as) => ({ type, as }));
      },
    );
  }
  app.post(
    '/api/officer/verification/contracts/:contractId/overdrafts',
    {
      schema: {
        operationId: 'proposeVerificationOverdraft',
        summary: 'Proposes more calls for one day, for an emergency; two others approve it',
        params: Params,
        body: Type.Object({
          on: DayText,
          calls: Type.Integer({ minimum: 1, maximum: 1e12 }),
          reason: Type.String({ maxLength: 500 }),
        }),
        response,
      },
      config: { permission: 'verification.propose' },
    },
    async (request) => {
      const { on, calls, reason } = request.body;
      const overdraft = { on: on as Day, calls, reason };
      const { officerId } = officerOf(request);
      return act(request.params, { officerId, roles: operators }, () => ({
        type: 'propose-overdraft',
        overdraft,
      }));
    },
  );

  /** The role in which the officer may act decides what the act counts for. */
  async function act(
    { contractId }: { contractId: string },
    { officerId, roles }: { officerId: string; roles: readonly ApproverRole[] },
    given: (as: ApproverRole) => ContractAct,
  ) {
    const found = await findTenant(db, { contractId });
    const tenant = unwrap(
      found === undefined ? contractUnknown() : ok(found),
      verificationProblems,
    );
    const needed = { responsibleOrgan: tenant.responsibleOrgan, roles };
    const as = unwrap(await roleFor(posts, officerId, needed), verificationProblems);
    const target = { contractId: contractId as ContractId };
    const command = { ...given(as), at: clock(), by: officerId };
    const head = unwrap(await handleContractCommand(db, target, command), verificationProblems);
    await verification.refresh();
    return contractBody(head as Parameters<typeof contractBody>[0]);
  }
}

const operators: readonly ApproverRole[] = ['operator'];

const reasonedActs = [
  {
    path: 'rejection',
    operationId: 'rejectVerificationContract',
    summary: 'Rejects a proposed contract',
    type: 'reject',
    permission: 'verification.approve',
  },
  {
    path: 'suspension',
    operationId: 'suspendVerificationContract',
    summary: 'Suspends a contract at once; nothing of it is answered',
    type: 'suspend',
    permission: 'verification.propose',
  },
  {
    path: 'ending',
    operationId: 'endVerificationContract',
    summary: 'Ends a contract for good',
    type: 'end',
    permission: 'verification.approve',
  },
] as const;

const approvals = [
  {
    path: 'approvals',
    operationId: 'approveVerificationContract',
    summary:
      'Approves a proposed contract; with the second approval, one of them of the head of the organ, it is in force',
    type: 'approve',
  },
  {
    path: 'overdraft-approvals',
    operationId: 'approveVerificationOverdraft',
    summary: 'Approves a proposed overdraft; with the second approval it counts',
    type: 'approve-overdraft',
  },
] as const;
