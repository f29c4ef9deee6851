import { connectDatabase, identifier, migrate, sql } from '@tongban/database';
import { identityMigrations } from '@tongban/identity';
import { databaseOf } from '../cases/bench-server.ts';
import { growAccounts } from './grow-accounts.ts';
import { growSystems } from './grow-systems.ts';

/** A database with so many accounts and systems, or the one that is there from an earlier run; answers its address. */
export async function makeSized(
  serverUrl: string,
  name: string,
  { accounts, systems }: { readonly accounts: number; readonly systems: number },
): Promise<string> {
  const whole = `${name}_${accounts}`;
  const url = databaseOf(serverUrl, whole);
  const admin = connectDatabase({ url: serverUrl, role: 'tongban_admin', size: 1 });
  const isThere = await admin.maybeOne(
    sql`select 1 as one from pg_database where datname = ${whole}`,
  );
  if (isThere === undefined) {
    // Under another name until it is whole: a run that was stopped leaves nothing that looks finished.
    const making = `${whole}_in_making`;
    await admin.run(sql`drop database if exists ${identifier(making)} with (force)`);
    await admin.run(sql`create database ${identifier(making)}`);
    const makingUrl = databaseOf(serverUrl, making);
    await migrate(makingUrl, [identityMigrations]);
    const owner = connectDatabase({ url: makingUrl, role: 'tongban_owner', size: 1 });
    await growSystems(owner, systems);
    await owner.close();
    const started = performance.now();
    const bytes = await growAccounts(makingUrl, accounts);
    const took = Math.round((performance.now() - started) / 1000);
    console.log(
      `${accounts.toLocaleString('en')} accounts: ${Math.round(bytes / 1e6)} MB in ${took} s`,
    );
    await admin.run(sql`alter database ${identifier(making)} rename to ${identifier(whole)}`);
  } else {
    await migrate(url, [identityMigrations]);
  }
  await admin.close();
  return url;
}
