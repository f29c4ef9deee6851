import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RegionalDays } from '@tongban/calendar';
import { sql } from '@tongban/database';
import { addMs } from '@tongban/kernel';
import { readStream, verifyStream } from '@tongban/ledger';
import { calendarsAsOf } from '../src/queries/cases-as-of.ts';
import { refreshDues } from '../src/store/refresh-dues.ts';
import { countAstray, replayCases } from '../src/store/replay-cases.ts';
import type { CaseId } from '../src/index.ts';
import { publishDays } from './publish-calendar.ts';
import { carryOut, newCaseId, startEngine, submission } from './engine.ts';
import { officer, wang } from './given-case.ts';

/** Invented for the test: in 广西 the first two working days after 2 March 2026 are off. */
const days = {
  provincePrefix: '45',
  year: 2026,
  source: '示例通知〔2026〕1号',
  holidays: ['2026-03-03', '2026-03-04'],
  makeUpDays: [],
} as unknown as RegionalDays;

describe('the holidays of a province', () => {
  it('move the clocks of its open cases, and of no others', async () => {
    const { db, cases, another } = await startEngine();
    const [guangxi, guangdong] = [newCaseId(), newCaseId()];
    await accepted(cases, guangxi, '450103');
    await accepted(cases, guangdong, '440305');
    assert.deepEqual(await dues(db, guangxi, guangdong), ['2026-03-11', '2026-03-11']);

    const published = await publishDays(cases, days);
    assert.deepEqual(published, { ok: true, moved: 1 });
    assert.deepEqual(await dues(db, guangxi, guangdong), ['2026-03-13', '2026-03-11']);

    // A case of the province that comes after, and one that another process takes.
    const [later, elsewhere] = [newCaseId(), newCaseId()];
    await accepted(cases, later, '450103');
    await accepted(await another(), elsewhere, '450200');
    assert.deepEqual(await dues(db, later, elsewhere), ['2026-03-13', '2026-03-13']);

    const { calendarOf, settings } = cases.world;
    assert.equal(await refreshDues(db, { calendarOf, settings }), 0, 'all heads are as reckoned');
    for await (const { heads } of replayCases(db)) {
      assert.equal(await countAstray(db, heads, { calendarOf, settings }), 0);
    }
  });

  it('are an entry of the ledger; a corrected notice replaces the one before it', async () => {
    const { db, clock, cases } = await startEngine();
    const caseId = newCaseId();
    await accepted(cases, caseId, '450103');
    const before = clock();
    clock.set(addMs(before, 60_000));
    await publishDays(cases, days);
    await publishDays(cases, { ...days, holidays: days.holidays.slice(0, 1) });
    assert.deepEqual(await dues(db, caseId), ['2026-03-12']);
    const notices = await readStream(db, 'calendar/45-2026');
    assert.deepEqual(
      notices.map(({ type }) => type),
      ['RegionalDaysPublished', 'RegionalDaysPublished'],
    );
    assert.equal(await verifyStream(db, 'calendar/45-2026'), undefined);
    const known = async (at: typeof before) => (await calendarsAsOf(db, at)).regionalDays.length;
    assert.deepEqual([await known(before), await known(clock())], [0, 1], 'as it was known then');
  });

  it('wait for the national days of their year', async () => {
    const { cases } = await startEngine();
    const refused = await publishDays(cases, { ...days, year: 2031 });
    assert.ok(!refused.ok);
    assert.equal(refused.refusal.code, 'cases/calendar-not-next');
  });
});

async function accepted(
  cases: Awaited<ReturnType<typeof startEngine>>['cases'],
  caseId: CaseId,
  regionCode: string,
): Promise<void> {
  await carryOut(cases, caseId, [
    [wang, submission({ regionCode })],
    [officer('acceptor'), { type: 'receive' }],
    [officer('acceptor'), { type: 'accept' }],
  ]);
}

async function dues(
  db: Awaited<ReturnType<typeof startEngine>>['db'],
  ...caseIds: CaseId[]
): Promise<(string | undefined)[]> {
  const rows = await db.many<{ caseId: string; dueOn: string }>(sql`
    select case_id as "caseId", due_on::text as "dueOn" from cases.case_heads`);
  return caseIds.map((caseId) => rows.find((row) => row.caseId === caseId)?.dueOn);
}
