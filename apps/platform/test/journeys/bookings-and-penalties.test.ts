import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, people } from '@tongban/testing';
import { applyFor, surePerson } from '../fill-in.ts';
import { deskOf, ownAct, ownCase, type Desk } from '../handling.ts';
import type { Visitor } from '../people.ts';
import { refused } from '../refused.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

/** 拘留所家属会见预约 (T14); 保安员证核发 (T09), fifteen working days promised; 交通违法处理 (T10). */
const visit = 'GA-JGS-0001';
const guardCard = 'GA-ZA-0096';
const violation = 'GA-JG-0095';
const city = { acceptor: '442001', examiner: '442002', approver: '442005' };

let platform: TestPlatform;
let desk: Desk;
let wang: Visitor;
let caseId: string;
/** The case of the penalty, which is paid later. */
let fined: string;

before(async () => {
  platform = await testPlatform('2026-09-18T01:00:00Z');
  desk = deskOf(platform);
  wang = await surePerson(platform, people.A);
});
after(() => platform.stop());

/** Nine in the morning of another day; whoever was signed in signs in again. */
async function day(on: string): Promise<void> {
  platform.clock.set(`${on}T01:00:00Z`);
  wang = await surePerson(platform, people.A);
}

const paper = (kind: string) => (found: { documents: { kind: string }[] }) =>
  found.documents.some((one) => one.kind === kind);

async function opened(kind: string): Promise<Buffer> {
  const { documents } = await ownCase(wang, caseId, paper(kind));
  const { documentId } = documents.find((one: { kind: string }) => one.kind === kind);
  const answer = await wang.get(`/api/cases/${caseId}/documents/${documentId}`);
  assert.equal(answer.status, 200);
  return answer.body as Buffer;
}

describe('a penalty (T10): a camera saw the red light', () => {
  const terms = {
    lawBasis: '《中华人民共和国道路交通安全法》第九十条',
    fineYuan: 200,
    points: 6,
  };

  it('is announced with its facts before anything is decided', async () => {
    ({ caseId } = await applyFor(wang, violation));
    await refused(
      (language) =>
        desk.try('examiner', caseId, 'penalty', {
          body: { ...terms, grounds: '闯红灯' },
          language,
        }),
      { status: 409, code: 'cases/not-possible-now', zh: /待安排/, en: /arranged/ },
    );
    await desk.act('examiner', caseId, 'penalty-announcement', {
      ...terms,
      facts: '2026年9月1日8时12分，驾驶粤BZZ001号小型汽车闯红灯。',
    });
    const { status, announced } = await ownCase(wang, caseId);
    assert.deepEqual([status, announced.fineYuan, announced.points], ['informed', 200, 6]);
    assert.equal((await opened('penalty-announcement')).subarray(0, 5).toString(), '%PDF-');
  });

  it('is heard, and never becomes heavier for it', async () => {
    const stated = await ownAct(wang, caseId, 'defence', { body: { statement: '信号灯故障。' } });
    assert.equal(stated.status, 200, JSON.stringify(stated.body));
    assert.equal((await desk.read('examiner', caseId)).announced.defence, '信号灯故障。');
    await refused(
      (language) =>
        desk.try('approver', caseId, 'penalty', {
          body: { ...terms, fineYuan: 500, grounds: '不采纳' },
          language,
        }),
      { status: 422, code: 'cases/penalty-heavier', zh: /不得/, en: /heavier/ },
    );
  });

  it('is imposed by somebody else than announced it (行政处罚法 Art 57)', async () => {
    await refused(
      (language) =>
        desk.try('examiner', caseId, 'penalty', {
          body: { ...terms, grounds: '申辩不予采纳。' },
          language,
        }),
      { status: 403, code: 'cases/same-officer', zh: /应当分离/, en: /another officer/ },
    );
    const { availableActions } = await desk.read('examiner', caseId);
    const own = availableActions.find(({ action }: { action: string }) => action === 'penalise');
    assert.equal(own.enabled, false);
  });

  it('decided on 18 September is paid by 8 October, the first working day after the holidays', async () => {
    await desk.act('approver', caseId, 'penalty', {
      ...terms,
      grounds: '监控清晰，信号灯运行正常，申辩不予采纳。',
    });
    const own = await ownCase(wang, caseId, paper('penalty-decision'));
    assert.deepEqual([own.status, own.dueOn], ['awaiting-payment', '2026-10-08']);
    assert.deepEqual(own.penalty.remedies, { reconsiderationDays: 60, litigationMonths: 6 });
    assert.equal(own.penalty.owedFen, 20_000);
    fined = caseId;
  });
});

describe('an appointment (T14): a family visit at a detention house', () => {
  const place = { on: '2026-09-22', time: '10:30', place: '南山区拘留所会见室 2' };

  it('is asked for, given a time and a place, and told on a slip', async () => {
    ({ caseId } = await applyFor(wang, visit));
    const { status } = await ownCase(wang, caseId);
    assert.equal(status, 'requested');
    await refused(
      (language) =>
        desk.try('acceptor', caseId, 'booking', {
          body: { ...place, on: '2026-09-17' },
          language,
        }),
      { status: 422, code: 'cases/day-is-over', zh: /不能早于今天/, en: /past/ },
    );
    await desk.act('acceptor', caseId, 'booking', place);
    const own = await ownCase(wang, caseId);
    assert.deepEqual([own.status, own.dueOn], ['booked', '2026-09-22']);
    assert.deepEqual(own.booking, { ...place, cancelBy: '2026-09-21' });
    assert.equal((await opened('booking-slip')).subarray(0, 5).toString(), '%PDF-');
  });

  it('is moved to another day, on which alone one is checked in', async () => {
    await desk.act('acceptor', caseId, 'booking', { ...place, on: '2026-09-23' });
    await day('2026-09-22');
    await refused((language) => desk.try('acceptor', caseId, 'attendance', { language }), {
      status: 409,
      code: 'cases/not-on-that-day',
      zh: /2026-09-23/,
      en: /2026-09-23/,
    });
    await day('2026-09-23');
    await refused((language) => ownAct(wang, caseId, 'withdrawal', { language }), {
      status: 409,
      code: 'cases/too-late-to-cancel',
      zh: /2026-09-22/,
      en: /2026-09-22/,
    });
    await desk.act('acceptor', caseId, 'attendance');
    assert.equal((await ownCase(wang, caseId)).status, 'attended');
  });

  it('can be given back the day before, and is noted when nobody comes', async () => {
    ({ caseId } = await applyFor(wang, visit));
    await desk.act('acceptor', caseId, 'booking', { ...place, on: '2026-09-25' });
    await day('2026-09-24');
    const cancelled = await ownAct(wang, caseId, 'withdrawal');
    assert.equal(cancelled.body.status, 'withdrawn', JSON.stringify(cancelled.body));
    ({ caseId } = await applyFor(wang, visit));
    await desk.act('acceptor', caseId, 'booking', { ...place, on: '2026-09-25' });
    await day('2026-09-26');
    const { timeline } = await ownCase(wang, caseId, ({ status }) => status === 'absent');
    assert.equal(timeline.at(-1).type, 'AbsenceNoted');
  });
});

describe('a fine (T10)', () => {
  it('paid four days late costs twelve per cent more, once and in full', async () => {
    await day('2026-10-12');
    caseId = fined;
    assert.equal((await ownCase(wang, caseId)).penalty.owedFen, 22_400);
    await refused(
      (language) =>
        desk.try('acceptor', caseId, 'payment', {
          body: { receiptNumber: '44032026000001', amountFen: 20_000 },
          language,
        }),
      { status: 422, code: 'cases/other-amount-owed', zh: /224\.00/, en: /224\.00/ },
    );
    const paid = { receiptNumber: '44032026000001', amountFen: 22_400 };
    await desk.act('acceptor', caseId, 'payment', paid);
    const twice = await desk.try('acceptor', caseId, 'payment', { body: paid });
    assert.deepEqual([twice.status, twice.body.code], [409, 'cases/not-possible-now']);
    const own = await ownCase(wang, caseId);
    assert.deepEqual([own.status, own.payment], ['settled', { on: '2026-10-12', ...paid }]);
  });

  it('is dropped when the record was wrong, with reason and remedies', async () => {
    ({ caseId } = await applyFor(wang, violation));
    await desk.act('approver', caseId, 'termination', { reason: '号牌被套用，已核实并消除记录。' });
    const own = await ownCase(wang, caseId, paper('termination-notice'));
    assert.equal(own.status, 'terminated');
    await eventually(
      async () => (await wang.get('/api/messages')).body.items as { caseId?: string }[],
      (items) => items.some((one) => one.caseId === caseId),
    );
  });
});

describe('an examination (T09): the card of a security guard', () => {
  const as = async (number: string, path: string, body: object = {}) =>
    desk.actAs(await desk.number(number), caseId, path, body);
  const seen = async () =>
    (await (await desk.number(city.examiner)).get(`/api/officer/cases/${caseId}?purpose=x`)).body;

  it('is accepted on 13 October with fifteen working days promised, which stand still until the examination', async () => {
    await day('2026-10-13');
    ({ caseId } = await applyFor(wang, guardCard, { regionCode: '440300' }));
    await as(city.acceptor, 'acceptance');
    assert.equal((await seen()).dueOn, '2026-11-03');
    await as(city.examiner, 'booking', {
      on: '2026-10-22',
      time: '09:00',
      place: '市保安考试中心',
    });
    const booked = await seen();
    assert.deepEqual([booked.status, booked.dueOn], ['booked', '2026-10-22']);
    await day('2026-10-22');
    await as(city.examiner, 'attendance');
    // Booked on the day of acceptance and examined on the 22nd: none of the days between is counted.
    assert.deepEqual([(await seen()).status, (await seen()).dueOn], ['attended', '2026-11-12']);
  });

  it('is graded by the examiner and issued by somebody else', async () => {
    await as(city.examiner, 'examination-opinion', {
      outcome: 'grant',
      opinion: '成绩 92 分，合格。',
    });
    const alone = await desk.tryAs(await desk.number(city.examiner), caseId, 'decision', {
      body: { outcome: 'granted' },
    });
    assert.equal(alone.status, 403);
    await as(city.approver, 'decision', { outcome: 'granted' });
    await ownCase(wang, caseId, paper('grant-decision'));
  });

  it('is over for who does not come, and the clock with it', async () => {
    ({ caseId } = await applyFor(wang, guardCard, { regionCode: '440300' }));
    await as(city.acceptor, 'acceptance');
    await as(city.examiner, 'booking', { on: '2026-10-23', place: '市保安考试中心' });
    await day('2026-10-24');
    const { dueOn } = await ownCase(wang, caseId, ({ status }) => status === 'absent');
    assert.equal(dueOn, undefined);
  });
});
