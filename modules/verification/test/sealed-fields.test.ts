import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { beforeEach, describe, it, type TestContext } from 'node:test';
import { fieldSealer } from '@tongban/crypto';
import { sql } from '@tongban/database';
import { toInstant } from '@tongban/kernel';
import { createVerificationClient } from '@tongban/verification-client';
import {
  afterChangeMs,
  changeEnvelopeKey,
  envelopeKeyMs,
  keepEnvelopeKeyFresh,
} from '../src/envelopes/envelope-keys.ts';
import { changeLogKey } from '../src/receipts/log-keys.ts';
import { giveDemonstrationAccess } from '../src/index.ts';
import { asking, house, wang, type House, type TestSystem } from './house.ts';

const officer = { by: 'the head of the organ', reason: '例行更换' };

describe('the personal fields of a question, sealed', () => {
  let made: House;
  let asker: TestSystem;
  let nowMs: number;
  beforeEach(async (t) => {
    nowMs = Date.parse('2026-11-02T02:00:00Z');
    made = await house(t as TestContext, { clock: () => toInstant(nowMs) });
    asker = await made.system('province-1');
  });

  it('are answered as in the clear, whatever the call, and kept nowhere', async () => {
    const seal = await sealer();
    const answer = await send(seal(wang));
    assert.deepEqual([answer.status, answer.body['result']], [200, 'match']);
    assert.equal((await send(seal({ ...wang, name: '王大明' }))).body['result'], 'no_match');
    const phone = await send(seal({ ...wang, phone: '13899999999' }), 'name-number-and-phone');
    assert.equal(phone.body['result'], 'no_match');
    const batch = await send(seal({ persons: [wang, wang] }), 'name-and-number/batches');
    assert.equal(batch.text.match(/"match"/g)?.length, 2);
    assert.equal((await send(seal({ name: '王' }))).body['code'], 'http/invalid-input');
    const rows = await made.db.many(sql`select * from verification.receipts limit 10`);
    assert.doesNotMatch(JSON.stringify(rows), /王|44030519900101991X/);
  });

  it('cannot be altered, taken from another system, or given twice', async () => {
    const seal = await sealer();
    const sealed = seal(wang);
    const broken = [
      await send({ ...sealed, fields: altered(sealed.fields) }),
      await send({ ...sealed, dataKey: altered(sealed.dataKey) }),
      await send({ ...sealed, more: 1 }),
      await send({ keyId: 7 }),
      await send((await sealer('province-2'))(wang)),
      await asker.send({ body: { ...asking, name: '李四', sealed } }),
      await send(seal([wang])),
    ];
    assert.deepEqual(
      broken.map(({ status, body }) => [status, body['code']]),
      broken.map(() => [422, 'verification/envelope-broken']),
    );
    assert.equal(
      (await send(seal({ ...wang, constructor: 1 }))).body['code'],
      'http/forbidden-key',
    );
  });

  it('open for seven days after the key was changed, and not after that', async () => {
    const seal = await sealer();
    await change(false);
    const { keyId } = await publicKey();
    assert.notEqual(keyId, seal(wang).keyId);
    assert.equal((await send(seal(wang))).status, 200);
    assert.equal((await send((await sealer())(wang))).status, 200);
    nowMs += afterChangeMs + 1;
    await made.verification.refresh();
    assert.deepEqual(await refusal(seal(wang)), [422, 'verification/envelope-key-unknown']);
  });

  it('do not open any more when the key leaked, at the next beat', async () => {
    const seal = await sealer();
    assert.equal((await send(seal(wang))).status, 200);
    await change(true);
    await made.verification.refresh();
    assert.deepEqual(await refusal(seal(wang)), [422, 'verification/envelope-key-unknown']);
  });

  it('do not open when the platform’s secret is lost, and the next key mends it', async () => {
    const seal = await sealer();
    await made.owner.run(
      sql`delete from verification.subject_keys where subject_id = 'verification/envelopes'`,
    );
    assert.deepEqual(await refusal(seal(wang)), [422, 'verification/envelope-key-unknown']);
    await change(true);
    assert.equal((await send((await sealer())(wang))).status, 200);
  });

  it('have a new key every ninety days, made once by however many processes', async () => {
    const { keyId } = await publicKey();
    const keep = () =>
      keepEnvelopeKeyFresh({ db: made.db, keys: made.keys, now: toInstant(nowMs) });
    assert.equal((await keep()).keyId, keyId);
    nowMs += envelopeKeyMs;
    const opened = await Promise.all([keep(), keep(), keep()]);
    assert.equal(new Set(opened.map((key) => key.keyId)).size, 1);
    assert.equal(opened[0].generation, 1);
    assert.equal((await publicKey()).keyId, opened[0].keyId);
  });

  it('cost the platform only so many new data keys of one system', async () => {
    const answers = [];
    for (let turn = 0; turn < 25; turn += 1) answers.push(await send((await sealer())(wang)));
    const refused = answers.filter(({ status }) => status === 429);
    assert.ok(refused.length >= 1);
    assert.match(String(refused[0]?.headers['retry-after']), /^[1-9]/);
  });

  it('are demanded where the contract says so, whatever the call', async () => {
    const strict = await made.system('province-9', { sealedFields: true });
    const seal = await sealer('province-9');
    const ask = (body: object, path = 'name-and-number') =>
      strict.send({ url: `/api/verifications/${path}`, body: { ...asking, ...body } });
    const clear = [
      await ask(wang),
      await ask({ persons: [wang] }, 'name-and-number/batches'),
      await ask({ sealed: seal(wang), name: wang.name }),
    ];
    assert.deepEqual(
      clear.map(({ status, body }) => [status, body['code']]),
      clear.map(() => [422, 'verification/fields-not-sealed']),
    );
    assert.equal((await ask({ sealed: seal(wang) })).body['result'], 'match');
    assert.equal((await asker.ask(wang)).body['result'], 'match');
  });

  it('stand in the API’s document beside the clear ones, for every call', () => {
    const { paths } = made.app.swagger() as unknown as {
      paths: Record<string, { post?: { requestBody?: unknown } }>;
    };
    const calls = Object.entries(paths).filter(([path]) => path.startsWith('/api/verifications/'));
    assert.equal(calls.length, 9);
    for (const [path, { post }] of calls) {
      assert.match(JSON.stringify(post?.requestBody), /"oneOf".*"dataKey"/, path);
    }
  });

  async function publicKey() {
    const answer = await made.app.inject('/api/verification-envelope-key');
    return answer.json<{ keyId: string; point: string }>();
  }

  async function sealer(system = 'province-1') {
    const { keyId, point } = await publicKey();
    return fieldSealer({ keyId, point: Buffer.from(point, 'hex') }, system);
  }

  function send(sealed: object, path = 'name-and-number') {
    return asker.send({ url: `/api/verifications/${path}`, body: { ...asking, sealed } });
  }

  async function refusal(sealed: object) {
    const { status, body } = await send(sealed);
    return [status, body['code']];
  }

  function change(leaked: boolean) {
    const parts = { keys: made.keys, now: toInstant(nowMs) };
    return made.db.transaction((tx) => changeEnvelopeKey({ ...parts, tx }, { ...officer, leaked }));
  }
});

describe('the client', () => {
  it('seals what it asks, and fetches the new key when the one it has is gone', async (t) => {
    const { db, keys, app, verification, system } = await house(t);
    await system('province-1');
    const clock = () => toInstant(Date.now());
    const { keyId, secret } = await giveDemonstrationAccess({ db, keys, clock }, 'province-1');
    await verification.refresh();
    const seen: string[] = [];
    const { url } = await gateway(t, await app.listen({ host: '127.0.0.1', port: 0 }), seen);
    const access = { system: 'province-1', keyId, algorithm: 'HMAC-SM3', key: secret } as const;
    const client = createVerificationClient({ url, ...access, sealTo: 'fetch' });
    const ask = async () => (await client.verifyNameAndNumber(asking, wang)).result;
    assert.deepEqual([await ask(), await ask()], ['match', 'match']);
    await db.transaction((tx) =>
      changeEnvelopeKey({ tx, keys, now: clock() }, { ...officer, leaked: true }),
    );
    await verification.refresh();
    assert.equal(await ask(), 'match');
    assert.equal(seen.length, 4, 'one was refused and sealed anew');
    assert.doesNotMatch(seen.join(), /王|44030519900101991X/);
    // Somebody on the way who gives a key of his own is not believed by whoever noted a key of the log.
    const { keyId: logKey, point } = keys.signingKey;
    const noted = new Map([[logKey, point]]);
    await db.transaction((tx) => changeLogKey({ tx, keys, now: clock() }, officer));
    await db.transaction((tx) =>
      changeEnvelopeKey({ tx, keys, now: clock() }, { ...officer, leaked: false }),
    );
    const careful = { url, ...access, sealTo: 'fetch', logKeys: noted } as const;
    const trusting = createVerificationClient(careful);
    assert.equal((await trusting.verifyNameAndNumber(asking, wang)).result, 'match');
    await db.run(sql`update verification.envelope_keys set signature = ${Buffer.alloc(64, 1)}`);
    await assert.rejects(
      createVerificationClient(careful).verifyNameAndNumber(asking, wang),
      /not signed by a key of the receipt log/,
    );
    // The control: without sealing a gateway on the way reads the person.
    await createVerificationClient({ url, ...access }).verifyNameAndNumber(asking, wang);
    assert.match(seen.at(-1)!, /王/);
  });
});

/** Another letter in the middle. */
function altered(base64url: string): string {
  const middle = base64url.length >> 1;
  const other = base64url[middle] === 'A' ? 'B' : 'A';
  return `${base64url.slice(0, middle)}${other}${base64url.slice(middle + 1)}`;
}

/** Something on the way that ends TLS: it sees what is posted. */
async function gateway(t: TestContext, behind: string, seen: string[]): Promise<{ url: string }> {
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (request.method === 'POST') seen.push(body);
    const headers = { authorization: String(request.headers.authorization) };
    const answer = await fetch(`${behind}${request.url}`, {
      method: request.method!,
      headers: { ...headers, ...(body !== '' && { 'content-type': 'application/json' }) },
      ...(body !== '' && { body }),
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(await answer.text());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}` };
}
