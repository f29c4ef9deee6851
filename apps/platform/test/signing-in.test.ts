import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { addJob, sql } from '@tongban/database';
import { eventually } from '@tongban/testing';
import { citizen, officer, visitor } from './people.ts';
import { testPlatform, type TestPlatform } from './test-platform.ts';

describe('the whole platform', () => {
  let platform: TestPlatform;
  before(async () => (platform = await testPlatform('2026-03-02T01:00:00Z')));
  after(() => platform.stop());

  it('is ready, and says so', async () => {
    const { status, body } = await visitor(platform).get('/readyz');
    assert.equal(status, 200, JSON.stringify(body));
  });

  it('measures itself', async () => {
    const { body } = await visitor(platform).get('/metrics');
    assert.match(body, /^database_connections \d/m);
    assert.match(body, /^jobs_failed 0$/m);
    assert.match(body, /nodejs_eventloop_lag_seconds/);
  });

  it('answers to an address or method of the API that is not there, as the API does', async () => {
    const somebody = visitor(platform);
    assert.equal((await somebody.get('/api/coffee')).body.code, 'http/not-found');
    const get = await somebody.get('/api/phone-codes');
    assert.equal(get.status, 405);
    assert.equal(get.headers.get('allow'), 'POST');
  });

  it('signs a citizen in by text message and checks the real name', async () => {
    const wang = await citizen(platform, '13800138000');
    const checked = await wang.send('POST', '/api/real-name-checks', {
      body: { name: '王小明', idNumber: '44030519900101991X' },
    });
    assert.equal(checked.body.assuranceLevel, 2, JSON.stringify(checked.body));
    const { body: me } = await wang.get('/api/me');
    assert.equal(me.kind, 'person');
    assert.doesNotMatch(JSON.stringify(me), /王小明|44030519900101991X|13800138000/);
    assert.equal((await wang.get('/api/levels')).body.evidence.length, 2);
    assert.equal((await wang.send('DELETE', '/api/sessions/current')).status, 204);
    assert.equal((await wang.get('/api/me')).body.kind, 'anonymous');
  });

  it('erases an account and what other modules hold of it, on its day', async () => {
    const phone = '13800138009';
    const zhao = await citizen(platform, phone);
    const draft = await zhao.send('POST', '/api/drafts', {
      body: { itemCode: 'GA-CRJ-0002', regionCode: '440305' },
      key: randomUUID(),
    });
    assert.equal(draft.status, 201, JSON.stringify(draft.body));
    const { body: me } = await zhao.get('/api/me');
    const asked = await zhao.send('POST', '/api/deletion-requests');
    assert.equal(asked.status, 201, JSON.stringify(asked.body));
    platform.clock.advance(7 * 24 * 3_600_000);
    await addJob(platform.db, 'identity.erase', {});
    const left = () =>
      platform.db.one<{ known: number; drafts: number; messages: number }>(sql`
        select (select count(*)::int from identity.persons
                 where person_id = ${me.personId} and erased_at is null) as known,
               (select count(*)::int from cases.drafts where person_id = ${me.personId}) as drafts,
               (select count(*)::int from notifications.messages
                 where person_id = ${me.personId}) as messages
      `);
    await eventually(left, ({ known, drafts, messages }) => known + drafts + messages === 0);
  });

  it('signs an officer in with two factors and knows the posts', async () => {
    const { showcase } = platform.demonstration!;
    const approver = showcase.officers.find(({ role }) => role === 'approver')!;
    const somebody = await officer(platform, approver.officerNumber);
    const { body: me } = await somebody.get('/api/me');
    assert.equal(me.kind, 'officer');
    assert.equal(me.officer.appointments[0].organName, showcase.organName);
    assert.equal(me.officer.appointments[0].role, 'approver');
  });
});
