import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { decodeJwt } from 'jose';
import { openidHouse, type OpenidHouse } from './openid-house.ts';
import { answerOf, assertionOf, basic, errorOf, walkProvider } from './provider-walk.ts';
import type { Parameters } from './provider-walk.ts';

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

describe('by the letter of the standards, the provider', () => {
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

  it('meets a class that is essential or gives nothing (OpenID Connect Core 5.5.1.1)', async () => {
    const system = await walk.oldSystem();
    const person = await house.person();
    const ask = async (acr: object, more: Parameters = {}) => {
      const claims = JSON.stringify({ id_token: { acr } });
      return answerOf(await walk.authorize(system, person, { claims, ...more }));
    };
    const failed = 'unmet_authentication_requirements';
    const strange = { essential: true, values: ['urn:elsewhere:gold'] };
    assert.equal((await ask(strange)).get('error'), failed);
    assert.equal(
      (await ask({ essential: true, value: 'urn:elsewhere:gold' })).get('error'),
      failed,
    );
    // What is only wished for does not stand in for what is essential.
    const wished = { acr_values: 'urn:tongban:acr:L1', prompt: 'none' };
    const second = { essential: true, values: ['urn:tongban:acr:L2.A2'] };
    assert.equal((await ask(second, wished)).get('error'), failed);
    assert.equal((await ask(strange, wished)).get('error'), failed);
    for (const harmless of [
      { values: ['urn:elsewhere:gold'] },
      { essential: true },
      { essential: true, values: ['urn:elsewhere:gold', 'urn:tongban:acr:L2'] },
    ]) {
      assert.ok((await ask(harmless)).has('code'), JSON.stringify(harmless));
    }
  });

  it('answers for nobody when the subject named cannot be anybody (OpenID Connect Core 3.1.2.2)', async () => {
    const system = await walk.oldSystem();
    const claims = '{"id_token":{"sub":{"value":5}}}';
    const more = { claims, prompt: 'none' };
    const said = answerOf(await walk.authorize(system, await house.person(), more));
    assert.equal(said.get('error'), 'login_required');
  });

  it('takes one way of authentication in a request (RFC 6749 section 2.3)', async () => {
    const old = await walk.oldSystem();
    const own = await house.register({
      clientId: 'one-way',
      grantTypes: ['authorization_code', 'client_credentials'],
    });
    const inForm = { client_secret: old.secret };
    for (const [path, more] of [
      ['/openid/token', { grant_type: 'refresh_token', refresh_token: 'x' }],
      ['/openid/introspection', { token: 'x' }],
      ['/openid/revocation', { token: 'x' }],
      ['/openid/request', {}],
    ] as const) {
      const answer = await walk.post(path, { ...more, ...inForm }, basic(old));
      assert.equal(await errorOf(answer), '400 invalid_request', path);
    }
    const two = await walk.askAsItself(own, {}, inForm);
    assert.equal(await errorOf(two), '400 invalid_request');
    assert.equal((await walk.askAsItself(own)).status, 200);
  });

  it('says with every 401 how to authenticate (RFC 9110 section 15.5.2)', async () => {
    const { clientId: client_id, secret: client_secret } = await walk.oldSystem();
    for (const path of [
      'token',
      'introspection',
      'revocation',
      'request',
      'device/authorization',
    ]) {
      for (const shown of [{ client_id }, { client_id, client_secret }, { client_id: 'nobody' }]) {
        const answer = await walk.post(`/openid/${path}`, { grant_type: 'x', ...shown });
        assert.match(answer.headers.get('www-authenticate') ?? '', /^Basic realm="http/, path);
        assert.equal(await errorOf(answer), '401 invalid_client', path);
      }
    }
  });

  it('calls a way of its own that the contract does not name unauthorized_client (RFC 6749 sections 4.1.2.1 and 5.2, RFC 8628 section 3.2)', async () => {
    const browsing = await walk.oldSystem();
    const calling = await walk.oldSystem({ grantTypes: ['client_credentials'] });
    const kiosk = 'urn:ietf:params:oauth:grant-type:device_code';
    for (const [system, grant_type] of [
      [browsing, 'client_credentials'],
      [browsing, kiosk],
      [calling, 'authorization_code'],
      [calling, 'refresh_token'],
    ] as const) {
      const answer = await walk.post('/openid/token', { grant_type }, basic(system));
      assert.equal(await errorOf(answer), '400 unauthorized_client', grant_type);
    }
    const shown = await walk.post('/openid/device/authorization', {}, basic(browsing));
    assert.equal(await errorOf(shown), '400 unauthorized_client');
    const sent = await walk.authorize(calling, await house.person());
    assert.equal(answerOf(sent).get('error'), 'unauthorized_client');
    // One that may not refresh is given a code's tokens all the same, without a token to refresh.
    const once = await walk.oldSystem({ grantTypes: ['authorization_code'] });
    const tokens = await walk.tokens(once, await house.person());
    assert.deepEqual([typeof tokens.access_token, tokens.refresh_token], ['string', undefined]);
  });

  it('tells of a structured token too whether it is active, to whom it belongs (RFC 7662 section 2.2)', async () => {
    const grantTypes = ['authorization_code', 'client_credentials'];
    const own = await house.register({ clientId: 'structured', grantTypes });
    const other = await house.register({ clientId: 'structured-too', grantTypes });
    const given = (await (await walk.askAsItself(own)).json()) as { access_token: string };
    const about = async (system: typeof own, token: string) => {
      const answer = await walk.post('/openid/introspection', {
        token,
        client_assertion_type: assertionType,
        client_assertion: await assertionOf(house, system),
      });
      assert.equal(answer.status, 200);
      return (await answer.json()) as Record<string, unknown>;
    };
    const told = await about(own, given.access_token);
    const { exp, aud } = decodeJwt(given.access_token);
    assert.deepEqual(
      [told['active'], told['client_id'], told['token_type'], told['exp'], told['aud']],
      [true, own.clientId, 'Bearer', exp, aud],
    );
    const [head, body, signature = ''] = given.access_token.split('.');
    const { id_token: identity } = await walk.tokens(await walk.oldSystem(), await house.person());
    for (const strange of [
      `${head}.${body}.${signature.replace(/^.{8}/, 'AAAAAAAA')}`,
      `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${body}.`,
      identity,
    ]) {
      assert.deepEqual(await about(own, strange), { active: false });
    }
    assert.deepEqual(await about(other, given.access_token), { active: false });
  });
});
