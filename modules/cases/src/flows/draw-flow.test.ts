import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Flow, FlowStep } from '../domain/flow.ts';
import { describeFlow, drawFlow } from './draw-flow.ts';
import { handOffsOf } from './hand-offs.ts';
import { currentFlow, publishedFlows } from './published-flows.ts';

describe('the picture of a flow', () => {
  for (const flow of publishedFlows()) {
    it(`has a box, a name and an actor for each step of ${flow.template}, in both languages`, () => {
      for (const language of ['zh', 'en'] as const) {
        const drawn = drawFlow(flow, language);
        assert.equal(drawn.match(/<rect x=/g)?.length, flow.steps.length);
        for (const step of flow.steps) assert.ok(drawn.includes(step.name[language]), step.code);
        assert.match(drawn, /role="img" aria-labelledby="title desc"/);
        assert.doesNotMatch(drawn, /undefined|NaN/);
      }
    });
  }

  it('says in words what it shows, and marks what may be left out', () => {
    const words = describeFlow(currentFlow('T06')!, 'zh');
    assert.match(words, /现场核查（两名以上民警）/);
    assert.match(words, /征求有关部门意见（可省略）/);
    assert.match(drawFlow(currentFlow('T06')!, 'zh'), /stroke-dasharray/);
  });

  it('lets no name of a step become markup', () => {
    const flow = currentFlow('T04')!;
    const [first, ...rest] = flow.steps;
    const evil = { ...first!, name: { zh: '<script>&"', en: 'x' } };
    assert.match(drawFlow({ ...flow, steps: [evil, ...rest] }, 'zh'), /&lt;script&gt;&amp;&quot;/);
  });
});

describe('the hand-offs of a flow', () => {
  it('are the changes of desk that every case makes', () => {
    const steps = ['applicant', 'acceptor', 'acceptor', 'examiner', 'approver'].map(stepOf);
    assert.equal(handOffsOf({ steps }), 3);
  });

  it('are not counted for what a case may leave out', () => {
    const steps = [
      stepOf('applicant'),
      { ...stepOf('examiner'), optional: true },
      stepOf('system'),
    ];
    assert.equal(handOffsOf({ steps }), 1);
  });

  it('fall when a reform leaves out a level, and never by adding one', () => {
    const before = currentFlow('T05')!;
    const after: Pick<Flow, 'steps'> = {
      steps: before.steps.filter(({ code }) => code !== 'FIRST' && code !== 'REPORT'),
    };
    assert.ok(handOffsOf(after) < handOffsOf(before));
    for (const organs of [1, 2, 3, 4]) {
      assert.ok(handOffsOf(before, organs + 1) >= handOffsOf(before, organs));
    }
  });
});

function stepOf(who: string): FlowStep {
  const actor = who as FlowStep['who'][number];
  return { code: 'X', name: { zh: '步', en: 'step' }, who: [actor], clock: 'off', optional: false };
}
