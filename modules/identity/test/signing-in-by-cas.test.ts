import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { eventually } from '@tongban/testing';
import type { SystemToStore } from '../src/relying-systems/store-system.ts';
import { openidHouse, type OpenidHouse, type SignedInBrowser } from './openid-house.ts';

const service = 'https://old.example.cn/login/cas';
const cas = {
  protocol: 'cas',
  federationLevel: 1,
  maximumLevel: 2,
  redirectAddresses: [service],
} as const satisfies Partial<SystemToStore>;

describe('an old system that speaks CAS 3.0', () => {
  let house: OpenidHouse;
  let ear: Server;
  const heard: string[] = [];
  const tidying: (() => unknown)[] = [];
  before(async () => {
    house = await openidHouse(
      { after: (work: () => unknown) => void tidying.push(work) } as never,
      { settings: { casTicketMs: 3_000 } },
    );
    ear = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        heard.push(new URLSearchParams(body).get('logoutRequest') ?? '');
        response.writeHead(200).end();
      });
    });
    await new Promise<void>((listening) => ear.listen(0, '127.0.0.1', listening));
    const logoutAddress = `http://127.0.0.1:${(ear.address() as AddressInfo).port}/logout`;
    await house.register({ clientId: 'old-system', logoutAddress, ...cas });
    await house.register({
      clientId: 'other-old-system',
      ...cas,
      redirectAddresses: ['https://other.example.cn/cas'],
    });
  });
  after(async () => {
    for (const work of tidying.reverse()) await work();
    ear.close();
  });

  const login = (browser: SignedInBrowser, query: Record<string, string>) =>
    browser.go(`${house.url}/cas/login?${new URLSearchParams(query)}`);
  const goesTo = (answer: Response) => answer.headers.get('location') ?? '';
  async function ticketOf(browser: SignedInBrowser, of = service): Promise<string> {
    const answer = await login(browser, { service: of });
    assert.equal(answer.status, 303);
    assert.ok(goesTo(answer).startsWith(of));
    const ticket = new URL(goesTo(answer)).searchParams.get('ticket') ?? '';
    assert.match(ticket, /^ST-[A-Za-z0-9-]{20,}$/);
    return ticket;
  }
  async function validate(query: Record<string, string>, path = '/cas/p3/serviceValidate') {
    const answer = await fetch(`${house.url}${path}?${new URLSearchParams(query)}`);
    assert.equal(answer.status, 200);
    return answer.text();
  }

  it('gets a person who is signed in without a prompt, by the name of its sector and by its contract', async () => {
    const person = await house.person();
    const ticket = await ticketOf(person, `${service}?back=%2Fhome`);
    const xml = await validate({ ticket, service: `${service}?back=%2Fhome` });
    const [, user = ''] = /<cas:user>([a-z2-7]{26})<\/cas:user>/.exec(xml) ?? [];
    assert.match(xml, /<cas:assurance>urn:tongban:acr:L2\.A1<\/cas:assurance>/);
    assert.match(xml, /<cas:isFromNewLogin>false</);
    assert.match(xml, /<cas:phone_number>\+86139/);
    assert.doesNotMatch(xml, new RegExp(person.personId));
    const old = await validate({ ticket: await ticketOf(person), service }, '/cas/serviceValidate');
    assert.ok(old.includes(user) && !old.includes('attributes'), 'CAS 2.0 has no attributes');
    const other = 'https://other.example.cn/cas';
    const elsewhere = await validate({ ticket: await ticketOf(person, other), service: other });
    assert.doesNotMatch(elsewhere, new RegExp(user), 'another name in another sector');
    const json = await validate({ ticket: await ticketOf(person), service, format: 'JSON' });
    assert.equal(JSON.parse(json).serviceResponse.authenticationSuccess.user, user);
    const known = await (await person.go(`${house.url}/api/known-systems`)).json();
    assert.deepEqual(
      (known as { items: { clientId: string }[] }).items.map(({ clientId }) => clientId).sort(),
      ['old-system', 'other-old-system'],
    );
  });

  it('may ask at any of the addresses of the protocol, old and new', async () => {
    const person = await house.person();
    const ask = async (path: string) => validate({ ticket: await ticketOf(person), service }, path);
    const [, user = ''] = /<cas:user>(.*)<\/cas:user>/.exec(await ask('/cas/proxyValidate')) ?? [];
    const whole = await ask('/cas/p3/proxyValidate');
    assert.ok(user !== '' && whole.includes(user) && whole.includes('<cas:attributes>'));
    assert.equal(await ask('/cas/validate'), `yes\n${user}\n`);
    const wrong = { ticket: 'ST-made-up', service };
    assert.equal(await validate(wrong, '/cas/validate'), 'no\n\n');
    assert.match(await validate(wrong, '/cas/proxyValidate'), /INVALID_TICKET/);
  });

  it('finds of 50 uses of one ticket exactly one to be right', async () => {
    const ticket = await ticketOf(await house.person());
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => validate({ ticket, service })),
    );
    assert.equal(answers.filter((xml) => xml.includes('authenticationSuccess')).length, 1);
    assert.equal(answers.filter((xml) => xml.includes('INVALID_TICKET')).length, 49);
  });

  it('is refused a ticket of another service, an old one, one of a session that ended, and what is no request', async () => {
    const person = await house.person();
    const wrong = await ticketOf(person);
    const other = 'https://other.example.cn/cas';
    assert.match(await validate({ ticket: wrong, service: other }), /INVALID_SERVICE/);
    assert.match(await validate({ ticket: wrong, service }), /INVALID_TICKET/, 'used up by that');
    const query = await ticketOf(person, `${service}?a=1`);
    assert.match(await validate({ ticket: query, service: `${service}?a=2` }), /INVALID_SERVICE/);
    const renewed = await ticketOf(person);
    assert.match(await validate({ ticket: renewed, service, renew: 'true' }), /INVALID_TICKET/);
    assert.match(await validate({ service }), /INVALID_REQUEST/);
    assert.match(await validate({ ticket: 'ST-1<&', service }), /INVALID_TICKET/);
    const twice = await fetch(`${house.url}/cas/serviceValidate?ticket=a&ticket=b&service=c`);
    assert.match(await twice.text(), /INVALID_REQUEST/);

    const old = await ticketOf(person);
    await house.db.run(sql`
      update identity.cas_tickets set expires_at = now() - interval '1 second' where used_at is null
    `);
    assert.match(await validate({ ticket: old, service }), /INVALID_TICKET/);
    const last = await ticketOf(person);
    await person.go(`${house.url}/api/sessions/current`, { method: 'DELETE' });
    assert.match(await validate({ ticket: last, service }), /INVALID_TICKET/);
  });

  it('is known only by its very address, and not at all once it is suspended', async () => {
    const person = await house.person();
    for (const strange of [
      'https://evil.example/login/cas',
      `${service}/x`,
      'https://old.example.cn/login/CAS',
      'https://old.example.cn@evil.example/login/cas',
      'https://old.example.cn/login/../login/cas',
    ]) {
      const answer = await login(person, { service: strange });
      assert.deepEqual([answer.status, goesTo(answer)], [400, ''], strange);
      assert.match(await answer.text(), /INVALID_SERVICE/);
    }
    await house.register({
      clientId: 'stopped-old-system',
      ...cas,
      redirectAddresses: ['https://stopped.example.cn/cas'],
      status: 'suspended',
    });
    assert.equal((await login(person, { service: 'https://stopped.example.cn/cas' })).status, 400);
    // It is no client of OpenID either.
    const asked = new URLSearchParams({
      client_id: 'old-system',
      redirect_uri: service,
      response_type: 'code',
      scope: 'openid',
    });
    assert.equal((await person.go(`${house.url}/openid/authorization?${asked}`)).status, 400);
  });

  it('asks whoever is not signed in to do so, nobody with gateway, and everybody anew with renew', async () => {
    const visitor = house.visitor();
    assert.equal(goesTo(await login(visitor, { service, gateway: 'true' })), service);
    const asked = goesTo(await login(visitor, { service }));
    assert.match(asked, /^\/sign-in\?returnTo=%2Fcas%2Flogin%3Frequest%3D/);
    const back = (to: string) =>
      `${house.url}${new URL(to, house.url).searchParams.get('returnTo')}`;
    assert.match(goesTo(await visitor.go(back(asked))), /^\/sign-in/, 'still nobody');

    const before = await house.person();
    const again = goesTo(await login(before, { service, renew: 'true', gateway: 'true' }));
    assert.match(again, /^\/sign-in\?again=1&/);
    assert.match(goesTo(await before.go(back(again))), /^\/sign-in\?again=1&/, 'only came back');
    // Set is set: without a value, and twice (sections 2.1.1 and 2.5.1).
    for (const set of ['renew', 'renew=', 'renew=true&renew=true']) {
      const to = `${house.url}/cas/login?service=${encodeURIComponent(service)}&${set}`;
      assert.match(goesTo(await before.go(to)), /^\/sign-in\?again=1&/, set);
      const shown = new URLSearchParams({ service, ticket: await ticketOf(before) });
      const asked = await fetch(`${house.url}/cas/serviceValidate?${shown}&${set}`);
      assert.match(await asked.text(), /INVALID_TICKET/, set);
    }
    assert.ok(goesTo(await login(before, { service, renew: 'false' })).startsWith(service));
    const anew = await house.person();
    // By a page, because browsers follow no redirect from the form of the sign-in to another site.
    const page = await anew.go(back(again));
    assert.equal(page.status, 200);
    const carried = /^0; url=(.*)$/.exec(page.headers.get('refresh') ?? '')?.[1] ?? '';
    assert.ok((await page.text()).includes(`href="${carried}"`));
    const ticket = new URL(carried).searchParams.get('ticket') ?? '';
    const xml = await validate({ ticket, service, renew: 'true' });
    assert.match(xml, /<cas:isFromNewLogin>true</);
    assert.equal((await anew.go(back(again))).status, 400, 'a request is finished once');
  });

  it('hears of each session it opened when the portal session ends, by its ticket', async () => {
    const person = await house.person();
    const tickets = [await ticketOf(person), await ticketOf(person)];
    for (const ticket of tickets) await validate({ ticket, service });
    heard.length = 0;
    await person.go(`${house.url}/api/sessions/current`, { method: 'DELETE' });
    await eventually(
      () => heard.map((one) => /<samlp:SessionIndex>(.*)<\/samlp:SessionIndex>/.exec(one)?.[1]),
      (indexes) => tickets.every((ticket) => indexes.includes(ticket)),
    );
    assert.equal(heard.length, 2);
  });

  it('sends people to the page that signs out everywhere, and back only to a known address', async () => {
    const person = await house.person();
    const out = (query: Record<string, string>) =>
      person.go(`${house.url}/cas/logout?${new URLSearchParams(query)}`);
    const asks = goesTo(await out({ service }));
    assert.match(asks, /^\/sign-on\/sign-out\//, 'a link elsewhere signs nobody out by itself');
    const id = asks.split('/').at(-1);
    const confirm = (signOut: string | undefined) =>
      person.go(`${house.url}/api/sign-outs/${signOut}/confirmation`, { method: 'POST' });
    const strange = goesTo(await out({ service: 'https://evil.example/' }))
      .split('/')
      .at(-1);
    const confirmed = (await (await confirm(id)).json()) as { continueTo: string };
    assert.equal(confirmed.continueTo, service);
    assert.equal((await confirm(strange)).status, 401, 'signed out already');
    assert.equal(goesTo(await out({ service })), service);
    assert.equal(goesTo(await out({ url: 'https://evil.example/' })), '/sign-in/again');
  });
});
