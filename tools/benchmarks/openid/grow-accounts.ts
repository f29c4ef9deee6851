import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openConnection, sql } from '@tongban/database';
import { grownClient } from './grow-systems.ts';
import { loadAtOnce } from './load-at-once.ts';
import { plainSql } from './plain-sql.ts';

/** Of so many accounts one is signed in at this moment, each to one of these first systems. */
export const signedInEvery = 5;
const homeSystems = 10;

/** The session's token, and the system to which the nth account that is signed in has signed on before. */
export function signedIn(nth: number): { token: string; clientId: string } {
  const digest = createHash('sha256')
    .update(`bench session ${nth * signedInEvery}`)
    .digest();
  return { token: digest.toString('base64url'), clientId: grownClient(nth % homeSystems) };
}

/**
 * Makes so many accounts of nobody with what they leave behind: keys, proofs, devices, names in sectors, ways in, sessions that are
 * over, data that was given; and what a fifth of them has open now: sessions, opened systems, grants, tokens. See
 * `account-rows.sql`. Answers how many bytes all of it takes.
 */
export async function growAccounts(url: string, accounts: number): Promise<number> {
  const [functions = '', ...loads] = readFileSync(
    join(import.meta.dirname, 'account-rows.sql'),
    'utf8',
  ).split(/^-- of /m);
  const db = await openConnection({ url, role: 'tongban_owner', statementTimeoutMs: 900_000 });
  try {
    for (const one of functions.split(/;\n/).slice(0, -1)) await db.run(plainSql(one));
    await db.run(
      plainSql(
        `create temporary view numbers as select n from generate_series(0::bigint, ${accounts - 1}) as n`,
      ),
    );
    for (const load of loads) {
      const [table = ''] = load.split('\n', 1);
      const started = performance.now();
      await loadAtOnce(db, table, load.slice(table.length));
      if (accounts >= 1_000_000) {
        console.log(`${table}: ${Math.round((performance.now() - started) / 1000)} s`);
      }
    }
    // As autovacuum leaves it: statistics, and pages marked as seen by all.
    await db.run(sql`vacuum analyze`);
    const { bytes } = await db.one<{ bytes: number }>(sql`
      select pg_database_size(current_database()) as bytes
    `);
    return bytes;
  } finally {
    await db.close();
  }
}
