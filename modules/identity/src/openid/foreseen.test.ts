import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createForeseen } from './foreseen.ts';

test('what was foreseen is given once, and none is told from unknown', () => {
  const foreseen = createForeseen<string | undefined>();
  foreseen.foresee('grant', 'found');
  foreseen.foresee('session', undefined);

  assert.deepEqual(foreseen.take('grant')?.answer, 'found');
  assert.equal(foreseen.take('grant'), undefined);
  const none = foreseen.take('session');
  assert.ok(none !== undefined && none.answer === undefined);
});

test('what is older than a quarter of a second is asked for again', (t) => {
  const foreseen = createForeseen<string>();
  let now = 1_000;
  t.mock.method(performance, 'now', () => now);
  foreseen.foresee('young', 'found');
  foreseen.foresee('old', 'found');

  now += 249;
  assert.equal(foreseen.take('young')?.answer, 'found');
  now += 1;
  assert.equal(foreseen.take('old'), undefined);
});
