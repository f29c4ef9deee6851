import type { Instant } from '@tongban/kernel';
import type { Queryable } from '../queryable.ts';
import { json, sql } from '../sql.ts';

export interface JobOptions {
  /** A waiting job of the same key is replaced instead of a second one being added. */
  readonly key?: string;
  /** Not before this moment of the server's time. Legal time limits are swept by the clock, not put here. */
  readonly runAt?: Instant;
  readonly maxAttempts?: number;
  /** Jobs of one queue run one after the other. Few names, please: each is a row to lock. */
  readonly queue?: string;
}

export interface JobToAdd extends JobOptions {
  readonly name: string;
  readonly payload: unknown;
}

// With a pause of e^n seconds after the n-th attempt the tenth comes about four hours after the first.
export const defaultMaxAttempts = 10;

/** Adds a job that exists when, and only when, the transaction is stored. No personal data in the payload. */
export async function addJob(
  tx: Queryable,
  name: string,
  payload: unknown,
  options: JobOptions = {},
): Promise<void> {
  await addJobs(tx, [{ name, payload, ...options }]);
}

export async function addJobs(tx: Queryable, list: readonly JobToAdd[]): Promise<void> {
  if (list.length === 0) return;
  const specs = list.map(({ name, payload, key, runAt, maxAttempts, queue }) => ({
    identifier: name,
    payload: payload ?? {},
    queue_name: queue ?? null,
    run_at: runAt ?? null,
    max_attempts: maxAttempts ?? defaultMaxAttempts,
    job_key: key ?? null,
  }));
  await tx.run(sql`
    select count(*)
      from jobs.add_jobs(array(
             select spec::jobs.job_spec
               from json_populate_recordset(null::jobs.job_spec, ${json(specs)}::json) as spec
           ))
  `);
}
