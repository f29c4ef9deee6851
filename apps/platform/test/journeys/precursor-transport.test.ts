import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { eventually, people } from '@tongban/testing';
import { completeDraft, submitDraft } from '../applying.ts';
import { applyFor, fillIn, surePerson } from '../fill-in.ts';
import { deskOf, examined, ownAct, ownCase, type Desk } from '../handling.ts';
import { breakOutside } from '../outside-world.ts';
import { visitor, type Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

/** 第二类易制毒化学品运输许可: T04, one working day promised, three by law; for three months, later for twelve. */
const threeMonths = 'GA-JD-0004';
const twelveMonths = 'GA-JD-0005';
const company = {
  applicantKind: 'enterprise',
  unitName: '杭州测试化工有限公司',
  unitCreditCode: '91330106MA2B0AAA1A',
  threeMonths: true,
  // Filed to be bought: 2,000 kg of ether and 500 kg of acetic anhydride.
  purchaseFiling: 'YZDGB330106202600001',
  goods: goodsOf('乙醚', 1_500),
};

const driver = { driverName: people.J.name, driverIdNumber: people.J.idNumber };

describe('the transport of class-2 precursors (journey J12), asked on Thursday, 24 September 2026', () => {
  let platform: TestPlatform;
  let desk: Desk;
  let handler: Visitor;
  let caseId: string;
  let permitId: string;
  before(async () => {
    platform = await testPlatform('2026-09-24T01:00:00Z');
    desk = deskOf(platform);
    handler = await surePerson(platform, people.A);
  });
  after(() => platform.stop());

  const day = async (on: string) => {
    platform.clock.set(`${on}T01:00:00Z`);
    handler = await surePerson(platform, people.A);
  };
  const said = async (asked: string): Promise<string | undefined> =>
    (await desk.read('acceptor', caseId)).sources.findLast(
      ({ check }: { check: string }) => check === asked,
    )?.outcome;
  const driverSaid = () => said('driver-qualification');
  const permitOf = async (id = caseId) => {
    const { documents } = await ownCase(handler, id, ({ documents: all }) =>
      all.some(({ kind }: { kind: string }) => kind === 'grant-decision'),
    );
    return documents.find(({ kind }: { kind: string }) => kind === 'grant-decision');
  };

  it('is due by law on 30 September, past Mid-Autumn', async () => {
    ({ caseId } = await applyFor(handler, threeMonths, { form: company }));
    await desk.act('acceptor', caseId, 'receipt');
    await desk.act('acceptor', caseId, 'acceptance');
    const { statutoryOn, dueOn } = await desk.read('examiner', caseId);
    assert.deepEqual([dueOn, statutoryOn], ['2026-09-28', '2026-09-30']);
  });

  it('is permitted for three months, and anybody at a check sees until when', async () => {
    await desk.act('examiner', caseId, 'claim');
    await desk.act('examiner', caseId, 'examination-opinion', {
      outcome: 'grant',
      opinion: '运输资质、车辆、人员符合条件。',
    });
    await day('2026-09-28');
    await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
    permitId = (await permitOf()).documentId;
    const { valid, validUntil } = await verified(permitId);
    assert.deepEqual([valid, validUntil], [true, '2026-12-27']);
  });

  it('of what was filed to be bought is verified with the register of filings', async () => {
    assert.equal(await said('purchase-filing'), 'match');
    for (const [goods, outcome] of [
      [goodsOf('乙醚', 2, 't'), 'match'],
      [[...goodsOf('乙醚', 1_500), ...goodsOf('乙醚', 501)], 'mismatch'],
      [goodsOf('哌啶', 1), 'mismatch'],
      [goodsOf('乙醚', 10, 'l'), 'cannot-judge'],
    ] as const) {
      ({ caseId } = await applyFor(handler, threeMonths, { form: { ...company, goods } }));
      await eventually(
        () => said('purchase-filing'),
        (found) => found === outcome,
      );
    }
    const unknown = { ...company, purchaseFiling: 'YZDGB000' };
    ({ caseId } = await applyFor(handler, threeMonths, { form: unknown }));
    await eventually(
      () => said('purchase-filing'),
      (found) => found === 'cannot-judge',
    );
  });

  it('of more than was filed to be bought is granted by nobody, and denied with reason, law and remedies', async () => {
    const more = { ...company, goods: goodsOf('乙醚', 5_000) };
    const { caseId: other } = await applyFor(handler, threeMonths, { form: more });
    caseId = other;
    await eventually(
      () => said('purchase-filing'),
      (found) => found === 'mismatch',
    );
    await examined(desk, other, 'deny');
    const granted = await desk.try('approver', other, 'decision', {
      body: { outcome: 'granted', grounds: '同意。' },
    });
    assert.deepEqual([granted.status, granted.body.code], [409, 'cases/check-failed']);
    await desk.act('approver', other, 'decision', {
      outcome: 'denied',
      grounds: '申请运输 5,000 千克，购买备案证明只有 2,000 千克。',
      lawBasis: '《易制毒化学品管理条例》第二十条',
    });
    const { decision } = await ownCase(handler, other);
    assert.equal(decision.outcome, 'denied');
    assert.match(decision.grounds, /2,000 千克/);
    assert.deepEqual(decision.remedies, { reconsiderationDays: 60, litigationMonths: 6 });
  });

  it('of class 1 is not handed in at the county, which names the city and the item', async () => {
    const goods = [...goodsOf('乙醚', 1), ...goodsOf(' 黄 樟素', 1)];
    const application = await fillIn(handler, threeMonths, { ...company, goods });
    const draftId = await completeDraft(handler, application);
    await handler.get(`/api/drafts/${draftId}/check`);
    const { status, body } = await submitDraft(handler, draftId);
    assert.deepEqual([status, body.code], [422, 'drafts/not-eligible'], JSON.stringify(body));
    const [reason] = body.reasons;
    assert.equal(reason.code, 'eligibility/first-class-precursor');
    assert.match(
      reason.detail.zh ?? reason.detail,
      /设区的市级公安机关.*第一类易制毒化学品运输许可/,
    );
  });

  it('of class 1 under another name is refused acceptance by the county, and the city is named', async () => {
    const { caseId: other } = await applyFor(handler, threeMonths, { form: company });
    await desk.act('acceptor', other, 'acceptance-refusal', {
      grounds: '第一类易制毒化学品运输由设区的市级公安机关许可。',
      competentOrgan: '11440300MB0TE0003L',
    });
    const own = await ownCase(handler, other);
    assert.deepEqual([own.status, own.ending.competentOrgan], ['not-accepted', '深圳市公安局']);
  });

  it('with a driver whose qualification ran out in the shared register asks for another, who is verified', async () => {
    const expired = { driverName: people.L.name, driverIdNumber: people.L.idNumber };
    ({ caseId } = await applyFor(handler, threeMonths, { form: { ...company, ...expired } }));
    await eventually(driverSaid, (outcome) => outcome === 'mismatch');
    await desk.act('acceptor', caseId, 'receipt');
    const reason = '驾驶员从业资格已过期，请更换驾驶员。';
    const defects = [
      { field: 'driverName', reason },
      { field: 'driverIdNumber', reason },
    ];
    await desk.act('acceptor', caseId, 'supplement-requests', { defects });
    const { supplement } = await ownCase(handler, caseId);
    assert.deepEqual(
      supplement.missing.map((one: { reason: string }) => one.reason),
      [reason, reason],
    );
    const again = await desk.try('acceptor', caseId, 'supplement-requests', { body: { defects } });
    assert.equal(again.body.code, 'cases/supplement-already-requested');
    const supplied = await ownAct(handler, caseId, 'supplement', {
      body: { form: driver },
    });
    assert.equal(supplied.status, 200, JSON.stringify(supplied.body));
    await eventually(driverSaid, (outcome) => outcome === 'match');
    await desk.act('acceptor', caseId, 'acceptance');
  });

  it('is not granted while the register of drivers does not answer, or says that the qualification ran out', async () => {
    await breakOutside(platform, 'transport', { down: true });
    ({ caseId } = await applyFor(handler, threeMonths, { form: { ...company, ...driver } }));
    await eventually(driverSaid, (outcome) => outcome === 'failed');
    await notGranted();
    await breakOutside(platform, 'transport', {});
    const expired = { driverName: people.L.name, driverIdNumber: people.L.idNumber };
    ({ caseId } = await applyFor(handler, threeMonths, { form: { ...company, ...expired } }));
    await eventually(driverSaid, (outcome) => outcome === 'mismatch');
    await notGranted();
  });

  it('is not granted while the register of filings does not answer', async () => {
    await breakOutside(platform, 'narcotics', { down: true });
    ({ caseId } = await applyFor(handler, threeMonths, { form: { ...company, ...driver } }));
    await eventually(
      () => said('purchase-filing'),
      (outcome) => outcome === 'failed',
    );
    await notGranted();
    await breakOutside(platform, 'narcotics', {});
  });

  it('whose permit is handed back is cancelled, and the paper is void from then on', async () => {
    const { caseId: other } = await applyFor(handler, threeMonths, { form: company });
    await examined(desk, other);
    await desk.act('approver', other, 'decision', { outcome: 'granted' });
    const { documentId } = await permitOf(other);
    const returned = await (
      await desk.of('organ-head')
    ).send('POST', `/api/officer/cases/${other}/linked-records`, {
      key: randomUUID(),
      body: {
        kind: 'cancellation',
        reason: '运输完毕，交回许可证并核销数量。',
        lawBasis: '《易制毒化学品管理条例》第二十五条',
      },
    });
    assert.equal(returned.status, 201, JSON.stringify(returned.body));
    const { valid, voided } = await verified(documentId);
    assert.deepEqual([valid, voided], [false, true]);
  });

  it('shown at a check after the three months is invalid', async () => {
    await day('2026-12-28');
    const { valid, expired } = await verified(permitId);
    assert.deepEqual([valid, expired], [false, true]);
  });

  it('for twelve months is granted to nobody within the first six', async () => {
    await day('2027-03-27');
    ({ caseId } = await applyFor(handler, twelveMonths, { form: company }));
    await eventually(
      () => said('transport-safety'),
      (outcome) => outcome === 'mismatch',
    );
    await notGranted();
  });

  it('after six clean months is asked for twelve; the day is a forecast while 2027 has no calendar', async () => {
    await day('2027-03-29');
    ({ caseId } = await applyFor(handler, twelveMonths, { form: company }));
    await desk.act('acceptor', caseId, 'receipt');
    await desk.act('acceptor', caseId, 'acceptance');
    const { dueEstimated } = await ownCase(handler, caseId);
    assert.equal(dueEstimated, true);
    await desk.act('examiner', caseId, 'claim');
    await desk.act('examiner', caseId, 'examination-opinion', {
      outcome: 'grant',
      opinion: '六个月内运输安全，无违法记录。',
    });
    await eventually(
      () => said('transport-safety'),
      (outcome) => outcome === 'match',
    );
    await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
    const { documentId } = await permitOf();
    assert.equal((await verified(documentId)).validUntil, '2028-03-28');
  });

  it('for twelve months is granted to nobody something happened to within six, however well the case is examined', async () => {
    const unlucky = { unitName: '成都测试商贸有限公司', unitCreditCode: '91510100MA6CTEAM1M' };
    const other = { ...company, ...unlucky };
    ({ caseId } = await applyFor(handler, twelveMonths, { form: other }));
    await eventually(
      () => said('transport-safety'),
      (outcome) => outcome === 'mismatch',
    );
    await notGranted();
  });

  async function notGranted(): Promise<void> {
    await examined(desk, caseId);
    const body = { outcome: 'granted' };
    const granted = await desk.try('approver', caseId, 'decision', { body });
    assert.deepEqual([granted.status, granted.body.code], [409, 'cases/check-failed']);
  }

  /** As somebody at a check sees it, by the code on the paper. */
  async function verified(documentId: string) {
    const { code } = await platform.db.one<{ code: string }>(sql`
      select verification_code as code from cases.documents where document_id = ${documentId}
    `);
    return (await visitor(platform).get(`/api/document-verifications/${code}`)).body;
  }
});

/** One entry of the list of goods. */
function goodsOf(name: string, quantity: number, unit = 'kg') {
  return [{ name, specification: '99%', quantity, unit }];
}
