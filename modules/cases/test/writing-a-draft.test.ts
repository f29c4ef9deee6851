import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from '@tongban/database';
import { createServer, sessionCookieName } from '@tongban/http';
import type { Actor, Server } from '@tongban/http';
import { newId } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import { readStream } from '@tongban/ledger';
import { deleteExpiredDrafts } from '../src/drafts/store/draft-rows.ts';
import { openSealedForm } from '../src/drafts/store/sealed-forms.ts';
import { draftRoutes } from '../src/drafts/http/drafts.ts';
import { completeForm, papersWorld } from './papers-world.ts';
import type { PapersWorld } from './papers-world.ts';

const who: Record<string, Actor> = {
  chen: person('p-chen', 3),
  wang: person('p-wang', 3),
  newcomer: person('p-new', 1),
  officer: {
    kind: 'officer',
    officerId: 'o-li',
    sessionId: 's',
    authenticatedAt: '2026-03-27T00:55:00.000Z' as Instant,
  },
};

describe('writing a draft', () => {
  let world: PapersWorld;
  let app: Server;
  before(async () => {
    world = await papersWorld({ after });
    app = await serve(world);
  });
  after(() => app.close());

  it('keeps half an application and gives it back with full-width digits made plain', async () => {
    const draft = await begin(app);
    const saved = await save(app, draft, { contactPhone: '１３８ ００００ ０００３' });
    assert.equal(saved.status, 200);
    assert.equal(saved.body.version, 2);
    const again = await call(app, 'GET', `/api/drafts/${draft.draftId}`);
    assert.deepEqual(again.body.form, { contactPhone: '13800000003' });
    assert.equal(again.headers['etag'], '"2"');
  });

  it('refuses a save on a version that is not the latest, and says which is', async () => {
    const draft = await begin(app);
    assert.equal((await save(app, draft, completeForm)).status, 200);
    const stale = await save(app, draft, { purpose: 'barred' });
    assert.equal(stale.status, 409);
    assert.deepEqual([stale.body.code, stale.body.version], ['drafts/changed-meanwhile', 2]);
    const without = await call(app, 'PUT', `/api/drafts/${draft.draftId}`, { body: { form: {} } });
    assert.equal(without.body.code, 'http/version-missing');
  });

  it('answers for somebody else’s draft exactly as for one that does not exist', async () => {
    const { draftId } = await begin(app);
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['PUT', '', { form: {} }],
      ['DELETE', '', undefined],
      ['GET', '/check', undefined],
      ['POST', '/submission', { declarationAccepted: true }],
      ['DELETE', `/attachments/${newId()}`, undefined],
    ] as const) {
      const options = { as: 'wang', version: 1, ...(body && { body }) };
      const others = await call(app, method, `/api/drafts/${draftId}${path}`, options);
      const nothing = await call(app, method, `/api/drafts/${newId()}${path}`, options);
      assert.equal(others.status, 404, `${method} ${path}`);
      assert.deepEqual(
        { ...others.body, instance: '' },
        { ...nothing.body, instance: '' },
        `${method} ${path}`,
      );
    }
  });

  it('is open to persons only', async () => {
    const body = { itemCode: 'GA-HZ-0067', regionCode: '440305' };
    assert.equal((await call(app, 'POST', '/api/drafts', { as: 'officer', body })).status, 403);
    assert.equal((await call(app, 'POST', '/api/drafts', { as: 'nobody', body })).status, 401);
  });

  it('refuses an answer the form does not have, with its place, and saves nothing', async () => {
    const draft = await begin(app);
    const refused = await save(app, draft, { salary: 1, purpose: 3 });
    assert.equal(refused.body.code, 'drafts/form-not-fitting');
    assert.deepEqual(
      refused.body.problems.map(({ pointer }: { pointer: string }) => pointer).sort(),
      ['/purpose', '/salary'],
    );
    assert.equal((await call(app, 'GET', `/api/drafts/${draft.draftId}`)).body.version, 1);
  });

  it('tells on looking it over everything that is missing, at once and in both languages', async () => {
    const draft = await begin(app);
    await save(app, draft, { neededOn: '2026-02-30', homeRegion: '449999' });
    const { body } = await call(app, 'GET', `/api/drafts/${draft.draftId}/check`);
    assert.deepEqual(
      body.problems.map(({ pointer }: { pointer: string }) => pointer),
      ['/purpose', '/contactPhone', '/neededOn', '/homeRegion', '/delivery/method'],
    );
    assert.match(body.problems[2].message.zh, /2026年2月30日这一天不存在/);
    assert.match(body.problems[3].message.en, /no region with code 449999/);
  });

  it('asks a courier’s recipient for name, phone, region and street', async () => {
    const draft = await begin(app);
    await save(app, draft, completeForm, { method: 'courier', address: { phone: '123' } });
    const { body } = await call(app, 'GET', `/api/drafts/${draft.draftId}/check`);
    assert.deepEqual(
      body.problems.map(({ pointer }: { pointer: string }) => pointer),
      ['name', 'phone', 'regionCode', 'street'].map((part) => `/delivery/address/${part}`),
    );
  });

  it('is sealed: nothing that was typed stands readable in the database', async () => {
    const draft = await begin(app);
    await save(app, draft, completeForm);
    const row = await world.db.one<{ text: string }>(
      sql`select d::text as text from cases.drafts d where draft_id = ${draft.draftId}`,
    );
    assert.doesNotMatch(row.text, /13800000003|employment/);
  });

  it('expires after thirty idle days, says so, and is then removed', async () => {
    const { draftId } = await begin(app);
    world.clock.advance(29 * 86_400_000);
    assert.equal((await call(app, 'GET', `/api/drafts/${draftId}`)).status, 200);
    world.clock.advance(2 * 86_400_000);
    const expired = await call(app, 'GET', `/api/drafts/${draftId}`);
    assert.deepEqual([expired.status, expired.body.code], [410, 'drafts/expired']);
    world.clock.advance(8 * 86_400_000);
    assert.ok((await deleteExpiredDrafts(world.db, world.clock())) > 0);
    assert.equal((await call(app, 'GET', `/api/drafts/${draftId}`)).status, 404);
    world.clock.set('2026-03-27T01:00:00Z');
  });

  it('lists one’s own drafts, the latest first', async () => {
    const first = await begin(app, 'wang');
    world.clock.advance(60_000);
    const second = await begin(app, 'wang');
    const { body } = await call(app, 'GET', '/api/drafts', { as: 'wang' });
    assert.deepEqual(
      body.items.map(({ draftId }: { draftId: string }) => draftId),
      [second.draftId, first.draftId],
    );
  });
});

describe('submitting a draft', () => {
  let world: PapersWorld;
  let app: Server;
  before(async () => {
    world = await papersWorld({ after });
    app = await serve(world);
  });
  after(() => app.close());

  it('files one case with the digest of the form, and no personal data in the ledger', async () => {
    const draft = await ready(app);
    const { status, body } = await submit(app, draft.draftId);
    assert.equal(status, 201);
    assert.match(body.caseNumber, /^440305/);
    assert.ok(body.next.what.zh.length > 10);
    const [entry] = await readStream(world.db, `case/${body.caseId}`);
    assert.equal(entry?.type, 'CaseSubmitted');
    assert.doesNotMatch(JSON.stringify(entry), /13800000003|employment/);
    const { form } = entry!.data as { form: { blobId: string; digest: string } };
    const opened = await openSealedForm(world.db, world.keys, {
      caseId: body.caseId,
      formId: form.blobId,
    });
    assert.deepEqual(opened.ok && opened.value, completeForm);
    assert.match(form.digest, /^[0-9a-f]{64}$/);
  });

  it('gives the same case to a double click and to a resend much later', async () => {
    const draft = await ready(app);
    const clicks = await Promise.all([1, 2, 3, 4].map(() => submit(app, draft.draftId)));
    const resent = await submit(app, draft.draftId);
    const cases = new Set([...clicks, resent].map(({ body }) => body.caseId));
    assert.equal(cases.size, 1);
    assert.deepEqual(new Set([...clicks, resent].map(({ status }) => status)), new Set([201]));
    assert.equal((await readStream(world.db, `case/${resent.body.caseId}`)).length, 1);
    const { body } = await call(app, 'GET', '/api/drafts');
    assert.equal(
      body.items.some(({ draftId }: { draftId: string }) => draftId === draft.draftId),
      false,
    );
  });

  it('gives the same case when the program fell over between filing and telling', async () => {
    const draft = await ready(app);
    const { content } = await world.db.one<{ content: Buffer }>(
      sql`select content_sealed as content from cases.drafts where draft_id = ${draft.draftId}`,
    );
    const first = await submit(app, draft.draftId);
    await world.db.run(sql`
      update cases.drafts set submitted_at = null, content_sealed = ${content}
       where draft_id = ${draft.draftId}
    `);
    const again = await submit(app, draft.draftId);
    assert.equal(again.body.caseId, first.body.caseId);
  });

  it('refuses below the level the item needs, and had said so beforehand', async () => {
    const draft = await begin(app, 'newcomer');
    await save(app, draft, completeForm, { method: 'electronic' }, 'newcomer');
    const check = await call(app, 'GET', `/api/drafts/${draft.draftId}/check`, { as: 'newcomer' });
    assert.deepEqual(
      check.body.problems.map(({ pointer }: { pointer: string }) => pointer),
      ['/assurance'],
    );
    const refused = await submit(app, draft.draftId, 'newcomer');
    assert.deepEqual(
      [refused.status, refused.body.code, refused.body.requiredAssurance],
      [403, 'http/assurance-too-low', 3],
    );
  });

  it('refuses what is incomplete and stores no case', async () => {
    const draft = await begin(app);
    const refused = await submit(app, draft.draftId);
    assert.deepEqual([refused.status, refused.body.code], [422, 'drafts/incomplete']);
    assert.equal(refused.body.problems.length, 3);
    const { count } = await world.db.one<{ count: number }>(sql`
      select count(*)::int as count from cases.sealed_forms f
        join cases.drafts d using (case_id) where d.draft_id = ${draft.draftId}`);
    assert.equal(count, 0);
  });

  it('refuses who is not eligible, with all reasons', async () => {
    const draft = await begin(app);
    await save(app, draft, { ...completeForm, purpose: 'barred' }, { method: 'electronic' });
    const refused = await submit(app, draft.draftId);
    assert.deepEqual([refused.status, refused.body.code], [422, 'drafts/not-eligible']);
    assert.equal(refused.body.reasons[0].code, 'eligibility/purpose');
  });

  it('needs the declaration to be accepted', async () => {
    const draft = await ready(app);
    const refused = await call(app, 'POST', `/api/drafts/${draft.draftId}/submission`, {
      body: { declarationAccepted: false },
    });
    assert.equal(refused.body.code, 'http/invalid-input');
  });

  it('cannot be changed any more once it is submitted', async () => {
    const draft = await ready(app);
    const { body } = await submit(app, draft.draftId);
    const change = await save(app, { ...draft, version: 2 }, completeForm);
    assert.deepEqual([change.status, change.body.code], [409, 'drafts/already-submitted']);
    assert.equal(change.body.caseId, body.caseId);
  });

  it('leaves neither file nor row of an upload that broke off', async () => {
    const draft = await begin(app);
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    await hangUpHalfWay(port, draft.draftId);
    const incoming = join(world.folder, 'incoming');
    const until = Date.now() + 5_000;
    while ((await readdir(incoming)).length > 0 && Date.now() < until) await sleep(20);
    assert.deepEqual(await readdir(incoming), []);
    assert.deepEqual((await call(app, 'GET', `/api/drafts/${draft.draftId}`)).body.attachments, []);
  });

  it('leaves out answers to questions the form no longer has', async () => {
    const draft = await ready(app);
    await world.db.run(sql`
      update cases.drafts
         set content_sealed = ${await world.keys.seal(
           'p-chen',
           JSON.stringify({
             form: { ...completeForm, askedBefore: 'x' },
             delivery: { method: 'electronic' },
           }),
         )}
       where draft_id = ${draft.draftId}`);
    assert.equal((await submit(app, draft.draftId)).status, 201);
  });

  it('takes the files along by digest, and leaves those of no asked material behind', async () => {
    const draft = await begin(app);
    const png = Buffer.from('89504e470d0a1a0a', 'hex');
    const broken = await upload(app, draft.draftId, 'apply_form', 'a.png', png);
    assert.equal(broken.body.code, 'attachments/name-does-not-match');
    const notAsked = await upload(app, draft.draftId, 'photo', 'a.png', png);
    assert.equal(notAsked.body.code, 'attachments/material-not-asked');
    const large = await upload(app, draft.draftId, 'apply_form', 'a.pdf', Buffer.alloc(200_000, 1));
    assert.deepEqual([large.status, large.body.code], [413, 'attachments/too-large']);
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n');
    const taken = await upload(app, draft.draftId, 'apply_form', '申请表.pdf', pdf);
    assert.deepEqual([taken.status, taken.body.name], [201, '申请表.pdf']);
    await save(app, draft, completeForm, { method: 'electronic' });
    const { body } = await submit(app, draft.draftId);
    const [entry] = await readStream(world.db, `case/${body.caseId}`);
    const { attachments } = entry!.data as {
      attachments: { attachmentId: string; sha256: string }[];
    };
    assert.deepEqual(attachments, [
      {
        attachmentId: taken.body.attachmentId,
        materialKey: 'apply_form',
        sha256: taken.body.sha256,
      },
    ]);
  });
});

/** Begins an upload over a real connection and hangs up half way. */
function hangUpHalfWay(port: number, draftId: string): Promise<void> {
  const head = [
    `POST /api/drafts/${draftId}/attachments?materialKey=apply_form HTTP/1.1`,
    'host: localhost',
    `cookie: ${sessionCookieName}=chen`,
    'sec-fetch-site: same-origin',
    'content-type: multipart/form-data; boundary=x',
    'content-length: 90000',
    '',
    '--x',
    'content-disposition: form-data; name="file"; filename="a.pdf"',
    'content-type: application/pdf',
    '',
    '%PDF-1.7 and then the tunnel',
  ].join('\r\n');
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(head);
      setTimeout(() => socket.destroy(), 100);
    });
    socket.on('close', () => resolve());
  });
}

async function serve(world: PapersWorld): Promise<Server> {
  const app = await createServer({
    resolveActor: async (token) => who[token] ?? { kind: 'anonymous' },
    permissions: { 'draft.write': { who: 'person' } },
    clock: world.clock,
  });
  await app.register(draftRoutes, world.drafts);
  return app;
}

interface Draft {
  readonly draftId: string;
  readonly version: number;
}

async function begin(app: Server, as = 'chen'): Promise<Draft> {
  const body = { itemCode: 'GA-HZ-0067', regionCode: '440305' };
  return (await call(app, 'POST', '/api/drafts', { as, body })).body as Draft;
}

async function ready(app: Server): Promise<Draft> {
  const draft = await begin(app);
  await save(app, draft, completeForm, { method: 'electronic' });
  return draft;
}

function save(app: Server, draft: Draft, form: object, delivery?: object, as = 'chen') {
  return call(app, 'PUT', `/api/drafts/${draft.draftId}`, {
    as,
    version: draft.version,
    body: { form, ...(delivery && { delivery }) },
  });
}

function submit(app: Server, draftId: string, as = 'chen') {
  return call(app, 'POST', `/api/drafts/${draftId}/submission`, {
    as,
    body: { declarationAccepted: true },
  });
}

async function upload(
  app: Server,
  draftId: string,
  materialKey: string,
  name: string,
  bytes: Buffer,
) {
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(bytes)]), name);
  const encoded = new Response(form);
  const answer = await app.inject({
    method: 'POST',
    url: `/api/drafts/${draftId}/attachments?materialKey=${materialKey}`,
    headers: {
      cookie: `${sessionCookieName}=chen`,
      'content-type': encoded.headers.get('content-type') ?? '',
      'sec-fetch-site': 'same-origin',
    },
    payload: Buffer.from(await encoded.arrayBuffer()),
  });
  return { status: answer.statusCode, body: answer.json() };
}

async function call(
  app: Server,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  { as = 'chen', body, version }: { as?: string; body?: object; version?: number } = {},
) {
  const answer = await app.inject({
    method,
    url,
    headers: {
      ...(as !== 'nobody' && { cookie: `${sessionCookieName}=${as}` }),
      'sec-fetch-site': 'same-origin',
      'idempotency-key': newId(),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    ...(body && { payload: body }),
  });
  return {
    status: answer.statusCode,
    headers: answer.headers,
    body: answer.body === '' ? undefined : answer.json(),
  };
}

function person(personId: string, assuranceLevel: 1 | 3): Actor {
  return {
    kind: 'person',
    personId,
    assuranceLevel,
    authenticatedAt: '2026-03-27T00:55:00.000Z' as Instant,
    sessionId: personId,
  };
}
