import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const main = join(import.meta.dirname, '..', 'src', 'main.ts');

async function start(environment: Record<string, string>): Promise<{ code: number; text: string }> {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 30_000,
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, text };
}

describe('starting the program', () => {
  it('stops with the name of every wrong value', async () => {
    const { code, text } = await start({ PORT: 'eighty', RATE_LIMITS: 'perhaps' });
    assert.equal(code, 2);
    assert.match(text, /PORT：应为/);
    assert.match(text, /RATE_LIMITS must be one of on, off/);
    assert.doesNotMatch(text, /at file:/);
  });

  it('says when the database cannot be reached', async () => {
    const { code, text } = await start({
      DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
      DATA_FOLDER: '/tmp/tongban-unused',
    });
    assert.equal(code, 5);
    assert.match(text, /DATABASE_URL/);
    assert.doesNotMatch(text, /at file:/);
  });
});

describe('a port', () => {
  it('that is taken is named', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const { port } = blocker.address() as AddressInfo;
    const { startFailureOf } = await import('../src/start-failure.ts');
    const second = createServer();
    const [error] = (await Promise.all([
      once(second, 'error'),
      second.listen(port, '127.0.0.1'),
    ]).then(([errors]) => errors)) as [Error];
    blocker.close();
    const { exitCode, sentence } = startFailureOf(error);
    assert.equal(exitCode, 3);
    assert.ok(sentence.zh.includes(String(port)));
  });
});
