import assert from 'node:assert/strict';
import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';
import { describe, it } from 'node:test';
import { addMs, toInstant, type Instant } from '@tongban/kernel';
import { form, outsideWorld, type Caller } from './outside-world.ts';

const returnAddress = 'http://localhost:8080/api/step-ups/return';
const wang = { name: '王小明', idNumber: '44030519900101991X' };
const asked = {
  client_id: 'tongban',
  return_address: returnAddress,
  state: 'state-state-state-state',
  nonce: 'nonce-nonce-nonce-nonce',
};

describe('confirming with the network identity', () => {
  it('sends the citizen back with a ticket that is signed, for us, and redeemed once', async (t) => {
    const world = await outsideWorld(t, { returnAddresses: [returnAddress] });
    const page = await world.get(`/network-identity/authorize?${new URLSearchParams(asked)}`);
    assert.match(await page.text(), /确认是我本人/);
    const ticket = await confirm(world);
    assert.ok(await isSigned(world, ticket));
    const claims = claimsOf(ticket);
    assert.equal(claims['aud'], 'tongban');
    assert.equal(claims['nonce'], asked.nonce);
    assert.equal(String(claims['sub']).length, 43);
    const first = await exchange(world, { ticket, ...wang });
    assert.deepEqual(await first.json(), { outcome: 'match' });
    assert.equal((await exchange(world, { ticket, ...wang })).status, 409);
  });

  it('says when somebody else has confirmed', async (t) => {
    const world = await outsideWorld(t, { returnAddresses: [returnAddress] });
    const ticket = await confirm(world, '110101198511089929');
    const answer = await exchange(world, { ticket, ...wang });
    assert.deepEqual(await answer.json(), { outcome: 'mismatch' });
  });

  it('sends the citizen back without a ticket after a refusal', async (t) => {
    const world = await outsideWorld(t, { returnAddresses: [returnAddress] });
    const sent = await fetch(
      `${world.url}/network-identity/authorize`,
      form({ ...asked, answer: 'decline' }),
    );
    const back = new URL(sent.headers.get('location') ?? '');
    assert.equal(back.searchParams.get('error'), 'declined');
    assert.equal(back.searchParams.get('ticket'), null);
  });

  it('sends nobody to an address that is not registered', async (t) => {
    const world = await outsideWorld(t, { returnAddresses: [returnAddress] });
    const elsewhere = { ...asked, return_address: `${returnAddress}/x` };
    const page = await world.get(`/network-identity/authorize?${new URLSearchParams(elsewhere)}`);
    assert.equal(page.status, 400);
    const sent = await fetch(
      `${world.url}/network-identity/authorize`,
      form({ ...elsewhere, person: wang.idNumber, answer: 'confirm' }),
    );
    assert.equal(sent.status, 400);
    assert.equal(sent.headers.get('location'), null);
  });

  it('lets a ticket die after a minute', async (t) => {
    let now: Instant = toInstant(Date.parse('2026-03-02T01:00:00Z'));
    const world = await outsideWorld(t, { returnAddresses: [returnAddress], clock: () => now });
    const ticket = await confirm(world);
    now = addMs(now, 60_000);
    assert.equal((await exchange(world, { ticket, ...wang })).status, 410);
  });

  it('can be told to sign wrongly, to be late, and to mean another system', async (t) => {
    const world = await outsideWorld(t, { returnAddresses: [returnAddress] });
    await world.put('/faults/network-identity', { wrongSignature: true });
    assert.equal(await isSigned(world, await confirm(world)), false);
    await world.put('/faults/network-identity', { expiredTicket: true });
    assert.ok(Number(claimsOf(await confirm(world))['exp']) * 1000 < Date.now());
    await world.put('/faults/network-identity', { otherAudience: true });
    assert.equal(claimsOf(await confirm(world))['aud'], 'another-system');
  });
});

async function confirm(world: Caller, person = wang.idNumber): Promise<string> {
  const sent = await fetch(
    `${world.url}/network-identity/authorize`,
    form({ ...asked, person, answer: 'confirm' }),
  );
  assert.equal(sent.status, 303);
  const back = new URL(sent.headers.get('location') ?? '');
  assert.equal(back.searchParams.get('state'), asked.state);
  return back.searchParams.get('ticket') ?? '';
}

function exchange({ url, secrets }: Caller, body: object): Promise<Response> {
  const { networkIdentityClientId: id, networkIdentityClientSecret: secret } = secrets;
  return fetch(`${url}/network-identity/exchange`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
    },
    body: JSON.stringify(body),
  });
}

function claimsOf(ticket: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(ticket.split('.')[1] ?? '', 'base64url').toString());
}

async function isSigned(world: Caller, ticket: string): Promise<boolean> {
  const { keys } = (await (await world.get('/network-identity/keys')).json()) as {
    keys: JsonWebKey[];
  };
  const [header = '', claims = '', signature = ''] = ticket.split('.');
  const key = createPublicKey({ key: keys[0] ?? {}, format: 'jwk' });
  return verify(
    'sha256',
    Buffer.from(`${header}.${claims}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
}
