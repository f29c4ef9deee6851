import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { people } from '@tongban/testing';
import { apply, dogLicence, realPerson } from '../applying.ts';
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
  let caseId: string;
  before(async () => {
    platform = await testPlatform('2026-12-30T01:00:00Z');
    desk = deskOf(platform);
    wang = await realPerson(platform, people.A);
    operator = await officer(platform, '443012');
    ({ caseId } = await apply(wang, dogLicence));
    await desk.act('acceptor', caseId, 'receipt');
    await desk.act('acceptor', caseId, 'acceptance');
  });
  after(() => platform.stop());

  const publish = (visitor: Visitor, body: object, language?: 'zh' | 'en') =>
    visitor.send('POST', '/api/operations/calendar-years', {
      body,
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

  it('is published by the operator and by nobody else', async () => {
    const approver = await desk.of('approver');
    const { status } = await publish(approver, year2027);
    assert.equal(status, 403);
  });

  it('is certain, and another day if need be, as soon as the year is published', async () => {
    const { status, body } = await publish(operator, year2027);
    assert.deepEqual([status, body.year], [200, 2027], JSON.stringify(body));
    assert.ok(body.movedCases >= 1);
    const seen = await ownCase(wang, caseId);
    assert.deepEqual([seen.dueOn, seen.dueEstimated], ['2027-01-05', false]);
  });
});
