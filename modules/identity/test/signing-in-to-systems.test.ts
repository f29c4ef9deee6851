import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as oauth from 'oauth4webapi';
import { scopeData } from '../src/relying-systems/relying-system.ts';
import { openidHouse, redirectAddress, type OpenidHouse } from './openid-house.ts';
import {
  clientOf,
  exchange,
  openSystem,
  refresh,
  serverOf,
  startSystem,
  tokensFor,
} from './openid-walk.ts';

describe('a relying system', () => {
  let house: OpenidHouse;
  const tidying: (() => unknown)[] = [];
  before(async () => {
    house = await openidHouse({ after: (work: () => unknown) => void tidying.push(work) } as never);
  });
  after(async () => {
    for (const work of tidying.reverse()) await work();
  });

  it('finds the provider where the platform is', async () => {
    const server = await serverOf(house);
    assert.equal(server.issuer, house.issuer);
    assert.equal(server.token_endpoint, `${house.issuer}/openid/token`);
    assert.deepEqual(server.code_challenge_methods_supported, ['S256']);
    assert.equal(server.authorization_response_iss_parameter_supported, true);
    assert.deepEqual(server.subject_types_supported, ['pairwise']);
    // What a contract may name, and nothing that no interface would take.
    assert.deepEqual(server.scopes_supported, Object.keys(scopeData));
    assert.deepEqual(server.grant_types_supported, [
      'authorization_code',
      'refresh_token',
      'client_credentials',
      'urn:ietf:params:oauth:grant-type:device_code',
    ]);
    assert.equal(server.request_parameter_supported, false);
    assert.equal(server.request_uri_parameter_supported, false);
    const oauthAnswer = await fetch(`${house.url}/.well-known/oauth-authorization-server`);
    assert.deepEqual(await oauthAnswer.json(), server);
    // Nothing is named that is not there.
    const addresses = Object.entries(server).filter(([name]) => /_(endpoint|uri)$/.test(name));
    assert.ok(addresses.length >= 9);
    for (const [name, address] of addresses) {
      const path = String(address).replace(house.issuer, house.url);
      const answers = [fetch(path), fetch(path, { method: 'POST' })].map(async (answer) => {
        const { status, headers } = await answer;
        return status !== 404 || (headers.get('content-type') ?? '').includes('html');
      });
      assert.ok((await Promise.all(answers)).includes(true), name);
    }
  });

  it('signs a person in without a prompt, with its own key, by pushed request and PKCE', async () => {
    const system = await house.register({ clientId: 'first-system' });
    const person = await house.person();
    const tokens = await tokensFor(house, system, person);
    const claims = oauth.getValidatedIdTokenClaims(tokens)!;
    assert.match(claims.sub, /^[a-z2-7]{26}$/);
    assert.notEqual(claims.sub, person.personId);
    assert.equal(claims['acr'], 'urn:tongban:acr:L2.A1');
    assert.deepEqual(claims['amr'], ['sms']);
  });

  it('knows a person by another name than a system of another sector, and by the same as one of its own', async () => {
    const person = await house.person();
    const subjects: string[] = [];
    for (const [clientId, sector] of [
      ['sector-a-one', 'sector-a'],
      ['sector-a-two', 'sector-a'],
      ['sector-b-one', 'sector-b'],
    ] as const) {
      const system = await house.register({ clientId, sector });
      const tokens = await tokensFor(house, system, person);
      subjects.push(oauth.getValidatedIdTokenClaims(tokens)!.sub);
    }
    assert.equal(subjects[0], subjects[1]);
    assert.notEqual(subjects[0], subjects[2]);
  });

  it('uses a code once, whatever fifty of it try at the same moment', async () => {
    const system = await house.register({ clientId: 'fifty-codes' });
    const person = await house.person();
    const opened = await openSystem(house, system, person);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => exchange(house, system, opened)),
    );
    assert.equal(answers.filter(({ status }) => status === 200).length, 1);
    for (const answer of answers.filter(({ status }) => status !== 200)) {
      assert.equal(((await answer.json()) as { error: string }).error, 'invalid_grant');
    }
  });

  it('is sent nowhere but to the address of its contract, letter by letter', async () => {
    const system = await house.register({ clientId: 'exact-address' });
    const person = await house.person();
    for (const wrong of [
      `${redirectAddress}/`,
      `${redirectAddress}?a=1`,
      redirectAddress.toUpperCase(),
      'https://system.example.cn:444/return',
      'https://user@system.example.cn/return',
      'https://system.example.cn/x/../return',
      'https://evil.example.cn/return',
      'http://system.example.cn/return',
      `${redirectAddress}#x`,
    ]) {
      await assert.rejects(openSystem(house, system, person, { redirect_uri: wrong }), wrong);
    }
  });

  it('is unknown a moment after it was suspended, with everything it holds', async () => {
    const system = await house.register({ clientId: 'to-be-suspended' });
    const person = await house.person();
    const tokens = await tokensFor(house, system, person);
    const userinfo = () =>
      fetch(`${house.url}/openid/userinfo`, {
        headers: { authorization: `Bearer ${tokens.access_token}` },
      });
    assert.equal((await userinfo()).status, 200);
    await house.register({ ...system, status: 'suspended' });
    assert.notEqual((await userinfo()).status, 200);
    await assert.rejects(openSystem(house, system, person));
  });

  it('that needs consent gets nothing before it was given, and nothing after it was withdrawn', async () => {
    const system = await house.register({ clientId: 'needs-consent', consent: 'ask' });
    const person = await house.person();
    await assert.rejects(openSystem(house, system, person, { prompt: 'none' }), /consent_required/);
    const { address } = await startSystem(house, system, { scope: 'openid phone' });
    const asked = (await person.go(address)).headers.get('location')!;
    const signOn = `${house.url}/api${asked.replace('/sign-on/', '/sign-ons/')}`;
    const post = (url: string, body?: object) =>
      person.go(url, {
        method: 'POST',
        ...(body && {
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        }),
      });
    const page = (await (await post(`${signOn}/continuation`)).json()) as { step: string };
    assert.equal(page.step, 'consent');
    const stranger = await house.person();
    const forged = await stranger.go(`${signOn}/consent`, {
      method: 'POST',
      body: '{"agrees":true}',
      headers: { 'content-type': 'application/json' },
    });
    assert.equal(forged.status, 410, 'somebody else agreed');
    assert.equal((await post(`${signOn}/consent`, { agrees: true })).status, 200);
    const tokens = await tokensFor(house, system, person, { scope: 'openid phone' });
    const userinfo = await fetch(`${house.url}/openid/userinfo`, {
      headers: { authorization: `Bearer ${tokens.access_token}` },
    });
    assert.match(((await userinfo.json()) as { phone_number: string }).phone_number, /^\+861/);
    const known = (await (await person.go(`${house.url}/api/known-systems`)).json()) as {
      items: { clientId: string; data: { zh: string }[] }[];
    };
    assert.deepEqual(known.items[0]?.data, [{ zh: '手机号码', en: 'mobile number' }]);
    const consent = `${house.url}/api/known-systems/needs-consent/consent`;
    assert.equal((await person.go(consent, { method: 'DELETE' })).status, 204);
    assert.equal((await person.go(consent, { method: 'DELETE' })).status, 404);
    const after = await fetch(`${house.url}/openid/userinfo`, {
      headers: { authorization: `Bearer ${tokens.access_token}` },
    });
    assert.equal(after.status, 401);
    await assert.rejects(openSystem(house, system, person, { prompt: 'none' }), /consent_required/);
  });

  it('that binds its tokens gets none without a proof, and another key cannot use them', async () => {
    const system = await house.register({ clientId: 'bound-tokens', federationLevel: 3 });
    const person = await house.person();
    const opened = await openSystem(house, system, person);
    assert.equal((await exchange(house, system, opened)).status, 400);
    const key = await oauth.generateKeyPair('ES256');
    const DPoP = oauth.DPoP(clientOf(system), key);
    const again = await openSystem(house, system, person);
    const server = await serverOf(house);
    const tokens = await oauth.processAuthorizationCodeResponse(
      server,
      clientOf(system),
      await exchange(house, system, again, { DPoP }),
      { expectedNonce: again.nonce },
    );
    assert.equal(tokens.token_type, 'dpop');
    const userinfo = (options: object) =>
      oauth.userInfoRequest(server, clientOf(system), tokens.access_token, {
        [oauth.allowInsecureRequests]: true,
        ...options,
      });
    const other = oauth.DPoP(clientOf(system), await oauth.generateKeyPair('ES256'));
    assert.equal((await userinfo({ DPoP })).status, 200);
    assert.equal((await userinfo({ DPoP: other })).status, 401);
    assert.equal((await userinfo({})).status, 401);
    assert.equal((await refresh(server, system, tokens.refresh_token!, { DPoP })).status, 200);
  });

  it('refreshes once with one token, whatever fifty try, and loses everything when two have it', async () => {
    const system = await house.register({ clientId: 'fifty-refreshes' });
    const person = await house.person();
    const tokens = await tokensFor(house, system, person);
    const server = await serverOf(house);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => refresh(server, system, tokens.refresh_token!)),
    );
    const right = answers.filter(({ status }) => status === 200);
    assert.equal(right.length, 1);
    const { refresh_token: next } = (await right[0]!.json()) as { refresh_token: string };
    assert.equal((await refresh(server, system, next)).status, 400, 'the family is still alive');
  });

  it('shows one assertion once, whatever fifty try', async () => {
    const system = await house.register({
      clientId: 'one-assertion',
      grantTypes: ['authorization_code', 'client_credentials'],
    });
    const server = await serverOf(house);
    let body = '';
    await oauth.clientCredentialsGrantRequest(
      server,
      clientOf(system),
      oauth.PrivateKeyJwt({ key: system.privateKey, kid: system.keyId }),
      {},
      {
        [oauth.allowInsecureRequests]: true,
        [oauth.customFetch]: async (_url: string, init: { body: URLSearchParams }) => {
          body = String(init.body);
          return Response.json({});
        },
      } as never,
    );
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        fetch(`${house.url}/openid/token`, {
          method: 'POST',
          body,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }),
      ),
    );
    assert.equal(answers.filter(({ status }) => status === 200).length, 1);
  });

  it('cannot be talked down from the level it asked for', async () => {
    const system = await house.register({ clientId: 'needs-three' });
    const person = await house.person({ level: 2 });
    const three = { acr_values: 'urn:tongban:acr:L3' };
    await assert.rejects(
      openSystem(house, system, person, { ...three, prompt: 'none' }),
      /unmet_authentication_requirements/,
    );
    const proven = await house.person({ level: 3 });
    const tokens = await tokensFor(house, system, proven, three);
    assert.equal(oauth.getValidatedIdTokenClaims(tokens)!['acr'], 'urn:tongban:acr:L3');
    await assert.rejects(
      openSystem(house, system, proven, { acr_values: 'urn:tongban:acr:L4' }),
      /invalid_request/,
    );
    await assert.rejects(
      openSystem(house, system, proven, { max_age: '0', prompt: 'none' }),
      // The library reads max_age=0 as prompt=login, which prompt=none contradicts.
      /invalid_request/,
    );
  });

  it('does not sign in whoever finished a request that was begun in another browser', async () => {
    const system = await house.register({ clientId: 'borrowed-request' });
    const { address } = await startSystem(house, system);
    const thief = await house.person();
    thief.cookies.delete('__Host-session');
    const asked = (await thief.go(address)).headers.get('location')!;
    const victim = await house.person();
    const continued = await victim.go(
      `${house.url}/api${asked.replace('/sign-on/', '/sign-ons/')}/continuation`,
      { method: 'POST' },
    );
    const { continueTo } = (await continued.json()) as { continueTo: string };
    const answer = await thief.go(house.url + continueTo);
    assert.match(answer.headers.get('location') ?? '', /error=invalid_request/);
    assert.doesNotMatch(answer.headers.get('location') ?? '', /code=/);
  });
});
