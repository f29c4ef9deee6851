import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { usualThresholds } from '@tongban/verification';
import { toConfiguration } from './configuration.ts';
import { environmentVariables, readEnvironment } from './read-environment.ts';

const configure = (source: Record<string, string>) =>
  toConfiguration(readEnvironment(source), '/srv/tongban');

function faultsOf(source: Record<string, string>): string[] {
  const answer = configure(source);
  return 'faults' in answer ? answer.faults.map(({ name }) => name) : [];
}

describe('the configuration', () => {
  it('needs nothing for a first try', () => {
    const answer = configure({});
    assert.ok(!('faults' in answer));
    assert.equal(answer.publicUrl, 'http://localhost:8080');
    assert.equal(answer.dataFolder, '/srv/tongban/.data');
    assert.deepEqual(answer.outside, { port: 8090 });
  });

  it('names every value that is wrong, at once and in both languages', () => {
    const answer = configure({
      PORT: '80a',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://x',
      RATE_LIMITS: '1',
    });
    assert.ok('faults' in answer);
    assert.deepEqual(answer.faults.map(({ name }) => name).sort(), [
      'DATABASE_URL',
      'LOG_LEVEL',
      'PORT',
      'RATE_LIMITS',
    ]);
    for (const { what } of answer.faults) assert.ok(what.zh !== '' && what.en !== '');
  });

  it('refuses a port that cannot be, a short token and a key of the wrong length', () => {
    assert.deepEqual(faultsOf({ PORT: '70000' }), ['PORT']);
    assert.deepEqual(faultsOf({ METRICS_TOKEN: 'short' }), ['METRICS_TOKEN']);
    assert.deepEqual(faultsOf({ MASTER_KEY: 'c2hvcnQ=' }), ['MASTER_KEY']);
  });

  it('takes thresholds of the watch by their names, and refuses a name or number that cannot be', () => {
    const answer = configure({ WATCH_THRESHOLDS: 'canariesToSlow=2, slowPercent=40' });
    assert.ok(!('faults' in answer));
    assert.deepEqual(answer.watchThresholds, { canariesToSlow: 2, slowPercent: 40 });
    for (const wrong of ['canaries=2', 'slowPercent=0', 'slowPercent=4x', 'slowPercent']) {
      assert.deepEqual(faultsOf({ WATCH_THRESHOLDS: wrong }), ['WATCH_THRESHOLDS'], wrong);
    }
  });

  it('leaves sending to another process where it is told to', () => {
    for (const [value, elsewhere] of [
      ['no', true],
      ['yes', undefined],
    ] as const) {
      const answer = configure({ EXCHANGE_DELIVERS: value });
      assert.ok(!('faults' in answer));
      assert.equal(answer.deliversElsewhere, elsewhere);
    }
    assert.deepEqual(faultsOf({ EXCHANGE_DELIVERS: 'maybe' }), ['EXCHANGE_DELIVERS']);
  });

  it('has every threshold of the watch with its usual value in the book for operators', async () => {
    const book = await readFile(new URL('../../../docs/operating.md', import.meta.url), 'utf8');
    const said = Object.entries(usualThresholds).map(([name, value]) => `\`${name}=${value}\``);
    assert.deepEqual(
      said.filter((text) => !book.includes(text)),
      [],
    );
  });

  it('does not start a production without its secrets', () => {
    const missing = faultsOf({ MODE: 'production' });
    for (const name of ['PUBLIC_URL', 'MASTER_KEY', 'SMS_GATEWAY_KEY', 'COURIER_CALLBACK_SECRET']) {
      assert.ok(missing.includes(name), name);
    }
  });

  it('explains each variable in both languages', () => {
    const explanations: { zh: string; en: string }[] = Object.values(environmentVariables);
    for (const { zh, en } of explanations) assert.ok(zh !== '' && en !== '');
  });
});
