import assert from 'node:assert/strict';
import { after as afterAll, before, beforeEach, describe, it } from 'node:test';
import { casesMigrations, fixedPosts, openCases } from '@tongban/cases';
import type { CaseAct, CaseId, Cases, OfficerRole } from '@tongban/cases';
import { memoryDataKeys, softwareKeys } from '@tongban/crypto';
import type { KeyOps } from '@tongban/crypto';
import { createJobs, sql } from '@tongban/database';
import type { Database, Jobs } from '@tongban/database';
import { createServer, sessionCookieName } from '@tongban/http';
import type { Actor, Server } from '@tongban/http';
import { newId } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import { ledgerMigrations, readStream } from '@tongban/ledger';
import { createOutsideSystem } from '@tongban/outside-calls';
import { eventually, people, testClock, testDatabase } from '@tongban/testing';
import {
  applyParcelEventsJob,
  courierCallbackRoutes,
  deliveryMigrations,
  deliveryRoutes,
  handOverJob,
  orderCourierJob,
  resultReadySubscription,
  viewDelivery,
} from '../src/index.ts';
import type { DeliveryParts } from '../src/index.ts';
import { fakeCourier } from './fake-courier.ts';
import { bodyOf, secret, sign } from './parcel-report.ts';

const organId = '11440305MB0TE00040';
const clock = testClock('2026-03-27T01:00:00Z');
let reports = 0;
const roles: OfficerRole[] = ['acceptor', 'examiner', 'approver', 'certificate-maker'];

describe('sending a result by courier', () => {
  let db: Database;
  let cases: Cases;
  let jobs: Jobs;
  let app: Server;
  let keys: KeyOps;
  const courier = fakeCourier();

  before(async () => {
    const test = await testDatabase({ after: afterAll }, [
      ledgerMigrations,
      casesMigrations,
      deliveryMigrations,
    ]);
    db = test.db;
    keys = softwareKeys({ masterKey: new Uint8Array(32).fill(3), dataKeys: memoryDataKeys() });
    const from = '2026-01-01' as never;
    const posts = fixedPosts(
      Object.fromEntries(roles.map((role) => [role, [{ organId, branchCode: 'HZ', role, from }]])),
    );
    cases = await openCases({ db, clock, keys, posts });
    const parts: DeliveryParts = {
      db,
      clock,
      keys,
      handleCaseCommand: cases.handleCaseCommand,
      courier: createOutsideSystem({
        name: { zh: '快递', en: 'Courier' },
        url: await courier.start(),
        limits: { timeoutMs: 500, retries: 1, pauseMs: 5, breaker: { failures: 100, openMs: 10 } },
      }),
      settings: {
        callbackUrl: 'http://platform/api/courier-callbacks',
        callbackSecret: secret,
        ordersPath: '/orders',
      },
      findOrgan: () => ({ name: '深圳市公安局南山分局', phone: '0755-84460000' }),
      regionName: () => '广东省深圳市南山区',
      findIdNumber: async () => people.B.idNumber,
      applicantForHandover: async ({ officerId }) =>
        officerId === 'acceptor' ? { applicantId: 'p-li' } : undefined,
    };
    cases.onCaseEvents(resultReadySubscription({ clock }));
    jobs = createJobs({
      url: test.url,
      handlers: [applyParcelEventsJob(parts), handOverJob(parts), orderCourierJob(parts)] as never,
    });
    app = await serve(parts);
    await cases.start();
    await jobs.start();
  });
  afterAll(async () => {
    await app.close();
    await jobs.stop();
    await cases.stop();
    await courier.stop();
  });
  beforeEach(() => courier.reset());

  it('orders the courier once, with the sealed address opened for it alone', async () => {
    const caseId = await produced();
    const order = await ordered(caseId);
    assert.equal(courier.orders.length, 1);
    assert.deepEqual(courier.orders[0]?.receiver, {
      name: '李建国',
      phone: '13800000002',
      address: '广东省深圳市南山区粤海街道1号',
    });
    assert.equal(order.trackingNumber, 'KD-1');
    const rows = await db.many<{ text: string }>(
      sql`select o::text as text from delivery.orders o limit 100`,
    );
    assert.doesNotMatch(JSON.stringify(rows), /李建国|13800000002|粤海街道/);
  });

  it('follows the parcel to the signature and serves the result', async () => {
    const caseId = await produced();
    const { orderId } = await ordered(caseId);
    for (const kind of ['collected', 'in-transit', 'out-for-delivery', 'signed'] as const) {
      assert.equal((await report(orderId, kind)).statusCode, 200);
      await settled();
    }
    assert.deepEqual(await tail(caseId), ['ParcelShipped', 'ResultDelivered']);
    const view = await viewDelivery(db, caseId);
    assert.deepEqual(
      view?.events.map(({ kind }) => kind),
      ['collected', 'in-transit', 'out-for-delivery', 'signed'],
    );
  });

  it('takes reports in any order and any number of times, and tells the case each once', async () => {
    const caseId = await produced();
    const { orderId } = await ordered(caseId);
    const kinds = ['out-for-delivery', 'collected', 'attempt-failed', 'in-transit'] as const;
    for (const kind of kinds) await report(orderId, kind);
    for (const kind of kinds) assert.equal((await report(orderId, kind)).json().repeated, true);
    await settled();
    assert.deepEqual(await tail(caseId), ['ParcelShipped', 'DeliveryAttemptFailed']);
  });

  it('ships and serves when the signature is reported first, and keeps what comes too late', async () => {
    const caseId = await produced();
    const { orderId } = await ordered(caseId);
    await report(orderId, 'signed');
    await settled();
    await report(orderId, 'attempt-failed');
    await report(orderId, 'collected');
    await settled();
    assert.deepEqual(await tail(caseId), ['ParcelShipped', 'ResultDelivered']);
    const outcomes = await db.many<{ outcome: string }>(sql`
      select outcome from delivery.parcel_event_outcomes o join delivery.parcel_events e using (event_id)
       where e.order_id = ${orderId} order by e.happened_at, e.event_id limit 10`);
    assert.deepEqual(
      outcomes.map(({ outcome }) => outcome),
      ['ship', 'too-late: cases/not-possible-now', 'deliver'],
    );
  });

  it('holds a returned parcel at the window, where it is handed to who shows the right document', async () => {
    const caseId = await produced();
    const { orderId } = await ordered(caseId);
    for (const attempt of [1, 2, 3]) {
      await report(orderId, 'attempt-failed', `attempt-${attempt}`);
      await settled();
    }
    await report(orderId, 'returned');
    await settled();
    const failed = 'DeliveryAttemptFailed';
    assert.deepEqual(await tail(caseId), [
      'ParcelShipped',
      failed,
      failed,
      failed,
      'ParcelReturned',
    ]);
    const version = (await readStream(db, `case/${caseId}`)).length;
    const wrong = await handover(caseId, people.A.idNumber, version);
    assert.deepEqual([wrong.statusCode, wrong.json().code], [422, 'delivery/identity-differs']);
    assert.doesNotMatch(wrong.body, new RegExp(people.B.idNumber));
    const mistyped = await handover(caseId, '370102196008159931', version);
    assert.match(mistyped.json().detail, /校验码|check digit/);
    assert.equal((await handover(caseId, people.B.idNumber, version, 'examiner')).statusCode, 403);
    assert.equal((await handover(caseId, people.B.idNumber, version)).json().status, 'delivered');
  });

  it('refuses a report that is unsigned, altered, signed by someone else, or old', async () => {
    const caseId = await produced();
    const { orderId } = await ordered(caseId);
    const body = bodyOf(orderId, 'collected');
    const good = sign(clock, body);
    const altered = body.replace('collected', 'signed');
    for (const [what, sent, headers] of [
      ['unsigned', body, {}],
      ['altered', altered, good],
      ['by someone else', body, sign(clock, body, { with: 'another secret' })],
      [
        'another time',
        body,
        { ...good, 'x-courier-timestamp': String(Number(good['x-courier-timestamp']) + 1) },
      ],
      ['not even JSON', '{', sign(clock, body)],
    ] as const) {
      const answer = await send(sent, headers);
      assert.deepEqual(
        [answer.statusCode, answer.json().code],
        [401, 'delivery/callback-not-authentic'],
        what,
      );
    }
    const old = await send(body, sign(clock, body, { secondsAgo: 301 }));
    assert.deepEqual([old.statusCode, old.json().code], [401, 'delivery/callback-too-old']);
    assert.equal((await send(body, sign(clock, body, { secondsAgo: 299 }))).statusCode, 200);
    await settled();
  });

  it('does nothing when the very same message is sent again, and refuses an id with another content', async () => {
    const caseId = await produced();
    const { orderId } = await ordered(caseId);
    const body = bodyOf(orderId, 'collected');
    const headers = sign(clock, body);
    assert.equal((await send(body, headers)).json().repeated, false);
    assert.equal((await send(body, headers)).json().repeated, true);
    const other = body.replace('"collected"', '"signed"');
    const reused = await send(other, sign(clock, other));
    assert.deepEqual([reused.statusCode, reused.json().code], [409, 'delivery/event-id-reused']);
    await settled();
  });

  it('refuses reports for an order that is not ours or with another tracking number', async () => {
    const unknown = bodyOf(newId(), 'collected');
    assert.equal((await send(unknown, sign(clock, unknown))).json().code, 'delivery/order-unknown');
    const { orderId } = await ordered(await produced());
    const other = bodyOf(orderId, 'collected').replace('KD-1', 'KD-9');
    assert.equal(
      (await send(other, sign(clock, other))).json().code,
      'delivery/tracking-number-differs',
    );
  });

  it('refuses a signed report that has not the agreed form', async () => {
    const { orderId } = await ordered(await produced());
    const strange = JSON.stringify({ ...JSON.parse(bodyOf(orderId, 'collected')), bribe: 1 });
    assert.equal((await send(strange, sign(clock, strange))).json().code, 'http/invalid-input');
  });

  it('tries again while the courier is down, and orders once when it is back', async () => {
    courier.fail(503, 4);
    const caseId = await produced();
    await eventually(async () => (await viewDelivery(db, caseId))?.state === 'to-order');
    const order = await ordered(caseId);
    assert.equal(order.trackingNumber, 'KD-1');
    assert.equal(new Set(courier.orders.map(({ orderId }) => orderId)).size, 1);
  });

  it('offers the result at the window when the courier declines the order', async () => {
    courier.fail(422, 1);
    const caseId = await produced();
    await eventually(async () => (await viewDelivery(db, caseId))?.state === 'given-up');
    assert.deepEqual(await tail(caseId), ['CollectionOffered']);
  });

  it('delivers electronically once the document can be opened, and not before', async () => {
    const caseId = await granted({ method: 'electronic' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.deepEqual(await after('DecisionMade', caseId), []);
    await makeCertificate(caseId);
    await eventually(async () => (await after('DecisionMade', caseId)).length > 0);
    assert.deepEqual(await after('DecisionMade', caseId), ['ResultDelivered']);
  });

  it('offers at the window what the applicant wants to fetch, and what has no address to go to', async () => {
    for (const delivery of [{ method: 'window' }, { method: 'courier' }] as const) {
      const caseId = await granted(delivery);
      await eventually(async () => (await after('DecisionMade', caseId)).length > 0);
      assert.deepEqual(await after('DecisionMade', caseId), ['CollectionOffered']);
    }
    assert.equal(courier.orders.length, 0);
  });

  it('does not change or delete what the courier reported', async () => {
    for (const statement of [
      sql`update delivery.parcel_events set kind = 'signed'`,
      sql`delete from delivery.parcel_events`,
      sql`update delivery.parcel_event_outcomes set outcome = 'x'`,
    ]) {
      await assert.rejects(db.run(statement), /permission denied/);
    }
  });

  async function produced(): Promise<CaseId> {
    const caseId = newId<CaseId>();
    const address = {
      name: '李建国',
      phone: '13800000002',
      regionCode: '440305',
      street: '粤海街道1号',
    };
    await db.run(sql`
      insert into cases.sealed_forms (form_id, case_id, subject_id, kind, digest, sealed)
      values (${`${caseId}/address/1`}, ${caseId}, 'p-li', 'delivery-address', 'x',
              ${await keys.seal('p-li', JSON.stringify(address))})`);
    const officer = (officerId: OfficerRole) => ({ kind: 'officer', officerId }) as const;
    await act(caseId, { kind: 'person', personId: 'p-li' }, submission(caseId));
    await act(caseId, officer('acceptor'), { type: 'receive' });
    await act(caseId, officer('acceptor'), { type: 'accept' });
    await act(caseId, officer('examiner'), { type: 'claim' });
    await act(caseId, officer('examiner'), {
      type: 'propose',
      outcome: 'grant',
      opinion: '符合条件',
    });
    await act(caseId, officer('approver'), { type: 'grant' });
    await act(caseId, officer('certificate-maker'), { type: 'start-production' });
    await act(caseId, officer('certificate-maker'), {
      type: 'finish-production',
      certificateNumber: 'E1',
    });
    return caseId;
  }

  async function act(
    caseId: CaseId,
    actor: Parameters<Cases['handleCaseCommand']>[0]['actor'],
    what: CaseAct,
  ) {
    const answer = await cases.handleCaseCommand({ caseId, commandId: newId(), actor, act: what });
    if (!answer.ok && what.type === 'receive') return;
    assert.ok(answer.ok, answer.ok ? '' : `${what.type}: ${answer.refusal.detail.en}`);
  }

  async function ordered(caseId: CaseId) {
    await eventually(async () => (await viewDelivery(db, caseId))?.state === 'ordered');
    return db.one<{ orderId: string; trackingNumber: string }>(sql`
      select order_id as "orderId", tracking_number as "trackingNumber"
        from delivery.orders where case_id = ${caseId}`);
  }

  function tail(caseId: CaseId): Promise<string[]> {
    return after('ProductionFinished', caseId);
  }

  async function after(type: string, caseId: CaseId): Promise<string[]> {
    const types = (await readStream(db, `case/${caseId}`)).map((entry) => entry.type);
    return types.slice(types.indexOf(type) + 1);
  }

  /** A certificate (T03), where the decision itself is the result. */
  async function granted(delivery: {
    method: 'electronic' | 'window' | 'courier';
  }): Promise<CaseId> {
    const caseId = newId<CaseId>();
    const officer = (officerId: OfficerRole) => ({ kind: 'officer', officerId }) as const;
    await act(caseId, { kind: 'person', personId: 'p-li' }, submission(caseId, 'T03', delivery));
    await act(caseId, officer('acceptor'), { type: 'accept' });
    await act(caseId, officer('examiner'), { type: 'claim' });
    await act(caseId, officer('examiner'), {
      type: 'propose',
      outcome: 'grant',
      opinion: '无犯罪记录',
    });
    await act(caseId, officer('approver'), { type: 'grant' });
    return caseId;
  }

  /** As the module of cases would: entered, drawn and kept. */
  async function makeCertificate(caseId: CaseId): Promise<void> {
    const documentId = newId();
    await db.run(sql`
      insert into cases.documents
        (document_id, case_id, cause, kind, title, organ_id, organ_name, year, serial, document_number,
         verification_code, holder_masked, issued_on, subject_id, content_sealed)
      values (${documentId}, ${caseId}, 'x', 'no-crime-certificate', 'x', 'x', 'x', 2026, 1, 'x', 'x',
              'x', '2026-03-27', 'x', ''::bytea)`);
    await db.run(sql`
      insert into cases.document_files
        (document_id, sha256, bytes, stored_sha256, key_id, signature, missing_glyphs)
      values (${documentId}, ${'0'.repeat(64)}, 1, ${'0'.repeat(64)}, 'x', ''::bytea, '{}')`);
  }

  async function settled(): Promise<void> {
    await jobs.settled();
    await eventually(async () => {
      const { open } = await db.one<{ open: number }>(sql`
        select count(*)::int as open from delivery.parcel_events e
         where not exists (select from delivery.parcel_event_outcomes o where o.event_id = e.event_id)`);
      return open === 0;
    });
  }

  function report(orderId: string, kind: string, eventId = kind) {
    const body = bodyOf(orderId, kind, eventId);
    return send(body, sign(clock, body, { secondsAgo: (reports += 1) }));
  }

  function send(payload: string, headers: Record<string, string>) {
    return app.inject({
      method: 'POST',
      url: '/api/courier-callbacks',
      payload,
      headers: { 'content-type': 'application/json', ...headers },
    });
  }

  function handover(caseId: CaseId, idNumber: string, version: number, as = 'acceptor') {
    return app.inject({
      method: 'POST',
      url: `/api/officer/cases/${caseId}/handover`,
      payload: { idNumber },
      headers: {
        cookie: `${sessionCookieName}=${as}`,
        'sec-fetch-site': 'same-origin',
        'if-match': `"${version}"`,
        'idempotency-key': newId(),
      },
    });
  }
});

function submission(
  caseId: CaseId,
  template = 'T07',
  delivery: Extract<CaseAct, { type: 'submit' }>['filing']['delivery'] = {
    method: 'courier',
    addressId: `${caseId}/address/1`,
  },
): CaseAct {
  return {
    type: 'submit',
    template,
    filing: {
      itemCode: 'GA-CRJ-0002',
      itemVersion: 1,
      regionCode: '440305',
      organId,
      branchCode: 'HZ',
      applicantId: 'p-li',
      channel: 'portal',
      limits: { promised: { amount: 7, unit: 'working-days' } },
      delivery,
      form: { blobId: `${caseId}/form/1`, digest: '0'.repeat(64) },
      attachments: [],
      sharedMaterials: [],
      requiredChecks: [],
    },
  };
}

async function serve(parts: DeliveryParts): Promise<Server> {
  const app = await createServer({
    resolveActor: async (token): Promise<Actor> => ({
      kind: 'officer',
      officerId: token,
      sessionId: token,
      authenticatedAt: '2026-03-27T01:00:00.000Z' as Instant,
    }),
    officerRoles: ({ officerId }) => [officerId as OfficerRole],
    permissions: {
      'delivery.follow': { who: 'signed-in' },
      'delivery.hand-over': { who: 'officer', roles: ['acceptor', 'certificate-maker'] },
    },
    clock,
  });
  await app.register(courierCallbackRoutes, parts);
  await app.register(deliveryRoutes, { ...parts, access: { mayRead: async () => true } });
  return app;
}
