import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { readStream } from '@tongban/ledger';
import { eventually, people } from '@tongban/testing';
import { apply, dogLicence, realPerson } from '../applying.ts';
import { approved } from '../approving.ts';
import { deskOf, ownCase, type Desk } from '../handling.ts';
import { officer, type Visitor } from '../people.ts';
import { refused } from '../refused.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const year2027 = {
  year: 2027,
  source: '国办发明电〔2026〕8号',
  holidays: '01-01 01-02 01-03 05-01 05-02 05-03 10-01 10-02 10-03 10-04 10-05'
    .split(' ')
    .map((date) => `2027-${date}`),
  makeUpDays: [],
};

describe('a time limit that reaches into a year whose holidays are not published', () => {
  let platform: TestPlatform;
  let desk: Desk;
  let wang: Visitor;
  let operator: Visitor;
  let security: Visitor;
  let caseId: string;
  before(async () => {
    platform = await testPlatform('2026-12-30T01:00:00Z');
    desk = deskOf(platform);
    wang = await realPerson(platform, people.A);
    operator = await officer(platform, '100005');
    security = await officer(platform, '100015');
    ({ caseId } = await apply(wang, dogLicence));
    await desk.act('acceptor', caseId, 'receipt');
    await desk.act('acceptor', caseId, 'acceptance');
  });
  after(() => platform.stop());

  const publish = (visitor: Visitor, body: object, language?: 'zh' | 'en') =>
    visitor.send('POST', '/api/operations/calendar-years', {
      body: { reason: '国务院办公厅已经公布', ...body },
      key: randomUUID(),
      ...(language !== undefined && { language }),
    });

  it('is shown as an estimate', async () => {
    const seen = await ownCase(wang, caseId);
    assert.deepEqual([seen.dueOn, seen.dueEstimated], ['2027-01-04', true]);
  });

  it('stays one while the notice that is entered cannot be right, or a year is left out', async () => {
    const wrong = [
      {
        body: { ...year2027, holidays: year2027.holidays.slice(1) },
        code: 'calendar/year-implausible',
        zh: /2027-01-01/,
        en: /2027-01-01/,
      },
      {
        body: { ...year2027, source: '听说' },
        code: 'calendar/year-malformed',
        zh: /通知文号/,
        en: /number of the notice/,
      },
      {
        body: JSON.parse(JSON.stringify(year2027).replaceAll('2027', '2029')),
        code: 'cases/calendar-not-next',
        zh: /年/,
        en: /year/,
      },
    ];
    for (const { body, code, zh, en } of wrong) {
      await refused((language) => publish(operator, body, language), { status: 422, code, zh, en });
    }
    assert.equal((await ownCase(wang, caseId)).dueEstimated, true);
  });

  it('is proposed by an operator of the ministry and by nobody else', async () => {
    const approver = await desk.of('approver');
    assert.equal((await publish(approver, year2027)).status, 403);
    const ofCity = await publish(await officer(platform, '443012'), year2027);
    assert.deepEqual([ofCity.status, ofCity.body.code], [403, 'identity/not-in-your-province']);
  });

  it('changes nothing until somebody else has approved it, and is refused by one who need not agree', async () => {
    const proposed = await publish(operator, year2027);
    assert.equal(proposed.status, 201, JSON.stringify(proposed.body));
    assert.deepEqual(proposed.body.lines[1].value, year2027.source);
    const path = `/api/officer/administrative-acts/${proposed.body.actId}`;
    assert.equal((await operator.send('POST', `${path}/approval`, { body: {} })).status, 403);
    const no = await security.send('POST', `${path}/rejection`, { body: { reason: '与原件不符' } });
    assert.equal(no.status, 200, JSON.stringify(no.body));
    assert.equal((await ownCase(wang, caseId)).dueEstimated, true);
    assert.deepEqual(await readStream(platform.db, 'calendar/2027'), []);
  });

  it('is certain, and another day if need be, as soon as two have agreed on the year', async () => {
    const { body } = await approved(await publish(operator, year2027), security);
    const seen = await eventually(
      () => ownCase(wang, caseId),
      ({ dueEstimated }) => dueEstimated === false,
    );
    assert.equal(seen.dueOn, '2027-01-05');
    const [notice] = await readStream(platform.db, 'calendar/2027');
    assert.equal(notice?.type, 'CalendarYearPublished');
    const acts = await readStream(platform.db, `administration/${body.actId}`);
    assert.deepEqual(
      acts.map(({ type }) => type),
      ['ActProposed', 'ActApproved'],
    );
    assert.notEqual(acts[0]?.actor, acts[1]?.actor);
  });

  it('cannot be approved any more when the days before it are missing by then', async () => {
    // Two proposals of the year after; what was tried for the first does not stand for the second.
    const year2028 = JSON.parse(JSON.stringify(year2027).replaceAll('2027', '2028'));
    const tooFar = JSON.parse(JSON.stringify(year2027).replaceAll('2027', '2029'));
    assert.equal((await publish(operator, year2028)).status, 201);
    assert.equal((await publish(operator, tooFar)).body.code, 'cases/calendar-not-next');
  });
});
