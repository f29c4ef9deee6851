import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { addMs } from '@tongban/kernel';
import * as oauth from 'oauth4webapi';
import { readSigningKeys, rotateSigningKeys } from '../src/openid/signing-keys.ts';
import { addCredential, endCredential } from '../src/relying-systems/store-system.ts';
import { openidHouse, type OpenidHouse } from './openid-house.ts';
import { exchange, openSystem, tokensFor } from './openid-walk.ts';

describe('changing keys without standing still', () => {
  let house: OpenidHouse;
  const tidying: (() => unknown)[] = [];
  before(async () => {
    house = await openidHouse({ after: (work: () => unknown) => void tidying.push(work) } as never);
  });
  after(async () => {
    for (const work of tidying.reverse()) await work();
  });

  it('a new signing key is published before it signs, and the old one as long as what it signed is valid', async () => {
    const { db, clock, keys } = house.identity.inside.parts;
    const parts = { db, keys, clock };
    const before = await readSigningKeys(parts);
    await parts.db.transaction((tx) => rotateSigningKeys(tx, parts));
    const during = await readSigningKeys(parts);
    assert.equal(during.length, 4);
    assert.deepEqual(
      during.slice(0, 2).map(({ kid }) => kid),
      before.map(({ kid }) => kid),
      'the old keys still sign',
    );
    const later = { ...parts, clock: () => addMs(clock(), 61 * 60_000) };
    const after = await readSigningKeys(later);
    assert.equal(after.length, 4);
    assert.ok(!before.some(({ kid }) => kid === after[0]!.kid), 'the new keys sign');
    const dayLater = { ...parts, clock: () => addMs(clock(), 26 * 60 * 60_000) };
    assert.equal((await readSigningKeys(dayLater)).length, 2);
  });

  it('a new secret is valid beside the old one, until the old one ends', async () => {
    const { db, clock } = house.identity.inside.parts;
    const system = await house.register({ clientId: 'two-secrets', federationLevel: 1 });
    const person = await house.person();
    const renewed = { ...system, secret: 'the-new-secret-of-two-secrets' };
    const at = clock();
    await addCredential(db, {
      systemId: system.systemId,
      credential: { secret: renewed.secret },
      at,
    });
    house.identity.openid.systems.refresh();
    await tokensFor(house, system, person);
    await tokensFor(house, renewed, person);
    const old = await db.one<{ credentialId: string }>(sql`
      select credential_id as "credentialId" from identity.relying_system_credentials
       where system_id = ${system.systemId} order by created_at limit 1
    `);
    await endCredential(db, { systemId: system.systemId, ...old, endsAt: clock() });
    house.identity.openid.systems.refresh();
    await tokensFor(house, renewed, person);
    const opened = await openSystem(house, renewed, person);
    assert.equal((await exchange(house, system, opened)).status, 401);
  });

  it('a new key of a system is valid beside the old one', async () => {
    const { db, clock } = house.identity.inside.parts;
    const system = await house.register({ clientId: 'two-keys' });
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const publicKey = { ...pair.publicKey.export({ format: 'jwk' }), kid: 'second', use: 'sig' };
    await addCredential(db, { systemId: system.systemId, credential: { publicKey }, at: clock() });
    house.identity.openid.systems.refresh();
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
    const privateKey = await crypto.subtle.importKey(
      'jwk',
      pair.privateKey.export({ format: 'jwk' }),
      algorithm,
      false,
      ['sign'],
    );
    const person = await house.person();
    await tokensFor(house, system, person);
    await tokensFor(house, { ...system, privateKey, keyId: 'second' } as never, person);
    const stranger = await oauth.generateKeyPair('ES256');
    await assert.rejects(
      openSystem(house, { ...system, privateKey: stranger.privateKey } as never, person),
    );
  });
});
