import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import type { Day, Language } from '@tongban/kernel';
import { appointOfficer, type OrganId } from '@tongban/organisations';
import { eventually, people } from '@tongban/testing';
import { apply, dogLicence, realPerson } from '../applying.ts';
import { deskOf, examined, ownAct, ownCase, type Desk, type DeskRole } from '../handling.ts';
import { officer, type Visitor } from '../people.ts';
import { refused } from '../refused.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

describe('an act on a case that the law does not allow', () => {
  let platform: TestPlatform;
  let desk: Desk;
  let wang: Visitor;
  before(async () => {
    platform = await testPlatform('2026-03-02T01:00:00Z');
    desk = deskOf(platform);
    wang = await realPerson(platform, people.A);
  });
  after(() => platform.stop());

  it('is refused to an officer of another county, who may not even look', async () => {
    const { caseId } = await submitted();
    const yanta = await officer(platform, '613001');
    const outside = {
      status: 403,
      code: 'cases/outside-your-authority',
      zh: '该办件属于其他机关或警种，您没有管辖权限。',
      en: 'This case belongs to another organ or branch; it is outside your authority.',
    };
    const purpose = encodeURIComponent('办理');
    await refused(
      (language) => yanta.get(`/api/officer/cases/${caseId}?purpose=${purpose}`, { language }),
      outside,
    );
    await nothingChanges(caseId, () =>
      refused(
        (language) =>
          yanta.send('POST', `/api/officer/cases/${caseId}/receipt`, {
            body: {},
            version: 1,
            key: randomUUID(),
            language,
          }),
        outside,
      ),
    );
    const { body: queue } = await yanta.get('/api/officer/queue');
    assert.equal(queue.items.length, 0);
  });

  it('is refused as a second supplement notice: everything is told once and together', async () => {
    const { caseId } = await submitted();
    await desk.act('acceptor', caseId, 'receipt');
    const defects = [{ materialKey: 'dog_photo', reason: '看不清犬只全身。' }];
    await desk.act('acceptor', caseId, 'supplement-requests', { defects });
    const supplied = await ownAct(wang, caseId, 'supplement', {
      body: { form: dogLicence.form },
    });
    assert.equal(supplied.status, 200, JSON.stringify(supplied.body));
    await ownCase(wang, caseId, (found) => checksOf(found) === 2);
    await nothingChanges(caseId, () =>
      refused(
        trying('acceptor', caseId, 'supplement-requests', {
          defects: [{ field: 'dogBreed', reason: '品种不明确。' }],
        }),
        {
          status: 409,
          code: 'cases/supplement-already-requested',
          zh: '补正内容应当一次性告知；本办件已告知过补正，不能再次要求补正。',
          en: 'Everything missing is named once and together; a supplement was already requested in this case.',
        },
      ),
    );
    assert.equal((await desk.act('acceptor', caseId, 'acceptance')).status, 'accepted');
  });

  it('is refused as a supplement notice that asks for what the office can get itself', async () => {
    const { caseId } = await submitted();
    await desk.act('acceptor', caseId, 'receipt');
    await nothingChanges(caseId, () =>
      refused(
        trying('acceptor', caseId, 'supplement-requests', {
          defects: [{ materialKey: 'id_card', reason: '请提交身份证复印件。' }],
        }),
        { status: 422, code: 'cases/material-is-shared', zh: /共享/, en: /shar/ },
      ),
    );
  });

  it('is refused as a notice that does not say what it is about, or names what the form does not ask', async () => {
    const { caseId } = await submitted();
    await nothingChanges(caseId, async () => {
      await refused(
        trying('acceptor', caseId, 'correction-requests', { defects: [{ reason: '请更正。' }] }),
        {
          status: 422,
          code: 'cases/defect-names-nothing',
          zh: /第1项没有指明/,
          en: /Item 1 names neither/,
        },
      );
      await refused(
        trying('acceptor', caseId, 'correction-requests', {
          defects: [{ field: 'dogWeightKg', reason: '请更正。' }],
        }),
        { status: 422, code: 'cases/answer-not-asked', zh: /申请表/, en: /form of this item/ },
      );
    });
  });

  it('is refused as a decision by the officer who examined, even when he holds that post as well', async () => {
    const { caseId } = await submitted();
    await examined(desk, caseId);
    await nothingChanges(caseId, () =>
      refused(trying('examiner', caseId, 'decision', { outcome: 'granted' }), {
        status: 403,
        code: 'http/not-permitted',
        zh: /岗位|权限/,
        en: /post|permi|role/i,
      }),
    );
    await alsoApprover(platform);
    // Posts are remembered for a moment.
    const decide = trying('examiner', caseId, 'decision', { outcome: 'granted' });
    await eventually(
      () => decide('zh'),
      ({ body }) => body.code !== 'http/not-permitted',
    );
    await nothingChanges(caseId, () =>
      refused(trying('examiner', caseId, 'decision', { outcome: 'granted' }), {
        status: 403,
        code: 'cases/same-officer',
        zh: '受理、审查、决定应当分离：该办件已由您本人或者代行您岗位的人员审查，您不能再作决定。',
        en: 'You examined this case, or it was done with your post; the decision is made by another officer.',
      }),
    );
    const decided = await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
    assert.equal(decided.status, 'granted');
  });

  it('is refused as a decision before acceptance', async () => {
    const { caseId } = await submitted();
    await desk.act('acceptor', caseId, 'receipt');
    await nothingChanges(caseId, () =>
      refused(trying('approver', caseId, 'decision', { outcome: 'granted' }), {
        status: 409,
        code: 'cases/not-accepted-yet',
        zh: /受理/,
        en: /accept/,
      }),
    );
  });

  it('is refused as a denial without grounds, and without its basis in law', async () => {
    const { caseId } = await submitted();
    await examined(desk, caseId, 'deny');
    await nothingChanges(caseId, async () => {
      await refused(trying('approver', caseId, 'decision', { outcome: 'denied' }), {
        status: 422,
        code: 'cases/grounds-missing',
        zh: '作出不予决定应当说明理由。',
        en: 'A denial must state its grounds.',
      });
      await refused(
        trying('approver', caseId, 'decision', { outcome: 'denied', grounds: '犬种属于禁养犬。' }),
        {
          status: 422,
          code: 'cases/law-basis-missing',
          zh: '作出不予决定应当写明法律依据。',
          en: 'A denial must name its basis in law.',
        },
      );
    });
    await desk.act('approver', caseId, 'decision', {
      outcome: 'denied',
      grounds: '犬种属于禁养犬。',
      lawBasis: '《深圳市养犬管理条例》第十条',
    });
    const { decision } = await ownCase(wang, caseId);
    assert.deepEqual(decision.remedies, { reconsiderationDays: 60, litigationMonths: 6 });
  });

  it('is refused on a version that somebody else has moved on from', async () => {
    const { caseId } = await submitted();
    const { version } = await desk.read('acceptor', caseId);
    await desk.act('acceptor', caseId, 'receipt');
    await nothingChanges(caseId, () =>
      refused(
        async (language) =>
          desk.try('acceptor', caseId, 'acceptance', { version: version - 1 || 1, language }),
        {
          status: 409,
          code: 'cases/changed-meanwhile',
          zh: '该办件已被更新，请刷新后核对再办理。',
          en: 'The case has changed since you looked at it; reload it and look again.',
        },
      ),
    );
  });

  it('happens once when two officers press the same button at the same moment', async () => {
    const { caseId } = await submitted();
    const { version } = await desk.read('acceptor', caseId);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => desk.try('acceptor', caseId, 'receipt', { version })),
    );
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    assert.deepEqual(statuses, [200, ...Array.from({ length: 7 }, () => 409)]);
    const seen = await ownCase(wang, caseId);
    const receipts = seen.timeline.filter(({ type }: { type: string }) => type === 'CaseReceived');
    assert.equal(receipts.length, 1);
  });

  it('gives the first answer when it is sent again under its key', async () => {
    const { caseId } = await submitted();
    const { version } = await desk.read('acceptor', caseId);
    const key = randomUUID();
    const first = await desk.try('acceptor', caseId, 'receipt', { version, key });
    const again = await desk.try('acceptor', caseId, 'receipt', { version, key });
    assert.deepEqual([again.status, again.body], [200, first.body]);
  });

  it('is refused to the citizen on a case of somebody else, as if it did not exist', async () => {
    const { caseId } = await submitted();
    const zhao = await realPerson(platform, people.D);
    const notThere = { status: 404, code: 'cases/not-found', zh: /没有/, en: /no such/i };
    const answers = [];
    for (const id of [caseId, randomUUID()]) {
      await refused((language) => zhao.get(`/api/cases/${id}`, { language }), notThere);
      answers.push(
        await refused(
          (language) =>
            zhao.send('POST', `/api/cases/${id}/withdrawal`, {
              body: {},
              version: 1,
              key: randomUUID(),
              language,
            }),
          notThere,
        ),
      );
    }
    assert.deepEqual(
      ...(answers.map(({ body }) => ({ ...body, instance: '' })) as [object, object]),
    );
    assert.notEqual((await ownCase(wang, caseId)).status, 'withdrawn');
  });

  const trying =
    (role: DeskRole, caseId: string, path: string, body: object) => (language: Language) =>
      desk.try(role, caseId, path, { body, language });

  /** A case whose checks have been recorded, so that nothing moves by itself any more. */
  async function submitted(): Promise<{ caseId: string }> {
    const { caseId } = await apply(wang, dogLicence);
    await ownCase(wang, caseId, (found) => checksOf(found) === 1);
    return { caseId };
  }

  function checksOf({ timeline }: { timeline: { type: string }[] }): number {
    return timeline.filter(({ type }) => type === 'ChecksRecorded').length;
  }

  /** Neither the case, nor its entries in the book, nor its documents are others afterwards. */
  async function nothingChanges(caseId: string, act: () => Promise<unknown>): Promise<void> {
    const before = await traces(caseId);
    await act();
    assert.deepEqual(await traces(caseId), before);
  }

  /** Everything the case's events bring about has been asked of a job: every reader is past the last of them. */
  async function everythingRead(caseId: string): Promise<void> {
    await eventually(
      () =>
        platform.db.one<{ behind: boolean }>(sql`
          select exists (
            select from cases.subscriptions as reader
              join ledger.entries as entry on (reader.xid, reader.seq) < (entry.xid, entry.seq)
             where entry.stream = ${`case/${caseId}`}
          ) as behind`),
      ({ behind }) => !behind,
    );
  }

  async function traces(caseId: string): Promise<unknown> {
    await everythingRead(caseId);
    await platform.jobs.settled();
    const { status, version } = await ownCase(wang, caseId);
    const { entries } = await platform.db.one<{ entries: number }>(
      sql`select count(*)::int as entries from ledger.entries where stream = ${`case/${caseId}`}`,
    );
    const { documents } = await platform.db.one<{ documents: number }>(
      sql`select count(*)::int as documents from cases.documents where case_id = ${caseId}`,
    );
    assert.ok(entries > 0);
    return { status, version, entries, documents };
  }
});

/** Gives the examiner the post of an approver as well, as a small organ may. */
async function alsoApprover({ db, demonstration }: TestPlatform): Promise<void> {
  const examiner = demonstration!.showcase.officers.find(
    ({ role, branchCode }) => role === 'examiner' && branchCode === 'all',
  )!;
  const appointed = await appointOfficer(db, {
    officerId: examiner.officerId,
    organId: '11440305MB0TE00040' as OrganId,
    branchCode: 'all',
    role: 'approver',
    from: '2026-03-02' as Day,
  });
  assert.ok(appointed.ok, JSON.stringify(appointed));
}
