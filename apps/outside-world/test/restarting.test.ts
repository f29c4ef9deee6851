import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { startOutsideWorld } from '../src/index.ts';

const party = { name: '王小明', phone: '13800000001', address: '深圳市南山区科技路1号' };

describe('a restart of the outside world', () => {
  it('finds parcels on their way and messages in the inbox', async (t) => {
    const { folder, stateFile } = place();
    const first = await startOutsideWorld({ port: 0, stateFile });
    const { courierKey, smsKey } = first.secrets;
    const order = {
      orderId: 'o-1',
      sender: party,
      receiver: party,
      callbackUrl: 'http://127.0.0.1:9/callbacks',
    };
    await post(`${first.url}/courier/orders`, order, courierKey);
    const message = { messageId: 'm-1', phone: '13800000001', text: '【通办】123456' };
    await post(`${first.url}/sms/messages`, message, smsKey);
    await first.stop();

    const second = await startOutsideWorld({ port: 0, stateFile, secrets: first.secrets });
    t.after(() => second.stop().then(() => rmSync(folder, { recursive: true })));
    assert.equal((await post(`${second.url}/courier/orders`, order, courierKey)).status, 200);
    assert.equal((await post(`${second.url}/sms/messages`, message, smsKey)).status, 200);
    assert.match(await (await fetch(`${second.url}/sms`)).text(), /123456/);
  });

  it('starts empty when the file is broken', async (t) => {
    const { folder, stateFile } = place();
    writeFileSync(stateFile, '{"parcels":[');
    const world = await startOutsideWorld({ port: 0, stateFile });
    t.after(() => world.stop().then(() => rmSync(folder, { recursive: true })));
    assert.deepEqual(await (await fetch(`${world.url}/courier/orders`)).json(), { items: [] });
  });
});

function place() {
  const folder = mkdtempSync(join(tmpdir(), 'outside-world-'));
  return { folder, stateFile: join(folder, 'state.json') };
}

function post(url: string, body: object, key: string): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify(body),
  });
}
