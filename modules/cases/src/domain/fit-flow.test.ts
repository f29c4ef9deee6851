import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  acceptedOn,
  claim,
  given,
  officer,
  organId,
  propose,
  receive,
  submit,
  system,
  wang,
} from '../../test/given-case.ts';
import type { Happened } from '../../test/given-case.ts';
import { currentFlow, publishedFlows } from '../flows/published-flows.ts';
import { fitOf } from './fit-flow.ts';
import type { StageMap } from './fit-flow.ts';
import type { PublishedFlow } from './flow.ts';
import type { CaseStatus } from './words.ts';

const on = '2026-03-02';
const t04 = currentFlow('T04')!;

/** The next version, changed in one way. Only what `fitOf` looks at has to be sound. */
function next(change: Partial<PublishedFlow>): PublishedFlow {
  return { ...t04, version: 99, hash: 'next', ...change };
}

function without(...gone: readonly string[]): PublishedFlow {
  return next({ stages: t04.stages.filter((stage) => !gone.includes(stage)) });
}

function fit(steps: readonly Happened[], to: PublishedFlow, stages?: StageMap): string {
  const answer = fitOf(given(steps).state, to, stages);
  return answer.verdict === 'migrates'
    ? `to ${answer.status}`
    : `${answer.verdict}: ${answer.reason}`;
}

const accepted = acceptedOn(on);
const stopped: Happened[] = [
  ...accepted,
  claim(on),
  [
    on,
    officer('examiner'),
    { type: 'start-special-procedure', kind: 'hearing', days: 5, reason: '听证' },
  ],
];

describe('a running case under another version of its flow', () => {
  it('goes on where it stands when the stage has kept its name', () => {
    for (const steps of [
      [submit(on)],
      [submit(on), receive(on)],
      accepted,
      [...accepted, claim(on)],
      stopped,
    ]) {
      const { status } = given(steps).state;
      assert.equal(fit(steps, next({})), `to ${status}`);
    }
  });

  it('needs a decision when its stage is gone, and goes on where that says', () => {
    const to = without('awaiting-decision');
    const steps = [...accepted, claim(on), propose(on)];
    assert.equal(fit(steps, to), 'needs-decision: stage-missing');
    assert.equal(
      fit(steps, to, { 'awaiting-decision': 'under-examination' }),
      'to under-examination',
    );
    assert.equal(
      fit(steps, to, { 'awaiting-decision': 'awaiting-decision' }),
      'needs-decision: stage-missing',
    );
  });

  it('is refused where the clock would make no sense', () => {
    const backwards: StageMap = { accepted: 'received' };
    assert.equal(fit(accepted, next({}), backwards), 'refused: clock-would-start-twice');
    const ahead: StageMap = { received: 'awaiting-decision' };
    assert.equal(
      fit([submit(on), receive(on)], next({}), ahead),
      'refused: clock-would-be-missing',
    );
    const { 'end-special-procedure': _gone, ...commands } = t04.commands;
    assert.equal(fit(stopped, next({ commands })), 'refused: stop-would-not-end');
  });

  it('is refused to the same version, to another template, and after its end', () => {
    assert.equal(fit(accepted, t04), 'refused: same-flow');
    const other = publishedFlows().find(({ template }) => template === 'T07')!;
    assert.equal(fit(accepted, other), 'refused: other-template');
    assert.equal(fit([...accepted, [on, wang, { type: 'withdraw' }]], next({})), 'refused: over');
  });

  it('needs a decision when open opinions could no longer be given', () => {
    const asked: Happened[] = [
      ...accepted,
      claim(on),
      [
        on,
        officer('examiner'),
        {
          type: 'request-opinions',
          question: '有何意见？',
          departments: [{ organId, branchCode: 'JG' }],
        },
      ],
    ];
    const { state } = given(asked, { template: 'T06' });
    const t06 = currentFlow('T06')!;
    const to = (from: readonly CaseStatus[] | undefined): PublishedFlow => {
      const { 'give-opinion': opinion, ...commands } = t06.commands;
      const kept = from && { ...commands, 'give-opinion': { ...opinion!, from } };
      return { ...t06, version: 99, hash: 'next', commands: kept ?? commands };
    };
    const moving = { 'joint-handling': 'under-examination' } as const;
    const verdict = (flow: PublishedFlow, stages?: StageMap) => {
      const answer = fitOf(state, flow, stages);
      return answer.verdict === 'migrates' ? answer.status : answer.reason;
    };
    assert.equal(state.status, 'joint-handling');
    assert.equal(verdict(to(['joint-handling'])), 'joint-handling');
    assert.equal(verdict(to(['under-examination'])), 'opinions-are-open');
    // Elsewhere it is enough that they will be.
    assert.equal(verdict(to(['joint-handling']), moving), 'under-examination');
    assert.equal(verdict(to(undefined), moving), 'opinions-are-open');
  });

  it('is moved by the system alone, to what is published, and can be moved back', () => {
    const to = next({});
    const flowNamed = (hash: string) => [t04, to].find((flow) => flow.hash === hash);
    const world = { flowNamed };
    const move = (toHash: string): Happened => [on, system, { type: 'migrate-flow', toHash }];
    const before = given(accepted, world);
    before
      .when(on, officer('organ-head'), { type: 'migrate-flow', toHash: 'next' })
      .refuses('cases/role-missing');
    before
      .when(on, system, { type: 'migrate-flow', toHash: 'nobody' })
      .refuses('cases/flow-unknown');
    before
      .when(on, system, { type: 'migrate-flow', toHash: t04.hash })
      .refuses('cases/flow-does-not-fit');
    const moved = given([...accepted, move('next')], world);
    assert.deepEqual(moved.state.filing?.flow, { template: 'T04', version: 99, hash: 'next' });
    const back = given([...accepted, move('next'), move(t04.hash)], world);
    assert.deepEqual(back.state, before.state);
  });
});
