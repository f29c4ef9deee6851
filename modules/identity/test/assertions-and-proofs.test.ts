import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { addCredential } from '../src/relying-systems/store-system.ts';
import { decodeJwt, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { openidHouse, type OpenidHouse, type RegisteredSystem } from './openid-house.ts';
import { startSystem } from './openid-walk.ts';
import { assertionOf, errorOf, walkProvider } from './provider-walk.ts';

describe('what a system proves itself with', () => {
  let house: OpenidHouse;
  let walk: ReturnType<typeof walkProvider>;
  const tidying: (() => unknown)[] = [];
  before(async () => {
    house = await openidHouse({ after: (work: () => unknown) => void tidying.push(work) } as never);
    walk = walkProvider(house);
  });
  after(async () => {
    for (const work of tidying.reverse()) await work();
  });

  const ownCalls = {
    grantTypes: ['authorization_code', 'client_credentials'],
  };
  const now = () => Math.floor(Date.now() / 1000);

  it('is an assertion made now, by it, for this provider alone', async () => {
    const system = await house.register({ clientId: 'asserting', ...ownCalls });
    const token = `${house.issuer}/openid/token`;
    for (const right of [{}, { aud: token }, { aud: [house.issuer] }, { exp: now() + 290 }]) {
      assert.equal((await walk.askAsItself(system, right)).status, 200, JSON.stringify(right));
    }
    for (const wrong of [
      { aud: 'https://elsewhere.example.cn' },
      { aud: [house.issuer, 'https://elsewhere.example.cn'] },
      { aud: undefined },
      { exp: now() - 60, iat: now() - 120 },
      { exp: undefined },
      { exp: now() + 3600 },
      { jti: undefined },
      { iss: 'another' },
      { sub: 'another' },
      { iat: now() + 600 },
      { nbf: now() + 600 },
    ]) {
      const answer = await walk.askAsItself(system, wrong);
      assert.equal(await errorOf(answer), '401 invalid_client', JSON.stringify(wrong));
    }
    const other = await house.register({ clientId: 'asserting-too', ...ownCalls });
    const foreign = { ...system, privateKey: other.privateKey };
    assert.equal(await errorOf(await walk.askAsItself(foreign)), '401 invalid_client');
  });

  it('names the issuer and nothing else where tokens are bound to a key', async () => {
    const system = await house.register({ clientId: 'strict', federationLevel: 3, ...ownCalls });
    const { proof } = await keyOf();
    const ask = async (aud: unknown) =>
      walk.post(
        '/openid/token',
        {
          grant_type: 'client_credentials',
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          client_assertion: await assertionOf(house, system, { aud }),
        },
        { dpop: await proof() },
      );
    assert.equal((await ask(house.issuer)).status, 200);
    assert.equal(await errorOf(await ask(`${house.issuer}/openid/token`)), '401 invalid_client');
    assert.equal(await errorOf(await ask([house.issuer])), '401 invalid_client');
  });

  it('is signed by an algorithm of FAPI 2.0 (section 5.4.1) where tokens are bound to a key', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const publicKey = { ...rsa.publicKey.export({ format: 'jwk' }), kid: 'rsa', use: 'sig' };
    const { proof } = await keyOf();
    for (const [federationLevel, good] of [
      [2, ['PS256', 'RS256']],
      [3, ['PS256']],
    ] as const) {
      const clientId = `signing-at-${federationLevel}`;
      const { systemId } = await house.register({ clientId, federationLevel, ...ownCalls });
      await house.db.transaction(async (tx) => {
        const at = new Date().toISOString() as never;
        await addCredential(tx, { systemId, credential: { publicKey }, at });
      });
      house.identity.openid.systems.refresh();
      for (const alg of ['PS256', 'RS256', 'PS512'] as const) {
        const jti = crypto.randomUUID();
        const claims = { iss: clientId, sub: clientId, aud: house.issuer, jti, exp: now() + 60 };
        const assertion = await new SignJWT(claims)
          .setProtectedHeader({ alg, kid: 'rsa' })
          .sign(rsa.privateKey);
        const answer = await askWith({ clientId } as never, await proof(), assertion);
        const isGood = (good as readonly string[]).includes(alg);
        assert.equal(answer.status, isGood ? 200 : 401, `${alg} at F${federationLevel}`);
      }
    }
  });

  it('is a proof of its key for this request, once', async () => {
    const system = await house.register({ clientId: 'proving', federationLevel: 3, ...ownCalls });
    const { proof, privateJwk } = await keyOf();
    const ask = async (dpop: string | undefined) => askWith(system, dpop);
    const good = await proof();
    const given = await ask(good);
    assert.equal(((await given.clone().json()) as { token_type: string }).token_type, 'DPoP');
    assert.equal(await errorOf(await ask(good)), '400 invalid_dpop_proof', 'it was good twice');
    assert.notEqual((await ask(undefined)).status, 200, 'no proof was needed');
    const nonce = given.headers.get('dpop-nonce')!;
    assert.equal((await ask(await proof({ nonce }))).status, 200);
    for (const [error, claims, header] of [
      ['invalid_dpop_proof', { htm: 'GET' }, {}],
      ['invalid_dpop_proof', { htu: 'https://elsewhere.example.cn/openid/token' }, {}],
      ['invalid_dpop_proof', { jti: undefined }, {}],
      ['invalid_dpop_proof', {}, { typ: 'jwt' }],
      ['invalid_dpop_proof', {}, { jwk: privateJwk }],
      ['invalid_dpop_proof', {}, { jwk: undefined }],
      ['use_dpop_nonce', { nonce: 'made up' }, {}],
      ['use_dpop_nonce', { iat: now() - 3600 }, {}],
      ['use_dpop_nonce', { iat: now() + 3600 }, {}],
    ] as const) {
      const answer = await ask(await proof(claims, header));
      assert.equal(await errorOf(answer), `400 ${error}`, JSON.stringify([claims, header]));
    }
  });

  it('is a pushed request that is used once, by it, as it was pushed', async () => {
    const system = await house.register({ clientId: 'pushing' });
    const other = await house.register({ clientId: 'pushing-too' });
    const person = await house.person();
    const pushed = async () => new URL((await startSystem(house, system)).address);
    const used = await pushed();
    assert.match((await person.go(used.href)).headers.get('location') ?? '', /[?&]code=/);
    const again = await person.go(used.href);
    assert.deepEqual([again.status, again.headers.get('location')], [400, null]);
    const borrowed = await pushed();
    borrowed.searchParams.set('client_id', other.clientId);
    assert.equal((await person.go(borrowed.href)).status, 400);
    const changed = await pushed();
    changed.searchParams.set('redirect_uri', 'https://evil.example.cn/');
    const answer = (await person.go(changed.href)).headers.get('location') ?? '';
    assert.match(answer, /^https:\/\/system\.example\.cn\/return\?code=/);
    const unpushed = await walk.authorize(system, person);
    assert.match(unpushed.headers.get('location') ?? '', /error=invalid_request/);
    for (const more of [{}, { client_id: system.clientId }]) {
      assert.notEqual((await walk.post('/openid/request', more)).status, 201);
    }
  });

  it('is given a token for itself that names no right and opens nothing of the platform', async () => {
    const system = await house.register({ clientId: 'for-itself', ...ownCalls });
    let token = '';
    // A right nobody has is passed over, and the answer says that none was given (RFC 6749 section 3.3).
    for (const scope of [null, 'verification', 'exchange']) {
      const given = await walk.askAsItself(system, {}, { scope });
      assert.equal(given.status, 200);
      const answer = (await given.json()) as Record<string, string>;
      assert.equal(answer['scope'], undefined);
      token = answer['access_token']!;
      assert.equal(decodeJwt(token)['scope'], undefined);
    }
    assert.equal((await walk.userinfo(token)).status, 401);
    const headers = { authorization: `Bearer ${token}` };
    const me = (await (await fetch(`${house.url}/api/me`, { headers })).json()) as { kind: string };
    assert.equal(me.kind, 'anonymous');
  });

  async function askWith(
    system: RegisteredSystem,
    dpop: string | undefined,
    assertion?: string,
  ): Promise<Response> {
    return walk.post(
      '/openid/token',
      {
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion ?? (await assertionOf(house, system)),
      },
      dpop === undefined ? {} : { dpop },
    );
  }

  async function keyOf() {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(publicKey);
    const proof = (claims: object = {}, header: object = {}) =>
      new SignJWT({
        jti: crypto.randomUUID(),
        htm: 'POST',
        htu: `${house.issuer}/openid/token`,
        iat: now(),
        ...claims,
      })
        .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk, ...header })
        .sign(privateKey);
    return { proof, privateJwk: await exportJWK(privateKey) };
  }
});
