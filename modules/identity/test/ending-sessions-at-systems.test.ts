import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from '@tongban/database';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { openidHouse, type OpenidHouse } from './openid-house.ts';
import { refresh, serverOf, tokensFor } from './openid-walk.ts';

const patienceMs = 5_000;

describe('a session of the portal that ends', () => {
  let house: OpenidHouse;
  let ear: Server;
  const heard: string[] = [];
  let deafTimes = 0;
  const tidying: (() => unknown)[] = [];
  before(async () => {
    house = await openidHouse({ after: (work: () => unknown) => void tidying.push(work) } as never);
    ear = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        const isDeaf = deafTimes > 0;
        if (isDeaf) deafTimes -= 1;
        else heard.push(new URLSearchParams(body).get('logout_token') ?? '');
        response.writeHead(isDeaf ? 500 : 200).end();
      });
    });
    await new Promise<void>((listening) => ear.listen(0, '127.0.0.1', listening));
  });
  after(async () => {
    for (const work of tidying.reverse()) await work();
    ear.close();
  });

  const earAddress = () => `http://127.0.0.1:${(ear.address() as AddressInfo).port}/logout`;

  async function nextNotice(): Promise<string> {
    const until = Date.now() + patienceMs;
    while (heard.length === 0 && Date.now() < until) await pause(20);
    const token = heard.shift();
    assert.ok(token !== undefined, 'no notice came');
    return token;
  }

  it('is told to each system opened from it, signed, and ends every token given in it', async () => {
    const system = await house.register({ clientId: 'told', logoutAddress: earAddress() });
    const person = await house.person();
    const tokens = await tokensFor(house, system, person);
    await person.go(`${house.url}/api/sessions/current`, { method: 'DELETE' });
    const { payload, protectedHeader } = await jwtVerify(
      await nextNotice(),
      createRemoteJWKSet(new URL(`${house.url}/openid/jwks`)),
      { issuer: house.issuer, audience: 'told' },
    );
    assert.equal(protectedHeader.typ, 'logout+jwt');
    assert.equal(typeof payload['sid'], 'string');
    assert.ok(
      'http://schemas.openid.net/event/backchannel-logout' in (payload['events'] as object),
    );
    const userinfo = await fetch(`${house.url}/openid/userinfo`, {
      headers: { authorization: `Bearer ${tokens.access_token}` },
    });
    assert.equal(userinfo.status, 401);
    const again = await refresh(await serverOf(house), system, tokens.refresh_token!);
    assert.equal(again.status, 400);
  });

  it('is told again when the system did not hear it', async () => {
    const system = await house.register({ clientId: 'deaf', logoutAddress: earAddress() });
    const person = await house.person();
    await tokensFor(house, system, person);
    deafTimes = 1;
    await house.identity.disablePerson(person.personId);
    await nextNotice();
    const { attempts } = await house.db.one<{ attempts: number }>(sql`
      select attempts from identity.logout_notices where client_id = 'deaf'
    `);
    assert.equal(attempts, 2);
  });
});
