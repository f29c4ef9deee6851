import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { openidHouse, type OpenidHouse, type SignedInBrowser } from './openid-house.ts';
import { formType, walkProvider } from './provider-walk.ts';

const back = 'https://system.example.cn/';

describe('a system that signs a person out', () => {
  let house: OpenidHouse;
  let walk: ReturnType<typeof walkProvider>;
  let ear: Server;
  const heard: string[] = [];
  const tidying: (() => unknown)[] = [];
  before(async () => {
    house = await openidHouse({ after: (work: () => unknown) => void tidying.push(work) } as never);
    walk = walkProvider(house);
    ear = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        heard.push(new URLSearchParams(body).get('logout_token') ?? '');
        response.end();
      });
    });
    await new Promise<void>((listening) => ear.listen(0, '127.0.0.1', listening));
  });
  after(async () => {
    for (const work of tidying.reverse()) await work();
    ear.close();
  });

  function end(browser: SignedInBrowser, asked: Record<string, string>): Promise<Response> {
    return browser.go(`${house.url}/openid/session/end?${new URLSearchParams(asked)}`);
  }

  async function isSignedIn(browser: SignedInBrowser): Promise<boolean> {
    return (await browser.go(`${house.url}/api/sessions`)).status === 200;
  }

  it('is refused with a token that is not ours and for an address that is not its own', async () => {
    const system = await walk.oldSystem();
    const person = await house.person();
    const { id_token: hint } = await walk.tokens(system, person);
    for (const asked of [
      { id_token_hint: 'not-a-token' },
      { id_token_hint: `${hint.slice(0, -12)}AAAAAAAAAAAA` },
      { id_token_hint: hint, post_logout_redirect_uri: 'https://evil.example.cn/' },
      { id_token_hint: hint, post_logout_redirect_uri: `${back}?x=1` },
      { id_token_hint: hint, client_id: 'another' },
      { client_id: 'unknown', post_logout_redirect_uri: back },
    ]) {
      const answer = await end(person, asked);
      assert.deepEqual([answer.status, answer.headers.get('location')], [400, null]);
    }
    const page = await person.go(`${house.url}/openid/session/end?id_token_hint=not-a-token`, {
      headers: { accept: 'text/html' },
    });
    const shown = await page.text();
    assert.match(shown, /<h1>没有退出<\/h1>/);
    // The way to what it advises; whether anybody is signed in is not claimed.
    assert.match(shown, /href="\/account"/);
    assert.doesNotMatch(shown, /您在本平台仍是登录状态/);
    assert.ok(await isSignedIn(person));
  });

  it('has the person asked when it does not show whom it means, and leads back with its state', async () => {
    const system = await walk.oldSystem();
    const person = await house.person();
    for (const asked of [{}, { client_id: system.clientId, post_logout_redirect_uri: back }]) {
      const answer = await end(person, asked as Record<string, string>);
      assert.match(answer.headers.get('location') ?? '', /^\/sign-on\/sign-out\//);
    }
    assert.ok(await isSignedIn(person));
    const gone = house.visitor();
    gone.cookies.clear();
    const { id_token: hint } = await walk.tokens(system, person);
    const answer = await end(gone, {
      id_token_hint: hint,
      post_logout_redirect_uri: back,
      state: 'a b',
    });
    assert.equal(answer.headers.get('location'), `${back}?state=a+b`);
    assert.ok(await isSignedIn(person), 'somebody without the session ended it');
  });

  it('may send the browser with a form, and hears of it by a token that says the least', async () => {
    const logoutAddress = `http://127.0.0.1:${(ear.address() as AddressInfo).port}/`;
    const system = await walk.oldSystem({ logoutAddress });
    const person = await house.person();
    const { id_token: hint } = await walk.tokens(system, person);
    const asked = { id_token_hint: hint, post_logout_redirect_uri: back, state: 'over' };
    const posted = await house.visitor().go(`${house.url}/openid/session/end`, {
      method: 'POST',
      body: new URLSearchParams(asked).toString(),
      headers: { ...formType, origin: 'https://system.example.cn', 'sec-fetch-site': 'cross-site' },
    });
    assert.equal(posted.status, 303);
    const done = await person.go(house.url + posted.headers.get('location'));
    assert.equal(done.headers.get('location'), `${back}?state=over`);
    assert.equal(await isSignedIn(person), false);
    for (let tries = 0; heard.length === 0 && tries < 250; tries += 1) await pause(20);
    const token = heard[0] ?? '';
    const { iss, aud, sub, sid, jti, events, exp, iat, nonce } = decodeJwt(token);
    const signedIn = decodeJwt(hint);
    assert.equal(decodeProtectedHeader(token).typ, 'logout+jwt');
    assert.deepEqual([iss, aud], [house.issuer, system.clientId]);
    // The name its sector knows, never that of the account.
    assert.deepEqual([sub, sid], [signedIn.sub, signedIn['sid']]);
    assert.deepEqual(events, { 'http://schemas.openid.net/event/backchannel-logout': {} });
    assert.ok(typeof jti === 'string' && Number(exp) > Number(iat) && nonce === undefined);
  });
});
