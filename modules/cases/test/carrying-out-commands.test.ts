import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { newId } from '@tongban/kernel';
import { readStream, verifyAll } from '@tongban/ledger';
import { settled } from '@tongban/testing';
import type { CaseAct, CaseActor, CaseId } from '../src/index.ts';
import { loadCases } from '../src/store/load-cases.ts';
import { openTexts } from '../src/store/texts.ts';
import { carryOut, keys, newCaseId, startEngine, submission } from './engine.ts';
import { officer, system, wang } from './given-case.ts';

describe('carrying out commands on cases', () => {
  let engine: Awaited<ReturnType<typeof startEngine>>;
  before(async () => {
    engine = await startEngine();
  });

  const send = (
    caseId: CaseId,
    actor: CaseActor,
    act: CaseAct,
    more: { commandId?: string; expectedVersion?: number } = {},
    cases = engine.cases,
  ) => cases.handleCaseCommand({ caseId, commandId: newId(), actor, act, ...more });

  it('gives a submitted case a number and writes it into the book', async () => {
    const caseId = newCaseId();
    const answer = await send(caseId, wang, submission());
    assert.ok(answer.ok);
    assert.match(answer.value.caseNumber, /^44030520260302HZ\d{6}[0-9A-Z]$/);
    assert.deepEqual([answer.value.status, answer.value.version], ['pre-review', 1]);
    const [entry] = await readStream(engine.db, `case/${caseId}`);
    assert.deepEqual(
      [entry?.type, entry?.actor, entry?.at],
      ['CaseSubmitted', 'person:wang', '2026-03-02T02:00:00.000Z'],
    );
    assert.equal(entry?.flowHash?.length, 64);
  });

  it('answers a repeat with the first answer, also after a restart and after the case has moved on', async () => {
    const caseId = newCaseId();
    const [one, two] = [newId(), newId()];
    const first = await send(caseId, wang, submission(), { commandId: one });
    const received = await send(
      caseId,
      officer('acceptor'),
      { type: 'receive' },
      { commandId: two, expectedVersion: 1 },
    );
    await carryOut(engine.cases, caseId, [[officer('acceptor'), { type: 'accept' }]]);
    const restarted = await engine.another();
    for (const cases of [engine.cases, restarted]) {
      assert.deepEqual(await send(caseId, wang, submission(), { commandId: one }, cases), first);
      assert.deepEqual(
        await send(
          caseId,
          officer('acceptor'),
          { type: 'receive' },
          { commandId: two, expectedVersion: 1 },
          cases,
        ),
        received,
      );
    }
    assert.equal((await readStream(engine.db, `case/${caseId}`)).length, 3);
  });

  it('refuses an id that was used for something else or by somebody else', async () => {
    const caseId = newCaseId();
    const commandId = newId();
    await send(caseId, wang, submission());
    await send(caseId, officer('acceptor'), { type: 'receive' }, { commandId });
    for (const [actor, act] of [
      [officer('acceptor'), { type: 'accept' }],
      [wang, { type: 'withdraw' }],
    ] as const) {
      const answer = await send(caseId, actor, act, { commandId });
      assert.equal(!answer.ok && answer.refusal.code, 'cases/command-id-reused');
    }
  });

  it('fired fifty times at once, a command has one effect and fifty equal answers', async () => {
    const caseId = newCaseId();
    const commandId = newId();
    const restarted = await engine.another();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        send(caseId, wang, submission(), { commandId }, index % 2 === 0 ? engine.cases : restarted),
      ),
    );
    for (const answer of answers) assert.deepEqual(answer, answers[0]);
    assert.equal((await readStream(engine.db, `case/${caseId}`)).length, 1);
  });

  it('folds several commands for one case that come together, in their order', async () => {
    const caseId = newCaseId();
    const answers = await Promise.all([
      send(caseId, wang, submission()),
      send(caseId, officer('acceptor'), { type: 'receive' }),
      send(caseId, officer('acceptor'), { type: 'accept' }),
      send(caseId, officer('acceptor'), { type: 'accept' }),
    ]);
    assert.deepEqual(
      answers.map((answer) => (answer.ok ? answer.value.status : answer.refusal.code)),
      ['pre-review', 'received', 'accepted', 'cases/already-accepted'],
    );
  });

  it('of two officers acting at once on what they saw, one succeeds and the other is told', async () => {
    const caseId = newCaseId();
    await carryOut(engine.cases, caseId, [[wang, submission()]]);
    const other = await engine.another();
    const answers = await Promise.all([
      send(caseId, officer('acceptor'), { type: 'receive' }, { expectedVersion: 1 }),
      send(
        caseId,
        officer('acceptor'),
        { type: 'refuse-acceptance', grounds: '不属本机关' },
        { expectedVersion: 1 },
        other,
      ),
    ]);
    const refusals = answers.filter(({ ok }) => !ok);
    assert.equal(refusals.length, 1);
    assert.equal(!refusals[0]!.ok && refusals[0]!.refusal.code, 'cases/changed-meanwhile');
  });

  it('gives no refusal from what this process remembers of a case another has moved on', async () => {
    const caseId = newCaseId();
    const other = await engine.another();
    await carryOut(engine.cases, caseId, [
      [wang, submission()],
      [officer('acceptor'), { type: 'receive' }],
    ]);
    await carryOut(other, caseId, [[officer('acceptor'), { type: 'accept' }]]);
    const claimed = await send(caseId, officer('examiner'), { type: 'claim' });
    assert.equal(claimed.ok && claimed.value.status, 'under-examination');
  });

  it('keeps every one of many cases right when two processes work on the same ones', async () => {
    const other = await engine.another();
    const caseIds = Array.from({ length: 40 }, newCaseId);
    await Promise.all(caseIds.map((caseId) => send(caseId, wang, submission())));
    const answers = await Promise.all(
      caseIds.flatMap((caseId) =>
        [engine.cases, other].map((cases) =>
          send(caseId, officer('acceptor'), { type: 'receive' }, {}, cases),
        ),
      ),
    );
    assert.equal(answers.filter(({ ok }) => ok).length, caseIds.length);
    assert.ok(
      answers.every((answer) => answer.ok || answer.refusal.code === 'cases/not-possible-now'),
    );
  });

  it('tells a stranger nothing about the case, and an outsider not even that their version is old', async () => {
    const caseId = newCaseId();
    await carryOut(engine.cases, caseId, [[wang, submission()]]);
    const codes = [];
    for (const actor of [
      { kind: 'person', personId: 'zhao' },
      { kind: 'officer', officerId: 'stranger' },
    ] as const) {
      const answer = await send(caseId, actor, { type: 'receive' }, { expectedVersion: 9 });
      codes.push(!answer.ok && answer.refusal.code);
    }
    const missing = await send(newCaseId(), wang, { type: 'withdraw' });
    assert.deepEqual(
      [...codes, !missing.ok && missing.refusal.code],
      ['cases/not-found', 'cases/outside-your-authority', 'cases/not-found'],
    );
  });

  it('refuses an item whose flow cannot be handled online yet', async () => {
    const answer = await send(newCaseId(), wang, submission({}, 'T99'));
    assert.equal(!answer.ok && answer.refusal.code, 'cases/no-flow');
  });

  it('keeps what officers write sealed for the applicant, outside the book', async () => {
    const caseId = newCaseId();
    const reason = '申请人王某的照片背景不是白色';
    await carryOut(engine.cases, caseId, [
      [wang, submission()],
      [officer('acceptor'), { type: 'receive' }],
      [
        officer('acceptor'),
        { type: 'request-supplement', defects: [{ materialKey: 'photo', reason }] },
      ],
    ]);
    const head = (await loadCases(engine.db, [caseId])).get(caseId)!;
    const { textId } = head.state.supplement!.defects[0]!.reason;
    const texts = await openTexts(engine.db, keys, { caseId, textIds: [textId] });
    assert.equal(texts.get(textId), reason);
    const everything = await engine.db.many(sql`
      select entry.data::text || coalesce(head.due_on::text, '') as all
        from ledger.entries as entry
       cross join cases.case_heads as head`);
    assert.doesNotMatch(JSON.stringify(everything), /王某/);
    await keys.forget('nobody-else');
  });

  it('accepts and grants in one step what the checks have cleared', async () => {
    const caseId = newCaseId();
    await carryOut(engine.cases, caseId, [
      [
        wang,
        submission({ delivery: { method: 'electronic' }, requiredChecks: ['population'] }, 'T02'),
      ],
      [
        system,
        {
          type: 'record-checks',
          ruleSet: 'r/1',
          responsibleOfficerId: 'approver',
          checks: [{ check: 'population', outcome: 'match' }],
        },
      ],
      [system, { type: 'deliver', method: 'electronic', proof: 'shown' }],
      [wang, { type: 'evaluate', level: 5 }],
    ]);
    const head = (await loadCases(engine.db, [caseId])).get(caseId)!;
    assert.deepEqual([head.state.status, head.end.version], ['delivered', 6]);
  });

  it('leaves a book whose every chain holds', async () => {
    await settled(engine.db);
    const { entries, broken } = await verifyAll(engine.db);
    assert.ok(entries > 50);
    assert.equal(broken, undefined);
  });
});
