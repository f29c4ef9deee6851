import {
  BilingualBody,
  DayText,
  decodeCursor,
  declareProblems,
  encodeCursor,
  IdText,
  oneOf,
  officerOf,
  pageFrom,
  pageOf,
  pageQuery,
  Type,
  unwrap,
  usualPage,
  type Server,
} from '@tongban/http';
import { ok, refuse, type Day } from '@tongban/kernel';
import { sql } from '@tongban/database';
import type { Verification } from '../create-verification.ts';
import type { Contract } from '../domain/contract.ts';
import { availableActions, type ContractAct } from '../domain/decide.ts';
import { callNames } from '../domain/words.ts';
import { handleContractCommand, type ContractId } from '../handle-contract-command.ts';
import { verificationProblems } from '../problems.ts';
import { listContracts } from '../queries/list-contracts.ts';

const count = (maximum: number) => Type.Integer({ minimum: 0, maximum });
const short = (maxLength: number) => Type.String({ minLength: 1, maxLength });

const TermsBody = Type.Object({
  systems: Type.Array(short(40), { minItems: 1, maxItems: 100 }),
  calls: Type.Array(oneOf(callNames), { minItems: 1, maxItems: callNames.length }),
  purposes: Type.Array(
    Type.Object({
      code: Type.String({ pattern: '^[a-z][a-z0-9-]{1,39}$', maxLength: 40 }),
      name: Type.Object({ zh: short(60), en: short(120) }),
      legalBasis: short(200),
    }),
    { minItems: 1, maxItems: 50 },
  ),
  validFrom: DayText,
  validUntil: DayText,
  dailyLimit: count(1e12),
  monthlyLimit: count(1e13),
  softPercent: Type.Integer({ minimum: 1, maximum: 100 }),
  perSecond: Type.Integer({ minimum: 1, maximum: 1e6 }),
  burst: Type.Integer({ minimum: 1, maximum: 1e6 }),
  weight: Type.Integer({ minimum: 1, maximum: 100 }),
  networks: Type.Array(short(50), { maxItems: 50 }),
  usualNightCalls: count(1e12),
});

const ContractBody = Type.Object({
  contractId: IdText,
  version: Type.Integer(),
  status: Type.String(),
  tenant: Type.Optional(BilingualBody),
  systems: Type.Array(Type.String()),
  purposes: Type.Array(Type.Object({ name: BilingualBody, legalBasis: Type.String() })),
  validUntil: Type.String(),
  dailyLimit: Type.Integer(),
  monthlyLimit: Type.Integer(),
  approvals: Type.Integer(),
  proposedOverdraft: Type.Optional(
    Type.Object({
      on: Type.String(),
      calls: Type.Integer(),
      reason: Type.String(),
      approvals: Type.Integer(),
    }),
  ),
  availableActions: Type.Array(Type.String()),
});

const Params = Type.Object({ contractId: IdText });
const Reason = Type.Object({ reason: Type.String({ maxLength: 500 }) });
const acts = [
  'verification/contract-unknown',
  'verification/contract-not-possible-now',
  'verification/approver-not-another',
  'verification/reason-missing',
  'verification/terms-faulty',
  'verification/changed-meanwhile',
] as const;

/** The life of contracts, for the officers who propose and approve them. */
export async function contractRoutes(app: Server, verification: Verification): Promise<void> {
  const { db, clock } = verification;
  const response = { 200: ContractBody, ...declareProblems(verificationProblems, ...acts) };

  app.get(
    '/api/officer/verification/contracts',
    {
      schema: {
        operationId: 'listVerificationContracts',
        summary: 'The contracts under which other organs’ systems ask, the latest first',
        querystring: Type.Object({ ...pageQuery }),
        response: { 200: pageOf(ContractBody) },
      },
      config: { permission: 'verification.look' },
    },
    async (request) => {
      const { limit = usualPage, cursor } = request.query;
      const [before] = cursor === undefined ? [] : decodeCursor(cursor, ['number']);
      const rows = await listContracts(db, { before, limit: limit + 1 });
      const { items, nextCursor } = pageFrom(rows, limit, {
        cursor: (last) => encodeCursor([last.contractNo]),
        item: ({ tenant, ...head }) => ({ ...contractBody(head), tenant }),
      });
      return { items: [...items], ...(nextCursor !== undefined && { nextCursor }) };
    },
  );

  app.post(
    '/api/officer/verification/contracts',
    {
      schema: {
        operationId: 'proposeVerificationContract',
        summary: 'Proposes a contract; two others approve it',
        body: Type.Object({ tenant: short(40), terms: TermsBody }),
        response: {
          200: ContractBody,
          ...declareProblems(verificationProblems, ...acts, 'verification/tenant-unknown'),
        },
      },
      config: { permission: 'verification.propose' },
    },
    async (request) => {
      const { tenant, terms } = request.body;
      const row = await db.maybeOne<{ tenantNo: number }>(
        sql`select tenant_no as "tenantNo" from verification.tenants where code = ${tenant}`,
      );
      const target = unwrap(row === undefined ? tenantUnknown() : ok(row), verificationProblems);
      return act(target, officerOf(request).officerId, {
        type: 'propose',
        // Whether the days exist is checked with the other terms.
        terms: {
          ...terms,
          validFrom: terms.validFrom as Day,
          validUntil: terms.validUntil as Day,
        },
      });
    },
  );

  for (const { path, operationId, summary, type, permission } of reasonedActs) {
    app.post(
      `/api/officer/verification/contracts/:contractId/${path}`,
      {
        schema: { operationId, summary, params: Params, body: Reason, response },
        config: { permission },
      },
      async (request) => {
        const { reason } = request.body;
        return act(targetOf(request.params), officerOf(request).officerId, { type, reason });
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
      async (request) => act(targetOf(request.params), officerOf(request).officerId, { type }),
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
      return act(targetOf(request.params), officerOf(request).officerId, {
        type: 'propose-overdraft',
        overdraft,
      });
    },
  );

  async function act(
    target: { contractId: ContractId } | { tenantNo: number },
    by: string,
    given: ContractAct,
  ) {
    const answer = await handleContractCommand(db, target, { ...given, at: clock(), by });
    const head = unwrap(answer, verificationProblems);
    await verification.refresh();
    return contractBody(head as Parameters<typeof contractBody>[0]);
  }
}

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
    path: 'resumption',
    operationId: 'resumeVerificationContract',
    summary: 'Lets a suspended contract work again',
    type: 'resume',
    permission: 'verification.approve',
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
    summary: 'Approves a proposed contract; with the second approval it is in force',
    type: 'approve',
  },
  {
    path: 'overdraft-approvals',
    operationId: 'approveVerificationOverdraft',
    summary: 'Approves a proposed overdraft; with the second approval it counts',
    type: 'approve-overdraft',
  },
] as const;

function targetOf({ contractId }: { contractId: string }): { contractId: ContractId } {
  return { contractId: contractId as ContractId };
}

function contractBody({
  contractId,
  version,
  state,
}: {
  contractId: ContractId;
  version: number;
  state: Exclude<Contract, { status: 'new' }>;
}) {
  const { systems, purposes, validUntil, dailyLimit, monthlyLimit } = state.terms;
  const overdraft = 'proposedOverdraft' in state ? state.proposedOverdraft : undefined;
  return {
    contractId,
    version,
    status: state.status,
    systems: [...systems],
    purposes: purposes.map(({ name, legalBasis }) => ({ name, legalBasis })),
    validUntil,
    dailyLimit,
    monthlyLimit,
    approvals: state.status === 'proposed' ? state.approvedBy.length : 0,
    ...(overdraft !== undefined && {
      proposedOverdraft: {
        on: overdraft.on,
        calls: overdraft.calls,
        reason: overdraft.reason,
        approvals: overdraft.approvedBy.length,
      },
    }),
    availableActions: [...availableActions(state)],
  };
}

function tenantUnknown() {
  return refuse('verification/tenant-unknown', {
    zh: '没有该接入单位。',
    en: 'There is no such tenant.',
  });
}
