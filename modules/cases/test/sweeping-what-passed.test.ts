import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql, type Database } from '@tongban/database';
import { addMs, newId, type Instant } from '@tongban/kernel';
import { testDatabase } from '@tongban/testing';
import { casesMigrations, sweepPassedJob, type KeptDays } from '../src/index.ts';

const now = '2026-11-30T04:00:00.000Z' as Instant;
const keptDays: KeptDays = { flowProofs: 400, windowCodes: 30 };
const daysAgo = (days: number) => addMs(now, -days * 86_400_000);

describe('what has passed', () => {
  let db: Database;
  before(async () => ({ db } = await testDatabase({ after }, [casesMigrations])));

  const sweep = (portion?: number, signal = AbortSignal.timeout(60_000)) =>
    sweepPassedJob({
      db,
      clock: () => now,
      keptDays,
      ...(portion !== undefined && { portion }),
    }).run(undefined, { attempt: 1, jobId: '1', isLastAttempt: false, signal });

  it('leaves the last proof of the flows, however old it is', async () => {
    for (const days of [900, 800, 401]) await proveAt(days);
    await sweep();
    assert.deepEqual(await proofDays(), [401]);
  });

  it('takes the proofs that are older than the days set, when there is a later one', async () => {
    for (const days of [399, 1]) await proveAt(days);
    await sweep();
    assert.deepEqual(await proofDays(), [1, 399]);
  });

  it('takes codes of windows that ended long ago, used or not, in portions until none is left', async () => {
    for (let turn = 0; turn < 7; turn += 1) await showCode(31);
    await showCode(45, 'used');
    await showCode(29);
    await showCode(0, 'used');
    await confirmAt(31);
    await confirmAt(2);
    await sweep(3);
    assert.deepEqual(await left(sql`cases.window_codes`), [0, 29]);
    assert.deepEqual(await left(sql`cases.window_confirmations`), [2]);
  });

  it('stops between two portions when the program ends', async () => {
    await showCode(31);
    await assert.rejects(() => sweep(1, AbortSignal.abort()));
    assert.deepEqual(await left(sql`cases.window_codes`), [0, 29, 31]);
  });

  const proveAt = (days: number) =>
    db.run(sql`
      insert into cases.flow_proofs (proof_id, proved_at, items, searches, states, work_ms, unsound)
      values (${newId()}, ${daysAgo(days)}, 1, 1, 1, 1, '[]'::jsonb)`);

  const showCode = (days: number, used?: 'used') =>
    db.run(sql`
      insert into cases.window_codes (code_digest, person_id, case_id, expires_at, used_at, officer_id, organ_id)
      values (${randomBytes(32)}, ${newId()}, ${newId()}, ${daysAgo(days)}, ${used ? daysAgo(days) : null},
              ${used ? newId() : null}, ${used ? '440305' : null})`);

  const confirmAt = (days: number) =>
    db.run(sql`
      insert into cases.window_confirmations (draft_id, draft_version, code_digest, sent, sent_at, expires_at)
      values (${newId()}, 1, ${randomBytes(32)}, 1, ${daysAgo(days)}, ${daysAgo(days)})`);

  const proofDays = () => left(sql`cases.flow_proofs`, sql`proved_at`);

  async function left(table: ReturnType<typeof sql>, column = sql`expires_at`): Promise<number[]> {
    const rows = await db.many<{ at: Instant }>(
      sql`select ${column} as at from ${table} limit 100`,
    );
    return rows
      .map(({ at }) => (Date.parse(now) - Date.parse(at)) / 86_400_000)
      .sort((one, other) => one - other);
  }
});
