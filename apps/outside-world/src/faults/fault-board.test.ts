import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createFaultBoard } from './fault-board.ts';

describe('switching faults on', () => {
  it('lets two of every three requests fail, in that order, again and again', () => {
    const board = createFaultBoard();
    board.set('sms', { errors: { failing: 2, of: 3 } });
    const answers = Array.from({ length: 6 }, () => board.takesError('sms'));
    assert.deepEqual(answers, [true, true, false, true, true, false]);
  });

  it('touches only the system it was switched on for', () => {
    const board = createFaultBoard();
    board.set('sms', { down: true });
    assert.deepEqual(board.faultsOf('courier'), {});
    assert.equal(board.takesError('courier'), false);
  });

  it('leaves out a fault the system cannot have', () => {
    const board = createFaultBoard();
    board.set('sms', { duplicateCallbacks: true, slowMs: 10 });
    assert.deepEqual(board.faultsOf('sms'), { slowMs: 10 });
  });

  it('ends with a reset', () => {
    const board = createFaultBoard();
    board.set('sms', { errors: { failing: 1, of: 1 } });
    board.reset();
    assert.equal(board.takesError('sms'), false);
  });
});
