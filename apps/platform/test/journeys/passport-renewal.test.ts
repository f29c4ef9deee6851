import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { eventually, people } from '@tongban/testing';
import {
  beginDraft,
  completeDraft,
  passportRenewal,
  photo,
  realPerson,
  stepUp,
  submitDraft,
} from '../applying.ts';
import { applications, nanshan, windowOf } from '../at-window.ts';
import { deskOf, examined, ownCase, type Desk } from '../handling.ts';
import { breakOutside, changePerson } from '../outside-world.ts';
import { citizen, type Visitor } from '../people.ts';
import { refused } from '../refused.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const lostPassport = { number: 'E10000077', expiresOn: '2027-01-01', reportedLost: true };

type Person = (typeof people)[keyof typeof people];

describe('the passport renewed fully online (journey J6), applied for on Friday, 30 January 2026', () => {
  let platform: TestPlatform;
  let desk: Desk;
  before(async () => {
    platform = await testPlatform('2025-11-20T01:00:00Z');
    desk = deskOf(platform);
  });
  after(() => platform.stop());

  it('is refused to a boy of fifteen, who goes to a window with a guardian, four days before his birthday', async () => {
    await changePerson(platform, people.F.idNumber, { hukouRegion: '440305' });
    await refusedTo(people.F, {
      code: 'eligibility/under-age',
      zh: /未满 16 周岁请由监护人陪同/,
      en: /with a guardian/,
    });
  });

  it('is promised by 10 February and due by law on 14 February, a Saturday that is worked', async () => {
    platform.clock.set('2026-01-30T01:00:00Z');
    const li = await applicant(people.B);
    const draftId = await completeDraft(li, passportRenewal);
    const { body: checked } = await li.get(`/api/drafts/${draftId}/check`);
    assert.deepEqual(checked.problems, []);
    const { status, body } = await submitDraft(li, draftId);
    assert.equal(status, 201, JSON.stringify(body));
    await desk.act('acceptor', body.caseId, 'receipt');
    await desk.act('acceptor', body.caseId, 'acceptance');
    const seen = await ownCase(li, body.caseId);
    assert.deepEqual([seen.dueOn, seen.dueEstimated], ['2026-02-10', false]);
    const full = await desk.read('examiner', body.caseId);
    assert.equal(full.statutoryOn, '2026-02-14');

    const copied = await li.send('POST', '/api/data-copies');
    assert.equal(copied.status, 200, JSON.stringify(copied.body));
    const rowsOf = (code: string) =>
      copied.body.records.find((one: { code: string }) => one.code === code).rows;
    assert.equal(rowsOf('account')[0].idNumber, people.B.idNumber);
    assert.equal(rowsOf('cases')[0].caseNumber, body.caseNumber);
    assert.match(JSON.stringify(rowsOf('cases')[0].forms), /"passportNumber":"E10000025"/);
    assert.ok(rowsOf('readings').length > 0, 'the examiner looked');
    const deletion = await li.send('POST', '/api/deletion-requests');
    assert.deepEqual([deletion.status, deletion.body.code], [409, 'identity/cases-running']);
  });

  const wrongApplicants: readonly {
    it: string;
    person: Person;
    change?: Readonly<Record<string, unknown>>;
    code: string;
    zh: RegExp;
    en: RegExp;
  }[] = [
    {
      it: 'is refused to somebody whose city is not in the pilot, who goes to a window',
      person: people.A,
      change: { hukouRegion: '652922' },
      code: 'eligibility/city-not-in-pilot',
      zh: /不在全程网办试点范围，请预约出入境窗口/,
      en: /not in the online pilot\. Please book an exit-entry window/,
    },
    {
      it: 'is refused to somebody whose fingerprints are not on file, who books a window',
      person: people.H,
      code: 'eligibility/no-fingerprint',
      zh: /没有您的指纹信息，请预约出入境窗口/,
      en: /fingerprints are not on file\. Please book/,
    },
    {
      it: 'is refused to a registered state functionary, whose unit must consent',
      person: people.J,
      code: 'eligibility/state-functionary',
      zh: /国家工作人员.*单位同意意见/,
      en: /state functionaries.*consent of their unit/,
    },
    {
      it: 'is refused for a passport that was reported lost: found again, it stays invalid',
      person: people.G,
      change: { hukouRegion: '440305', passport: lostPassport },
      code: 'eligibility/reported-lost',
      zh: /挂失.*找回后仍然无效.*遗失补发/,
      en: /reported lost.*stays invalid/,
    },
    {
      it: 'is refused to somebody who holds no passport, who chooses another item',
      person: people.D,
      code: 'eligibility/no-document',
      zh: /未查到您持有可换发的普通护照/,
      en: /No passport of yours was found/,
    },
  ];
  for (const { it: sentence, person, change, code, zh, en } of wrongApplicants) {
    it(sentence, async () => {
      if (change !== undefined) await changePerson(platform, person.idNumber, change);
      await refusedTo(person, { code, zh, en });
    });
  }

  it('is taken in at a window from a state functionary who says so, with the consent of the unit', async () => {
    const window = windowOf(platform, await desk.of('acceptor'), nanshan);
    const { itemCode, form } = passportRenewal;
    const begun = await window.begin(people.J, { itemCode });
    assert.equal(begun.status, 201, JSON.stringify(begun.body));
    const { draftId, version } = begun.body;
    const officer = await desk.of('acceptor');
    const saved = await officer.send('PUT', `${applications}/${draftId}`, {
      body: { form },
      version,
    });
    const looked = await officer.get(`${applications}/${draftId}/check`);
    assert.match(JSON.stringify(looked.body), /登记备案信息显示.*如实填写.*单位同意意见/);
    const said = { ...form, stateFunctionary: true, functionaryUnit: '测试市统计局' };
    await officer.send('PUT', `${applications}/${draftId}`, {
      body: { form: said },
      version: saved.body.version,
    });
    const without = await officer.get(`${applications}/${draftId}/check`);
    assert.match(JSON.stringify(without.body), /unit_opinion/);
    const { caseId } = await window.file(people.J, {
      itemCode,
      form: said,
      files: ['handwritten_sign', 'unit_opinion'],
    });
    await examined(desk, caseId);
    await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
    const { decision } = await desk.read('approver', caseId);
    assert.equal(decision.outcome, 'granted');
  });

  for (const [because, change, grounds, item] of [
    ['a court has an unsettled civil case', {}, '人民法院通知有未了结的民事案件，不能出境。', '五'],
    [
      'the applicant is wanted as a suspect',
      { unsettledCivilCase: false, criminalSuspect: true },
      '属于刑事案件犯罪嫌疑人。',
      '六',
    ],
  ] as const) {
    it(`is denied where ${because}, with Article 13 as its reason and the remedies`, async () => {
      await changePerson(platform, people.L.idNumber, { hukouRegion: '440305', ...change });
      const ma = await applicant(people.L);
      const draftId = await completeDraft(ma, passportRenewal);
      await ma.get(`/api/drafts/${draftId}/check`);
      const { status, body } = await submitDraft(ma, draftId);
      assert.equal(status, 201, JSON.stringify(body));
      const { caseId } = body;
      await ownCase(ma, caseId, ({ timeline }) =>
        timeline.some(({ type }: { type: string }) => type === 'ChecksRecorded'),
      );
      await examined(desk, caseId, 'deny');
      await refused(
        (language) =>
          desk.try('approver', caseId, 'decision', {
            body: { outcome: 'granted', grounds: '同意签发。' },
            language,
          }),
        { status: 409, code: 'cases/check-failed', zh: /核验/, en: /check/ },
      );
      await desk.act('approver', caseId, 'decision', {
        outcome: 'denied',
        grounds,
        lawBasis: `《中华人民共和国护照法》第十三条第（${item}）项`,
      });
      const seen = await ownCase(ma, caseId, ({ documents }) =>
        documents.some(({ kind }: { kind: string }) => kind === 'non-issuance-decision'),
      );
      assert.equal(seen.decision.outcome, 'denied');
      assert.match(seen.decision.lawBasis, /护照法》第十三条/);
      assert.deepEqual(seen.decision.remedies, { reconsiderationDays: 60, litigationMonths: 6 });
    });
  }

  it('takes no photo whose background is not white, and any photo while nobody can judge it', async () => {
    const li = await applicant(people.B);
    const { draftId } = await beginDraft(li, passportRenewal);
    const hand = (file: File, language?: 'zh' | 'en') =>
      li.send('POST', `/api/drafts/${draftId}/attachments?materialKey=photo`, {
        file,
        ...(language !== undefined && { language }),
      });
    const blue = await photo('blue.jpg', '#2f6fb3');
    await refused((language) => hand(blue, language), {
      status: 422,
      code: 'attachments/photo-not-fitting',
      zh: /背景不是白色/,
      en: /background of the photo is not white/,
    });
    await breakOutside(platform, 'photo-check', { down: true });
    const taken = await hand(blue);
    assert.equal(taken.status, 201);
    await li.send('DELETE', `/api/drafts/${draftId}/attachments/${taken.body.attachmentId}`);
    await breakOutside(platform, 'photo-check', {});
    assert.equal((await hand(await photo('white.jpg'))).status, 201);
  });

  it('is taken while the registry does not answer: what could not be checked never counts as a pass', async () => {
    await breakOutside(platform, 'exit-entry', { down: true });
    const chen = await applicant(people.C);
    const draftId = await completeDraft(chen, passportRenewal);
    await chen.get(`/api/drafts/${draftId}/check`);
    const { status, body } = await submitDraft(chen, draftId);
    assert.equal(status, 201, JSON.stringify(body));
    const { caseId } = body;
    await eventually(
      () => desk.read('acceptor', caseId),
      ({ sources }) =>
        sources.some(
          ({ check, outcome }: { check: string; outcome: string }) =>
            check === 'passport-restrictions' && outcome === 'failed',
        ),
    );
    await breakOutside(platform, 'exit-entry', {});
  });

  it('is looked over before it is handed in, on whichever process and after a restart, and not more than half an hour before', async () => {
    const sun = await applicant(people.G);
    const draftId = await completeDraft(sun, passportRenewal);
    const before = await cases();
    const refusedUnseen = (visitor: Visitor) =>
      refused((language) => submitDraft(visitor, draftId, { language }), {
        status: 409,
        code: 'drafts/look-over-first',
        zh: /提交前请先核对申请/,
        en: /Look the application over/,
      });
    await refusedUnseen(sun);
    await sun.get(`/api/drafts/${draftId}/check`);
    platform.clock.advance(31 * 60_000);
    const later = await citizen(platform, people.G.phone);
    await stepUp(later, people.G);
    await refusedUnseen(later);
    assert.equal(await cases(), before);
  });

  async function refusedTo(
    person: Person,
    { code, zh, en }: { code: string; zh: RegExp; en: RegExp },
  ): Promise<void> {
    const somebody = await applicant(person);
    const draftId = await completeDraft(somebody, passportRenewal);
    const { body: checked } = await somebody.get(`/api/drafts/${draftId}/check`);
    const conditions = checked.problems.filter(
      ({ pointer }: { pointer: string }) => pointer === '/eligibility',
    );
    assert.equal(conditions.length, 1, JSON.stringify(checked.problems));
    assert.match(conditions[0].message.zh, zh);
    assert.match(conditions[0].message.en, en);
    const before = await cases();
    const answer = await refused((language) => submitDraft(somebody, draftId, { language }), {
      status: 422,
      code: 'drafts/not-eligible',
      zh,
      en,
    });
    assert.equal(answer.body.reasons[0].code, code);
    assert.equal(await cases(), before);
  }

  async function applicant(person: Person): Promise<Visitor> {
    // A phone gets one code a minute.
    platform.clock.advance(61_000);
    const somebody = await realPerson(platform, person);
    await stepUp(somebody, person);
    return somebody;
  }

  async function cases(): Promise<number> {
    const { heads } = await platform.db.one<{ heads: number }>(
      sql`select count(*)::int as heads from cases.case_heads`,
    );
    return heads;
  }
});
