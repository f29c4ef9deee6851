import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { people } from '@tongban/testing';
import { breakOutside, messagesTo } from '../outside-world.ts';
import { citizen, visitor } from '../people.ts';
import { refused } from '../refused.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

describe('while a system the platform does not own is down', () => {
  let platform: TestPlatform;
  before(async () => (platform = await testPlatform('2026-03-02T01:00:00Z')));
  after(() => platform.stop());

  it('the SMS gateway: no code is promised, none is kept, and the next wish after it is back works', async () => {
    await breakOutside(platform, 'sms', { down: true });
    const wang = visitor(platform);
    await refused(
      (language) =>
        wang.send('POST', '/api/phone-codes', { body: { phone: people.A.phone }, language }),
      {
        status: 503,
        code: 'identity/sms-unavailable',
        zh: '短信网关暂时无法连接，验证码没有发送，请稍后再试。',
        en: 'The SMS gateway cannot be reached; no code was sent. Try again in a moment.',
      },
    );
    const { codes } = await platform.db.one<{ codes: number }>(
      sql`select count(*)::int as codes from identity.phone_codes`,
    );
    assert.equal(codes, 0);
    await breakOutside(platform, 'sms', {});
    assert.deepEqual(await messagesTo(platform, people.A.phone), []);
    // Not a minute has passed: a wish that failed does not count against the citizen.
    await citizen(platform, people.A.phone);
  });

  it('the population registry: nobody is bound to anything, and the same answers work after it is back', async () => {
    const li = await citizen(platform, people.B.phone);
    const { name, idNumber } = people.B;
    await breakOutside(platform, 'population', { down: true });
    const answer = await refused(
      (language) =>
        li.send('POST', '/api/real-name-checks', { body: { name, idNumber }, language }),
      {
        status: 503,
        code: 'identity/population-unavailable',
        zh: '人口库暂时无法连接，尚未核验，请稍后再试。',
        en: 'The population registry cannot be reached; nothing was checked. Try again later.',
      },
    );
    assert.equal(answer.body.retryAfterSeconds, 30);
    assert.equal((await li.get('/api/me')).body.assuranceLevel, 1);
    await breakOutside(platform, 'population', {});
    const checked = await li.send('POST', '/api/real-name-checks', { body: { name, idNumber } });
    assert.equal(checked.body.assuranceLevel, 2, JSON.stringify(checked.body));
  });

  it('the population registry answers with errors now and then: the citizen does not notice', async () => {
    const chen = await citizen(platform, people.C.phone);
    const { name, idNumber } = people.C;
    await breakOutside(platform, 'population', { errors: { failing: 1, of: 2 } });
    const checked = await chen.send('POST', '/api/real-name-checks', { body: { name, idNumber } });
    await breakOutside(platform, 'population', {});
    assert.equal(checked.body.assuranceLevel, 2, JSON.stringify(checked.body));
  });
});
