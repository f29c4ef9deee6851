// Alone in its process: it counts on how soon a broken line is noticed.
import { ok, rejects, strictEqual } from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fastSettings, faultProxy, freePort } from '@tongban/testing';
import {
  connectDatabase,
  type DatabaseError,
  isUnavailable,
  migrate,
  sql,
  startEmbeddedPostgres,
} from '../src/index.ts';
import { accountsMigrations, addAccount, numbers } from './accounts.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongban-line-'));
chmodSync(folder, 0o755);
const port = await freePort();
const postgres = await startEmbeddedPostgres({
  folder: join(folder, 'postgres'),
  port,
  settings: fastSettings,
});
await migrate(postgres.url, [accountsMigrations]);
const line = await faultProxy({ to: { port } });
const db = connectDatabase({
  url: postgres.url.replace(`:${port}/`, `:${line.port}/`),
  size: 3,
  statementTimeoutMs: 500,
  connectTimeoutMs: 1_000,
});
after(async () => {
  await db.close();
  await line.close();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a bad line to PostgreSQL', () => {
  it('that is cut costs the statements on it, and the next ones work', async () => {
    await Promise.all([1, 2, 3].map(ask));
    line.reset();
    await Promise.allSettled([1, 2, 3].map(ask));
    strictEqual(await ask(4), 4);
  });

  it('that swallows everything keeps nobody waiting for ever, and is used again when it is back', async () => {
    await ask(1);
    line.blackHole();
    const before = performance.now();
    await rejects(ask(2), isUnavailable);
    ok(performance.now() - before < 8_000);
    line.heal();
    const healedAt = performance.now();
    while ((await ask(3).catch(() => 0)) !== 3 && performance.now() - healedAt < 5_000);
    strictEqual(await ask(4), 4);
    strictEqual(db.metrics().waiting, 0);
  });

  it('that breaks during a commit leaves the outcome open, and says so', async () => {
    const error = await db
      .transaction(async (tx) => {
        await addAccount(tx, 77);
        line.halfClose();
      })
      .catch((caught: unknown) => caught);
    strictEqual(isUnavailable(error) && (error as DatabaseError).outcomeUnknown, true);
    line.heal();
    line.reset();
    // PostgreSQL heard the commit; only its answer was lost.
    strictEqual((await numbers(db).catch(() => numbers(db))).includes(77), true);
  });
});

async function ask(number: number): Promise<number> {
  return (await db.one<{ number: number }>(sql`select ${number}::int as number`)).number;
}
