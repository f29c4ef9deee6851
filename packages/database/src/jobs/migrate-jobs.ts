import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { connectionOptions } from '../connection-options.ts';
import { quietLogger } from './quiet-logger.ts';

export const jobsSchema = 'jobs';

/** Installs the queue in its own schema, owned by `tongban_owner` and usable by `tongban_app`. */
export async function migrateJobs(url: string): Promise<void> {
  const pool = new pg.Pool({
    ...connectionOptions({
      url,
      role: 'tongban_owner',
      applicationName: 'tongban migrate',
      statementTimeoutMs: 600_000,
    }),
    max: 1,
  });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    await runMigrations({ pgPool: pool, schema: jobsSchema, logger: quietLogger });
    await pool.query(grants);
  } finally {
    await pool.end();
  }
}

// The queue's tables have row-level security, under which only the owner sees rows: hence the policies.
const grants = `
do $$
declare
  relation record;
begin
  for relation in
    select c.relname as name, c.relrowsecurity as secured
      from pg_class c
     where c.relnamespace = '${jobsSchema}'::regnamespace and c.relkind in ('r', 'p')
  loop
    execute format('grant select, insert, update, delete on ${jobsSchema}.%I to tongban_app', relation.name);
    if relation.secured and not exists (
      select from pg_policy
       where polrelid = format('${jobsSchema}.%I', relation.name)::regclass and polname = 'tongban_app_all'
    ) then
      execute format(
        'create policy tongban_app_all on ${jobsSchema}.%I to tongban_app using (true) with check (true)',
        relation.name);
    end if;
  end loop;
end
$$;
grant usage on schema ${jobsSchema} to tongban_app;
grant select on all tables in schema ${jobsSchema} to tongban_app;
grant usage on all sequences in schema ${jobsSchema} to tongban_app;
grant execute on all functions in schema ${jobsSchema} to tongban_app`;
