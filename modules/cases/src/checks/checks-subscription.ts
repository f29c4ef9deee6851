import { addJob } from '@tongban/database';
import type { CaseSubscription } from '../subscriptions/case-event-reader.ts';
import { runChecksName } from './run-checks-job.ts';
import type { ChecksToRun } from './run-checks-job.ts';

/** What was handed in is checked: at submission, and again when something of it was replaced. */
export const checksSubscription: CaseSubscription = {
  name: 'cases.checks',
  async run(tx, notices) {
    for (const { caseId, version, event, filing } of notices) {
      if (!asksForChecks.has(event.type) || filing.requiredChecks.length === 0) continue;
      await addJob(tx, runChecksName, { caseId, version, round: 0 } satisfies ChecksToRun, {
        key: `checks/${caseId}/${version}`,
      });
    }
  },
};

const asksForChecks: ReadonlySet<string> = new Set([
  'CaseSubmitted',
  'CorrectionSupplied',
  'SupplementSupplied',
]);
