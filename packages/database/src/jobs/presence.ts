import pg from 'pg';
import { connectionOptions } from '../connection-options.ts';

/** Says to the other programs that this one is alive, and gives back the jobs of those that are not. */
export interface Presence {
  /** Under this name jobs are locked from now on; those of an earlier name are given back. */
  announce(workerPoolId: string): Promise<void>;
  stop(): Promise<void>;
}

// Arbitrary, but ours; the second number of each lock is made from the worker pool's name.
const presenceLock = 7_243_003;
const everyMs = 10_000;

/**
 * A program holds an advisory lock in its name as long as its connection lives; PostgreSQL lets go of it the
 * moment the program is killed. Jobs whose holder has no such lock are free again within half a minute,
 * where the queue itself would wait four hours.
 */
export function startPresence(url: string, runningJobs: () => readonly string[]): Presence {
  let name: string | undefined;
  let client: pg.Client | undefined;
  let stopped = false;
  let working: Promise<void> = Promise.resolve();
  const timer = setInterval(() => void beat(), everyMs);
  timer.unref();

  function beat(): Promise<void> {
    working = working.then(async () => {
      if (stopped) return;
      try {
        client ??= await connect();
        if (name !== undefined) {
          await client.query(takeLock, [presenceLock, name]);
          await client.query(freeForgottenJobs, [name, runningJobs()]);
        }
        await client.query(freeAbandonedJobs, [presenceLock]);
      } catch {
        // PostgreSQL is away; the next beat tries again with a new connection.
        await hangUp();
      }
    });
    return working;
  }

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client(
      connectionOptions({ url, role: 'tongban_app', applicationName: 'tongban presence' }),
    );
    fresh.on('error', () => {
      if (client === fresh) client = undefined;
    });
    await fresh.connect();
    return fresh;
  }

  async function hangUp(): Promise<void> {
    const old = client;
    client = undefined;
    await old?.end().catch(() => {});
  }

  return {
    async announce(workerPoolId) {
      await working;
      // The lock in the old name goes with the connection.
      if (name !== undefined) await hangUp();
      name = workerPoolId;
      await beat();
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await working;
      await hangUp();
    },
  };
}

const takeLock = `
select pg_advisory_lock_shared($1::int, hashtext($2))
 where not exists (
   select from pg_locks
    where locktype = 'advisory' and pid = pg_backend_pid() and classid = $1::int::oid
      and objid::bigint = hashtext($2)::bigint & 4294967295)`;

// Twenty seconds: a program that has just started may have taken a job before it announced itself.
const freeAbandonedJobs = `
select jobs.force_unlock_workers(array_agg(holder))
  from (select distinct locked_by as holder
          from jobs._private_jobs
         where locked_at < now() - interval '20 seconds'
         limit 1000) as holders
 where not exists (
   select from pg_locks
    where locktype = 'advisory' and granted and classid = $1::int::oid
      and database = (select oid from pg_database where datname = current_database())
      and objid::bigint = hashtext(holder)::bigint & 4294967295)
having count(*) > 0`;

// PostgreSQL may have locked a job for us and died before it could say so: then nobody works on it.
const freeForgottenJobs = `
with forgotten as (
  update jobs._private_jobs
     set locked_at = null, locked_by = null, run_at = greatest(run_at, now())
   where locked_by = $1 and locked_at < now() - interval '20 seconds' and id <> all($2::bigint[])
  returning job_queue_id
)
update jobs._private_job_queues
   set locked_at = null, locked_by = null
 where locked_by = $1 and id in (select job_queue_id from forgotten)`;
