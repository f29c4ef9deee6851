import { deepStrictEqual, doesNotMatch, rejects, strictEqual } from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { testDatabase } from '@tongban/testing';
import {
  connectDatabase,
  type Database,
  type DatabaseError,
  isCheckViolation,
  isPermissionDenied,
  isTimeout,
  isUnavailable,
  isUniqueViolation,
  json,
  sql,
} from '../src/index.ts';
import { accountsMigrations, addAccount, numbers } from './accounts.ts';

const { db, url } = await testDatabase({ after }, [accountsMigrations]);

describe('asking the database', () => {
  it('gives days, instants and numbers as the rest of the program writes them', async () => {
    const row = await db.one(sql`
      select date '2026-03-02' as day, timestamptz '2026-03-02 09:00+08' as instant,
             42::bigint as number, array[date '2026-03-02', null] as days,
             ${json(['甲', '乙'])}::jsonb as list, ${['a', 'b']}::text[] as words
    `);
    deepStrictEqual(row, {
      day: '2026-03-02',
      instant: '2026-03-02T01:00:00.000Z',
      number: 42,
      days: ['2026-03-02', null],
      list: ['甲', '乙'],
      words: ['a', 'b'],
    });
  });

  it('acts as the application and not as the administrator', async () => {
    const { role } = await db.one<{ role: string }>(sql`select current_user as role`);
    strictEqual(role, 'tongban_app');
    await rejects(db.run(sql`delete from accounts.accounts`), isPermissionDenied);
    await rejects(db.run(sql`create table accounts.more (id int)`), isPermissionDenied);
  });

  it('takes no row or two rows for a mistake where one was meant', async () => {
    await rejects(db.one(sql`select 1 where false`), { code: 'NO_ROW' });
    await rejects(db.maybeOne(sql`select generate_series(1, 2)`), { code: 'TOO_MANY_ROWS' });
    strictEqual(await db.maybeOne(sql`select 1 where false`), undefined);
  });

  it('names the rule that was broken and repeats nothing of the row', async () => {
    await addAccount(db, 4711);
    const error = await addAccount(db, 4711).catch((caught: unknown) => caught);
    strictEqual(isUniqueViolation(error, 'accounts_number_unique'), true);
    strictEqual(isUniqueViolation(error, 'accounts_pkey'), false);
    doesNotMatch(JSON.stringify(error) + (error as Error).message, /4711/);
    await rejects(addAccount(db, -1), (caught) =>
      isCheckViolation(caught, 'accounts_number_positive'),
    );
    const typed = await db.one(sql`select ${'13800001234'}::uuid`).catch((caught) => caught);
    doesNotMatch(JSON.stringify(typed) + (typed as Error).message, /1380000/);
  });

  it('ends a statement that takes too long', async () => {
    const hasty = connectDatabase({ url, size: 1, statementTimeoutMs: 50 });
    await rejects(hasty.one(sql`select pg_sleep(5)`), isTimeout);
    strictEqual((await hasty.one<{ n: number }>(sql`select 1 as n`)).n, 1);
    await hasty.close();
  });

  it('says that the server is away, and works again when connections were cut', async () => {
    const nowhere = connectDatabase({ url: 'postgresql://nobody@127.0.0.1:1/none' });
    await rejects(nowhere.one(sql`select 1`), isUnavailable);
    await nowhere.close();
    const cut = connectDatabase({ url, size: 2, applicationName: 'to be cut' });
    const administrator = connectDatabase({ url, role: 'none', size: 1 });
    await cut.one(sql`select 1`);
    await administrator.run(sql`
      select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'to be cut'`);
    const again = () => cut.one<{ n: number }>(sql`select 1 as n`);
    strictEqual((await again().catch(again)).n, 1);
    await Promise.all([cut.close(), administrator.close()]);
  });

  it('tells how many connections wait', async () => {
    const narrow = connectDatabase({ url, size: 1 });
    const asked = [1, 2, 3].map(() => narrow.one(sql`select pg_sleep(0.05)`));
    deepStrictEqual(narrow.metrics(), { total: 1, idle: 0, waiting: 2 });
    await Promise.all(asked);
    deepStrictEqual(narrow.metrics(), { total: 1, idle: 1, waiting: 0 });
    await narrow.close();
  });
});

describe('a transaction', () => {
  it('stores all of its work or none of it', async () => {
    await rejects(
      db.transaction(async (tx) => {
        await addAccount(tx, 100);
        throw new Error('changed my mind');
      }),
      /changed my mind/,
    );
    strictEqual((await numbers(db)).includes(100), false);
    await db.transaction((tx) => addAccount(tx, 100));
    strictEqual((await numbers(db)).includes(100), true);
  });

  it('does not pretend to have stored what a swallowed error undid', async () => {
    await rejects(
      db.transaction(async (tx) => {
        await addAccount(tx, 200);
        await addAccount(tx, 200).catch(() => {});
      }),
      { code: 'COMMIT_OF_FAILED_TRANSACTION' },
    );
    strictEqual((await numbers(db)).includes(200), false);
  });

  it('cannot be used after it is over', async () => {
    const leaked = await db.transaction(async (tx) => ({ tx }));
    await rejects(leaked.tx.one(sql`select 1`), { code: 'TRANSACTION_OVER' });
  });

  it('is run again after a deadlock when that was asked for, and only then', async () => {
    await addAccount(db, 301);
    await addAccount(db, 302);
    strictEqual(await crossing(db, 3), 'both stored');
    strictEqual(await crossing(db, 0), '40P01');
  });
});

/** Two transactions that lock the same two rows in opposite order. */
async function crossing(database: Database, retries: number): Promise<string> {
  let attempts = 0;
  let bothHold: () => void;
  const holding = new Promise<void>((resolve) => (bothHold = resolve));
  const touch = (first: number, second: number) =>
    database.transaction(
      async (tx) => {
        await tx.run(sql`update accounts.accounts set changed_at = now() where number = ${first}`);
        attempts += 1;
        if (attempts === 2) bothHold();
        await holding;
        await tx.run(sql`update accounts.accounts set changed_at = now() where number = ${second}`);
      },
      { retries },
    );
  const outcomes = await Promise.allSettled([touch(301, 302), touch(302, 301)]);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  return failed === undefined ? 'both stored' : (failed.reason as DatabaseError).code;
}
