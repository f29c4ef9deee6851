import { deepStrictEqual, match, rejects, strictEqual } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { Load } from '../src/index.ts';

// The first time it runs it forgets a command, as a program that is killed may.
const answering = `
const { existsSync, writeFileSync } = require('node:fs');
const isFirst = !existsSync(__filename + '.ran');
writeFileSync(__filename + '.ran', '');
let heard = 0;
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  heard += 1;
  if (isFirst && heard === 30) return;
  const [id, text] = line.split(' ');
  console.log(text === '13' ? id + ' refused unlucky' : id);
});`;

describe('a load on a program that may be killed', () => {
  it('asks again after a kill what was not answered, and counts every answer once', async (t) => {
    const { load, asked } = prepare(t, answering);
    load.start();
    await load.progress(100);
    await load.kill();
    load.start();
    await load.progress(100);
    await load.end();
    strictEqual(load.acknowledged.size + load.refused.length, asked());
    deepStrictEqual(load.refused, ['unlucky']);
  });

  it('says so when the program ends by itself, or does not answer', async (t) => {
    const dead = prepare(t, 'process.exit(1)');
    dead.load.start();
    await rejects(dead.load.progress(1), /ended by itself/);
    await dead.load.kill();
    const silent = prepare(t, 'process.stdin.resume()');
    silent.load.start();
    const error = await silent.load.progress(1, 100).catch((caught: Error) => caught.message);
    match(String(error), /0 acknowledged, 4 unanswered/);
  });
});

function prepare(t: TestContext, text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-load-'));
  const program = join(folder, 'program.cjs');
  writeFileSync(program, text);
  let asked = 0;
  const load = new Load({
    program,
    args: [],
    clients: 4,
    next: () => ({ commandId: `command-${asked}`, text: String((asked += 1)) }),
  });
  t.after(async () => {
    await load.kill();
    rmSync(folder, { recursive: true });
  });
  return { load, asked: () => asked };
}
