import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { openidHouse, redirectAddress, type OpenidHouse } from './openid-house.ts';
import type { RegisteredSystem, SignedInBrowser } from './openid-house.ts';
import { startSystem } from './openid-walk.ts';
import { assertionOf, basic, codeOf, formType, verifier, walkProvider } from './provider-walk.ts';
import type { Parameters, Tokens } from './provider-walk.ts';

/** A process believes what it knows of systems for a quarter of a second. */
const knownEverywhereMs = 400;
const fifty = 50;
const processes = 4;
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';

describe('of fifty that come to four processes at once, one is served', () => {
  let house: OpenidHouse;
  let walk: ReturnType<typeof walkProvider>;
  let person: SignedInBrowser;
  const children: ChildProcess[] = [];
  const addresses: string[] = [];
  const tidying: (() => unknown)[] = [];
  before(async () => {
    house = await openidHouse({ after: (work: () => unknown) => void tidying.push(work) } as never);
    walk = walkProvider(house);
    person = await house.person();
    for (let one = 0; one < processes; one += 1) {
      const child = fork(join(import.meta.dirname, 'provider-process.ts'), [
        house.databaseUrl,
        house.issuer,
      ]);
      children.push(child);
      const [{ port }] = (await once(child, 'message')) as [{ port: number }];
      addresses.push(`http://127.0.0.1:${port}`);
    }
  });
  after(async () => {
    for (const child of children) child.kill('SIGKILL');
    for (const work of tidying.reverse()) await work();
  });

  const atOnce = async <Answer>(ask: (address: string) => Promise<Answer>) => {
    await pause(knownEverywhereMs);
    return Promise.all(
      Array.from({ length: fifty }, (_, one) => ask(addresses[one % addresses.length]!)),
    );
  };

  function post(address: string, path: string, body: Parameters, headers: object = {}) {
    const form = new URLSearchParams(body as Record<string, string>).toString();
    return fetch(address + path, {
      method: 'POST',
      body: form,
      headers: { ...formType, ...headers },
    });
  }

  async function servedOnce(answers: readonly Response[], refusal: string): Promise<Response> {
    const served = answers.filter(({ status }) => status === 200);
    assert.equal(served.length, 1);
    for (const answer of answers.filter(({ status }) => status !== 200)) {
      assert.equal(((await answer.json()) as { error: string }).error, refusal);
    }
    return served[0]!;
  }

  async function proofsFor(path: string) {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const jwk = await exportJWK(publicKey);
    return (claims: object = {}) =>
      new SignJWT({ jti: crypto.randomUUID(), htm: 'POST', htu: house.issuer + path, ...claims })
        .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk })
        .setIssuedAt()
        .sign(privateKey);
  }

  const asItself = async (system: RegisteredSystem) => ({
    client_assertion_type: assertionType,
    client_assertion: await assertionOf(house, system),
  });

  it('with one code, and then nobody with what it gave', async () => {
    const system = await walk.oldSystem();
    const code = codeOf(await walk.authorize(system, person));
    const body = {
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectAddress,
      code_verifier: verifier,
    };
    const served = await servedOnce(
      await atOnce((address) => post(address, '/openid/token', body, basic(system))),
      'invalid_grant',
    );
    const { access_token: token } = (await served.json()) as Tokens;
    assert.equal((await walk.userinfo(token)).status, 401);
  });

  it('with one token to refresh, and then nobody with what it gave', async () => {
    const system = await walk.oldSystem();
    const { refresh_token } = await walk.tokens(system, person);
    const body = { grant_type: 'refresh_token', refresh_token };
    const served = await servedOnce(
      await atOnce((address) => post(address, '/openid/token', body, basic(system))),
      'invalid_grant',
    );
    const { access_token: token } = (await served.json()) as Tokens;
    assert.equal((await walk.userinfo(token)).status, 401);
  });

  it('with one pushed request', async () => {
    const system = await house.register({ clientId: 'fifty-pushed' });
    const { address } = await startSystem(house, system);
    const answers = await atOnce((at) => person.go(address.replace(house.issuer, at)));
    const served = answers.filter(({ headers }) => /[?&]code=/.test(headers.get('location') ?? ''));
    assert.equal(served.length, 1);
    assert.ok(answers.every(({ status }) => [303, 400].includes(status)));
  });

  it('with one assertion of a system', async () => {
    const grantTypes = ['authorization_code', 'client_credentials'];
    const system = await house.register({ clientId: 'fifty-assertions', grantTypes });
    const body = { grant_type: 'client_credentials', ...(await asItself(system)) };
    const answers = await atOnce((address) => post(address, '/openid/token', body));
    await servedOnce(answers, 'invalid_client');
  });

  it('with one proof of a key', async () => {
    const grantTypes = ['authorization_code', 'client_credentials'];
    const system = await house.register({
      clientId: 'fifty-proofs',
      federationLevel: 3,
      grantTypes,
    });
    const dpop = await (await proofsFor('/openid/token'))();
    const bodies = await Promise.all(
      Array.from({ length: fifty }, async () => ({
        grant_type: 'client_credentials',
        ...(await asItself(system)),
      })),
    );
    const answers = await atOnce((address) =>
      post(address, '/openid/token', bodies.pop()!, { dpop }),
    );
    // RFC 9449 section 5.
    await servedOnce(answers, 'invalid_dpop_proof');
  });

  it('with one code of a kiosk', async () => {
    const grantTypes = ['authorization_code', deviceGrant];
    const kiosk = await walk.oldSystem({ grantTypes });
    const shown = (await (
      await walk.post('/openid/device/authorization', { scope: 'openid' }, basic(kiosk))
    ).json()) as { device_code: string; user_code: string };
    const page = `${house.url}/openid/device`;
    const secretOn = async (answer: Response) =>
      /name="xsrf" value="([^"]+)"/.exec(await answer.text())?.[1] ?? '';
    const enter = (form: Record<string, string>, at = page) =>
      person.go(at, { method: 'POST', body: new URLSearchParams(form) });
    const { user_code } = shown;
    const first = await secretOn(await person.go(page));
    const form = { xsrf: await secretOn(await enter({ xsrf: first, user_code })), user_code };
    const pages = await atOnce(async (address) =>
      (await enter({ ...form, confirm: 'yes' }, `${address}/openid/device`)).text(),
    );
    assert.equal(pages.filter((text) => text.includes('终端已登录')).length, 1);
    const body = { grant_type: deviceGrant, device_code: shown.device_code };
    const answers = await atOnce((address) => post(address, '/openid/token', body, basic(kiosk)));
    await servedOnce(answers, 'invalid_grant');
  });

  it('with one ticket of CAS', async () => {
    const service = 'https://old.example.cn/fifty';
    await house.register({
      clientId: 'fifty-tickets',
      protocol: 'cas',
      federationLevel: 1,
      maximumLevel: 2,
      redirectAddresses: [service],
    });
    const sent = await person.go(`${house.url}/cas/login?${new URLSearchParams({ service })}`);
    const ticket = new URL(sent.headers.get('location') ?? '').searchParams.get('ticket') ?? '';
    const query = new URLSearchParams({ service, ticket });
    const answers = await atOnce(async (address) =>
      (await fetch(`${address}/cas/p3/serviceValidate?${query}`)).text(),
    );
    assert.equal(answers.filter((xml) => xml.includes('authenticationSuccess')).length, 1);
    assert.equal(answers.filter((xml) => xml.includes('INVALID_TICKET')).length, fifty - 1);
  });
});
