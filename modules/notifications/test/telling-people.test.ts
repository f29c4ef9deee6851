import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { createJobs, sql } from '@tongban/database';
import { createServer, sessionCookieName, type Actor } from '@tongban/http';
import { newId, type Branded } from '@tongban/kernel';
import { startOutsideWorld, type OutsideWorld } from '@tongban/outside-world';
import { people, testClock, testDatabase } from '@tongban/testing';
import {
  createNotifications,
  createSmsGateway,
  notificationsMigrations,
  notificationsPermissions,
  notificationsRoutes,
  signInCodeSender,
  type Notice,
} from '../src/index.ts';
import { sendSmsJob, smsAttempts } from '../src/sms/send-sms-job.ts';

const wang = '0193b0d0-0000-7000-8000-000000000001';
const zhao = '0193b0d0-0000-7000-8000-000000000002';
const caseId = '0193b0d0-0000-7000-8000-0000000000aa';
const accepted: Notice = {
  eventId: `${caseId}@3`,
  personId: wang,
  caseId,
  template: 'case-accepted',
  parameters: {
    itemName: { zh: '普通护照换发', en: 'Passport renewal' },
    caseNumber: '44030520260302CRJ0000129',
    dueOn: '2026-03-11',
  },
};

describe('telling a person', () => {
  it('puts a message in the app and one on the phone, in the person’s language', async (t) => {
    const { notifications, received, jobs, read } = await house(t);
    await notifications.notify(accepted);
    await notifications.notify({ ...accepted, personId: zhao });
    await jobs.settled();
    const texts = await received();
    assert.deepEqual(texts.get(people.A.phone), [
      '【通办】办件 44030520260302CRJ0000129 已受理，请登录“通办”查看。',
    ]);
    assert.match(texts.get(people.D.phone)?.[0] ?? '', /^\[Tongban\] Case 4403/);
    const { items, unread } = await read();
    assert.equal(unread, 1);
    assert.equal(items[0]?.title.en, 'Application accepted');
    assert.match(items[0]?.text.zh ?? '', /普通护照换发.*2026-03-11/);
  });

  it('happens once however often the event is told, also fifty times at once', async (t) => {
    const { notifications, received, jobs, read } = await house(t);
    await Promise.all(Array.from({ length: 50 }, () => notifications.notify(accepted)));
    await jobs.settled();
    await notifications.notify(accepted);
    await jobs.settled();
    assert.equal((await received()).get(people.A.phone)?.length, 1);
    assert.equal((await read()).items.length, 1);
  });

  it('happens with what it tells, or not at all', async (t) => {
    const { notifications, db, jobs, received, read } = await house(t);
    const undone = db.transaction(async (tx) => {
      await notifications.notify(accepted, tx);
      throw new Error('the case was not stored');
    });
    await assert.rejects(undone, /was not stored/);
    await jobs.settled();
    assert.equal((await received()).size, 0);
    assert.equal((await read()).items.length, 0);
  });

  it('by a subscription: the handler tells whatever the event makes of itself', async (t) => {
    const { notifications, read } = await house(t);
    const handler = notifications.notifyOn((event: { id: string }) => [
      { ...accepted, eventId: event.id },
      {
        eventId: event.id,
        personId: wang,
        template: 'evaluation-invited',
        parameters: { itemName: '普通护照换发', caseNumber: '4403' },
      },
    ]);
    await handler({ id: 'e-1' });
    await handler({ id: 'e-1' });
    assert.equal((await read()).items.length, 2);
  });

  it('with a citizen number among the parameters is stopped before anything is stored', async (t) => {
    const { notifications, read } = await house(t);
    const parameters = { ...accepted.parameters, itemName: people.A.idNumber };
    await assert.rejects(notifications.notify({ ...accepted, parameters }), /personal number/);
    assert.equal((await read()).items.length, 0);
  });
});

describe('when the SMS gateway fails', () => {
  it('the message waits and goes out when the gateway is back', async (t) => {
    const { notifications, world, attempt, received, states } = await house(t, { work: false });
    await switchFault(world, { down: true });
    await notifications.notify(accepted);
    await assert.rejects(attempt(1));
    assert.deepEqual(await states(), ['waiting 1 notifications/gateway-unavailable']);
    await switchFault(world, {});
    await attempt(2);
    await attempt(3);
    assert.deepEqual(await states(), ['sent 2 null']);
    assert.equal((await received()).get(people.A.phone)?.length, 1);
  });

  it('after the last attempt the message is undelivered, on the operators’ list, and can be tried again', async (t) => {
    const house_ = await house(t, { work: false });
    const { notifications, world, attempt, states, api, received } = house_;
    await switchFault(world, { errors: { failing: 1, of: 1 } });
    await notifications.notify(accepted);
    for (let count = 1; count < smsAttempts; count += 1) await assert.rejects(attempt(count));
    await attempt(smsAttempts);
    assert.deepEqual(await states(), ['undelivered 8 notifications/gateway-unavailable']);
    const listed = await api('GET', '/api/operations/undelivered-messages', 'operator');
    const { items } = listed.json() as { items: { messageId: string; personId: string }[] };
    assert.equal(items.length, 1);
    assert.doesNotMatch(listed.body, new RegExp(people.A.phone));
    await switchFault(world, {});
    const url = `/api/operations/undelivered-messages/${items[0]?.messageId}/retries`;
    assert.equal((await api('POST', url, 'operator')).statusCode, 202);
    assert.equal((await api('POST', url, 'operator')).statusCode, 404);
    await attempt(1);
    assert.equal((await received()).get(people.A.phone)?.length, 1);
  });

  it('an answer that was lost sends nothing twice', async (t) => {
    const { notifications, world, attempt, received } = await house(t, { work: false });
    await notifications.notify(accepted);
    await switchFault(world, { slowMs: 1500 });
    await assert.rejects(attempt(1));
    await switchFault(world, {});
    await attempt(2);
    assert.equal((await received()).get(people.A.phone)?.length, 1);
  });

  it('somebody who was erased is no reason to try for ever', async (t) => {
    const { notifications, attempt, states } = await house(t, { work: false });
    await notifications.notify({ ...accepted, personId: newId<Branded<'PersonId'>>() });
    await attempt(1);
    assert.deepEqual(await states(), ['undelivered 1 no-contact']);
  });

  it('a sign-in code is refused in bounded time', async (t) => {
    const { world } = await house(t, { work: false });
    await switchFault(world, { down: true });
    const send = signInCodeSender(gatewayOf(world));
    const message = { messageId: 'c-1', phone: people.A.phone, code: '123456', validMinutes: 5 };
    const sent = await send({ ...message, language: 'zh' });
    assert.ok(!sent.ok);
    assert.equal(sent.refusal.code, 'notifications/gateway-unavailable');
    assert.doesNotMatch(JSON.stringify(sent), /123456|13800000001/);
  });
});

describe('a citizen’s messages', () => {
  it('come page by page and are marked as read one by one or all', async (t) => {
    const { notifications, read, api, clock } = await house(t, { work: false });
    for (let count = 0; count < 5; count += 1) {
      await notifications.notify({ ...accepted, eventId: `e-${count}` });
      clock.advance(1000);
    }
    const first = await read('?limit=3');
    assert.equal(first.items.length, 3);
    const second = await read(`?limit=3&cursor=${first.nextCursor}`);
    assert.equal(second.items.length, 2);
    assert.equal(new Set([...first.items, ...second.items].map((m) => m.messageId)).size, 5);
    const url = `/api/messages/${first.items[0]?.messageId}/reading`;
    assert.equal((await api('PUT', url, 'wang')).statusCode, 204);
    assert.equal((await api('PUT', url, 'wang')).statusCode, 204);
    assert.equal((await read()).unread, 4);
    assert.equal((await api('PUT', '/api/messages/reading', 'wang')).statusCode, 204);
    assert.equal((await read()).unread, 0);
  });

  it('are nobody else’s: another citizen finds none, an officer is refused, a stranger must sign in', async (t) => {
    const { notifications, read, api } = await house(t, { work: false });
    await notifications.notify(accepted);
    const { items } = await read();
    const url = `/api/messages/${items[0]?.messageId}/reading`;
    const other = await api('PUT', url, 'zhao');
    assert.equal(other.json().code, 'notifications/message-not-found');
    assert.equal((await api('GET', '/api/messages', 'operator')).statusCode, 403);
    assert.equal((await api('GET', '/api/messages', undefined)).statusCode, 401);
    assert.equal(
      (await api('GET', '/api/operations/undelivered-messages', 'wang')).statusCode,
      403,
    );
    const acceptor = await api('GET', '/api/operations/undelivered-messages', 'acceptor');
    assert.equal(acceptor.statusCode, 403);
  });

  it('cannot be rewritten: only the reading may be noted', async (t) => {
    const { notifications, db } = await house(t, { work: false });
    await notifications.notify(accepted);
    await assert.rejects(db.run(sql`update notifications.messages set template = 'case-denied'`));
    await assert.rejects(db.run(sql`delete from notifications.messages`));
  });
});

const contacts: Record<string, { phone: string; language: 'zh' | 'en' }> = {
  [wang]: { phone: people.A.phone, language: 'zh' },
  [zhao]: { phone: people.D.phone, language: 'en' },
};

function gatewayOf(world: OutsideWorld) {
  return createSmsGateway({
    url: world.url,
    key: world.secrets.smsKey,
    limits: { timeoutMs: 800, pauseMs: 5, breaker: { failures: 100, openMs: 1 } },
  });
}

async function house(t: TestContext, { work = true } = {}) {
  const { db, url } = await testDatabase(t, [notificationsMigrations]);
  const clock = testClock('2026-03-02T01:00:00Z');
  const world = await startOutsideWorld({ port: 0 });
  t.after(() => world.stop());
  const parts = {
    db,
    clock,
    gateway: gatewayOf(world),
    contactOf: async (personId: string) => contacts[personId],
  };
  const notifications = createNotifications(parts);
  const jobs = createJobs({ url, handlers: [...notifications.jobHandlers] });
  if (work) {
    await jobs.start();
    t.after(() => jobs.stop());
  }
  const { run } = sendSmsJob(parts);
  const api = await server(t, notifications);
  return {
    db,
    clock,
    world,
    notifications,
    jobs,
    api,
    /** What the queue does, one attempt at a time. */
    async attempt(attempt: number) {
      const { messageId } = await db.one<{ messageId: string }>(
        sql`select message_id as "messageId" from notifications.text_messages`,
      );
      const isLastAttempt = attempt === smsAttempts;
      await run(
        { messageId },
        { attempt, jobId: '1', isLastAttempt, signal: AbortSignal.timeout(9000) },
      );
    },
    async states() {
      const rows = await db.many<{ state: string; attempts: number; failure: string | null }>(sql`
        select state, attempts, last_failure as failure from notifications.text_messages limit 10
      `);
      return rows.map(({ state, attempts, failure }) => `${state} ${attempts} ${failure}`);
    },
    async received() {
      const answer = await fetch(`${world.url}/sms/messages`);
      const { items } = (await answer.json()) as { items: { phone: string; text: string }[] };
      const texts = new Map<string, string[]>();
      for (const { phone, text } of items) texts.set(phone, [...(texts.get(phone) ?? []), text]);
      return texts;
    },
    read: async (query = '') => (await api('GET', `/api/messages${query}`, 'wang')).json() as Page,
  };
}

interface Page {
  unread: number;
  nextCursor?: string;
  items: {
    messageId: string;
    title: { zh: string; en: string };
    text: { zh: string; en: string };
  }[];
}

async function server(t: TestContext, notifications: ReturnType<typeof createNotifications>) {
  const session = { sessionId: 's', authenticatedAt: notifications.clock() };
  const person = { kind: 'person', assuranceLevel: 1, ...session } as const;
  const actors: Record<string, Actor> = {
    wang: { ...person, personId: wang },
    zhao: { ...person, personId: zhao },
    operator: { kind: 'officer', officerId: 'o-1', ...session },
    acceptor: { kind: 'officer', officerId: 'o-2', ...session },
  };
  const app = await createServer({
    permissions: notificationsPermissions,
    clock: notifications.clock,
    resolveActor: async (token) => actors[token] ?? { kind: 'anonymous' },
    officerRoles: ({ officerId }) => [officerId === 'o-1' ? 'operator' : 'acceptor'],
  });
  await notificationsRoutes(app, { notifications });
  await app.ready();
  t.after(() => app.close());
  return (method: 'GET' | 'PUT' | 'POST', url: string, token: string | undefined) =>
    app.inject({
      method,
      url,
      headers: token === undefined ? {} : { cookie: `${sessionCookieName}=${token}` },
    });
}

function switchFault(world: OutsideWorld, faults: object): Promise<Response> {
  return fetch(`${world.url}/faults/sms`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(faults),
  });
}
