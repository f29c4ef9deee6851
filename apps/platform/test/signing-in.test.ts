import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
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
    assert.equal((await wang.send('DELETE', '/api/sessions/current')).status, 204);
    assert.equal((await wang.get('/api/me')).body.kind, 'anonymous');
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
