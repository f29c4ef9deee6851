// Alone in its process: what it publishes holds for the whole process.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newId } from '@tongban/kernel';
import { readStream, verifyStream } from '@tongban/ledger';
import { migrateFlowJob } from '../src/flow-migration/migrate-flow-job.ts';
import { migrating } from '../src/flow-migration/migrate-cases.ts';
import { beginPage, findRun } from '../src/flow-migration/migration-runs.ts';
import type { MigrationId } from '../src/flow-migration/migration-runs.ts';
import {
  applyPlan,
  planMigration,
  reverseMigration,
} from '../src/flow-migration/start-migration.ts';
import { publishedFlows, publishFurther } from '../src/flows/published-flows.ts';
import type { CaseAct, CaseActor, Cases, Flow } from '../src/index.ts';
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
    const { world } = cases;
    const startedBy = newId();
    const ran = async (started: Awaited<ReturnType<typeof planMigration>>) => {
      await run(cases, idOf(started));
      const { report, finishedAt } = (await findRun(db, idOf(started)))!;
      assert.ok(finishedAt !== null);
      return report;
    };

    const order = { startedBy, startedAt: world.clock() };
    const follow = (how: typeof applyPlan, migrationId: string) =>
      db.transaction((tx) => how(tx, migrationId, order));
    const plan = await ran(await planMigration(world, { from, to, stages: {}, startedBy }));
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

    const stages = { 'pre-review': 'received' } as const;
    const planned = await planMigration(world, { from, to, stages, startedBy });
    const early = await follow(applyPlan, idOf(planned));
    assert.ok(!early.ok, 'what nobody has looked at to its end is not applied');
    assert.equal(early.refusal.code, 'cases/migration-not-ready');
    assert.equal((await ran(planned)).migrates, 2);
    const application = await follow(applyPlan, idOf(planned));
    const applied = await ran(application);
    assert.deepEqual([applied.migrates, applied.needsDecision, applied.refused], [2, 0, 0]);
    assert.ok(!(await follow(applyPlan, idOf(planned))).ok, 'a plan is applied once');
    const book = await readStream(db, `case/${open}`);
    assert.equal(book.at(-1)?.type, 'FlowMigrated');
    // The case is worked on under its new version.
    await carryOut(cases, gone, [[officer('acceptor'), { type: 'accept' }]]);

    const undone = await ran(await follow(reverseMigration, idOf(application)));
    assert.deepEqual([undone.migrates, undone.refused], [2, 0]);
    await carryOut(cases, open, [
      [officer('examiner'), { type: 'propose', outcome: 'grant', opinion: '建议准予' }],
    ]);
    assert.equal(await verifyStream(db, `case/${open}`), undefined);
  });

  it('goes on after a kill where it was, counts every case once and moves none twice', async () => {
    const { db, cases } = await startEngine();
    // The newest version is the one that new cases begin with.
    const { from: to, to: from } = versions();
    const ids = Array.from({ length: 5 }, newCaseId);
    const withoutReceiving = acts.filter(([, { type }]) => type !== 'receive');
    for (const caseId of ids) await carryOut(cases, caseId, withoutReceiving);
    const plan = await planMigration(cases.world, { from, to, stages: {}, startedBy: newId() });
    await run(cases, idOf(plan));
    const application = await db.transaction((tx) =>
      applyPlan(tx, idOf(plan), { startedBy: newId(), startedAt: cases.world.clock() }),
    );
    // The first attempt dies after two of the page: they are written down as begun, and moved.
    await beginPage(db, idOf(application), ids);
    for (const caseId of ids.slice(0, 2)) {
      assert.equal(
        await migrating(cases, { from, to, stages: {} }, idOf(application))(caseId),
        undefined,
      );
    }
    await run(cases, idOf(application));
    const { report } = (await findRun(db, idOf(application)))!;
    assert.deepEqual([report.concerned, report.migrates, report.refused], [5, 5, 0]);
    for (const caseId of ids) {
      const moves = (await readStream(db, `case/${caseId}`)).filter(
        ({ type }) => type === 'FlowMigrated',
      );
      assert.equal(moves.length, 1);
    }
  });
});

function idOf(started: Awaited<ReturnType<typeof planMigration>>): MigrationId {
  assert.ok(started.ok, JSON.stringify(started));
  return started.value;
}

/** Does what the job does. */
async function run(cases: Cases, migrationId: MigrationId): Promise<void> {
  const { signal } = new AbortController();
  await migrateFlowJob(cases).run(
    { migrationId },
    { attempt: 1, jobId: '1', isLastAttempt: false, signal },
  );
}

/** T04 as it is, and a version without pre-review. */
function versions() {
  const from = publishedFlows().find(
    ({ template, version }) => template === 'T04' && version === 2,
  )!;
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
