// Alone in its process: what it publishes holds for the whole process.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newId } from '@tongban/kernel';
import { reportHandOffs } from '../src/hand-offs/report-hand-offs.ts';
import { currentFlow, publishFurther } from '../src/flows/published-flows.ts';
import type { CaseAct, CaseActor } from '../src/index.ts';
import { carryOut, newCaseId, startEngine, submission } from './engine.ts';
import { officer, wang } from './given-case.ts';

const everywhere = [{ organIds: 'all', branchCodes: 'all' }] as const;
const before: readonly (readonly [CaseActor, CaseAct])[] = [
  [wang, submission()],
  [officer('acceptor'), { type: 'receive' }],
  [officer('acceptor'), { type: 'accept' }],
  [officer('examiner'), { type: 'claim' }],
  [wang, { type: 'withdraw' }],
];

describe('the hand-offs of an item', () => {
  it('are counted from what happened, version against version', async () => {
    const { db, cases } = await startEngine();
    for (const length of [5, 5, 2]) {
      const caseId = newCaseId();
      await carryOut(cases, caseId, [...before.slice(0, length - 1), [wang, { type: 'withdraw' }]]);
    }
    const moved = newCaseId();
    await carryOut(cases, moved, before.slice(0, 4));
    const { hash: _hash, ...file } = currentFlow('T04')!;
    const next = publishFurther({ ...file, version: 88 });
    const toNext = { type: 'migrate-flow', toHash: next.hash } as const;
    await carryOut(cases, moved, [[{ kind: 'system', name: 'flow-migration' }, toNext]]);
    await carryOut(cases, moved, [[wang, { type: 'withdraw' }]]);
    // One is not over yet, and one is of another item.
    await carryOut(cases, newCaseId(), before.slice(0, 3));
    const [, first] = before[0]!;
    assert.equal(first.type, 'submit');
    const itemCode = first.type === 'submit' ? first.filing.itemCode : '';
    const report = await reportHandOffs(db, {
      itemCode,
      scopes: everywhere,
      calendarOf: cases.world.calendarOf,
    });
    assert.deepEqual(
      report
        .map(({ version, handOffs, hands }) => ({ version, handOffs, hands }))
        .toSorted((one, other) => one.version - other.version),
      [
        {
          version: file.version,
          handOffs: { cases: 3, mean: 2, median: 3, p90: 3 },
          hands: { cases: 3, mean: 2.33, median: 3, p90: 3 },
        },
        {
          version: 88,
          handOffs: { cases: 1, mean: 3, median: 3, p90: 3 },
          hands: { cases: 1, mean: 3, median: 3, p90: 3 },
        },
      ],
    );
    const elsewhere = await reportHandOffs(db, {
      itemCode: newId(),
      scopes: everywhere,
      calendarOf: cases.world.calendarOf,
    });
    assert.deepEqual(elsewhere, []);
    const nobody = { itemCode, scopes: [], calendarOf: cases.world.calendarOf };
    assert.deepEqual(await reportHandOffs(db, nobody), [], 'within nobody’s authority');
  });
});
