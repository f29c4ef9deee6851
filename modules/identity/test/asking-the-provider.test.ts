import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { decodeJwt } from 'jose';
import { openidHouse, redirectAddress, type OpenidHouse } from './openid-house.ts';
import {
  answerOf,
  authorizationOf,
  codeOf,
  formType,
  walkProvider,
  type Parameters,
} from './provider-walk.ts';

describe('a request to sign somebody in', () => {
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

  it('is answered to the system with its state, who answers, and a code or why there is none', async () => {
    const system = await walk.oldSystem();
    const person = await house.person();
    const wrong: readonly (readonly [string, Parameters])[] = [
      ['invalid_request', { response_type: null }],
      ['unsupported_response_type', { response_type: 'token' }],
      ['unsupported_response_type', { response_type: 'code id_token' }],
      ['unsupported_response_mode', { response_mode: 'elsewhere' }],
      ['invalid_request', { code_challenge: null, code_challenge_method: null }],
      ['invalid_request', { code_challenge_method: 'plain' }],
      ['invalid_scope', { scope: 'openid identity' }],
      ['invalid_request', { prompt: 'none login' }],
      ['invalid_request', { prompt: 'select_account' }],
      ['invalid_request', { max_age: '-1' }],
      ['invalid_request', { claims: '{' }],
      ['invalid_request', { id_token_hint: 'not a token' }],
      ['invalid_target', { resource: 'https://elsewhere.example.cn' }],
      ['request_not_supported', { request: 'a.b.c' }],
      ['request_uri_not_supported', { request_uri: 'https://system.example.cn/request' }],
      ['registration_not_supported', { registration: '{}' }],
    ];
    for (const [error, parameters] of wrong) {
      const said = answerOf(await walk.authorize(system, person, parameters));
      assert.equal(said.get('error'), error, JSON.stringify(parameters));
      assert.equal(said.get('state'), 'a state');
      assert.equal(said.get('iss'), house.issuer);
    }
    const harmless: readonly Parameters[] = [
      { response_mode: 'fragment' },
      { login_hint: 'somebody' },
      { display: 'popup' },
      { acr_values: 'urn:unknown' },
      { max_age: '10000' },
      { unknown: 'parameter' },
      { nonce: null },
      { state: null },
    ];
    for (const parameters of harmless) {
      const said = answerOf(await walk.authorize(system, person, parameters));
      assert.ok(said.has('code'), JSON.stringify(parameters));
      assert.equal(said.get('iss'), house.issuer);
    }
  });

  it('that names no system or another address is answered to the person, and leads nowhere', async () => {
    const system = await walk.oldSystem();
    const person = await house.person();
    for (const parameters of [
      { client_id: null },
      { client_id: 'nobody' },
      { redirect_uri: null },
      { redirect_uri: 'https://evil.example.cn/return' },
    ]) {
      const answer = await walk.authorize(system, person, parameters);
      assert.equal(answer.status, 400, JSON.stringify(parameters));
      assert.equal(answer.headers.get('location'), null);
      assert.match(await answer.text(), /无法登录该系统/);
    }
  });

  it('may come as a form from another site, where a browser sends no cookie along', async () => {
    const system = await walk.oldSystem();
    const person = await house.person();
    const form = authorizationOf(system);
    const asked = await house.visitor().go(`${house.url}/openid/authorization`, {
      method: 'POST',
      body: form.toString(),
      headers: { ...formType, origin: 'https://system.example.cn', 'sec-fetch-site': 'cross-site' },
    });
    assert.equal(asked.status, 303);
    const followed = await person.go(house.url + asked.headers.get('location'));
    assert.ok(answerOf(followed).has('code'));
    const long = await walk.post('/openid/authorization', { state: 'x'.repeat(20_000) });
    assert.equal(long.status, 413);
    const json = { 'content-type': 'application/json' };
    assert.equal((await walk.post('/openid/authorization', {}, json)).status, 415);
  });

  it('hands the code over in a form where the system wants that', async () => {
    const answer = await walk.authorize(await walk.oldSystem(), await house.person(), {
      response_mode: 'form_post',
    });
    const page = await answer.text();
    assert.match(page, new RegExp(`<form method="post" action="${redirectAddress}">`));
    assert.match(page, /name="code"/);
    // Whoever has no scripts reads what to do, and nobody keeps the code.
    assert.match(
      page,
      /<html lang="zh-CN">[^]*<title>正在继续<[^]*name="viewport"[^]*>继续<\/button>/,
    );
    assert.doesNotMatch(page, /JavaScript|Submitting/);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
  });

  it('asks nobody anything with prompt=none, and says what would have to be asked', async () => {
    const system = await walk.oldSystem({ consent: 'ask' });
    const nobody = house.visitor();
    nobody.cookies.clear();
    const none = { prompt: 'none' };
    assert.equal(
      answerOf(await walk.authorize(system, nobody, none)).get('error'),
      'login_required',
    );
    const said = answerOf(await walk.authorize(system, await house.person(), none));
    assert.equal(said.get('error'), 'consent_required');
  });

  it('is told each claim it names alone, when its contract has it, and no other', async () => {
    const system = await walk.oldSystem();
    const person = await house.person();
    const claims = JSON.stringify({
      userinfo: { phone_number: { essential: true }, citizen_number: { essential: true } },
      id_token: { phone_number: null, auth_time: { essential: true } },
    });
    const tokens = await walk.tokens(system, person, { claims });
    const told = (await (await walk.userinfo(tokens.access_token)).json()) as object;
    assert.deepEqual(Object.keys(told).sort(), ['phone_number', 'sub']);
    assert.match(String(decodeJwt(tokens.id_token)['phone_number']), /^\+861/);
    const again = await walk.tokens(system, person);
    const less = (await (await walk.userinfo(again.access_token)).json()) as object;
    assert.deepEqual(Object.keys(less), ['sub']);
  });

  it('names to the person what single claims tell, before they agree to it', async () => {
    const system = await walk.oldSystem({ consent: 'ask' });
    const person = await house.person();
    const claims = '{"userinfo":{"phone_number":null}}';
    const asked = await walk.authorize(system, person, { claims });
    const address = `${house.url}/api${asked.headers.get('location')!.replace('/sign-on/', '/sign-ons/')}`;
    const page = (await (
      await person.go(`${address}/continuation`, { method: 'POST' })
    ).json()) as { step: string; data: { en: string }[] };
    assert.equal(page.step, 'consent');
    assert.ok(page.data.some(({ en }) => en === 'mobile number'));
    const agreed = (await (
      await person.go(`${address}/consent`, {
        method: 'POST',
        body: '{"agrees":true}',
        headers: { 'content-type': 'application/json' },
      })
    ).json()) as { continueTo: string };
    assert.ok(answerOf(await person.go(house.url + agreed.continueTo)).has('code'));
  });

  it('for one person is never answered for another', async () => {
    const system = await walk.oldSystem();
    const wanted = await house.person();
    const other = await house.person();
    await house.db.run(sql`
      update identity.sessions set authenticated_at = authenticated_at - interval '1 minute'
       where session_id = ${other.sessionId}
    `);
    const { id_token: hint } = await walk.tokens(system, wanted);
    const own = await walk.authorize(system, wanted, { id_token_hint: hint, prompt: 'none' });
    assert.ok(answerOf(own).has('code'));
    const subject = { id_token: { sub: { value: decodeJwt(hint).sub } } };
    for (const naming of [{ id_token_hint: hint }, { claims: JSON.stringify(subject) }]) {
      const none = answerOf(await walk.authorize(system, other, { ...naming, prompt: 'none' }));
      assert.equal(none.get('error'), 'login_required');
      const asked = await walk.authorize(system, other, naming);
      const path = asked.headers.get('location')!.replace('/sign-on/', '/api/sign-ons/');
      const proceed = async (browser: typeof other) =>
        (await (
          await browser.go(`${house.url}${path}/continuation`, { method: 'POST' })
        ).json()) as { step: string; continueTo: string };
      // Whoever is signed in is asked to sign in anew; who then is still somebody else gets nothing.
      assert.equal((await proceed(other)).step, 'sign-in-again');
      const newcomer = await house.person();
      for (const [name, value] of other.cookies) {
        if (name !== '__Host-session') newcomer.cookies.set(name, value);
      }
      const { continueTo } = await proceed(newcomer);
      const said = answerOf(await newcomer.go(house.url + continueTo));
      assert.equal(said.get('error'), 'login_required');
      assert.equal(said.has('code'), false);
    }
  });

  it('shows its pages in the language it names, unless the reader has chosen one', async () => {
    const system = await walk.oldSystem();
    const ask = (cookies: readonly (readonly [string, string])[]) => {
      const visitor = house.visitor();
      visitor.cookies.clear();
      for (const [name, value] of cookies) visitor.cookies.set(name, value);
      return walk.authorize(system, visitor, { ui_locales: 'fr en-GB zh-CN' });
    };
    const languageIn = (answer: Response) =>
      answer.headers.getSetCookie().find((cookie) => cookie.startsWith('language='));
    assert.match(languageIn(await ask([])) ?? '', /^language=en;/);
    assert.equal(languageIn(await ask([['language', 'zh']])), undefined);
  });

  it('tells when the person signed in, and takes nothing older than it wants', async () => {
    const system = await walk.oldSystem();
    const person = await house.person();
    const { id_token: token } = await walk.tokens(system, person, { max_age: '600' });
    const { auth_time: at, nonce, aud, iss } = decodeJwt(token);
    assert.ok(Math.abs(Number(at) - Date.now() / 1000) < 60);
    assert.deepEqual([nonce, aud, iss], ['a-nonce', system.clientId, house.issuer]);
    assert.match(codeOf(await walk.authorize(system, person)), /^[\w-]{43}$/);
    const anew = await walk.authorize(system, person, { prompt: 'login' });
    assert.match(anew.headers.get('location') ?? '', /^\/sign-on\//);
  });
});
