import type { CaseId, Cases, CaseSubscription, Filing } from '@tongban/cases';
import { addJob, type JobHandler } from '@tongban/database';
import type { Identity } from '@tongban/identity';
import { dayOf, type Clock } from '@tongban/kernel';
import { listOfficersOfOrgan } from '@tongban/organisations';
import type { CaseCheck, CaseCheckName, Sharing } from '@tongban/sharing';

interface RunChecks {
  readonly caseId: CaseId;
  readonly eventId: string;
  readonly applicantId: string;
  readonly organId: string;
  readonly branchCode: string;
  readonly itemCode: string;
  readonly checks: readonly CaseCheckName[];
}

const jobName = 'cases.run-checks';
const attempts = 5;
const ruleSet = 'item-checks/1';
const mostOfficers = 200;

/** Orders the checks of an application right after it was filed; the citizen does not wait for them. */
export const checksSubscription: CaseSubscription = {
  name: 'cases.checks',
  async run(tx, notices) {
    for (const { caseId, eventId, event, filing } of notices) {
      if (event.type !== 'CaseSubmitted' || filing.requiredChecks.length === 0) continue;
      await addJob(tx, jobName, orderOf(caseId, eventId, filing), {
        key: `checks/${eventId}`,
        maxAttempts: attempts,
      });
    }
  },
};

/** Asks the sources and enters what they said. While a source is away it asks again; in the end that is what it enters. */
export function runChecksJob(parts: {
  cases: Cases;
  sharing: Sharing;
  identity: Identity;
  clock: Clock;
}): JobHandler<RunChecks> {
  const { cases, sharing, identity } = parts;
  return {
    name: jobName,
    async run(order, { isLastAttempt }) {
      const { caseId, eventId, applicantId, organId, itemCode } = order;
      const person = await identity.readOwnDetails(applicantId);
      if (person?.name === undefined || person.idNumber === undefined) return;
      const asking = {
        personId: applicantId,
        by: { kind: 'system' },
        organId,
        caseId,
        itemCode,
        purpose: '办件核验',
      } as const;
      const named = { name: person.name, idNumber: person.idNumber };
      const checks: CaseCheck[] = [];
      for (const check of order.checks) {
        const answer = await sharing.runCaseCheck(asking, { check, person: named });
        if (!answer.ok) throw new Error(answer.refusal.code);
        checks.push(answer.value);
      }
      if (checks.some(({ outcome }) => outcome === 'failed') && !isLastAttempt) {
        throw new Error('A source did not answer.');
      }
      await cases.handleCaseCommand({
        caseId,
        commandId: `checks/${eventId}`,
        actor: { kind: 'system', name: 'checks' },
        act: {
          type: 'record-checks',
          ruleSet,
          checks,
          responsibleOfficerId: await responsibleFor(parts, order),
        },
      });
    },
  };
}

/**
 * 秒批 is decided by the organ's rule set, and an approver answers for it. Only where the checks themselves are the whole
 * substance of the matter; everything else is for an officer to examine.
 */
async function responsibleFor(
  { cases, clock }: { cases: Cases; clock: Clock },
  { checks, organId, branchCode }: RunChecks,
): Promise<string | undefined> {
  if (!checks.includes('crime-record')) return undefined;
  const on = dayOf(clock());
  const inPost = await listOfficersOfOrgan(cases.world.db, { organId, on, limit: mostOfficers });
  const approvers = inPost.filter(({ role }) => role === 'approver');
  const ofBranch = approvers.find((officer) => officer.branchCode === branchCode);
  return (ofBranch ?? approvers.find((officer) => officer.branchCode === 'all'))?.officerId;
}

function orderOf(caseId: CaseId, eventId: string, filing: Filing): RunChecks {
  const { applicantId, organId, branchCode, itemCode, requiredChecks } = filing;
  const checks = requiredChecks as readonly CaseCheckName[];
  return { caseId, eventId, applicantId, organId, branchCode, itemCode, checks };
}
