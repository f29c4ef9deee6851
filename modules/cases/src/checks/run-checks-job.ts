import { addJob } from '@tongban/database';
import type { JobHandler } from '@tongban/database';
import { addMs } from '@tongban/kernel';
import { systemClock } from '@tongban/kernel';
import type { Case } from '../domain/case.ts';
import type { Check, Filing } from '../domain/filing.ts';
import type { CaseId } from '../domain/words.ts';
import type { Cases } from '../open-cases.ts';
import { readCase } from '../queries/read-case.ts';
import type { CheckSources } from './check-sources.ts';

export interface ChecksToRun {
  readonly caseId: CaseId;
  /** The version whose content is checked. */
  readonly version: number;
  /** Counts the times a source was found down. */
  readonly round: number;
  /** Nothing is asked when every required check has an answer already. */
  readonly onlyMissing?: true;
}

export const runChecksName = 'cases.run-checks';

// After a minute, then four, sixteen … at most an hour apart, for about half a day.
const mostRounds = 14;

/** Asks the sources after submission and records what they said. Nobody waits for it. */
export function runChecksJob({
  cases,
  sources,
}: {
  cases: Cases;
  sources: CheckSources;
}): JobHandler<ChecksToRun> {
  return {
    name: runChecksName,
    async run(work) {
      const { caseId, version, round } = work;
      const found = await readCase(cases.world.db, caseId);
      const filing = found?.state.filing;
      if (found === undefined || filing === undefined || filing.requiredChecks.length === 0) return;
      if (work.onlyMissing === true && isWhole(found.state, filing)) return;
      const checks = await ask(sources, { caseId, filing });
      const failed = checks.some(({ outcome }) => outcome === 'failed');
      if (isNews(found.state, checks)) {
        const responsibleOfficerId = await sources.responsibleApprover(filing, caseId);
        // A refusal is an answer too: the case has moved on, or this very record is written already.
        await cases.handleCaseCommand({
          caseId,
          commandId: `checks/${version}/${round}`,
          actor: { kind: 'system', name: 'checks' },
          act: {
            type: 'record-checks',
            ruleSet: `${filing.flow.template}/${filing.flow.version}`,
            checks,
            ...(responsibleOfficerId !== undefined && { responsibleOfficerId }),
          },
        });
      }
      if (failed && round < mostRounds) await againLater(cases, work);
    },
  };
}

async function ask(
  sources: CheckSources,
  { caseId, filing }: { caseId: CaseId; filing: Filing },
): Promise<Check[]> {
  const { requiredChecks } = filing;
  const answers = await sources
    .ask({ caseId, filing, checks: requiredChecks })
    .catch((): readonly Check[] => []);
  return requiredChecks.map(
    (check) => answers.find((answer) => answer.check === check) ?? { check, outcome: 'failed' },
  );
}

function isWhole({ checks = [] }: Case, { requiredChecks }: Filing): boolean {
  return requiredChecks.every((name) => checks.some(({ check }) => check === name));
}

/** The same failure is not written down again and again. */
function isNews(state: Case, checks: readonly Check[]): boolean {
  return checks.some(({ check, outcome }) => {
    const known = state.checks?.find((one) => one.check === check);
    return outcome !== 'failed' || known?.outcome !== 'failed';
  });
}

async function againLater(cases: Cases, work: ChecksToRun): Promise<void> {
  const { caseId, round } = work;
  const minutes = Math.min(60, 4 ** round);
  await addJob(cases.world.db, runChecksName, { ...work, round: round + 1 } satisfies ChecksToRun, {
    key: `checks/${caseId}`,
    runAt: addMs(systemClock(), minutes * 60_000),
  });
}
