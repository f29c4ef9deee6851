import assert from 'node:assert/strict';
import { it } from 'node:test';
import { live } from './live.ts';

const commandsWanted = 10_000_000;
const commandsALife = 4_000;

it('ten million commands break nothing', (t) => {
  const started = performance.now();
  let commands = 0;
  // Other lives than the quick tests live; a seed that breaks something is named with what it broke.
  for (let seed = 1_001; commands < commandsWanted; seed += 1) {
    const outcome = live(seed, commandsALife);
    assert.equal(typeof outcome, 'number', JSON.stringify(outcome));
    commands += Number(outcome);
  }
  const seconds = Math.round((performance.now() - started) / 1_000);
  t.diagnostic(`${commands} commands in ${seconds} s`);
});
