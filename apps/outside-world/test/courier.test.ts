import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '@tongban/testing';
import { outsideWorld, type Caller } from './outside-world.ts';

const party = { name: '王小明', phone: '13800001234', address: '深圳市南山区科技路1号' };

describe('ordering a courier', () => {
  it('gives one tracking number to one order, however often it is placed', async (t) => {
    const { world, order } = await parcel(t);
    const again = await world.post('/courier/orders', order, key(world));
    const first = await (await world.get('/courier/orders/o-1')).json();
    assert.equal(again.status, 200);
    assert.equal(
      ((await again.json()) as { trackingNumber: string }).trackingNumber,
      (first as { trackingNumber: string }).trackingNumber,
    );
    const other = { ...order, receiver: { ...party, address: '别处' } };
    assert.equal((await world.post('/courier/orders', other, key(world))).status, 409);
    assert.equal((await world.post('/courier/orders', order, 'Bearer x')).status, 401);
  });

  it('reports each step, signed over the time and the exact bytes', async (t) => {
    const { world, received } = await parcel(t);
    for (const kind of ['collected', 'in-transit', 'out-for-delivery', 'signed']) {
      assert.equal((await world.post('/courier/orders/o-1/steps', { kind })).status, 201);
    }
    await eventually(() => received.length === 4);
    assert.deepEqual(
      received.map(({ event }) => event.kind),
      ['collected', 'in-transit', 'out-for-delivery', 'signed'],
    );
    assert.ok(received.every(({ signed }) => signed));
  });

  it('does not let a parcel be signed for before it is out for delivery', async (t) => {
    const { world } = await parcel(t);
    const step = await world.post('/courier/orders/o-1/steps', { kind: 'signed' });
    assert.equal(step.status, 409);
  });

  it('tries again when the platform does not answer, and gives up in the end', async (t) => {
    const { world, received, answerWith } = await parcel(t);
    answerWith(503, 503, 200);
    await world.post('/courier/orders/o-1/steps', { kind: 'collected' });
    await eventually(() => received.length === 3);
    answerWith(500, 500, 500, 500);
    await world.post('/courier/orders/o-1/steps', { kind: 'in-transit' });
    await eventually(() => received.length === 6);
    await pause(50);
    assert.equal(received.length, 6);
    const shown = (await (await world.get('/courier/orders/o-1')).json()) as {
      callbacks: { state: string; attempts: number }[];
    };
    assert.deepEqual(
      shown.callbacks.map(({ state, attempts }) => [state, attempts]),
      [
        ['accepted', 3],
        ['given-up', 3],
      ],
    );
  });
});

describe('a fault of the courier', () => {
  it('wrong signature: the report is signed with another secret', async (t) => {
    const { world, received } = await parcel(t);
    await world.put('/faults/courier', { wrongSignature: true });
    await world.post('/courier/orders/o-1/steps', { kind: 'collected' });
    await eventually(() => received.length === 1);
    assert.equal(received[0]?.signed, false);
  });

  it('duplicate callbacks: the same report comes twice', async (t) => {
    const { world, received } = await parcel(t);
    await world.put('/faults/courier', { duplicateCallbacks: true });
    await world.post('/courier/orders/o-1/steps', { kind: 'collected' });
    await eventually(() => received.length === 2);
    assert.equal(received[0]?.event.eventId, received[1]?.event.eventId);
  });

  it('out of order: the later report comes first', async (t) => {
    const { world, received } = await parcel(t);
    await world.put('/faults/courier', { outOfOrder: true });
    await world.post('/courier/orders/o-1/steps', { kind: 'collected' });
    await world.post('/courier/orders/o-1/steps', { kind: 'in-transit' });
    await eventually(() => received.length === 2);
    assert.deepEqual(
      received.map(({ event }) => event.kind),
      ['in-transit', 'collected'],
    );
  });
});

describe('moving parcels on the page', () => {
  it('works with a plain form and shows no full name', async (t) => {
    const { world, received } = await parcel(t);
    const page = await (await world.get('/courier')).text();
    assert.match(page, /王\*\*/);
    assert.doesNotMatch(page, /王小明，/);
    const sent = await fetch(`${world.url}/courier/orders/o-1/steps`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ kind: 'collected' }),
    });
    assert.equal(sent.status, 303);
    await eventually(() => received.length === 1);
  });
});

interface Received {
  event: { kind: string; eventId: string };
  signed: boolean;
}

async function parcel(t: TestContext) {
  const world = await outsideWorld(t, { courierRetryAfterMs: [5, 5] });
  const received: Received[] = [];
  let answers: number[] = [];
  const customer = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const expected = createHmac('sha256', world.secrets.courierCallbackSecret)
      .update(`${request.headers['x-courier-timestamp']}.${body}`)
      .digest('hex');
    const signed = request.headers['x-courier-signature'] === expected;
    received.push({ event: JSON.parse(body), signed });
    response.writeHead(answers.shift() ?? 204).end();
  });
  await new Promise<void>((done) => customer.listen(0, '127.0.0.1', done));
  t.after(() => customer.close());
  const callbackUrl = `http://127.0.0.1:${(customer.address() as AddressInfo).port}/callbacks`;
  const order = { orderId: 'o-1', sender: party, receiver: party, callbackUrl };
  assert.equal((await world.post('/courier/orders', order, key(world))).status, 201);
  return {
    world,
    order,
    received,
    answerWith: (...next: number[]) => {
      answers = next;
    },
  };
}

function key({ secrets }: Caller): string {
  return `Bearer ${secrets.courierKey}`;
}
