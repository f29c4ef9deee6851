import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { casesMigrations, fixedPosts, openCases } from '@tongban/cases';
import type { CaseAct, CaseId, Cases } from '@tongban/cases';
import { memoryDataKeys, softwareKeys } from '@tongban/crypto';
import { isPermissionDenied, sql } from '@tongban/database';
import type { Database } from '@tongban/database';
import { createServer, sessionCookieName } from '@tongban/http';
import type { Server } from '@tongban/http';
import { newId } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import { ledgerMigrations } from '@tongban/ledger';
import { eventually, testClock, testDatabase } from '@tongban/testing';
import {
  evaluationMigrations,
  evaluationPermissions,
  evaluationRoutes,
  evaluationSubscription,
} from '../src/index.ts';

const organId = '11440305MB0TE00040';
const clock = testClock('2026-09-22T01:00:00Z');
const wang = { kind: 'person', personId: 'p-wang' } as const;

describe('rating a case', () => {
  let db: Database;
  let cases: Cases;
  let app: Server;

  before(async () => {
    const test = await testDatabase({ after }, [
      ledgerMigrations,
      casesMigrations,
      evaluationMigrations,
    ]);
    db = test.db;
    const keys = softwareKeys({
      masterKey: new Uint8Array(32).fill(5),
      dataKeys: memoryDataKeys(),
    });
    cases = await openCases({ db, clock, keys, posts: fixedPosts({}) });
    cases.onCaseEvents(evaluationSubscription({ keys }));
    await cases.start();
    app = await serve(db);
  });
  after(async () => {
    await app.close();
    await cases.stop();
  });

  it('keeps level, reasons and text, with numbers of persons taken out and the evaluator left out', async () => {
    const caseId = await ended();
    await rate(caseId, 'evaluate', 2, ['guide-inaccurate', 'fast', 'not-a-tag'], '请打13800000001');
    const row = await rowOf(caseId);
    assert.deepEqual(row, {
      level: 2,
      tags: ['guide-inaccurate'],
      text: '请打＊＊＊',
      masked: true,
    });
    const { text } = await db.one<{ text: string }>(
      sql`select e::text as text from evaluation.evaluations e where case_id = ${caseId}`,
    );
    assert.doesNotMatch(text, /p-wang|13800000001/);
  });

  it('is amended once and keeps both; a third is refused by the case', async () => {
    const caseId = await ended();
    await rate(caseId, 'evaluate', 2, [], undefined);
    await rate(caseId, 'amend-evaluation', 4, ['fast'], undefined);
    const again = await attempt(caseId, { type: 'amend-evaluation', level: 1 });
    assert.equal(!again.ok && again.refusal.code, 'cases/evaluation-already-amended');
    await eventually(async () => (await countOf(caseId)) === 2);
  });

  it('is possible once: a second rating of the same case is refused', async () => {
    const caseId = await ended();
    await rate(caseId, 'evaluate', 5, [], undefined);
    const again = await attempt(caseId, { type: 'evaluate', level: 1 });
    assert.equal(!again.ok && again.refusal.code, 'cases/already-evaluated');
  });

  it('is possible for thirty days after the end, and not by anyone else', async () => {
    const caseId = await ended();
    const other = await cases.handleCaseCommand({
      caseId,
      commandId: newId(),
      actor: { kind: 'person', personId: 'p-li' },
      act: { type: 'evaluate', level: 1 },
    });
    assert.equal(!other.ok && other.refusal.code, 'cases/not-found');
    clock.advance(31 * 86_400_000);
    const late = await attempt(caseId, { type: 'evaluate', level: 5 });
    assert.equal(late.ok, false);
    clock.set('2026-09-22T01:00:00Z');
  });

  it('offers five levels with their reasons and chooses none beforehand', async () => {
    const { levels } = (await get('/api/evaluation-options')).json();
    assert.deepEqual(
      levels.map(({ level }: { level: number }) => level),
      [1, 2, 3, 4, 5],
    );
    assert.equal(levels[4].label.zh, '非常满意');
    assert.ok(levels.every(({ tags }: { tags: object[] }) => tags.length >= 3));
    assert.doesNotMatch(JSON.stringify(levels), /default|selected|checked/);
  });

  it('counts an amended rating by its amendment', async () => {
    const answer = (await get(`/api/organs/${organId}/evaluation-summary`)).json();
    const byLevel = Object.fromEntries(
      answer.levels.map(({ level, count }: { level: number; count: number }) => [level, count]),
    );
    assert.deepEqual(byLevel, { 1: 0, 2: 1, 3: 0, 4: 1, 5: 1 });
    assert.deepEqual([answer.total, answer.goodShare, answer.satisfaction], [3, 0.667, 70]);
  });

  it('is read one by one by who answers ratings, and by nobody who handles cases', async () => {
    const path = `/api/officer/organs/${organId}/evaluations?bad=true`;
    const read = await get(path, 'evaluation-administrator');
    assert.equal(read.statusCode, 200);
    assert.ok(read.json().items.every(({ level }: { level: number }) => level <= 2));
    assert.doesNotMatch(read.body, /p-wang/);
    for (const role of ['acceptor', 'examiner', 'approver']) {
      assert.equal((await get(path, role)).statusCode, 403, role);
    }
    const elsewhere = path.replace(organId, '11610113MB0TE00040');
    assert.equal(
      (await get(elsewhere, 'evaluation-administrator')).json().code,
      'evaluation/not-yours',
    );
  });

  it('lists page by page without losing or doubling one', async () => {
    const path = `/api/officer/organs/${organId}/evaluations?limit=2`;
    const first = (await get(path, 'evaluation-administrator')).json();
    const second = (
      await get(`${path}&cursor=${first.nextCursor}`, 'evaluation-administrator')
    ).json();
    const ids = [...first.items, ...second.items].map(
      ({ caseId, amendment }: { caseId: string; amendment: boolean }) => `${caseId}/${amendment}`,
    );
    assert.equal(new Set(ids).size, 4);
  });

  it('is never changed afterwards', async () => {
    await assert.rejects(
      db.run(sql`update evaluation.evaluations set level = 5`),
      isPermissionDenied,
    );
    await assert.rejects(db.run(sql`delete from evaluation.evaluations`), isPermissionDenied);
  });

  async function ended(): Promise<CaseId> {
    const caseId = newId<CaseId>();
    const submit: CaseAct = {
      type: 'submit',
      template: 'T03',
      filing: {
        itemCode: 'GA-HZ-0059',
        itemVersion: 1,
        regionCode: '440305',
        organId,
        branchCode: 'HZ',
        applicantId: 'p-wang',
        channel: 'portal',
        limits: { promised: { amount: 1, unit: 'working-days' } },
        delivery: { method: 'electronic' },
        form: { blobId: 'x', digest: '0'.repeat(64) },
        attachments: [],
        sharedMaterials: [],
        requiredChecks: [],
      },
    };
    for (const act of [submit, { type: 'withdraw' } as const]) {
      const answer = await attempt(caseId, act);
      assert.ok(answer.ok, answer.ok ? '' : answer.refusal.detail.en);
    }
    return caseId;
  }

  function attempt(caseId: CaseId, act: CaseAct) {
    return cases.handleCaseCommand({ caseId, commandId: newId(), actor: wang, act });
  }

  async function rate(
    caseId: CaseId,
    type: 'evaluate' | 'amend-evaluation',
    level: 1 | 2 | 3 | 4 | 5,
    tags: string[],
    text: string | undefined,
  ) {
    const before = await countOf(caseId);
    const answer = await attempt(caseId, { type, level, tags, text });
    assert.ok(answer.ok, answer.ok ? '' : answer.refusal.detail.en);
    await eventually(async () => (await countOf(caseId)) > before);
  }

  async function countOf(caseId: CaseId): Promise<number> {
    const { count } = await db.one<{ count: number }>(
      sql`select count(*)::int as count from evaluation.evaluations where case_id = ${caseId}`,
    );
    return count;
  }

  function rowOf(caseId: CaseId) {
    return db.one(sql`
      select level, tags, text, masked from evaluation.evaluations
       where case_id = ${caseId} and not amendment`);
  }

  function get(url: string, as?: string) {
    return app.inject({
      url,
      headers: as === undefined ? {} : { cookie: `${sessionCookieName}=${as}` },
    });
  }
});

async function serve(db: Database): Promise<Server> {
  const app = await createServer({
    resolveActor: async (token) => ({
      kind: 'officer',
      officerId: token,
      sessionId: token,
      authenticatedAt: '2026-09-22T01:00:00.000Z' as Instant,
    }),
    officerRoles: ({ officerId }) => [officerId as 'evaluation-administrator'],
    permissions: evaluationPermissions,
    clock,
  });
  await app.register(evaluationRoutes, {
    db,
    managesRatingsOf: async (_officer: string, organ: string) => organ === organId,
  });
  return app;
}
