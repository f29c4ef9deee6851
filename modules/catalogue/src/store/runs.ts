import { json, type Queryable, sql, type Transaction } from '@tongban/database';
import type { Bilingual, Branded, Day, Instant } from '@tongban/kernel';

export type RunId = Branded<'RunId'>;
export type RunAction = 'submit' | 'approve' | 'publish';

export interface Run {
  readonly runId: RunId;
  readonly action: RunAction;
  readonly startedBy: string;
  readonly effectiveFrom: Day | null;
  readonly opinion: string | null;
  readonly startedAt: Instant;
  readonly finishedAt: Instant | null;
  readonly total: number;
  readonly done: number;
  readonly refused: number;
}

export interface RefusedOfRun {
  readonly revisionId: string;
  readonly itemCode: string | null;
  readonly refusal: { readonly code: string; readonly detail: Bilingual };
}

export async function insertRun(
  tx: Transaction,
  run: Pick<Run, 'runId' | 'action' | 'startedBy' | 'effectiveFrom' | 'opinion' | 'startedAt'>,
  revisionIds: readonly string[],
): Promise<void> {
  await tx.run(sql`
    insert into catalogue.publication_runs (run_id, action, started_by, effective_from, opinion, started_at)
    values (${run.runId}, ${run.action}, ${run.startedBy}, ${run.effectiveFrom}, ${run.opinion}, ${run.startedAt})
  `);
  await tx.run(sql`
    insert into catalogue.publication_run_items (run_id, position, revision_id)
    select ${run.runId}, position, revision_id
      from unnest(${revisionIds}::uuid[]) with ordinality as wanted (revision_id, position)
      join catalogue.revisions using (revision_id)
  `);
}

const columns = sql`
  run_id as "runId", action, started_by as "startedBy", effective_from as "effectiveFrom", opinion,
  started_at as "startedAt", finished_at as "finishedAt",
  (select count(*)::integer from catalogue.publication_run_items items where items.run_id = runs.run_id) as total,
  (select count(*)::integer from catalogue.publication_run_items items
    where items.run_id = runs.run_id and outcome = 'done') as done,
  (select count(*)::integer from catalogue.publication_run_items items
    where items.run_id = runs.run_id and outcome = 'refused') as refused`;

export function findRun(db: Queryable, runId: string): Promise<Run | undefined> {
  return db.maybeOne<Run>(sql`
    select ${columns} from catalogue.publication_runs runs where run_id = ${runId}
  `);
}

/** An officer's runs, the latest first. */
export function listRuns(
  db: Queryable,
  { startedBy, limit }: { readonly startedBy: string; readonly limit: number },
): Promise<Run[]> {
  return db.many<Run>(sql`
    select ${columns} from catalogue.publication_runs runs
     where started_by = ${startedBy}
     order by started_at desc, run_id
     limit ${limit}
  `);
}

/** What is still to be done, in order. */
export function listWaiting(
  db: Queryable,
  runId: string,
  limit: number,
): Promise<{ readonly position: number; readonly revisionId: string }[]> {
  return db.many(sql`
    select position, revision_id as "revisionId"
      from catalogue.publication_run_items
     where run_id = ${runId} and outcome = 'waiting'
     order by position
     limit ${limit}
  `);
}

export function listRefused(db: Queryable, runId: string, limit: number): Promise<RefusedOfRun[]> {
  return db.many<RefusedOfRun>(sql`
    select items.revision_id as "revisionId", revisions.item_code as "itemCode", refusal
      from catalogue.publication_run_items items
      join catalogue.revisions revisions using (revision_id)
     where run_id = ${runId} and outcome = 'refused'
     order by position
     limit ${limit}
  `);
}

export async function recordOutcome(
  db: Queryable,
  { runId, position, refusal }: { runId: string; position: number; refusal?: object },
): Promise<void> {
  await db.run(sql`
    update catalogue.publication_run_items
       set outcome = ${refusal === undefined ? 'done' : 'refused'},
           refusal = ${refusal === undefined ? null : json(refusal)}
     where run_id = ${runId} and position = ${position}
  `);
}

export async function finishRun(db: Queryable, runId: string, at: Instant): Promise<void> {
  await db.run(sql`
    update catalogue.publication_runs set finished_at = ${at} where run_id = ${runId} and finished_at is null
  `);
}
