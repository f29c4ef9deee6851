import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { live } from './live.ts';
import type { Violation } from './live.ts';

/**
 * `node modules/cases/test/simulation/run.ts --commands 10000000 --seed 1`: lives of some thousand commands each, one
 * after the other. A seed that breaks something is printed and kept in `failing-seeds.json`, which the tests live again.
 */
const { values } = parseArgs({
  options: {
    commands: { type: 'string', default: '10000000' },
    seed: { type: 'string', default: '1' },
  },
});

const kept = new URL('failing-seeds.json', import.meta.url);
const commandsALife = 4_000;
const mostViolations = 10;
const wanted = Number(values.commands);
const started = process.hrtime.bigint();
const violations: Violation[] = [];
let commands = 0;
let seed = Number(values.seed);
for (; commands < wanted && violations.length < mostViolations; seed += 1) {
  const outcome = live(seed, Math.min(commandsALife, wanted - commands));
  if (typeof outcome === 'number') commands += outcome;
  else {
    violations.push(outcome);
    commands += outcome.commands;
    console.log(`seed ${outcome.seed}, after ${outcome.commands} commands: ${outcome.broken}`);
  }
}
if (violations.length > 0) {
  const before = JSON.parse(readFileSync(kept, 'utf8')) as number[];
  const seeds = [...new Set([...before, ...violations.map((one) => one.seed)])];
  writeFileSync(kept, `${JSON.stringify(seeds)}\n`);
}
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
console.log(
  JSON.stringify({
    job: 'simulate',
    commands,
    lives: seed - Number(values.seed),
    violations: violations.length,
    seconds: Math.round(seconds * 10) / 10,
    perSecond: Math.round(commands / seconds),
  }),
);
process.exitCode = violations.length === 0 ? 0 : 1;
