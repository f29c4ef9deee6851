import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideFace, followTurns, frameFault, type FaceSeen } from './judge-capture.ts';
import { usualFaceThresholds as thresholds } from './thresholds.ts';

const face = (yaw: number, change: Partial<FaceSeen> = {}): FaceSeen => ({
  kind: 'face',
  yaw,
  pitch: 0.5,
  size: 150,
  brightness: 120,
  sharpness: 100,
  ...change,
});

describe('what a capture shows', () => {
  it('is told in words that say what to do', () => {
    const fault = (change: Partial<FaceSeen>) => frameFault([face(0, change)], thresholds);
    assert.equal(fault({}), undefined);
    assert.equal(fault({ size: 80 }), 'too-far');
    assert.equal(fault({ brightness: 20 }), 'too-dark');
    assert.equal(fault({ brightness: 240 }), 'too-bright');
    assert.equal(fault({ sharpness: 3 }), 'blurred');
    assert.equal(frameFault([{ kind: 'faces', count: 0 }], thresholds), 'no-face');
    assert.equal(frameFault([{ kind: 'faces', count: 2 }], thresholds), 'several-faces');
    assert.equal(frameFault([{ kind: 'unreadable' }], thresholds), 'no-picture');
  });

  it('follows the turns in the order they were asked for, and in no other', () => {
    const frames = [face(0), face(0.2), face(0), face(-0.2)];
    assert.deepEqual(followTurns(frames, ['left', 'right'], thresholds), {
      front: 0,
      turned: [1, 3],
    });
    assert.equal(followTurns(frames, ['right', 'left'], thresholds), 'turns-not-done');
    assert.equal(followTurns([face(0), face(0.01)], ['left'], thresholds), 'turns-not-done');
    assert.equal(followTurns([face(0.3), face(-0.3)], ['right'], thresholds), 'no-front');
    const raised = [face(0, { pitch: 0.1 }), face(0.2)];
    assert.equal(followTurns(raised, ['left'], thresholds), 'head-tilted');
  });

  it('is believed only when it is alive and stays the same', () => {
    const good = { portraitCosine: 0.7, selfCosine: 0.8, liveness: 0.95 };
    assert.deepEqual(decideFace(good, thresholds), { kind: 'compared', decision: 'same' });
    const decisions = [0.44, 0.36, 0.34].map((portraitCosine) =>
      decideFace({ ...good, portraitCosine }, thresholds),
    );
    assert.deepEqual(
      decisions.map((outcome) => outcome.kind === 'compared' && outcome.decision),
      ['unsure', 'unsure', 'different'],
    );
    const swapped = decideFace({ ...good, selfCosine: 0.1 }, thresholds);
    assert.deepEqual(swapped, { kind: 'not-live', hint: 'face-changed' });
    const picture = decideFace({ ...good, liveness: 0.1 }, thresholds);
    assert.deepEqual(picture, { kind: 'not-live', hint: 'not-a-person' });
  });
});
