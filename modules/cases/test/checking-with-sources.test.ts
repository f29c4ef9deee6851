import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createJobs, sql } from '@tongban/database';
import { readStream } from '@tongban/ledger';
import { eventually } from '@tongban/testing';
import { checksSubscription, runChecksJob } from '../src/index.ts';
import type { CaseAct, CaseId, CheckOutcome } from '../src/index.ts';
import { carryOut, newCaseId, startEngine, submission } from './engine.ts';
import { officer, wang, workingDays } from './given-case.ts';

const certificate = {
  requiredChecks: ['population'],
  delivery: { method: 'electronic' as const },
  limits: { promised: workingDays(1), statutory: workingDays(3) },
};

describe('checking an application with the sources', () => {
  for (const [outcome, status, types] of [
    ['match', 'granted', ['CaseSubmitted', 'ChecksRecorded', 'CaseAccepted', 'DecisionMade']],
    ['cannot-judge', 'accepted', ['CaseSubmitted', 'ChecksRecorded', 'CaseAccepted']],
    ['failed', 'received', ['CaseSubmitted', 'ChecksRecorded']],
  ] as const) {
    it(`J7: when the source says ${outcome}, a no-crime certificate is ${status}, and nobody waited for it`, async () => {
      const { engine, caseId, jobs } = await submitted(outcome);
      await eventually(async () => (await typesOf(engine, caseId)).length === types.length);
      assert.deepEqual(await typesOf(engine, caseId), [...types]);
      const head = await engine.db.one<{ status: string; dueOn: string | null }>(sql`
        select status, due_on as "dueOn" from cases.case_heads where case_id = ${caseId}`);
      assert.equal(head.status, status);
      if (outcome === 'cannot-judge') assert.equal(head.dueOn, '2026-04-01');
      await jobs.settled();
      const again = await engine.db
        .one<{ waiting: number }>(
          sql`
        select count(*)::int as waiting from jobs._private_jobs`,
        )
        .catch(() => ({ waiting: -1 }));
      if (outcome === 'failed' && again.waiting >= 0) assert.equal(again.waiting, 1);
      await engine.cases.stop();
      await jobs.stop();
    });
  }

  it('asks again when a special procedure ends during which an answer could not be written down, and then alone', async () => {
    const { engine, caseId, jobs, asked, sourceAnswers } = await submitted('cannot-judge', 'T04');
    const examiner = officer('examiner');
    await carryOut(engine.cases, caseId, [
      [officer('acceptor'), { type: 'receive' }],
      [officer('acceptor'), { type: 'accept' }],
      [examiner, { type: 'claim' }],
      [examiner, testing],
    ]);
    sourceAnswers();
    await eventually(async () => asked() === 1);
    await jobs.settled();
    assert.equal((await typesOf(engine, caseId)).includes('ChecksRecorded'), false);

    const over: CaseAct = { type: 'end-special-procedure', result: '鉴定一致' };
    await carryOut(engine.cases, caseId, [[examiner, over]]);
    await eventually(async () => (await typesOf(engine, caseId)).includes('ChecksRecorded'));
    await carryOut(engine.cases, caseId, [
      [examiner, testing],
      [examiner, over],
    ]);
    await jobs.settled();
    assert.equal(asked(), 2);
    await engine.cases.stop();
    await jobs.stop();
  });
});

const testing: CaseAct = {
  type: 'start-special-procedure',
  kind: 'testing',
  days: 5,
  reason: '鉴定',
};

async function submitted(outcome: CheckOutcome, template = 'T03') {
  const engine = await startEngine('2026-03-27T02:00:00Z');
  engine.cases.onCaseEvents(checksSubscription);
  const jobs = createJobs({ url: engine.url });
  let asked = 0;
  let sourceAnswers = () => {};
  // Only a flow that waits for the officers keeps the source waiting too.
  const mayAnswer = new Promise<void>((resolve) => (sourceAnswers = resolve));
  if (template === 'T03') sourceAnswers();
  jobs.handle(
    runChecksJob({
      cases: engine.cases,
      sources: {
        async ask({ checks }) {
          await mayAnswer;
          asked += 1;
          return checks.map((check) => ({ check, outcome, receiptId: 'r' }));
        },
        responsibleApprover: () => Promise.resolve('approver'),
        approverOfParts: () => Promise.resolve('approver'),
      },
    }),
  );
  await jobs.start();
  await engine.cases.start();
  const caseId = newCaseId();
  await carryOut(engine.cases, caseId, [[wang, submission(certificate, template)]]);
  return { engine, caseId, jobs, asked: () => asked, sourceAnswers };
}

async function typesOf({ db }: Awaited<ReturnType<typeof startEngine>>, caseId: CaseId) {
  return (await readStream(db, `case/${caseId}`)).map(({ type }) => type);
}
