import type { Queryable } from '../queryable.ts';
import { sql } from '../sql.ts';

export interface JobCounts {
  readonly waiting: number;
  readonly running: number;
  /** Those that used up their attempts and need a person. */
  readonly failed: number;
}

export function countJobs(db: Queryable): Promise<JobCounts> {
  return db.one<JobCounts>(sql`
    select count(*) filter (where locked_at is null and attempts < max_attempts)::int as "waiting",
           count(*) filter (where locked_at is not null)::int as "running",
           count(*) filter (where locked_at is null and attempts >= max_attempts)::int as "failed"
      from jobs._private_jobs
  `);
}

export async function countRunnableJobs(db: Queryable): Promise<number> {
  const { left } = await db.one<{ left: number }>(sql`
    select count(*)::int as "left"
      from jobs._private_jobs
     where locked_at is not null
        or (attempts < max_attempts and run_at <= now())
  `);
  return left;
}
