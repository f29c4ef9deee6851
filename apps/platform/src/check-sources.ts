import type { Check, CheckSources, Filing } from '@tongban/cases';
import type { Database } from '@tongban/database';
import type { Identity } from '@tongban/identity';
import { dayOf, type Clock } from '@tongban/kernel';
import { listOfficersOfOrgan } from '@tongban/organisations';
import type { CaseCheckName, Sharing } from '@tongban/sharing';

const mostOfficers = 200;

/** The sources of `sharing`, asked about the applicant of a case. */
export function checkSources(parts: {
  db: Database;
  clock: Clock;
  sharing: Sharing;
  identity: Identity;
}): CheckSources {
  const { db, clock, sharing, identity } = parts;
  return {
    async ask({ caseId, filing, checks }) {
      const { applicantId, organId, itemCode } = filing;
      const person = await identity.readOwnDetails(applicantId);
      if (person?.name === undefined || person.idNumber === undefined) return [];
      const asking = {
        personId: applicantId,
        by: { kind: 'system' },
        organId,
        caseId,
        itemCode,
        purpose: '办件核验',
      } as const;
      const named = { name: person.name, idNumber: person.idNumber };
      const answers = await Promise.all(
        checks.map((check) =>
          sharing.runCaseCheck(asking, { check: check as CaseCheckName, person: named }),
        ),
      );
      return answers.flatMap((answer): Check[] => (answer.ok ? [answer.value] : []));
    },
    responsibleApprover: (filing) => responsibleApprover(db, clock, filing),
  };
}

/**
 * 秒批 is decided by the organ's rule set, and an approver answers for it. Only where the checks themselves are the whole
 * substance of the matter; everything else is for an officer to examine.
 */
async function responsibleApprover(
  db: Database,
  clock: Clock,
  { requiredChecks, organId, branchCode }: Filing,
): Promise<string | undefined> {
  if (!requiredChecks.includes('crime-record')) return undefined;
  const on = dayOf(clock());
  const inPost = await listOfficersOfOrgan(db, { organId, on, limit: mostOfficers });
  const approvers = inPost.filter(({ role }) => role === 'approver');
  const ofBranch = approvers.find((officer) => officer.branchCode === branchCode);
  return (ofBranch ?? approvers.find((officer) => officer.branchCode === 'all'))?.officerId;
}
