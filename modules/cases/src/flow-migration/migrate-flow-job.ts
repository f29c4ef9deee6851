import { addJob } from '@tongban/database';
import type { JobHandler, Transaction } from '@tongban/database';
import type { Cases } from '../open-cases.ts';
import { flowByHash } from '../flows/published-flows.ts';
import { loadCases } from '../store/load-cases.ts';
import { migratePage, migrating, readMigrationPage } from './migrate-cases.ts';
import type { Migration } from './migrate-cases.ts';
import { beginPage, endPage, findRun, finishRun } from './migration-runs.ts';
import type { MigrationId, MigrationRun } from './migration-runs.ts';

const jobName = 'cases.migrate-flow';

export function startMigrationJob(tx: Transaction, migrationId: MigrationId): Promise<void> {
  return addJob(tx, jobName, { migrationId }, { key: `flow-migration/${migrationId}` });
}

/** Goes over the open cases page by page and says how far it is; a second attempt goes on where the first was killed. */
export function migrateFlowJob(cases: Cases): JobHandler<{ readonly migrationId: string }> {
  const { db, clock } = cases.world;
  return {
    name: jobName,
    timeoutMs: 30 * 60_000,
    async run({ migrationId }, { signal }) {
      const run = await findRun(db, migrationId);
      if (run === undefined || run.finishedAt !== null) return;
      await goOver(cases, run, signal);
      await finishRun(db, run.migrationId, clock());
    },
  };
}

async function goOver(cases: Cases, run: MigrationRun, signal: AbortSignal): Promise<void> {
  const { db } = cases.world;
  const { migrationId, kind, fromHash, toHash, stages } = run;
  const migration: Migration = { from: flowByHash(fromHash), to: flowByHash(toHash), stages };
  const carryOut = kind === 'plan' ? undefined : migrating(cases, migration, migrationId);
  let { report, underWay } = run;
  let after = run.afterCase ?? undefined;
  for (;;) {
    signal.throwIfAborted();
    const page = await readMigrationPage(db, migration, after);
    // Of the page at which a first attempt was killed some are done already and no longer under the old version.
    const read = new Set(page.heads.map(({ caseId }) => caseId));
    const begun = await loadCases(
      db,
      underWay.filter((caseId) => !read.has(caseId)),
    );
    const heads = [...page.heads, ...begun.values()];
    if (carryOut !== undefined) {
      await beginPage(
        db,
        migrationId,
        heads.map(({ caseId }) => caseId),
      );
    }
    report = await migratePage(report, migration, { looked: page.looked, heads }, carryOut);
    await endPage(db, migrationId, { afterCase: page.last, report });
    if (page.isLast) return;
    underWay = [];
    after = page.last;
  }
}
