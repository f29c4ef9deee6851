import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, people } from '@tongban/testing';
import { photo, type Application } from '../applying.ts';
import { applications, windowOf, yanta, type ServiceWindow } from '../at-window.ts';
import { fillIn } from '../fill-in.ts';
import { deskOf, moveParcel, ownAct, ownCase, type Desk } from '../handling.ts';
import { linkPost } from '../link-post.ts';
import { citizen, officer as signIn, type Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const itemCode = 'GA-HZ-0076';
const home = {
  deliveryMethod: 'courier',
  deliveryAddress: {
    name: '王小明',
    phone: '13800000001',
    regionCode: '610113',
    street: '小寨东路88号',
  },
};

const onTheWay = ['collected', 'in-transit', 'out-for-delivery'];
const again = ['attempt-failed', 'out-for-delivery'];
const nobodyThere = [...again, ...again, 'attempt-failed'];

let platform: TestPlatform;
let desk: Desk;
let officer: Visitor;
let window: ServiceWindow;
let card: Application;

before(async () => {
  platform = await testPlatform('2026-09-18T01:00:00Z');
  desk = deskOf(platform);
  officer = await desk.number('613001');
  window = windowOf(platform, officer, yanta);
  card = await fillIn(officer, itemCode, { feeExempt: false, hukouRegion: '440305', ...home });
});
after(() => platform.stop());

function accept(caseId: string, path: string, body: object = {}) {
  return desk.actAs(officer, caseId, path, body);
}

/** Examined and granted in Nanshan, where the household is registered. */
async function grantAtHome(caseId: string): Promise<void> {
  await desk.act('examiner', caseId, 'claim');
  await desk.act('examiner', caseId, 'examination-opinion', {
    outcome: 'grant',
    opinion: '人像、指纹比对一致。',
  });
  await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
  await desk.act('certificate-maker', caseId, 'production');
  await desk.act('certificate-maker', caseId, 'production/completion', {
    certificateNumber: 'SFZ2026091800001',
  });
}

describe('J1: an identity card renewed in another province, on Friday, 18 September 2026', () => {
  it('is taken in by 雁塔分局, promised by 22 October, due by law on 17 November, and decided by 南山分局', async () => {
    const { caseId, caseNumber } = await window.file(people.A, card, { itemCode });
    await accept(caseId, 'receipt');
    const charged = await desk.tryAs(officer, caseId, 'fee', {
      body: { receiptNumber: 'N001', amountFen: 3_000 },
    });
    assert.deepEqual([charged.status, charged.body.code], [422, 'cases/other-amount-owed']);
    await accept(caseId, 'fee', { receiptNumber: 'N001', amountFen: 2_000 });
    const twice = await desk.tryAs(officer, caseId, 'fee', {
      body: { receiptNumber: 'N002', amountFen: 2_000 },
    });
    assert.deepEqual([twice.status, twice.body.code], [409, 'cases/fee-paid-already']);
    // Who will decide does not accept: the window has it.
    const tooEarly = await desk.try('acceptor', caseId, 'acceptance');
    assert.deepEqual([tooEarly.status, tooEarly.body.code], [403, 'cases/outside-your-authority']);
    await accept(caseId, 'acceptance');
    const wang = await citizen(platform, people.A.phone);
    const accepted = await ownCase(wang, caseId);
    assert.deepEqual(
      [accepted.caseNumber, accepted.dueOn, accepted.statutoryOn, accepted.organName],
      [caseNumber, '2026-10-22', '2026-11-17', '深圳市公安局南山分局'],
    );
    const notice = await ownCase(wang, caseId, ({ documents }) =>
      documents.some(({ kind }: { kind: string }) => kind === 'acceptance-notice'),
    );
    assert.ok(notice.documents.length >= 1);

    await grantAtHome(caseId);
    // Thirty-six years of age: for twenty years from the day of issue (居民身份证法 Art 5).
    const { certificate, fee } = await ownCase(wang, caseId);
    assert.deepEqual(certificate, { validFrom: '2026-09-18', validUntil: '2046-09-18' });
    assert.equal(fee.paid.amountFen, 2_000);
    const { timeline } = await ownCase(wang, caseId);
    const by = (type: string) => timeline.find((one: { type: string }) => one.type === type)?.by;
    assert.deepEqual(['CaseReceived', 'FeePaid', 'CaseAccepted', 'DecisionMade'].map(by), [
      '西安市公安局雁塔分局',
      '西安市公安局雁塔分局',
      '西安市公安局雁塔分局',
      '深圳市公安局南山分局',
    ]);
    const sent = await ownCase(
      wang,
      caseId,
      ({ delivery }) => delivery.trackingNumber !== undefined,
    );
    await moveParcel(platform, sent.delivery.trackingNumber, ...onTheWay, 'signed');
    await ownCase(wang, caseId, ({ status }) => status === 'delivered');
    const rated = await ownAct(wang, caseId, 'evaluation', { body: { level: 5 } });
    assert.equal(rated.status, 200, JSON.stringify(rated.body));
  });

  it('is stopped before anything is written when the number is nobody’s: 出生日期不存在', async () => {
    const tried = await window.begin({ ...people.A, idNumber: '33010620010229991X' }, { itemCode });
    assert.deepEqual([tried.status, tried.body.code], [422, 'windows/person-not-confirmed']);
    assert.match(tried.body.detail, /出生日期不存在/);
    assert.equal(tried.body.reason, 'citizen-ids/birth-date');
  });

  it('is free for those who are exempt, as they say and the officer sees', async () => {
    const exempt = { ...card, form: { ...card.form, feeExempt: true } };
    const { caseId } = await window.file(people.H, exempt, { itemCode });
    await accept(caseId, 'receipt');
    const seen = await officer.get(`/api/officer/cases/${caseId}?purpose=check`);
    assert.equal(seen.body.form.feeExempt, true);
    assert.equal(seen.body.fee, undefined);
    const charged = await desk.tryAs(officer, caseId, 'fee', {
      body: { receiptNumber: 'N003', amountFen: 2_000 },
    });
    assert.deepEqual([charged.status, charged.body.code], [409, 'cases/nothing-to-pay']);
  });

  it('a photograph without a white background is refused at the window, with how to take it again', async () => {
    const begun = await window.begin(people.B, { itemCode });
    const upload = card.files.find((key) => /photo/.test(key)) ?? 'photo';
    const handed = await officer.send(
      'POST',
      `${applications}/${begun.body.draftId}/attachments?materialKey=${upload}`,
      { file: await photo('shadow.jpg', '#224466') },
    );
    assert.equal(handed.status, 422, JSON.stringify(handed.body));
    assert.match(handed.body.detail, /白/);
  });

  it('is withdrawn before the decision, and the fee goes back', async () => {
    const { caseId } = await window.file(people.M, card, { itemCode });
    await accept(caseId, 'receipt');
    await accept(caseId, 'fee', { receiptNumber: 'N004', amountFen: 2_000 });
    const early = await desk.tryAs(officer, caseId, 'refund', { body: { receiptNumber: 'R004' } });
    assert.deepEqual([early.status, early.body.code], [409, 'cases/not-possible-now']);
    const zhu = await citizen(platform, people.M.phone);
    const withdrawn = await ownAct(zhu, caseId, 'withdrawal');
    assert.equal(withdrawn.status, 200, JSON.stringify(withdrawn.body));
    assert.equal((await ownCase(zhu, caseId)).fee.refundOwedFen, 2_000);
    await accept(caseId, 'refund', { receiptNumber: 'R004' });
    const { fee, status } = await ownCase(zhu, caseId);
    assert.deepEqual(
      [status, fee.refundOwedFen, fee.refunded],
      ['withdrawn', undefined, { on: '2026-09-18', receiptNumber: 'R004' }],
    );
    const again = await desk.tryAs(officer, caseId, 'refund', { body: { receiptNumber: 'R005' } });
    assert.deepEqual([again.status, again.body.code], [409, 'cases/nothing-to-refund']);
  });

  it('comes back three times, and is picked up at the window in Xi’an that took it in', async () => {
    const { caseId } = await window.file(people.C, card, { itemCode });
    await accept(caseId, 'receipt');
    await accept(caseId, 'acceptance');
    await grantAtHome(caseId);
    const chen = await citizen(platform, people.C.phone);
    const sent = await ownCase(
      chen,
      caseId,
      ({ delivery }) => delivery.trackingNumber !== undefined,
    );
    const { trackingNumber } = sent.delivery;
    await moveParcel(platform, trackingNumber, ...onTheWay, ...nobodyThere, 'returned');
    const waiting = await eventually(
      async () => (await chen.get(`/api/cases/${caseId}`)).body,
      ({ status }) => status === 'ready-for-collection',
    );
    assert.deepEqual(
      [waiting.organName, waiting.decision.organName],
      ['西安市公安局雁塔分局', '深圳市公安局南山分局'],
    );
    const told = await eventually(
      async () => JSON.stringify((await chen.get('/api/messages')).body),
      (messages) => messages.includes('快递已退回'),
    );
    assert.match(told, /快递已退回，请到 [^，]*(西安|雁塔)[^，]* 领取/);
    const handover = (who: Visitor, idNumber: string) =>
      desk.tryAs(who, caseId, 'handover', { body: { idNumber } });
    const far = await handover(await desk.of('acceptor'), people.C.idNumber);
    assert.deepEqual([far.status, far.body.code], [403, 'cases/outside-your-authority']);
    const other = await handover(officer, people.B.idNumber);
    assert.deepEqual([other.status, other.body.code], [422, 'delivery/identity-differs']);
    // The officer at that window turns out to be the applicant: a colleague compares the card.
    await linkPost(platform, chen, '613001');
    platform.clock.advance(60_000);
    const linked = await signIn(platform, '613001');
    const own = await handover(linked, people.C.idNumber);
    assert.deepEqual([own.status, own.body.code], [404, 'delivery/not-found']);
    const handed = await handover(await desk.number('613007'), people.C.idNumber);
    assert.equal(handed.status, 200, JSON.stringify(handed.body));
    const { timeline } = await ownCase(chen, caseId, ({ status }) => status === 'delivered');
    assert.equal(
      timeline.find(({ type }: { type: string }) => type === 'ResultDelivered').by,
      '西安市公安局雁塔分局',
    );
  });

  it('a fingerprint that does not match is not granted by anybody: the window looks again', async () => {
    const { caseId } = await window.file(people.L, card, { itemCode });
    await accept(caseId, 'receipt');
    await accept(caseId, 'acceptance');
    await desk.act('examiner', caseId, 'claim');
    await desk.act('examiner', caseId, 'special-procedures', {
      kind: 'testing',
      days: 5,
      reason: '指纹比对不一致，请本人到窗口重新采集指纹。',
    });
    const ma = await citizen(platform, people.L.phone);
    const stopped = await ownCase(ma, caseId);
    assert.equal(stopped.status, 'special-procedure');
    const granting = await desk.try('approver', caseId, 'decision', {
      body: { outcome: 'granted' },
    });
    assert.deepEqual([granting.status, granting.body.code], [409, 'cases/not-possible-now']);
    // Taken anew at the window three days later, they match: the case goes on, and so does its clock.
    platform.clock.set('2026-09-21T01:00:00Z');
    await desk.act('examiner', caseId, 'special-procedures/end', {
      result: '窗口重新采集指纹，比对一致。',
    });
    await desk.act('examiner', caseId, 'examination-opinion', {
      outcome: 'grant',
      opinion: '重新采集的指纹比对一致。',
    });
    await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
    const again = await citizen(platform, people.L.phone);
    const decided = await ownCase(again, caseId);
    assert.deepEqual([decided.status, decided.decision.decidedOn], ['granted', '2026-09-21']);
  });
});
