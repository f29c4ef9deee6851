import { json, sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Branded, Instant } from '@tongban/kernel';
import type { StageMap } from '../domain/fit-flow.ts';
import type { CaseId } from '../domain/words.ts';
import type { MigrationReport } from './migrate-cases.ts';

export type MigrationId = Branded<'MigrationId'>;

/** A run over all open cases: looked at only, carried out, or taken back. */
export interface MigrationRun {
  readonly migrationId: MigrationId;
  readonly kind: 'plan' | 'application' | 'reversal';
  readonly of: MigrationId | null;
  readonly template: string;
  readonly fromHash: string;
  readonly toHash: string;
  readonly stages: StageMap;
  readonly startedBy: string;
  readonly startedAt: Instant;
  readonly finishedAt: Instant | null;
  readonly openCases: number;
  readonly afterCase: CaseId | null;
  readonly underWay: readonly CaseId[];
  readonly report: MigrationReport;
  readonly followedBy: MigrationId | null;
}

export type NewRun = Pick<
  MigrationRun,
  | 'migrationId'
  | 'kind'
  | 'of'
  | 'template'
  | 'fromHash'
  | 'toHash'
  | 'stages'
  | 'startedBy'
  | 'startedAt'
>;

export const emptyReport: MigrationReport = {
  looked: 0,
  concerned: 0,
  migrates: 0,
  needsDecision: 0,
  refused: 0,
  misfits: [],
};

/** Begins a run; false when one for the flow is under way or its plan has been followed already. */
export async function insertRun(db: Queryable, run: NewRun): Promise<boolean> {
  const rows = await db.many(sql`
    insert into cases.flow_migrations (migration_id, kind, of, template, from_hash, to_hash, stages, started_by,
                                       started_at, open_cases, report)
    select ${run.migrationId}, ${run.kind}, ${run.of}, ${run.template}, ${run.fromHash}, ${run.toHash},
           ${json(run.stages)}, ${run.startedBy}, ${run.startedAt},
           (select count(*)::integer from cases.case_heads where ended_at is null), ${json(emptyReport)}
    on conflict do nothing
    returning migration_id
  `);
  return rows.length > 0;
}

export function findRun(db: Queryable, migrationId: string): Promise<MigrationRun | undefined> {
  return db.maybeOne<MigrationRun>(sql`${selectRun} where runs.migration_id = ${migrationId}`);
}

/** The latest first. */
export function listRuns(db: Queryable, limit: number): Promise<MigrationRun[]> {
  return db.many<MigrationRun>(
    sql`${selectRun} order by runs.started_at desc, runs.migration_id desc limit ${limit}`,
  );
}

/** Remembers which cases are about to be carried out, so that a killed run asks for the very same again. */
export async function beginPage(
  db: Queryable,
  migrationId: MigrationId,
  underWay: readonly CaseId[],
): Promise<void> {
  await db.run(sql`
    update cases.flow_migrations set under_way = ${underWay}::uuid[] where migration_id = ${migrationId}
  `);
}

export async function endPage(
  db: Queryable,
  migrationId: MigrationId,
  page: { readonly afterCase: CaseId | undefined; readonly report: MigrationReport },
): Promise<void> {
  await db.run(sql`
    update cases.flow_migrations
       set after_case = coalesce(${page.afterCase}::uuid, after_case), under_way = '{}', report = ${json(page.report)}
     where migration_id = ${migrationId}
  `);
}

export async function finishRun(db: Queryable, id: MigrationId, at: Instant): Promise<void> {
  await db.run(sql`
    update cases.flow_migrations set finished_at = ${at} where migration_id = ${id} and finished_at is null
  `);
}

const selectRun = sql`
  select runs.migration_id as "migrationId", runs.kind, runs.of, runs.template, runs.from_hash as "fromHash",
         runs.to_hash as "toHash", runs.stages, runs.started_by as "startedBy", runs.started_at as "startedAt",
         runs.finished_at as "finishedAt", runs.open_cases as "openCases", runs.after_case as "afterCase",
         runs.under_way as "underWay", runs.report,
         (select next.migration_id from cases.flow_migrations as next where next.of = runs.migration_id) as "followedBy"
    from cases.flow_migrations as runs`;
