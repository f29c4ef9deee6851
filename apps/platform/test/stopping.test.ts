// Alone in its process: it measures how fast it ends.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { testDatabase } from '@tongban/testing';
import { migrations } from '../src/migrations.ts';

const main = join(import.meta.dirname, '..', 'src', 'main.ts');

describe('stopping the program', () => {
  it('finishes what was asked, refuses the rest, and ends in order within ten seconds', async (t) => {
    const { url: databaseUrl } = await testDatabase(t, migrations);
    const dataFolder = await mkdtemp(join(tmpdir(), 'tongban-stop-'));
    const child = spawn(process.execPath, [main], {
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: databaseUrl,
        DATA_FOLDER: dataFolder,
        PORT: '0',
        OUTSIDE_WORLD_PORT: '0',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    t.after(() => child.kill('SIGKILL'));
    const url = await addressIn(child.stdout);

    let answered = 0;
    const broken: unknown[] = [];
    let stopping = false;
    const asking = Array.from({ length: 8 }, async () => {
      while (!stopping) {
        try {
          const answer = await fetch(`${url}/api/regions?parentCode=440300`);
          const { items } = (await answer.json()) as { items?: unknown[] };
          if (answer.status === 200 && items !== undefined) answered += 1;
        } catch (error) {
          // Once the door is closed nobody gets in; what had got in is answered.
          if (!stopping) broken.push(error);
          return;
        }
      }
    });
    // Enough has been asked and answered, however slow the machine is.
    for (let waited = 0; answered <= 20 && waited < 30_000; waited += 50) await sleep(50);
    const started = performance.now();
    stopping = true;
    child.kill('SIGTERM');
    const [code] = (await once(child, 'close')) as [number];
    await Promise.all(asking);
    await rm(dataFolder, { recursive: true, force: true });
    assert.equal(code, 0);
    assert.ok(performance.now() - started < 10_000);
    assert.ok(answered > 20, `${answered} answers`);
    assert.deepEqual(broken, []);
  });
});

function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    // The stream stays open: a program whose words nobody hears ends with an error.
    output.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /(http:\/\/localhost:\d+)\/api/.exec(text);
      if (found?.[1] !== undefined) resolve(found[1].replace('localhost', '127.0.0.1'));
    });
    output.on('end', () => reject(new Error(`The platform did not start: ${text}`)));
  });
}
