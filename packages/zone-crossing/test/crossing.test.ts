import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { softwareKeys } from '@tongban/crypto';
import { systemClock } from '@tongban/kernel';
import { eventually } from '@tongban/testing';
import { openCrossing, startFerry } from '../src/index.ts';
import type { Answered, BundleFault, RequestMessage } from '../src/index.ts';

const question = { method: 'GET', target: '/items', headers: { accept: '*/*' }, body: '' };
const sealKey = Buffer.alloc(32, 7);
const keysOf = (seed: number) => softwareKeys({ masterKey: Buffer.alloc(32, seed) });
const pointOf = (seed: number) => Buffer.from(keysOf(seed).signingKey.point).toString('hex');
const text = (answer: Answered | undefined) => Buffer.from(answer?.body ?? '', 'base64').toString();

describe('two zones that reach each other by queued messages only', () => {
  it('one asks and the other answers; nobody who carries the files reads them', async (t) => {
    const { internet, folder, ferry } = await twoZones(t);
    ferry.cut('police');
    const asking = internet.ask(
      'police',
      { ...question, body: Buffer.from('王小明').toString('base64') },
      { waitMs: 5_000 },
    );
    const queue = join(folder, 'internet', 'out', 'police');
    await eventually(() => readdirSync(queue).some((name) => name.endsWith('.bundle')));
    const carried = readFileSync(join(queue, '000000000001.bundle'), 'utf8');
    assert.doesNotMatch(carried, /items/);
    ferry.mend('police');
    const answer = await asking;
    assert.equal(answer?.status, 200);
    assert.deepEqual(answer.headers, [
      ['set-cookie', 'a'],
      ['set-cookie', 'b'],
    ]);
    assert.equal(text(answer), 'GET /items');
    assert.deepEqual(internet.missing(), { police: 0 });
  });

  it('with the line cut, what is kept waits in the queue and is carried out later; what is not expires', async (t) => {
    const { internet, ferry, heard } = await twoZones(t);
    ferry.cut('police');
    const [kept, expired] = await Promise.all([
      internet.ask('police', { ...question, method: 'POST' }, { waitMs: 20, keepMs: 60_000 }),
      internet.ask('police', question, { waitMs: 20 }),
    ]);
    assert.deepEqual([kept, expired], [undefined, undefined]);
    await sleep(30);
    ferry.mend('police');
    assert.ok(await internet.ask('police', { ...question, target: '/last' }, { waitMs: 5_000 }));
    // Bundles are dealt with side by side; an act waits for its note on the disk.
    await eventually(() => heard.some(({ method }) => method === 'POST'));
    assert.deepEqual(heard.map(({ method, target }) => `${method} ${target}`).sort(), [
      'GET /last',
      'POST /items',
    ]);
  });

  it('a bundle that was changed, signed by another or meant for another is set aside and does nothing', async (t) => {
    const { folder, ferry, heard, refused, internet } = await twoZones(t);
    const into = join(folder, 'police', 'in', 'internet');
    ferry.cut('police');
    void internet.ask('police', question, { waitMs: 10 });
    const queue = join(folder, 'internet', 'out', 'police');
    await eventually(() => readdirSync(queue).includes('000000000001.bundle'));
    const genuine = readFileSync(join(queue, '000000000001.bundle'), 'utf8');
    const drop = async (number: number, content: string) => {
      writeFileSync(join(into, `00000000010${number}.bundle`), content);
      await eventually(
        () => readdirSync(join(folder, 'police', 'refused', 'internet')).length === number,
      );
    };
    await drop(1, `${genuine.slice(0, -1)}${genuine.endsWith('A') ? 'B' : 'A'}`);
    await drop(2, genuine.replace('"no":1', '"no":2'));
    await drop(3, 'nothing of ours');
    await drop(4, genuine.slice(genuine.indexOf('\n')));
    assert.deepEqual(refused, [
      'digest-differs',
      'signature-wrong',
      'malformed',
      'signature-wrong',
    ]);
    assert.deepEqual(heard, []);
  });

  it('a bundle that is carried twice is carried out once', async (t) => {
    const { folder, ferry, heard, internet } = await twoZones(t);
    ferry.cut('police');
    const asking = internet.ask('police', question, { waitMs: 5_000 });
    const queue = join(folder, 'internet', 'out', 'police');
    await eventually(() => readdirSync(queue).includes('000000000001.bundle'));
    const copy = join(folder, 'copy');
    copyFileSync(join(queue, '000000000001.bundle'), copy);
    ferry.mend('police');
    assert.ok(await asking);
    const again = join(folder, 'police', 'in', 'internet', '000000000001.bundle');
    copyFileSync(copy, again);
    await eventually(() => !readdirSync(join(again, '..')).includes('000000000001.bundle'));
    assert.equal(heard.length, 1);
  });

  it('killed in the middle of an act, a zone does not begin it again, unless it only reads or carries a key', async (t) => {
    const { folder, internet, police, openPolice, heard } = await twoZones(t);
    await police.stop();
    const acts = join(folder, 'acts');
    const dying = fork(new URL('./zone-that-dies.ts', import.meta.url), [folder, pointOf(1), acts]);
    const ended = once(dying, 'exit');
    t.after(() => dying.kill('SIGKILL'));
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const asking = Promise.all(
      [
        { ...question, method: 'POST', target: '/once' },
        { ...question, method: 'POST', target: '/with-key', headers },
        { ...question, target: '/read' },
      ].map((asked) => internet.ask('police', asked, { waitMs: 30_000 })),
    );
    const done = () => (existsSync(acts) ? readFileSync(acts, 'utf8').trim().split('\n') : []);
    await eventually(() => done().length === 3);
    dying.kill('SIGKILL');
    await ended;
    await openPolice();
    const [onceOnly, withKey, read] = await asking;
    assert.deepEqual([onceOnly?.status, withKey?.status, read?.status], [503, 200, 200]);
    assert.equal(text(withKey), 'POST /with-key');
    assert.deepEqual(done().sort(), ['/once', '/read', '/with-key']);
    assert.deepEqual(heard.map(({ target }) => target).sort(), ['/read', '/with-key']);
    await eventually(() => readdirSync(join(folder, 'police', 'begun', 'internet')).length === 0);
  });

  it('a bundle that is lost on the way is seen as a missing number', async (t) => {
    const { folder, ferry, internet, police } = await twoZones(t);
    ferry.cut('police');
    void internet.ask('police', question, { waitMs: 10 });
    const queue = join(folder, 'internet', 'out', 'police');
    await eventually(() => readdirSync(queue).includes('000000000001.bundle'));
    rmSync(join(queue, '000000000001.bundle'));
    ferry.mend('police');
    assert.ok(await internet.ask('police', question, { waitMs: 5_000 }));
    await eventually(() => police.missing()['internet'] === 1);
  });

  it('after a stop the numbers go on, and what was queued is still sent', async (t) => {
    const { ferry, heard, internet, openInternet } = await twoZones(t);
    ferry.cut('police');
    await internet.ask('police', question, { waitMs: 10, keepMs: 60_000 });
    await internet.stop();
    const again = await openInternet();
    ferry.mend('police');
    assert.ok(await again.ask('police', { ...question, target: '/second' }, { waitMs: 5_000 }));
    assert.deepEqual(heard.map(({ target }) => target).sort(), ['/items', '/second']);
  });
});

async function twoZones(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-zones-'));
  mkdirSync(join(folder, 'police'), { recursive: true });
  const heard: RequestMessage[] = [];
  const refused: BundleFault[] = [];
  const onError = (error: unknown) => assert.fail(String(error));
  const open = (zone: string, seed: number, other: string, otherSeed: number) =>
    openCrossing({
      zone,
      folder: join(folder, zone),
      neighbours: [{ zone: other, key: pointOf(otherSeed), sealKey }],
      signer: keysOf(seed),
      clock: systemClock,
      async answer(_from, request) {
        heard.push(request);
        const body = btoa(`${request.method} ${request.target}`);
        const headers = ['a', 'b'].map((value) => ['set-cookie', value] as const);
        return { status: 200, headers, body };
      },
      interrupted: { status: 503, headers: [], body: '' },
      onRefused: (_from, fault) => refused.push(fault),
      onError,
    });
  const opened = { stop: [] as (() => Promise<void>)[] };
  const openInternet = async () => {
    const crossing = await open('internet', 1, 'police', 2);
    opened.stop.push(() => crossing.stop());
    return crossing;
  };
  const internet = await openInternet();
  const openPolice = async () => {
    const crossing = await open('police', 2, 'internet', 1);
    opened.stop.push(() => crossing.stop());
    return crossing;
  };
  const police = await openPolice();
  const folders = { internet: join(folder, 'internet'), police: join(folder, 'police') };
  const ferry = await startFerry({ folders, lines: [['internet', 'police']], onError });
  t.after(async () => {
    await ferry.stop();
    await Promise.all(opened.stop.map((stop) => stop()));
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder, internet, police, ferry, heard, refused, openInternet, openPolice };
}
