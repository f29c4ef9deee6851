import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { addJob } from '@tongban/database';
import { newId } from '@tongban/kernel';
import { freePort } from '@tongban/testing';
import { officer, visitor, type Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const gone = 'GA-JG-0062';

interface SeenHook {
  readonly itemCode: string;
  readonly state: string;
  readonly hookVersion: number;
  readonly proposeUnhooking: boolean;
  readonly alarm?: {
    readonly kind: string;
    readonly since: string;
    readonly failures: number;
    readonly unhookingReason?: { readonly zh: string; readonly en: string };
  };
}

/** J10 of the handbook: the link check of the 29 hooks finds one 404. */
describe('the 29 items hooked onto the national platform, one of which is not found', () => {
  /** What answers at the public address: every guide, but for those that are gone. */
  const missing = new Set<string>();
  const portal = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://portal').pathname;
    const found = path.startsWith('/guides/') && !missing.has(path.slice('/guides/'.length));
    response.writeHead(found ? 200 : 404).end();
  });
  let platform: TestPlatform;
  let editor: Visitor;
  let reviewer: Visitor;

  before(async () => {
    await new Promise<void>((done) => portal.listen(0, '127.0.0.1', done));
    const publicUrl = `http://127.0.0.1:${(portal.address() as AddressInfo).port}`;
    const port = await freePort();
    const started = await testPlatform('2026-03-27T02:00:00Z', { port, publicUrl });
    platform = { ...started, url: `http://127.0.0.1:${port}` };
    editor = await officer(platform, '100003');
    reviewer = await officer(platform, '100002');
  });
  after(async () => {
    await platform.stop();
    portal.closeAllConnections();
    portal.close();
  });

  it('raise no alarm while all answer', async () => {
    await lookAt('2026-03-27T02:01:00.000Z');
    const hooks = await seen();
    assert.equal(hooks.length, 29);
    assert.ok(hooks.every(({ state, alarm }) => state === 'hooked' && alarm === undefined));
    assert.equal(await measured(), 0);
  });

  it('raise one at the first 404, and propose nothing yet', async () => {
    missing.add(gone);
    await lookAt('2026-03-27T02:02:00.000Z');
    assert.deepEqual(await trouble(), [
      {
        itemCode: gone,
        state: 'hooked',
        alarm: { kind: 'not-found', since: '2026-03-27T02:02:00.000Z', failures: 1 },
        proposeUnhooking: false,
      },
    ]);
    assert.equal(await measured(), 1);
  });

  it('are at rest again when it was a passing failure, and count anew', async () => {
    missing.clear();
    await lookAt('2026-03-27T02:03:00.000Z');
    assert.deepEqual(await trouble(), []);
    assert.equal(await measured(), 0);
    missing.add(gone);
    for (const at of ['02:04', '02:05']) await lookAt(`2026-03-27T${at}:00.000Z`);
    const [found] = await trouble();
    assert.deepEqual([found?.alarm?.failures, found?.proposeUnhooking], [2, false]);
  });

  it('propose to unhook after three in a row, with the reason; the other 28 are not touched', async () => {
    await lookAt('2026-03-27T02:06:00.000Z');
    const [found, ...others] = await trouble();
    assert.deepEqual([found?.itemCode, others], [gone, []]);
    assert.deepEqual(found?.alarm, {
      kind: 'not-found',
      since: '2026-03-27T02:04:00.000Z',
      failures: 3,
      unhookingReason: {
        zh: '链接检查自 2026-03-27 10:04 起连续 3 次打不开（状态码 404）',
        en: 'Link check: could not be opened 3 times in a row since 2026-03-27 10:04 Beijing time (status 404)',
      },
    });
    assert.equal(await measured(), 1);
  });

  it('are unhooked by who keeps the items, with that reason, and the alarm is over', async () => {
    const [found] = await trouble();
    const body = { reason: found?.alarm?.unhookingReason?.zh };
    const at = `/api/officer/catalogue/items/${gone}/unhooking`;
    assert.equal((await reviewer.send('POST', at, { body, key: newId() })).status, 403);
    assert.equal((await editor.send('POST', at, { body, key: newId() })).status, 201);
    assert.deepEqual(await trouble(), []);
    assert.equal(await measured(), 0);
    const offered = (await visitor(platform).get('/api/catalogue/hooks')).body.hooks;
    assert.equal(offered.length, 28);
    await lookAt('2026-03-27T02:07:00.000Z');
    assert.equal(await measured(), 0, 'what is not hooked is not looked at');
    const versions = new Set((await seen()).map(({ hookVersion }) => hookVersion));
    assert.deepEqual([...versions].sort(), [1, 2]);
  });

  it('take two to be hooked again, once the address answers; what failed before no longer counts', async () => {
    missing.clear();
    const [{ url }] = (await visitor(platform).get('/api/catalogue/hooks')).body.hooks[0].addresses;
    const addresses = [{ channel: 'web', url: url.replace(/GA-[^/]+$/, gone) }];
    const proposed = await editor.send(
      'POST',
      `/api/officer/catalogue/items/${gone}/hook-proposals`,
      { body: { addresses }, key: newId() },
    );
    assert.equal(proposed.status, 201, JSON.stringify(proposed.body));
    const confirm = `/api/officer/catalogue/hook-proposals/${proposed.body.proposalId}/confirmation`;
    const alone = await editor.send('POST', confirm, { key: newId() });
    assert.equal(alone.body.code, 'catalogue/same-officer');
    assert.equal((await reviewer.send('POST', confirm, { key: newId() })).status, 201);
    missing.add(gone);
    await lookAt('2026-03-27T02:08:00.000Z');
    const [found] = await trouble();
    assert.deepEqual([found?.alarm?.failures, found?.proposeUnhooking], [1, false]);
  });

  async function lookAt(at: string): Promise<void> {
    platform.clock.set(at);
    await addJob(platform.db, 'catalogue.check-hooks', {});
    await platform.jobs.settled(60_000);
  }

  async function seen(): Promise<readonly SeenHook[]> {
    const { status, body } = await reviewer.get('/api/officer/catalogue/hooks');
    assert.equal(status, 200, JSON.stringify(body));
    return body.hooks;
  }

  async function trouble() {
    return (await seen()).flatMap(({ itemCode, state, alarm, proposeUnhooking }) =>
      alarm === undefined ? [] : [{ itemCode, state, alarm, proposeUnhooking }],
    );
  }

  async function measured(): Promise<number> {
    const { body } = await visitor(platform).get('/metrics');
    return Number(/^catalogue_hook_alarms (\d+)$/m.exec(body)?.[1]);
  }
});
