import { addJob } from '@tongban/database';
import type { CaseSubscription } from '../subscriptions/case-event-reader.ts';
import { runChecksName } from './run-checks-job.ts';
import type { ChecksToRun } from './run-checks-job.ts';

/**
 * What was handed in is checked: at submission, and again when something of it was replaced. What the sources say while a
 * special procedure runs is not written down: when it ends, what is missing is asked again.
 */
export const checksSubscription: CaseSubscription = {
  name: 'cases.checks',
  async run(tx, notices) {
    for (const { caseId, version, event, filing } of notices) {
      if (!asksForChecks.has(event.type) || filing.requiredChecks.length === 0) continue;
      const onlyMissing = event.type === 'SpecialProcedureEnded';
      const work: ChecksToRun = { caseId, version, round: 0, ...(onlyMissing && { onlyMissing }) };
      await addJob(tx, runChecksName, work, { key: `checks/${caseId}/${version}` });
    }
  },
};

const asksForChecks: ReadonlySet<string> = new Set([
  'CaseSubmitted',
  'CorrectionSupplied',
  'SupplementSupplied',
  'SpecialProcedureEnded',
]);
