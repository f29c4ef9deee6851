import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { StartError } from './start-error.ts';

/**
 * Two roles without a login: `tongban_owner` owns the schemas, `tongban_app` may do what migrations grant it.
 * Roles belong to the whole server, so another database's migration may be making them at this moment.
 */
export async function prepareRoles(client: pg.Client): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query('begin');
      await client.query(makeRoles);
      await client.query('commit');
      return;
    } catch (error) {
      await client.query('rollback');
      const { code } = error as { code?: string };
      if (code === '42501') throw notAllowed(error);
      if (attempt >= 10 || !madeMeanwhile.includes(code ?? '')) throw error;
      await sleep(50 * attempt);
    }
  }
}

const madeMeanwhile = ['42710', '23505', 'XX000', '40001', '40P01'];

// Membership is granted only where it is missing: a given user may have been prepared by an administrator.
const makeRoles = `
do $$
declare
  wanted text;
  allowed boolean;
begin
  foreach wanted in array array['tongban_owner', 'tongban_app'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin', wanted);
    end if;
    if current_setting('server_version_num')::int >= 160000 then
      allowed := pg_has_role(current_user, wanted, 'set');
    else
      allowed := pg_has_role(current_user, wanted, 'member');
    end if;
    if not allowed then
      execute format('grant %I to %I', wanted, current_user);
    end if;
  end loop;
  if not has_database_privilege('tongban_owner', current_database(), 'create') then
    execute format('grant create, temporary on database %I to tongban_owner', current_database());
  end if;
  if not has_database_privilege('tongban_app', current_database(), 'connect') then
    execute format('grant connect on database %I to tongban_app', current_database());
  end if;
end
$$`;

function notAllowed(cause: unknown): StartError {
  return new StartError(
    'database/not-allowed',
    {
      zh: '数据库用户无权创建角色。请用管理员执行:create role tongban_owner; create role tongban_app; grant tongban_owner, tongban_app to 该用户; grant create on database 该库 to tongban_owner;',
      en: 'The database user may not create roles. Let an administrator run: create role tongban_owner; create role tongban_app; grant tongban_owner, tongban_app to THE_USER; grant create on database THE_DATABASE to tongban_owner;',
    },
    cause,
  );
}
