import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as oauth from 'oauth4webapi';
import { sql } from '@tongban/database';
import { openidHouse, type OpenidHouse, type SignedInBrowser } from './openid-house.ts';
import { authenticationOf, clientOf, openSystem, serverOf } from './openid-walk.ts';

const insecure = { [oauth.allowInsecureRequests]: true } as const;

describe('a kiosk', () => {
  let house: OpenidHouse;
  const tidying: (() => unknown)[] = [];
  before(async () => {
    house = await openidHouse({ after: (work: () => unknown) => void tidying.push(work) } as never);
  });
  after(async () => {
    for (const work of tidying.reverse()) await work();
  });

  async function kiosk(clientId: string) {
    const system = await house.register({
      clientId,
      grantTypes: ['authorization_code', 'urn:ietf:params:oauth:grant-type:device_code'],
    });
    const server = await serverOf(house);
    const client = clientOf(system);
    const shown = await oauth.processDeviceAuthorizationResponse(
      server,
      client,
      await oauth.deviceAuthorizationRequest(
        server,
        client,
        authenticationOf(system),
        { scope: 'openid' },
        insecure,
      ),
    );
    const poll = () =>
      oauth.deviceCodeGrantRequest(
        server,
        client,
        authenticationOf(system),
        shown.device_code,
        insecure,
      );
    return { system, shown, poll };
  }

  const page = `/openid/device`;
  async function secretOn(answer: Response): Promise<string> {
    return /name="xsrf" value="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
  }

  function post(person: SignedInBrowser, form: Record<string, string>): Promise<Response> {
    return person.go(house.url + page, { method: 'POST', body: new URLSearchParams(form) });
  }

  it('is signed in by a phone that is: the code is entered, compared, confirmed', async () => {
    const { shown, poll } = await kiosk('kiosk-of-nanshan');
    assert.match(shown.user_code, /^\d{4}-\d{4}$/);
    assert.equal(
      ((await (await poll()).json()) as { error: string }).error,
      'authorization_pending',
    );
    const person = await house.person();
    const first = await secretOn(await person.go(house.url + page));
    const wrong = await post(person, { xsrf: first, user_code: '00000000' });
    assert.match(await wrong.clone().text(), /没有这个代码/);
    // Each page has a secret of its own.
    const xsrf = await secretOn(wrong);
    const asked = await post(person, { xsrf, user_code: shown.user_code });
    const text = await asked.text();
    assert.match(text, new RegExp(shown.user_code));
    assert.match(text, /测试系统/);
    const done = await post(person, { xsrf, user_code: shown.user_code, confirm: 'yes' });
    assert.match(await done.text(), /终端已登录/);
    assert.equal((await poll()).status, 200);
    assert.equal((await poll()).status, 400, 'the code opened twice');
  });

  it('is signed in once by a button that is pressed many times, and gets its tokens once of fifty questions', async () => {
    const { shown, poll } = await kiosk('kiosk-pressed-twice');
    const person = await house.person();
    const first = await secretOn(await person.go(house.url + page));
    const xsrf = await secretOn(await post(person, { xsrf: first, user_code: shown.user_code }));
    const form = { xsrf, user_code: shown.user_code, confirm: 'yes' };
    const pressed = await Promise.all(Array.from({ length: 50 }, () => post(person, form)));
    const pages = await Promise.all(pressed.map((answer) => answer.text()));
    assert.equal(pages.filter((text) => text.includes('终端已登录')).length, 1);
    const answers = await Promise.all(Array.from({ length: 50 }, poll));
    assert.equal(answers.filter(({ status }) => status === 200).length, 1);
  });

  it('is shown to nobody by a page that was kept, nor by one that was only looked for', async () => {
    const person = await house.person();
    assert.equal((await person.go(house.url + page)).headers.get('cache-control'), 'no-store');
    const { shown } = await kiosk('kiosk-with-a-picture');
    const byPicture = await person.go(shown.verification_uri_complete!, {
      headers: { 'accept-language': 'en' },
    });
    assert.equal(byPicture.headers.get('cache-control'), 'no-store');
    assert.match(await byPicture.text(), /<html lang="en">[^]*<title>Taking you on</);
    const nobody = house.visitor();
    nobody.cookies.clear();
    for (const method of ['GET', 'HEAD']) {
      assert.equal((await nobody.go(house.url + page, { method })).status, 303, method);
    }
  });

  it('is told how often it may ask, and to slow down when it asks more often', async () => {
    const { shown, poll } = await kiosk('kiosk-in-a-hurry');
    assert.equal(shown.interval, 5);
    const said = [];
    for (let times = 0; times < 3; times += 1) {
      said.push(((await (await poll()).json()) as { error: string }).error);
    }
    assert.deepEqual(said, ['authorization_pending', 'slow_down', 'slow_down']);
  });

  it('is told that its code is too old', async () => {
    const { poll } = await kiosk('kiosk-too-late');
    await house.db.run(sql`
      update identity.openid_records set expires_at = clock_timestamp() - interval '1 second',
             payload = jsonb_set(payload::jsonb, '{exp}', '1')::json
       where kind = 'DeviceCode' and client_id = 'kiosk-too-late'
    `);
    assert.equal(((await (await poll()).json()) as { error: string }).error, 'expired_token');
  });

  it('is not signed in when the person says that it was not them', async () => {
    const { shown, poll } = await kiosk('kiosk-refused');
    const person = await house.person();
    const xsrf = await secretOn(await person.go(house.url + page));
    await post(person, { xsrf, user_code: shown.user_code, confirm: 'yes', abort: 'yes' });
    assert.equal(((await (await poll()).json()) as { error: string }).error, 'access_denied');
  });

  it('is not signed in by a form that another site has sent', async () => {
    const { shown, poll } = await kiosk('kiosk-forged');
    const person = await house.person();
    await person.go(house.url + page);
    await post(person, { xsrf: 'guessed', user_code: shown.user_code, confirm: 'yes' });
    assert.equal(
      ((await (await poll()).json()) as { error: string }).error,
      'authorization_pending',
    );
  });

  it('sends who is not signed in to sign in first', async () => {
    const answer = await house.visitor().go(house.url + page);
    assert.match(answer.headers.get('location') ?? '', /^\/sign-in\?returnTo=%2Fopenid%2Fdevice/);
  });
});

describe('a system that is being tried out', () => {
  let house: OpenidHouse;
  const tidying: (() => unknown)[] = [];
  before(async () => {
    house = await openidHouse({ after: (work: () => unknown) => void tidying.push(work) } as never);
  });
  after(async () => {
    for (const work of tidying.reverse()) await work();
  });

  it('is told nothing that names anybody, whatever its contract says', async () => {
    const system = await house.register({ clientId: 'in-the-sandbox', environment: 'sandbox' });
    const person = await house.person();
    await openSystem(house, system, person);
    await assert.rejects(openSystem(house, system, person, { scope: 'openid profile' }));
  });
});
