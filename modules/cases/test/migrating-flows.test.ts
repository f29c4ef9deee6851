import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newId } from '@tongban/kernel';
import { readStream, verifyStream } from '@tongban/ledger';
import { applyMigration, planMigration } from '../src/flow-migration/migrate-cases.ts';
import { currentFlow, publishFurther } from '../src/flows/published-flows.ts';
import type { CaseAct, CaseActor, Flow } from '../src/index.ts';
import { carryOut, newCaseId, startEngine, submission } from './engine.ts';
import { officer, wang } from './given-case.ts';

const acts: readonly (readonly [CaseActor, CaseAct])[] = [
  [wang, submission()],
  [officer('acceptor'), { type: 'receive' }],
  [officer('acceptor'), { type: 'accept' }],
  [officer('examiner'), { type: 'claim' }],
];

describe('migrating the running cases of a flow', () => {
  it('is looked at first, carried out as events, and undone by more events', async () => {
    const { db, cases } = await startEngine();
    const open = newCaseId();
    const gone = newCaseId();
    const over = newCaseId();
    await carryOut(cases, open, acts);
    await carryOut(cases, gone, acts.slice(0, 1));
    await carryOut(cases, over, [...acts.slice(0, 1), [wang, { type: 'withdraw' }]]);
    const { from, to } = versions();

    const plan = await planMigration(cases, { from, to });
    assert.deepEqual(
      { ...plan, misfits: plan.misfits.map(({ caseId, reason }) => [caseId, reason]) },
      {
        looked: 2,
        concerned: 2,
        migrates: 1,
        needsDecision: 1,
        refused: 0,
        misfits: [[gone, 'stage-missing']],
      },
    );
    assert.equal((await readStream(db, `case/${open}`)).length, 4, 'nothing was written');

    const migrationId = newId();
    const decided = { from, to, stages: { 'pre-review': 'received' } } as const;
    const applied = await applyMigration(cases, decided, migrationId);
    assert.deepEqual([applied.migrates, applied.needsDecision, applied.refused], [2, 0, 0]);
    const again = await applyMigration(cases, decided, migrationId);
    assert.equal(again.concerned, 0, 'a repeat finds nothing left');
    const book = await readStream(db, `case/${open}`);
    assert.equal(book.at(-1)?.type, 'FlowMigrated');
    // The case is worked on under its new version.
    await carryOut(cases, gone, [[officer('acceptor'), { type: 'accept' }]]);

    const undone = await applyMigration(cases, { from: to, to: from }, newId());
    assert.deepEqual([undone.migrates, undone.refused], [2, 0]);
    await carryOut(cases, open, [
      [officer('examiner'), { type: 'propose', outcome: 'grant', opinion: '建议准予' }],
    ]);
    assert.equal(await verifyStream(db, `case/${open}`), undefined);
  });
});

/** T04 as it is, and a version without pre-review. */
function versions() {
  const from = currentFlow('T04')!;
  const { hash: _hash, ...file } = from;
  const gone = new Set(['pre-review', 'pre-returned']);
  const commands = Object.fromEntries(
    Object.entries(file.commands).flatMap(([action, command]) => {
      const kept = {
        ...command,
        from: command.from.filter((stage) => !gone.has(stage)),
        to: command.to
          .map((stage) => (action === 'submit' && gone.has(stage) ? ('received' as const) : stage))
          .filter((stage) => !gone.has(stage)),
      };
      const { from: starts, to: ends } = kept;
      return starts.length === 0 || ends.length === 0 ? [] : [[action, kept] as const];
    }),
  );
  const next: Flow = {
    ...file,
    version: 77,
    entersAt: 'received',
    stages: file.stages.filter((stage) => !gone.has(stage)),
    commands: withoutReceipt(commands),
  };
  return { from, to: publishFurther(next) };
}

function withoutReceipt(commands: Flow['commands']): Flow['commands'] {
  const { receive: _receive, ...rest } = commands;
  return rest;
}
