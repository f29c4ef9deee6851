import {
  decodeCursor,
  declareProblems,
  encodeCursor,
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
import type { Verification } from '../create-verification.ts';
import { handleContractCommand } from '../handle-contract-command.ts';
import { roleFor, type OfficerPosts } from '../officer-authority.ts';
import { verificationProblems } from '../problems.ts';
import { findTenant } from '../queries/find-tenant.ts';
import { listContracts } from '../queries/list-contracts.ts';
import { visibleTenants } from '../queries/visible-tenants.ts';
import { lookRoles } from './permissions.ts';
import { ContractBody, contractBody, TermsBody } from './contract-bodies.ts';

/** The contracts under which systems ask: seen, and proposed. */
export async function contractRoutes(
  app: Server,
  { verification, posts }: { verification: Verification; posts: OfficerPosts },
): Promise<void> {
  const { db, clock } = verification;

  app.get(
    '/api/officer/verification/contracts',
    {
      schema: {
        operationId: 'listVerificationContracts',
        summary: 'The contracts the officer’s organ answers for, the latest first',
        querystring: Type.Object({ ...pageQuery }),
        response: { 200: pageOf(ContractBody) },
      },
      config: { permission: 'verification.look' },
    },
    async (request) => {
      const { limit = usualPage, cursor } = request.query;
      const [before] = cursor === undefined ? [] : decodeCursor(cursor, ['number']);
      const { officerId } = officerOf(request);
      const tenants = await visibleTenants({ db, posts }, officerId, lookRoles);
      const rows = await listContracts(db, { tenants, before, limit: limit + 1 });
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
        summary:
          'Proposes a contract; two others of the organ that answers for the tenant approve it',
        body: Type.Object({
          tenant: Type.String({ minLength: 1, maxLength: 40 }),
          terms: TermsBody,
        }),
        response: {
          200: ContractBody,
          ...declareProblems(
            verificationProblems,
            'verification/tenant-unknown',
            'verification/not-your-organ',
            'verification/terms-faulty',
          ),
        },
      },
      config: { permission: 'verification.propose' },
    },
    async (request) => {
      const { tenant: code, terms } = request.body;
      const { officerId: by } = officerOf(request);
      const found = await findTenant(db, { code });
      const { tenantNo, responsibleOrgan, systems } = unwrap(
        found === undefined ? tenantUnknown() : ok(found),
        verificationProblems,
      );
      const needed = { responsibleOrgan, roles: ['operator'] };
      unwrap(await roleFor(posts, by, needed), verificationProblems);
      unwrap(ownSystems(terms.systems, systems), verificationProblems);
      const command = {
        type: 'propose',
        at: clock(),
        by,
        // Whether the days exist is checked with the other terms.
        terms: { ...terms, validFrom: terms.validFrom as Day, validUntil: terms.validUntil as Day },
      } as const;
      const head = await handleContractCommand(db, { tenantNo }, command);
      return contractBody(unwrap(head, verificationProblems) as Parameters<typeof contractBody>[0]);
    },
  );
}

/** A contract opens the register to systems of its own tenant, never to another's. */
function ownSystems(wanted: readonly string[], own: readonly string[]) {
  const stranger = wanted.find((code) => !own.includes(code));
  return stranger === undefined
    ? ok(undefined)
    : refuse('verification/terms-faulty', {
        zh: `系统“${stranger}”不是该接入单位的系统。`,
        en: `"${stranger}" is no system of this tenant.`,
      });
}

function tenantUnknown() {
  return refuse('verification/tenant-unknown', {
    zh: '没有该接入单位。',
    en: 'There is no such tenant.',
  });
}
