import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { dayOf } from '@tongban/kernel';
import { eventually, people } from '@tongban/testing';
import { completeDraft, submitDraft } from '../applying.ts';
import { applyFor, fillIn, surePerson } from '../fill-in.ts';
import { deskOf, ownAct, ownCase, type Desk } from '../handling.ts';
import { breakOutside } from '../outside-world.ts';
import { visitor, type Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

/** 大型群众性活动安全许可: T06, five working days promised, seven by law. */
const largeEvent = 'GA-ZA-0033';
/** 大型群众性活动变更许可. */
const changedEvent = 'GA-ZA-0036';
const event = {
  applicantKind: 'enterprise',
  unitName: '深圳市测试文化有限公司',
  unitCreditCode: '91440300MA5EXAMP0C',
  eventStartOn: '2026-10-24',
  eventEndOn: '2026-10-24',
  expectedAttendance: 2800,
  venueCapacity: 3000,
};

/** For 2,500 people, as the public-order police have it; the company says 3,000. */
const smallVenue = {
  venueName: '示例文体中心',
  venueAddress: { regionCode: '440305', street: '示例路1号' },
};

const anotherTime = {
  changedWhat: 'time',
  permittedStartOn: '2026-10-24',
  eventStartOn: '2026-10-31',
  eventEndOn: '2026-10-31',
};

describe('the large event (journey J5), applied for on Friday, 18 September 2026', () => {
  let platform: TestPlatform;
  let desk: Desk;
  let company: Visitor;
  let caseId: string;
  before(async () => {
    platform = await testPlatform('2026-09-18T01:00:00Z');
    desk = deskOf(platform);
    company = await surePerson(platform, people.A);
  });
  after(() => platform.stop());

  const day = async (on: string) => {
    platform.clock.set(`${on}T01:00:00Z`);
    company = await surePerson(platform, people.A);
  };

  it('is accepted the same day: promised for 24 September, due by law on 29 September', async () => {
    ({ caseId } = await applyFor(company, largeEvent, { form: event }));
    await desk.act('acceptor', caseId, 'receipt');
    await desk.act('acceptor', caseId, 'acceptance');
    const { dueOn, statutoryOn } = await desk.read('examiner', caseId);
    assert.deepEqual([dueOn, statutoryOn], ['2026-09-24', '2026-09-29']);
  });

  it('is inspected by two officers on 22 September while the traffic branch is asked', async () => {
    await desk.act('examiner', caseId, 'claim');
    await desk.act('examiner', caseId, 'opinion-requests', { question: '交通疏导方案是否可行？' });
    await day('2026-09-22');
    await desk.actAs(await desk.branch('JG'), caseId, 'department-opinions', {
      outcome: 'agree',
      opinion: '交通疏导方案可行。',
    });
    await inspectedByTwo(caseId, '2026-09-22', '场地容量、疏散通道、安检设备符合要求。');
    const { status, consultation, inspection } = await desk.read('examiner', caseId);
    assert.deepEqual(
      [status, consultation.joined, inspection.outcome],
      ['under-examination', 'agreed', 'passed'],
    );
  });

  it('is granted on 23 September with a sealed document, and published', async () => {
    await day('2026-09-23');
    await desk.act('examiner', caseId, 'examination-opinion', {
      outcome: 'grant',
      opinion: '符合安全条件。',
    });
    await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
    const own = await ownCase(company, caseId, ({ documents }) =>
      documents.some(({ kind }: { kind: string }) => kind === 'grant-decision'),
    );
    assert.equal(own.decision.decidedOn, '2026-09-23');
    const { number } = own.documents.find(
      ({ kind }: { kind: string }) => kind === 'grant-decision',
    );
    const { items } = (await visitor(platform).get('/api/granted-licences?limit=1')).body;
    assert.deepEqual(
      items.map(({ itemName, ...row }: { itemName: { zh: string } }) => ({
        ...row,
        itemName: itemName.zh,
      })),
      [
        {
          documentNumber: number,
          itemCode: largeEvent,
          itemName: '大型群众性活动安全许可（1000人以上5000人以下）',
          organName: '深圳市公安局南山分局',
          holderMasked: event.unitName,
          grantedOn: '2026-09-23',
          voided: false,
        },
      ],
    );
  });

  it('with 5,200 people on the form is not handed in at the county, and the city is named', async () => {
    await notEligible(
      largeEvent,
      { ...event, expectedAttendance: 5200, venueCapacity: 6000 },
      {
        code: 'eligibility/event-size',
        detail: /5000 人以上由设区的市级公安机关许可/,
      },
    );
  });

  it('with 5,200 people in its plan is refused acceptance by the county, which names the city', async () => {
    const cityBureau = '11440300MB0TE0003L';
    ({ caseId } = await applyFor(company, largeEvent, { form: event }));
    await desk.act('acceptor', caseId, 'acceptance-refusal', {
      grounds: '预计参加人数达到五千人，应当由市级公安机关许可。',
      competentOrgan: cityBureau,
    });
    const own = await ownCase(company, caseId, ({ documents }) =>
      documents.some(({ kind }: { kind: string }) => kind === 'acceptance-refusal'),
    );
    assert.equal(own.status, 'not-accepted');
    assert.equal(own.ending.competentOrgan, '深圳市公安局');
    assert.deepEqual(own.ending.remedies, { reconsiderationDays: 60, litigationMonths: 6 });
  });

  it('in a venue that the register has for 2,500, whatever is typed, gets the one notice that is proposed', async () => {
    ({ caseId } = await applyFor(company, largeEvent, { form: { ...event, ...smallVenue } }));
    await desk.act('acceptor', caseId, 'receipt');
    const { sources, proposedDefects: defects } = await eventually(
      () => desk.read('acceptor', caseId),
      ({ proposedDefects }) => proposedDefects !== undefined,
    );
    assert.deepEqual(
      sources.map(({ check, outcome }: Record<string, string>) => [check, outcome]).at(-1),
      ['venue-capacity', 'mismatch'],
    );
    assert.deepEqual(
      defects.map(({ field }: { field: string }) => field),
      ['expectedAttendance'],
    );
    await desk.act('acceptor', caseId, 'supplement-requests', {
      defects: defects.map(({ field, reason }: { field: string; reason: { zh: string } }) => ({
        field,
        reason: reason.zh,
      })),
    });
    const again = await desk.try('acceptor', caseId, 'supplement-requests', {
      body: { defects: [{ field: 'eventStartOn', reason: '日期不清楚。' }] },
    });
    assert.equal(again.body.code, 'cases/supplement-already-requested');
    assert.equal((await ownCase(company, caseId)).status, 'awaiting-supplement');
  });

  it('is granted nothing there for 2,800 by anybody, and can be for the 2,400 it then plans', async () => {
    const supply = (form: object) => ownAct(company, caseId, 'supplement', { body: { form } });
    assert.equal((await supply({ expectedAttendance: 2400 })).status, 200);
    const { sources } = await eventually(
      () => desk.read('acceptor', caseId),
      ({ sources: answers }) => answers.at(-1).outcome === 'match',
    );
    assert.equal(sources.at(-1).check, 'venue-capacity');

    const { caseId: crowded } = await applyFor(company, largeEvent, {
      form: { ...event, ...smallVenue },
    });
    await desk.act('acceptor', crowded, 'receipt');
    await desk.act('acceptor', crowded, 'acceptance');
    await inspectedAndProposed(crowded);
    const granted = await desk.try('approver', crowded, 'decision', {
      body: { outcome: 'granted', grounds: '同意。' },
    });
    assert.deepEqual(
      [granted.status, granted.body.code, granted.body.checks],
      [409, 'cases/check-failed', ['venue-capacity']],
    );
  });

  it('is taken while the register of venues is silent, which counts as no pass', async () => {
    await breakOutside(platform, 'public-order', { down: true });
    ({ caseId } = await applyFor(company, largeEvent, { form: { ...event, ...smallVenue } }));
    await desk.act('acceptor', caseId, 'receipt');
    const { sources, proposedDefects } = await eventually(
      () => desk.read('acceptor', caseId),
      (seen) => seen.sources.length > 0,
    );
    assert.deepEqual(
      [sources.at(-1).check, sources.at(-1).outcome, proposedDefects],
      ['venue-capacity', 'failed', undefined],
    );
    await breakOutside(platform, 'public-order', {});
  });

  it('at another time is a change of the permit: three working days promised, asked for before the old time', async () => {
    ({ caseId } = await applyFor(company, changedEvent, { form: anotherTime }));
    await desk.act('acceptor', caseId, 'receipt');
    await desk.act('acceptor', caseId, 'acceptance');
    const { dueOn } = await desk.read('examiner', caseId);
    // Accepted on the 23rd; the 25th to 27th are Mid-Autumn.
    assert.equal(dueOn, '2026-09-29');
    await desk.act('examiner', caseId, 'claim');
    await desk.act('examiner', caseId, 'examination-opinion', {
      outcome: 'grant',
      opinion: '仅变更举办时间，符合条件。',
    });
    await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
    assert.equal((await ownCase(company, caseId)).decision.outcome, 'granted');
  });

  it('with a thousand people more is no change but a new application', async () => {
    await notEligible(
      changedEvent,
      { ...anotherTime, changedWhat: 'scale' },
      {
        code: 'eligibility/apply-anew',
        detail: /重新申请安全许可/,
      },
    );
  });

  it('is applied for by 4 October at the latest; not decided by the day the law sets it raises the red alarm', async () => {
    ({ caseId } = await applyFor(company, largeEvent, { form: event }));
    await desk.act('acceptor', caseId, 'receipt');
    await desk.act('acceptor', caseId, 'acceptance');
    const { statutoryOn } = await desk.read('examiner', caseId);
    // Accepted on the 23rd: seven working days later, past Mid-Autumn and the National Day, a Saturday that is worked.
    assert.equal(statutoryOn, '2026-10-10');
    await latestDay();
    await day('2026-10-12');
    assert.equal((await desk.read('examiner', caseId)).colour, 'double-red');
  });

  it('is moved to another time until the day before the permitted one; when that day has come it is too late', async () => {
    await day('2026-10-23');
    const { caseId: inTime } = await applyFor(company, changedEvent, { form: anotherTime });
    assert.ok(inTime);
    await day('2026-10-24');
    await notEligible(changedEvent, anotherTime, {
      code: 'eligibility/change-too-late',
      detail: /原定举办活动时间之前申请/,
    });
  });

  /** Recorded by one inspector and signed by the other. */
  async function inspectedByTwo(of: string, inspectedOn: string, findings: string): Promise<void> {
    const [first, second] = await desk.inspectors();
    await desk.actAs(first.visitor, of, 'inspections', {
      inspectorNumbers: [first.number, second.number],
      outcome: 'passed',
      inspectedOn,
      findings,
    });
    await desk.actAs(second.visitor, of, 'inspections/signature');
  }

  /** By two inspectors and the traffic branch, at once. */
  async function inspectedAndProposed(of: string): Promise<void> {
    await desk.act('examiner', of, 'claim');
    await desk.act('examiner', of, 'opinion-requests', { question: '交通疏导方案是否可行？' });
    await desk.actAs(await desk.branch('JG'), of, 'department-opinions', {
      outcome: 'agree',
      opinion: '可行。',
    });
    await inspectedByTwo(of, dayOf(platform.clock()), '疏散通道、安检设备符合要求。');
    await desk.act('examiner', of, 'examination-opinion', {
      outcome: 'grant',
      opinion: '符合安全条件。',
    });
  }

  /** Twenty days before the 24th is the 4th, a Sunday in the holidays: on-line one applies on any day. */
  async function latestDay(): Promise<void> {
    await day('2026-10-04');
    const { caseId: inTime } = await applyFor(company, largeEvent, { form: event });
    assert.ok(inTime);
    await day('2026-10-06');
    await notEligible(largeEvent, event, {
      code: 'eligibility/event-too-late',
      detail: /20 日前提出申请/,
    });
  }

  /** Filled in and handed in, and declined with this reason; nothing typed is lost. */
  async function notEligible(
    itemCode: string,
    form: object,
    { code, detail }: { code: string; detail: RegExp },
  ): Promise<void> {
    const application = await fillIn(company, itemCode, { ...form });
    const draftId = await completeDraft(company, application);
    await company.get(`/api/drafts/${draftId}/check`);
    const { status, body } = await submitDraft(company, draftId);
    assert.deepEqual([status, body.code], [422, 'drafts/not-eligible'], JSON.stringify(body));
    const reason = body.reasons.find((one: { code: string }) => one.code === code);
    assert.match(reason?.detail?.zh ?? reason?.detail ?? '', detail);
  }
});
