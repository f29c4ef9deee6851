import { IdText, officerOf, Type, unwrap, type Server } from '@tongban/http';
import { ActBody, proposalProblems, ReasonText, type Administration } from '@tongban/identity';
import { ok } from '@tongban/kernel';
import type { Verification } from '../create-verification.ts';
import { commandContract, contractUnknown, type ContractId } from '../handle-contract-command.ts';
import type { OfficerPosts } from '../officer-authority.ts';
import { verificationProblems } from '../problems.ts';
import { findTenant } from '../queries/find-tenant.ts';
import { releaseSystem } from '../release-system.ts';
import { knownSystem } from './known-system.ts';
import { proposing } from './proposing.ts';
import { SystemParams } from './system-body.ts';
import { whoAnswersFor } from './who-answers-for.ts';

const Reason = Type.Object({ reason: ReasonText });
const problems = { ...verificationProblems, ...proposalProblems } as never;

/** What was stopped by one works again by two: a contract somebody suspended, a system the watch over abuse slowed or suspended. */
export async function resumptionRoutes(
  app: Server,
  parts: { verification: Verification; posts: OfficerPosts; administration: Administration },
): Promise<void> {
  const { verification, posts, administration } = parts;
  const afterwards = () => verification.refresh();

  const proposeSystem = administration.entrust<{ readonly system: string }>({
    kind: 'resume-verification-system',
    subject: ({ system }) => system,
    lines: ({ system }) => [{ name: { zh: '接入系统', en: 'System' }, value: system }],
    async carryOut(tx, { terms, reason, proposedBy, at }) {
      const system = knownSystem(verification, terms.system);
      await releaseSystem(tx, system, { officerId: proposedBy, reason, at });
      return ok(undefined);
    },
    afterwards,
  });
  app.post(
    '/api/officer/verification/systems/:system/resumption',
    {
      schema: {
        operationId: 'resumeVerificationSystem',
        summary:
          'Proposes to lift what the watch over abuse has done to a system: it is neither suspended nor slowed any more',
        params: SystemParams,
        body: Reason,
        response: { 201: ActBody, ...proposing('verification/system-unknown') },
      },
      config: { permission: 'verification.release' },
    },
    async (request, reply) => {
      const by = officerOf(request).officerId;
      const { system } = request.params;
      knownSystem(verification, system);
      const tenant = await findTenant(verification.db, { system });
      const { role, regionCode } = await whoAnswersFor(posts, by, {
        tenant,
        roles: ['security-administrator', 'operator'],
      });
      const { reason } = request.body;
      const proposed = await proposeSystem({ terms: { system }, reason, by, role, ...regionCode });
      return reply.code(201).send(unwrap(proposed, problems));
    },
  );

  const proposeContract = administration.entrust<Resumed>({
    kind: 'resume-verification-contract',
    subject: ({ contractId }) => contractId,
    lines: ({ systems }) => [{ name: { zh: '接入系统', en: 'Systems' }, value: systems.join(' ') }],
    carryOut: (tx, { terms, reason, proposedBy, at }) =>
      commandContract(
        tx,
        { contractId: terms.contractId as ContractId },
        { type: 'resume', reason, at, by: proposedBy },
      ),
    afterwards,
  });
  app.post(
    '/api/officer/verification/contracts/:contractId/resumption',
    {
      schema: {
        operationId: 'resumeVerificationContract',
        summary: 'Proposes that a suspended contract works again',
        params: Type.Object({ contractId: IdText }),
        body: Reason,
        response: {
          201: ActBody,
          ...proposing('verification/contract-unknown', 'verification/contract-not-possible-now'),
        },
      },
      config: { permission: 'verification.propose' },
    },
    async (request, reply) => {
      const by = officerOf(request).officerId;
      const { contractId } = request.params;
      const found = await findTenant(verification.db, { contractId });
      const tenant = unwrap(found === undefined ? contractUnknown() : ok(found), problems);
      const { regionCode } = await whoAnswersFor(posts, by, { tenant, roles: ['operator'] });
      const terms = { contractId, systems: tenant.systems };
      const { reason } = request.body;
      const proposed = await proposeContract({ terms, reason, by, ...regionCode });
      return reply.code(201).send(unwrap(proposed, problems));
    },
  );
}

interface Resumed {
  readonly contractId: string;
  readonly systems: readonly string[];
}
