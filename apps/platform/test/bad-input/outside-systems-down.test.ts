import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { eventually, people } from '@tongban/testing';
import { apply, dogLicence, realPerson } from '../applying.ts';
import { deskOf, examined, moveParcel, ownCase } from '../handling.ts';
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

  it('the courier: the result is made and waits, nothing is sent twice, and it goes out when he is back', async () => {
    const zhao = await realPerson(platform, people.D);
    const desk = deskOf(platform);
    const { caseId } = await apply(zhao, dogLicence);
    await examined(desk, caseId);
    await breakOutside(platform, 'courier', { down: true });
    await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
    await desk.act('certificate-maker', caseId, 'production');
    const made = await desk.act('certificate-maker', caseId, 'production/completion');
    assert.equal(made.status, 'in-production');
    const waiting = await ownCase(zhao, caseId);
    assert.equal(waiting.delivery.trackingNumber, undefined);
    assert.ok(waiting.awaited.what.zh.length > 0 && waiting.awaited.what.en.length > 0);
    assert.deepEqual(await parcels(), []);
    await breakOutside(platform, 'courier', {});
    const sent = await eventually(
      async () => {
        // He is asked again after a pause; the test does not wait that long.
        await platform.db.run(
          sql`update jobs._private_jobs set run_at = now() where run_at > now()`,
        );
        return (await zhao.get(`/api/cases/${caseId}`)).body;
      },
      ({ delivery }) => delivery.trackingNumber !== undefined,
    );
    assert.equal(sent.status, 'shipping');
    assert.equal((await parcels()).length, 1);
  });

  it('the courier reports twice and out of order: the case ends once, with one receipt', async () => {
    platform.clock.advance(61_000);
    const zhao = await citizen(platform, people.D.phone);
    const [{ caseId }] = (await zhao.get('/api/cases')).body.items;
    const { delivery } = await ownCase(zhao, caseId);
    await breakOutside(platform, 'courier', { duplicateCallbacks: true, outOfOrder: true });
    await moveParcel(
      platform,
      delivery.trackingNumber,
      'collected',
      'in-transit',
      'out-for-delivery',
      'signed',
    );
    const seen = await ownCase(zhao, caseId, ({ documents }) =>
      documents.some(({ kind }: { kind: string }) => kind === 'delivery-receipt'),
    );
    await breakOutside(platform, 'courier', {});
    await platform.jobs.settled();
    const ends = seen.timeline.filter(({ type }: { type: string }) => type === 'ResultDelivered');
    assert.equal(ends.length, 1);
  });

  it('a report that the courier did not sign is refused and changes nothing', async () => {
    const somebody = visitor(platform);
    const before = await reports();
    await refused(
      (language) =>
        somebody.send('POST', '/api/courier-callbacks', {
          body: {
            eventId: 'KD0000000000001-1',
            orderId: '0199aaaa-0000-7000-8000-000000000000',
            trackingNumber: 'KD0000000000001',
            kind: 'signed',
            at: '2026-03-02T01:00:00.000Z',
            text: { zh: '已签收', en: 'Signed' },
          },
          language,
        }),
      {
        status: 401,
        code: 'delivery/callback-not-authentic',
        zh: '签名缺失或者不正确，未作任何处理。',
        en: /signature/,
      },
    );
    assert.equal(await reports(), before);
  });

  async function parcels(): Promise<unknown[]> {
    const answer = await fetch(`${platform.outsideWorldUrl}/courier/orders`);
    return ((await answer.json()) as { items: unknown[] }).items;
  }

  async function reports(): Promise<number> {
    const { kept } = await platform.db.one<{ kept: number }>(
      sql`select count(*)::int as kept from delivery.parcel_events`,
    );
    return kept;
  }
});
