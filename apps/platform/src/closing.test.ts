import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClosing } from './closing.ts';

describe('closing the house', () => {
  it('closes what was opened last first, once, and goes on after a failure', async () => {
    const closed: string[] = [];
    const failed: string[] = [];
    const closing = createClosing((name) => failed.push(name));
    closing.add('database', () => void closed.push('database'));
    closing.add('jobs', () => Promise.reject(new Error('stuck')));
    closing.add('server', async () => void closed.push('server'));
    await Promise.all([closing.closeAll(), closing.closeAll()]);
    assert.deepEqual(closed, ['server', 'database']);
    assert.deepEqual(failed, ['jobs']);
  });
});
