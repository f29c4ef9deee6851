import assert from 'node:assert/strict';
import { generateKeyPairSync, type webcrypto } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { readStream, verifyStream } from '@tongban/ledger';
import { decodeProtectedHeader } from 'jose';
import * as oauth from 'oauth4webapi';
import type { Tidying } from '@tongban/testing';
import { administratorsHouse, type AdministratorsHouse } from './administrators.ts';
import { redirectAddress } from './openid-house.ts';
import { tokensFor } from './openid-walk.ts';

const terms = {
  name: { zh: '广东居住证', en: 'Residence permits of Guangdong' },
  ownerKind: 'province',
  ownerName: '广东省公安厅',
  regionCode: '440000',
  sector: 'guangdong-police',
  purpose: { zh: '办理居住证', en: 'Residence permits' },
  legalBasis: '居住证暂行条例',
  consent: 'statutory',
  maximumLevel: 3,
  federationLevel: 2,
  scopes: ['openid', 'profile'],
  redirectAddresses: [redirectAddress],
  postLogoutAddresses: [],
  logoutAddress: null,
  startAddress: null,
};
const because = { reason: '业务需要' };
const systems = '/api/officer/relying-systems';
const acts = '/api/officer/administrative-acts';

describe('administering systems', () => {
  const tidying: (() => unknown)[] = [];
  let house: AdministratorsHouse;
  before(async () => {
    house = await administratorsHouse({
      after: (work: () => unknown) => void tidying.push(work),
    } as Tidying);
  });
  after(async () => {
    for (const work of tidying.reverse()) await work();
  });

  const propose = async (path: string, body: object = because) => {
    const { status, body: act } = await house.as('秦运维', 'POST', `${systems}${path}`, body);
    assert.equal(status, 201, JSON.stringify(act));
    return String(act['actId']);
  };
  const approve = (actId: string, who: Parameters<AdministratorsHouse['as']>[0] = '贺安全') =>
    house.as(who, 'POST', `${acts}/${actId}/approval`);
  const doIt = async (path: string, body: object = because) => {
    const { status, body: act } = await approve(await propose(path, body));
    assert.equal(status, 200, JSON.stringify(act));
    return act;
  };
  const file = async (clientId: string) =>
    (await house.as('龙审计', 'GET', `${systems}/${clientId}`)).body as {
      status: string;
      environment: string;
      credentials: { credentialId: string; keyId?: string; endsAt?: string }[];
      uses: { kind: string; count: number }[];
    };

  it('a system is registered, given a key, promoted, and signs people in: each by two persons', async () => {
    const registration = { clientId: 'gd-residence', terms, ...because };
    const actId = await propose('', registration);
    assert.equal((await house.as('龙审计', 'GET', `${systems}/gd-residence`)).status, 404);
    assert.equal((await approve(actId)).status, 200);
    assert.equal((await file('gd-residence')).environment, 'sandbox');
    const keyless = await house.as('秦运维', 'POST', `${systems}/gd-residence/promotion`, because);
    assert.equal(keyless.body['code'], 'identity/system-not-possible-now');

    const one = await keyPair('one');
    await doIt('/gd-residence/keys', { publicKey: one.publicKey, ...because });
    await doIt('/gd-residence/promotion');
    assert.equal((await file('gd-residence')).environment, 'production');
    const first = { ...system, privateKey: one.privateKey, keyId: 'one' };
    const browser = await house.person();
    const tokens = await tokensFor(house, first, browser, { scope: 'openid profile' });
    assert.equal(oauth.getValidatedIdTokenClaims(tokens)?.['aud'], 'gd-residence');

    const two = await keyPair('two');
    await doIt('/gd-residence/keys', { publicKey: two.publicKey, ...because });
    const second = { ...system, privateKey: two.privateKey, keyId: 'two' };
    await tokensFor(house, second, browser);
    await tokensFor(house, first, browser);
    const old = (await file('gd-residence')).credentials.find(({ keyId }) => keyId === 'one');
    await doIt('/gd-residence/credential-endings', {
      credentialId: old?.credentialId,
      endsAt: new Date().toISOString(),
      ...because,
    });
    await assert.rejects(tokensFor(house, first, browser));
    await tokensFor(house, second, browser);
    const last = (await file('gd-residence')).credentials.find(({ keyId }) => keyId === 'two');
    const lastOne = await house.as('秦运维', 'POST', `${systems}/gd-residence/credential-endings`, {
      credentialId: last?.credentialId,
      endsAt: new Date().toISOString(),
      ...because,
    });
    assert.equal(lastOne.status, 409, 'the last key does not end');

    await house.identity.openid.stop();
    const { uses } = await file('gd-residence');
    assert.equal(uses.find(({ kind }) => kind === 'sign-on')?.count, 4);
    assert.equal(uses.find(({ kind }) => kind === 'token')?.count, 4);
    house.identity.openid.start();
  });

  it('a suspension needs one person and works within a second; the way back needs two', async () => {
    await doIt('', { clientId: 'gd-stopped', terms: { ...terms, sector: 'stopped' }, ...because });
    const key = await keyPair('s');
    await doIt('/gd-stopped/keys', { publicKey: key.publicKey, ...because });
    const stopped = { ...system, clientId: 'gd-stopped', privateKey: key.privateKey, keyId: 's' };
    const browser = await house.person();
    await tokensFor(house, stopped, browser);
    const act = await house.as('贺安全', 'POST', `${systems}/gd-stopped/suspension`, because);
    assert.deepEqual([act.status, act.body['status']], [201, 'done-at-once']);
    await new Promise((later) => setTimeout(later, 300));
    await assert.rejects(tokensFor(house, stopped, browser));
    await doIt('/gd-stopped/resumption');
    await tokensFor(house, stopped, browser);
  });

  it('a secret is said once, to who approved, and several are valid at once', async () => {
    const legacy = { ...terms, federationLevel: 1, maximumLevel: 2, sector: 'legacy' };
    await doIt('', { clientId: 'gd-legacy', terms: legacy, ...because });
    const secrets = [];
    for (let count = 0; count < 2; count += 1) {
      secrets.push(String((await doIt('/gd-legacy/secrets'))['secret']));
    }
    const browser = await house.person();
    for (const secret of secrets) {
      const client = { ...system, clientId: 'gd-legacy', federationLevel: 1, secret };
      await tokensFor(house, client, browser);
    }
    const kept = JSON.stringify(
      await house.db.many(sql`select data from ledger.entries limit 1000`),
    );
    for (const secret of secrets) assert.ok(!kept.includes(secret));
  });

  it('a contract says whether people sign in on kiosks, and how identity tokens are signed', async () => {
    const kiosk = {
      ...terms,
      federationLevel: 1,
      maximumLevel: 2,
      sector: 'kiosks',
      onKiosks: true,
      signingAlgorithm: 'RS256',
    };
    await doIt('', { clientId: 'gd-kiosk', terms: kiosk, ...because });
    const secret = String((await doIt('/gd-kiosk/secrets'))['secret']);
    const authorization = `Basic ${Buffer.from(`gd-kiosk:${secret}`).toString('base64')}`;
    const begin = () =>
      fetch(`${house.url}/openid/device/authorization`, {
        method: 'POST',
        body: new URLSearchParams({ scope: 'openid' }),
        headers: { authorization },
      });
    assert.equal((await begin()).status, 200);
    const signed = { ...system, clientId: 'gd-kiosk', federationLevel: 1, secret };
    const browser = await house.person();
    const tokens = await tokensFor(house, { ...signed, signingAlgorithm: 'RS256' }, browser);
    assert.equal(decodeProtectedHeader(tokens.id_token!).alg, 'RS256');
    const { onKiosks: _kiosks, signingAlgorithm: _algorithm, ...silent } = kiosk;
    await doIt('/gd-kiosk/terms', { terms: silent, ...because });
    assert.equal((await begin()).status, 200, 'what is not said stays as it was');
    const { terms: standing } = (await file('gd-kiosk')) as unknown as { terms: object };
    assert.partialDeepStrictEqual(standing, { onKiosks: true, signingAlgorithm: 'RS256' });
    await doIt('/gd-kiosk/terms', { terms: { ...silent, onKiosks: false }, ...because });
    assert.equal((await begin()).status, 400);
    const cas = { ...kiosk, protocol: 'cas' };
    const refused = await house.as('秦运维', 'POST', systems, {
      clientId: 'gd-cas-kiosk',
      terms: cas,
      ...because,
    });
    assert.equal(refused.body['code'], 'identity/contract-faulty');
  });

  it('an old system that speaks CAS is registered and promoted without a key, and nobody takes its service', async () => {
    const old = {
      ...terms,
      protocol: 'cas',
      federationLevel: 1,
      maximumLevel: 2,
      sector: 'old',
      redirectAddresses: ['https://old-gd.example.cn/cas'],
    };
    await doIt('', { clientId: 'gd-old', terms: old, ...because });
    await doIt('/gd-old/promotion');
    const thief = { clientId: 'gd-thief', terms: { ...old, sector: 'thief' }, ...because };
    const taken = await house.as('秦运维', 'POST', systems, thief);
    assert.equal(taken.body['code'], 'identity/contract-faulty', JSON.stringify(taken.body));
    const browser = await house.person();
    const service = 'https://old-gd.example.cn/cas';
    const went = await browser.go(`${house.url}/cas/login?service=${encodeURIComponent(service)}`);
    assert.match(
      went.headers.get('location') ?? '',
      /^https:\/\/old-gd\.example\.cn\/cas\?ticket=ST-/,
    );
  });

  it('the lost key of an officer is taken away by two others, with what was opened by it', async () => {
    const officerId = '0193b0d0-0000-7000-8000-000000000007';
    await house.db.run(sql`
      insert into identity.passkeys (passkey_id, credential, officer_id, public_key, sign_count, transports,
                                     is_synced, name, created_at)
      values (gen_random_uuid(), 'lost', ${officerId}, decode('00', 'hex'), 0, '{}', false, '钥匙', now())
    `);
    const path = (number: string) => `/api/officer/officers/${number}/key-removals`;
    const nobody = await house.as('秦运维', 'POST', path('999999'), because);
    assert.equal(nobody.body['code'], 'identity/officer-key-not-found');
    const own = await house.as('秦运维', 'POST', path('441012'), because);
    assert.equal(own.body['code'], 'identity/officer-key-not-found', 'has no key');
    const proposed = await house.as('秦运维', 'POST', path('441017'), because);
    assert.equal(proposed.status, 201, JSON.stringify(proposed.body));
    assert.equal(proposed.body['officerNumber'], '441017');
    const actId = String(proposed.body['actId']);
    assert.equal((await house.as('秦运维', 'POST', `${acts}/${actId}/approval`)).status, 403);
    const elsewhere = await house.as('万安全', 'POST', `${acts}/${actId}/approval`);
    assert.equal(elsewhere.body['code'], 'identity/not-in-your-province');
    assert.equal((await house.as('周民警', 'GET', '/api/sessions')).status, 200);
    assert.equal((await approve(actId)).status, 200);
    assert.equal(
      (await house.as('周民警', 'GET', '/api/sessions')).status,
      401,
      'over with the key',
    );
    const { standing } = await house.db.one<{ standing: number }>(sql`
      select count(*)::int as standing from identity.passkeys
       where officer_id = ${officerId} and removed_at is null
    `);
    assert.equal(standing, 0);
  });

  it('whoever proposed does not approve, nor another kind of administrator, nor another province', async () => {
    const actId = await propose('', {
      clientId: 'gd-two',
      terms: { ...terms, sector: 'two' },
      ...because,
    });
    for (const [who, status, code] of [
      ['秦运维', 403, 'http/not-permitted'],
      ['龙审计', 403, 'http/not-permitted'],
      ['万安全', 403, 'identity/not-in-your-province'],
    ] as const) {
      const answer = await approve(actId, who);
      assert.deepEqual([answer.status, answer.body['code']], [status, code], who);
    }
    assert.equal((await approve(actId, '金安全')).status, 200, 'the ministry reaches everywhere');
    assert.equal((await approve(actId)).body['code'], 'identity/act-decided');
    const foreign = { clientId: 'sx-one', terms: { ...terms, regionCode: '610000' }, ...because };
    const answer = await house.as('秦运维', 'POST', systems, foreign);
    assert.equal(answer.body['code'], 'identity/not-in-your-province');
    const ofMinistry = { ...terms, ownerKind: 'ministry', regionCode: null };
    const refused = await house.as('秦运维', 'POST', systems, {
      clientId: 'mps-one',
      terms: ofMinistry,
      ...because,
    });
    assert.equal(refused.status, 403);
    const rotation = '/api/officer/signing-key-rotations';
    assert.equal((await house.as('秦运维', 'POST', rotation, because)).status, 403);
    assert.equal((await house.as('顾运维', 'POST', rotation, because)).status, 201);
  });

  it('of fifty approvals at once one does it', async () => {
    const actId = await propose('', {
      clientId: 'gd-once',
      terms: { ...terms, sector: 'once' },
      ...because,
    });
    const answers = await Promise.all(Array.from({ length: 50 }, () => approve(actId)));
    assert.equal(answers.filter(({ status }) => status === 200).length, 1);
    assert.equal(answers.filter(({ status }) => status === 409).length, 49);
  });

  it('what was proposed for a system as it stood is not done to one that has changed', async () => {
    await doIt('', { clientId: 'gd-moved', terms: { ...terms, sector: 'moved' }, ...because });
    const wider = { ...terms, sector: 'moved', scopes: ['openid', 'profile', 'phone'] };
    const late = await propose('/gd-moved/terms', { terms: wider, ...because });
    const narrower = { terms: { ...terms, sector: 'moved' }, ...because };
    const second = await house.as('秦运维', 'POST', `${systems}/gd-moved/terms`, narrower);
    assert.deepEqual([second.status, second.body['code']], [409, 'identity/act-waiting-already']);
    await house.as('贺安全', 'POST', `${systems}/gd-moved/suspension`, because);
    assert.equal((await approve(late)).body['code'], 'identity/changed-meanwhile');
    const rejected = await house.as('贺安全', 'POST', `${acts}/${late}/rejection`, because);
    assert.equal(rejected.body['status'], 'rejected');
  });

  it('of fifty identical proposals at once one waits; whoever made it takes it back, and nobody else', async () => {
    const registration = { clientId: 'gd-same', terms: { ...terms, sector: 'same' }, ...because };
    const all = await Promise.all(
      Array.from({ length: 50 }, () => house.as('秦运维', 'POST', systems, registration)),
    );
    const made = all.filter(({ status }) => status === 201);
    assert.equal(made.length, 1);
    for (const { status, body } of all.filter((one) => one !== made[0])) {
      assert.deepEqual([status, body['code']], [409, 'identity/act-waiting-already']);
    }
    const actId = String(made[0]!.body['actId']);
    const seenBy = async (who: Parameters<AdministratorsHouse['as']>[0]) => {
      const { body } = await house.as(who, 'GET', `${acts}?open=true`);
      const items = body['items'] as { actId: string; availableActions: string[] }[];
      return items.find((act) => act.actId === actId)?.availableActions;
    };
    assert.deepEqual(await seenBy('秦运维'), ['withdraw']);
    assert.deepEqual(await seenBy('贺安全'), ['approve', 'reject']);
    assert.deepEqual(await seenBy('万安全'), [], 'of another province');
    const withdraw = (who: Parameters<AdministratorsHouse['as']>[0]) =>
      house.as(who, 'POST', `${acts}/${actId}/withdrawal`, because);
    assert.equal((await withdraw('贺安全')).body['code'], 'identity/proposer-only');
    assert.equal((await withdraw('秦运维')).body['status'], 'withdrawn');
    assert.equal((await withdraw('秦运维')).body['code'], 'identity/act-decided');
    assert.equal((await approve(actId)).body['code'], 'identity/act-decided');
    assert.equal(await seenBy('秦运维'), undefined);
    const book = await readStream(house.db, `administration/${actId}`);
    assert.deepEqual(
      book.map(({ type }) => type),
      ['ActProposed', 'ActWithdrawn'],
    );
    await propose('', registration);
  });

  it('refuses terms that give too much or lead anywhere, and a private key', async () => {
    const faulty = { ...terms, redirectAddresses: ['https://*.example.cn/'] };
    const answer = await house.as('秦运维', 'POST', systems, {
      clientId: 'gd-bad',
      terms: faulty,
      ...because,
    });
    assert.deepEqual([answer.status, answer.body['code']], [422, 'identity/contract-faulty']);
    const { publicKey } = await keyPair('x');
    const body = { publicKey: { ...publicKey, d: 'AAAA' }, ...because };
    assert.equal(
      (await house.as('秦运维', 'POST', `${systems}/gd-residence/keys`, body)).status,
      400,
    );
  });

  it('stands in the book, chained, with who proposed and who decided', async () => {
    const { body } = await house.as('龙审计', 'GET', `${acts}?limit=100`);
    const items = body['items'] as { actId: string; status: string; decidedBy?: string }[];
    const approved = items.filter(({ status }) => status === 'approved');
    assert.ok(approved.length > 5 && approved.every(({ decidedBy }) => decidedBy !== undefined));
    for (const { actId } of approved) {
      assert.equal(await verifyStream(house.db, `administration/${actId}`), undefined);
    }
    await assert.rejects(
      house.db.run(sql`
        update identity.administrative_acts set decided_by = proposed_by where decided_by is not null
      `),
      /administrative_acts_by_two/,
    );
  });
});

const system = {
  ...terms,
  clientId: 'gd-residence',
  signingAlgorithm: 'ES256',
  secret: '',
} as never as Parameters<typeof tokensFor>[1];

async function keyPair(kid: string) {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const privateKey = await crypto.subtle.importKey(
    'jwk',
    pair.privateKey.export({ format: 'jwk' }) as webcrypto.JsonWebKey,
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  const { kty, crv, x, y } = pair.publicKey.export({ format: 'jwk' });
  return { privateKey, publicKey: { kty, crv, x, y, kid, alg: 'ES256' } };
}
