import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addMs } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import { calendarsAsOf, countAsOf, readCasesAsOf } from '../src/queries/cases-as-of.ts';
import { standardSettings } from '../src/index.ts';
import type { CaseAct, CaseActor, Case } from '../src/index.ts';
import { publishYear } from './publish-calendar.ts';
import { carryOut, newCaseId, startEngine, submission } from './engine.ts';
import { officer, organId, wang } from './given-case.ts';

const steps: readonly (readonly [CaseActor, CaseAct])[] = [
  [wang, submission()],
  [officer('acceptor'), { type: 'receive' }],
  [officer('acceptor'), { type: 'accept' }],
  [officer('examiner'), { type: 'claim' }],
  [officer('examiner'), { type: 'propose', outcome: 'grant', opinion: '建议准予' }],
  [officer('approver'), { type: 'grant' }],
];
const everywhere = [{ organIds: 'all', branchCodes: 'all' }] as const;

describe('as it was', () => {
  it('a case is, at every moment, what it was seen to be then', async () => {
    const { db, clock, cases } = await startEngine();
    const caseId = newCaseId();
    const seen: { at: Instant; state: Case; version: number }[] = [];
    for (const step of steps) {
      clock.set(addMs(clock(), 3_600_000));
      await carryOut(cases, caseId, [step]);
      const { state, version } = (await readCasesAsOf(db, [caseId], clock())).get(caseId)!;
      seen.push({ at: clock(), state, version });
    }
    assert.deepEqual(
      (await readCasesAsOf(db, [caseId], '2026-03-02T01:00:00.000Z' as Instant)).size,
      0,
    );
    for (const { at, state, version } of seen) {
      const found = (await readCasesAsOf(db, [caseId], addMs(at, 1_800_000))).get(caseId);
      assert.deepEqual(found, { state, version });
    }
    assert.deepEqual(
      seen.map(({ version }) => version),
      [1, 2, 3, 4, 5, 6],
    );
  });

  it('an organ has the figures it had, and overdue is what was overdue by the calendar of then', async () => {
    const { db, clock, cases } = await startEngine();
    const count = (at: Instant) =>
      countAsOf(db, { scopes: everywhere, organId, at, settings: standardSettings });
    const start = clock();
    const [first, second] = [newCaseId(), newCaseId()];
    await carryOut(cases, first, steps.slice(0, 3));
    clock.set(addMs(start, 86_400_000));
    await carryOut(cases, second, steps);
    const later = await count(clock());
    assert.deepEqual(
      [later?.submitted, later?.accepted, later?.granted, later?.open, later?.overdue],
      [2, 2, 1, 2, 0],
    );
    const before = await count(addMs(start, 3_600_000));
    assert.deepEqual([before?.submitted, before?.granted, before?.byStage.examination], [1, 0, 1]);
    assert.equal((await count(addMs(start, 30 * 86_400_000)))?.overdue, 2);
    assert.equal(
      (await countAsOf(db, { scopes: [], organId, at: clock(), settings: standardSettings }))
        ?.submitted,
      0,
    );
  });

  it('a year counts from the moment it was published', async () => {
    const { db, clock, cases } = await startEngine();
    const before = clock();
    clock.set(addMs(before, 86_400_000));
    const year = {
      year: 2027,
      source: '国办发明电〔2026〕8号',
      holidays: ['2027-01-01'],
      makeUpDays: [],
    } as never;
    assert.ok((await publishYear(cases, year)).ok);
    const lastYear = (at: Instant) =>
      calendarsAsOf(db, at).then(({ national }) => national.lastYear);
    assert.deepEqual([await lastYear(before), await lastYear(clock())], [2026, 2027]);
  });
});
