import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openidHouse, type OpenidHouse } from './openid-house.ts';
import { basic, codeOf, errorOf, walkProvider, type Parameters } from './provider-walk.ts';

describe('the endpoints a system asks itself', () => {
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

  it('give nothing for a code that is not whole: its system, address and verifier belong to it', async () => {
    const system = await walk.oldSystem();
    const other = await walk.oldSystem();
    const person = await house.person();
    const code = async () => codeOf(await walk.authorize(system, person));
    assert.equal(await errorOf(await walk.redeem(other, await code())), '400 invalid_grant');
    const wrong: readonly (readonly [string, Parameters])[] = [
      ['400 invalid_grant', { redirect_uri: 'https://elsewhere.example.cn/' }],
      ['400 invalid_request', { redirect_uri: null }],
      ['400 invalid_grant', { code_verifier: 'another'.repeat(10) }],
      ['400 invalid_grant', { code_verifier: null }],
      ['400 invalid_grant', { code: 'made up' }],
      ['400 unsupported_grant_type', { grant_type: 'password' }],
    ];
    for (const [error, more] of wrong) {
      const answer = await walk.redeem(system, await code(), more);
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      assert.equal(await errorOf(answer), error, JSON.stringify(more));
    }
  });

  it('say to a system that does not show who it is how to do so', async () => {
    const system = await walk.oldSystem();
    const wrong = await walk.post(
      '/openid/token',
      { grant_type: 'authorization_code' },
      basic({ ...system, secret: 'wrong' }),
    );
    assert.match(wrong.headers.get('www-authenticate') ?? '', /^Basic realm=/);
    assert.equal(await errorOf(wrong), '401 invalid_client');
    // Secrets do not belong into forms, which are logged; the discovery document does not offer it.
    const inForm = { client_id: system.clientId, client_secret: system.secret };
    assert.equal(
      await errorOf(await walk.post('/openid/token', { grant_type: 'refresh_token', ...inForm })),
      '401 invalid_client',
    );
  });

  it('end everything that a code gave when it is shown again', async () => {
    const system = await walk.oldSystem();
    const code = codeOf(await walk.authorize(system, await house.person()));
    const tokens = (await (await walk.redeem(system, code)).json()) as Record<string, string>;
    assert.equal((await walk.userinfo(tokens['access_token']!)).status, 200);
    assert.equal(await errorOf(await walk.redeem(system, code)), '400 invalid_grant');
    assert.equal((await walk.userinfo(tokens['access_token']!)).status, 401);
    const refresh = { grant_type: 'refresh_token', refresh_token: tokens['refresh_token']! };
    assert.equal(
      await errorOf(await walk.post('/openid/token', refresh, basic(system))),
      '400 invalid_grant',
    );
  });

  it('refresh with less, never with more, and for nobody else', async () => {
    const system = await walk.oldSystem();
    const other = await walk.oldSystem();
    const tokens = await walk.tokens(system, await house.person(), { scope: 'openid phone' });
    const refresh = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token };
    const ask = (more: Parameters, who = system) =>
      walk.post('/openid/token', { ...refresh, ...more }, basic(who));
    assert.equal(await errorOf(await ask({ scope: 'openid profile' })), '400 invalid_scope');
    assert.equal(await errorOf(await ask({}, other)), '400 invalid_grant');
    const less = (await (await ask({ scope: 'openid' })).json()) as { access_token: string };
    const told = (await (await walk.userinfo(less.access_token)).json()) as object;
    assert.deepEqual(Object.keys(told), ['sub']);
  });

  it('take an access token in the header or in a form, once, and never in the address', async () => {
    const system = await walk.oldSystem();
    const { access_token: token } = await walk.tokens(system, await house.person());
    const address = `${house.url}/openid/userinfo`;
    const header = { authorization: `Bearer ${token}` };
    assert.equal((await fetch(address, { method: 'POST', headers: header })).status, 200);
    const inForm = { access_token: token };
    assert.equal((await walk.post('/openid/userinfo', inForm)).status, 200);
    assert.equal(
      await errorOf(await walk.post('/openid/userinfo', inForm, header)),
      '400 invalid_request',
    );
    assert.equal(
      await errorOf(await fetch(`${address}?access_token=${token}`)),
      '400 invalid_request',
    );
    const none = await fetch(address);
    assert.equal(none.status, 401);
    assert.match(none.headers.get('www-authenticate') ?? '', /Bearer .*DPoP /);
    const wrong = await walk.userinfo('made-up');
    assert.match(wrong.headers.get('www-authenticate') ?? '', /error="invalid_token"/);
    assert.equal(wrong.status, 401);
  });

  it('tell a system of its own tokens only, and end only those', async () => {
    const system = await walk.oldSystem();
    const other = await walk.oldSystem();
    const { access_token: token } = await walk.tokens(system, await house.person());
    const about = async (who: typeof system, text: string) =>
      (await (
        await walk.post('/openid/introspection', { token: text }, basic(who))
      ).json()) as object;
    const own = (await about(system, token)) as Record<string, unknown>;
    assert.deepEqual(
      [own['active'], own['client_id'], own['iss']],
      [true, system.clientId, house.issuer],
    );
    assert.deepEqual(await about(other, token), { active: false });
    assert.deepEqual(await about(system, 'made up'), { active: false });
    const end = (who: typeof system, text: string) =>
      walk.post('/openid/revocation', { token: text }, basic(who));
    assert.equal((await end(other, token)).status, 400);
    assert.equal((await walk.userinfo(token)).status, 200);
    assert.equal((await end(system, 'made up')).status, 200);
    assert.equal((await end(system, token)).status, 200);
    assert.equal((await walk.userinfo(token)).status, 401);
  });

  it('answer a browser of another site what is public, and nothing that is for a system', async () => {
    const origin = { origin: 'https://system.example.cn' };
    for (const path of ['/.well-known/openid-configuration', '/openid/jwks']) {
      const asked = await fetch(house.url + path, {
        method: 'OPTIONS',
        headers: { ...origin, 'access-control-request-method': 'GET' },
      });
      assert.equal(asked.status, 204, path);
      const answer = await fetch(house.url + path, { headers: origin });
      assert.equal(answer.headers.get('access-control-allow-origin'), origin.origin);
    }
    const system = await walk.oldSystem();
    const { access_token: token } = await walk.tokens(system, await house.person());
    const userinfo = await fetch(`${house.url}/openid/userinfo`, {
      headers: { ...origin, authorization: `Bearer ${token}` },
    });
    assert.equal(userinfo.headers.get('access-control-allow-origin'), null);
    assert.equal(await errorOf(userinfo), '400 invalid_request');
  });
});
