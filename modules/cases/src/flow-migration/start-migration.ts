import type { Transaction } from '@tongban/database';
import { newId, ok } from '@tongban/kernel';
import type { Result } from '@tongban/kernel';
import type { StageMap } from '../domain/fit-flow.ts';
import type { PublishedFlow } from '../domain/flow.ts';
import { no } from '../domain/refusals.ts';
import type { CaseRefusal } from '../domain/refusals.ts';
import { flowByHash } from '../flows/published-flows.ts';
import type { CaseWorld } from '../store/case-world.ts';
import { startMigrationJob } from './migrate-flow-job.ts';
import { findRun, insertRun } from './migration-runs.ts';
import type { MigrationId, MigrationRun, NewRun } from './migration-runs.ts';

type Started = Result<MigrationId, CaseRefusal>;
type Order = Pick<NewRun, 'startedBy' | 'startedAt'>;

/** Looks at what would become of all open cases; nothing is written in their ledgers. */
export function planMigration(
  { db, clock }: CaseWorld,
  plan: { from: PublishedFlow; to: PublishedFlow; stages: StageMap; startedBy: string },
): Promise<Started> {
  const { from, to, stages, startedBy } = plan;
  const run = {
    kind: 'plan',
    of: null,
    template: from.template,
    fromHash: from.hash,
    toHash: to.hash,
    stages,
    startedBy,
    startedAt: clock(),
  } as const;
  return db.transaction((tx) => begin(tx, run));
}

/** Carries out a plan that was looked at to its end: what nobody has looked at is not applied. */
export async function applyPlan(tx: Transaction, planId: string, order: Order): Promise<Started> {
  const plan = await findRun(tx, planId);
  if (plan === undefined) return { ok: false, refusal: notFound };
  if (plan.kind !== 'plan' || plan.finishedAt === null) return { ok: false, refusal: notReady };
  const { template, fromHash, toHash, stages } = plan;
  return begin(tx, {
    kind: 'application',
    of: plan.migrationId,
    template,
    fromHash,
    toHash,
    stages,
    ...order,
  });
}

/** Takes an application back by a migration the other way: nothing is struck out, each case gets one more entry. */
export async function reverseMigration(
  tx: Transaction,
  applicationId: string,
  order: Order,
): Promise<Started> {
  const application = await findRun(tx, applicationId);
  if (application === undefined) return { ok: false, refusal: notFound };
  if (application.kind !== 'application' || application.finishedAt === null) {
    return { ok: false, refusal: notReady };
  }
  const { template, fromHash, toHash } = application;
  return begin(tx, {
    kind: 'reversal',
    of: application.migrationId,
    template,
    fromHash: toHash,
    toHash: fromHash,
    stages: stagesBack(application),
    ...order,
  });
}

/** Only stages that the old version does not know need their old name again. */
function stagesBack({ stages, fromHash }: MigrationRun): StageMap {
  const old = new Set<string>(flowByHash(fromHash).stages);
  return Object.fromEntries(
    Object.entries(stages)
      .filter(([, to]) => !old.has(to))
      .map(([from, to]) => [to, from]),
  );
}

async function begin(tx: Transaction, run: Omit<NewRun, 'migrationId'>): Promise<Started> {
  const migrationId = newId<MigrationId>();
  const begun = await insertRun(tx, { ...run, migrationId });
  if (!begun) return { ok: false, refusal: notReady };
  await startMigrationJob(tx, migrationId);
  return ok(migrationId);
}

export const notFound = no(
  'cases/migration-not-found',
  '没有这次流程迁移。',
  'There is no such migration.',
);

const notReady = no(
  'cases/migration-not-ready',
  '现在不能进行：同一流程已有迁移在进行，或试算尚未完成，或已经应用、撤销过。',
  'Not now: a migration of this flow is under way, its plan is not finished, or it has been applied or undone already.',
);
