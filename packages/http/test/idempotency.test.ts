import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { newId } from '@tongban/kernel';
import { connectDatabase, sql } from '@tongban/database';
import { testClock, testDatabase, type TestClock } from '@tongban/testing';
import {
  databaseIdempotency,
  forgetOldAnswers,
  httpMigrations,
  type Server,
} from '../src/index.ts';
import { killedOver } from './killed-over.ts';
import { as, teaServer } from './tea-server.ts';

describe('a request sent twice under one key', () => {
  let app: Server;
  let brewed = 0;
  let clock: TestClock;
  let databaseUrl: string;
  let db: Awaited<ReturnType<typeof testDatabase>>['db'];
  before(async () => {
    clock = testClock('2026-03-02T01:00:00Z');
    ({ db, url: databaseUrl } = await testDatabase({ after }, [httpMigrations]));
    const owner = connectDatabase({ url: databaseUrl, role: 'none', size: 1 });
    await owner.run(sql`create table public.brewed_teas (cups integer not null)`);
    await owner.run(sql`grant select, insert on public.brewed_teas to tongban_app`);
    await owner.close();
    app = await teaServer({ clock, idempotency: databaseIdempotency(db, clock) }, () => {
      brewed += 1;
    });
  });
  after(() => app.close());

  const put = (key: string, cups: number, options: { who?: string; kind?: string } = {}) =>
    app.inject({
      method: 'PUT',
      url: `/api/teas/${options.kind ?? 'green'}`,
      headers: { ...as(options.who ?? 'wang'), 'if-match': '"1"', 'idempotency-key': key },
      payload: { cups },
    });

  it('is done once and answered twice', async () => {
    const key = newId();
    brewed = 0;
    const first = await put(key, 2);
    const second = await put(key, 2);
    assert.equal(brewed, 1);
    assert.equal(second.statusCode, 200);
    assert.equal(second.body, first.body);
    assert.equal(second.headers['idempotency-replayed'], 'true');
    assert.match(String(second.headers['content-type']), /^application\/json/);
  });

  it('is done by nobody but the first of many at once', async () => {
    const key = newId();
    brewed = 0;
    const answers = await Promise.all(Array.from({ length: 20 }, () => put(key, 99)));
    assert.equal(brewed, 1);
    const statuses = answers.map((answer) => answer.statusCode).sort();
    assert.deepEqual([...new Set(statuses)], [200, 409]);
    assert.equal((await put(key, 99)).statusCode, 200);
  });

  it('is refused when the second says something else, or goes elsewhere', async () => {
    const key = newId();
    await put(key, 2);
    assert.equal((await put(key, 3)).json().code, 'http/idempotency-key-reused');
    assert.equal((await put(key, 2, { kind: 'black' })).json().code, 'http/idempotency-key-reused');
  });

  it('belongs to its sender: the same key of another person is another request', async () => {
    const app2 = await teaServer({
      clock,
      idempotency: databaseIdempotency(db, clock),
      resolveActor: async (token) => ({
        kind: 'person',
        personId: token,
        assuranceLevel: 2,
        authenticatedAt: clock(),
        sessionId: token,
      }),
    });
    const key = newId();
    const headers = (who: string) => ({ ...as(who), 'if-match': '"1"', 'idempotency-key': key });
    for (const [who, cups] of [
      ['zhao', 1],
      ['qian', 2],
    ] as const) {
      const answer = await app2.inject({
        method: 'PUT',
        url: '/api/teas/green',
        headers: headers(who),
        payload: { cups },
      });
      assert.equal(answer.json().cups, cups);
    }
    await app2.close();
  });

  it('is not done again after a bug, which may have struck when the work was done', async () => {
    const key = newId();
    brewed = 0;
    assert.equal((await put(key, 13)).statusCode, 500);
    const again = await put(key, 13);
    assert.deepEqual([again.statusCode, again.json().code], [409, 'http/outcome-unknown']);
    assert.equal(brewed, 1);
    assert.equal((await put(newId(), 13)).statusCode, 500, 'a new key is a new act');
    assert.equal(brewed, 2);
  });

  it('is not done again when its process was killed between the work and the answer', async () => {
    const key = newId();
    brewed = 0;
    await killedOver({ databaseUrl, key });
    assert.equal((await put(key, 7)).json().code, 'http/idempotency-in-flight');
    clock.advance(61_000);
    const again = await put(key, 7);
    assert.deepEqual([again.statusCode, again.json().code], [409, 'http/outcome-unknown']);
    assert.equal(brewed, 0);
    const { done } = await db.one<{ done: number }>(
      sql`select count(*)::int as done from public.brewed_teas`,
    );
    assert.equal(done, 1);
  });

  it('is neither held up for ever nor begun again when its process died over it', async () => {
    const key = newId();
    const store = databaseIdempotency(db, clock);
    const request = { actor: 'person/p', key, route: 'r', digest: 'd' };
    assert.deepEqual(await store.take(request), { kind: 'mine' });
    assert.deepEqual(await store.take(request), { kind: 'in-flight' });
    clock.advance(61_000);
    assert.deepEqual(await store.take(request), { kind: 'unknown' });
    await store.keep(request, { status: 200, contentType: 'text/plain', body: 'late' });
    assert.equal((await store.take(request)).kind, 'answered', 'it was only slow');
  });

  it('is forgotten after a day', async () => {
    const key = newId();
    await put(key, 2);
    assert.equal(await forgetOldAnswers(db, clock), 0);
    clock.advance(25 * 3_600_000);
    assert.ok((await forgetOldAnswers(db, clock)) > 0);
    assert.notEqual((await put(key, 2)).headers['idempotency-replayed'], 'true');
  });
});
