import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { eventually, people } from '@tongban/testing';
import {
  completeDraft,
  dogLicence,
  passportRenewal,
  photo,
  realPerson,
  stepUp,
  submitDraft,
} from '../applying.ts';
import { deskOf, moveParcel, ownAct, ownCase, type Desk } from '../handling.ts';
import { visitor, type Visitor } from '../people.ts';
import { refused } from '../refused.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const ways = [
  {
    title: 'a permit to keep a dog (flow T04)',
    search: '养狗',
    application: dogLicence,
    person: people.A,
    level: 2,
    // Accepted on Monday, 2 March 2026: three working days promised, twenty by law.
    dueOn: '2026-03-05',
    statutoryOn: '2026-03-30',
  },
  {
    title: 'a new passport (flow T07)',
    search: '换护照',
    application: passportRenewal,
    person: people.B,
    level: 3,
    // Seven working days promised, fifteen natural days by law.
    dueOn: '2026-03-11',
    statutoryOn: '2026-03-17',
  },
] as const;

for (const { title, search, application, person, level, dueOn, statutoryOn } of ways) {
  describe(`the whole way of ${title}`, () => {
    let platform: TestPlatform;
    let desk: Desk;
    let citizen: Visitor;
    let caseId: string;
    before(async () => {
      platform = await testPlatform('2026-03-02T01:00:00Z');
      desk = deskOf(platform);
    });
    after(() => platform.stop());

    it('begins with a search in the words of the street', async () => {
      const { body } = await visitor(platform).get(
        `/api/service-items?query=${encodeURIComponent(search)}&regionCode=440305&limit=20`,
      );
      const found = body.items.map(({ itemCode }: { itemCode: string }) => itemCode);
      assert.ok(found.includes(application.itemCode), JSON.stringify(found));
    });

    it('shows a guide of 南山分局 with what is asked for, and nothing the office can get itself', async () => {
      const { body } = await visitor(platform).get(
        `/api/service-items/${application.itemCode}?regionCode=440305`,
      );
      assert.equal(body.organ.name, '深圳市公安局南山分局');
      assert.equal(body.requiredAssurance, level);
      const asked = body.materials.filter(
        ({ askedOfApplicant, necessity }: { askedOfApplicant: boolean; necessity: string }) =>
          askedOfApplicant && necessity !== 'conditional',
      );
      assert.deepEqual(
        asked.map(({ materialKey }: { materialKey: string }) => materialKey),
        application.files,
      );
    });

    it('takes a sign-in, a real name, a filled-in form and a file', async () => {
      citizen = await realPerson(platform, person);
      const draftId = await completeDraft(citizen, application);
      if (level === 3) {
        await refused((language) => submitDraft(citizen, draftId, { language }), {
          status: 403,
          code: 'http/assurance-too-low',
          zh: /实名|验证/,
          en: /level 3/,
        });
        await stepUp(citizen, person);
      }
      const { body: looked } = await citizen.get(`/api/drafts/${draftId}/check`);
      assert.deepEqual(looked.problems, []);
      const { status, body } = await submitDraft(citizen, draftId);
      assert.equal(status, 201, JSON.stringify(body));
      assert.equal(body.status, 'pre-review');
      assert.ok(body.next.what.zh.length > 0 && body.next.what.en.length > 0);
      // 行政许可法 Art 32: told within five working days.
      assert.equal(body.next.by, '2026-03-09');
      ({ caseId } = body);
    });

    it('is in the queue of the acceptor, who asks once for everything that is missing', async () => {
      const acceptor = await desk.of('acceptor');
      const { body: queue } = await acceptor.get('/api/officer/queue?stage=intake');
      assert.deepEqual(
        queue.items.map((item: { caseId: string }) => item.caseId),
        [caseId],
      );
      assert.doesNotMatch(JSON.stringify(queue), new RegExp(person.name));
      await desk.act('acceptor', caseId, 'receipt');
      const [materialKey = ''] = application.files;
      await desk.act('acceptor', caseId, 'supplement-requests', {
        defects: [{ materialKey, reason: '图片模糊，请重新拍摄上传。' }],
      });
      const seen = await ownCase(citizen, caseId);
      assert.equal(seen.awaited.from, 'applicant');
      assert.equal(seen.supplement.missing[0].materialKey, materialKey);
      assert.equal(seen.supplement.dueOn, '2026-04-01');
    });

    it('goes on when the missing file is handed in', async () => {
      const [materialKey = ''] = application.files;
      const handed = await citizen.send(
        'POST',
        `/api/cases/${caseId}/attachments?materialKey=${materialKey}`,
        { file: await sharper(`${materialKey}.jpg`) },
      );
      assert.equal(handed.status, 201, JSON.stringify(handed.body));
      const supplied = await ownAct(citizen, caseId, 'supplement', {
        body: { attachmentIds: [handed.body.attachmentId] },
      });
      assert.equal(supplied.body.status, 'received', JSON.stringify(supplied.body));
    });

    it('is accepted: the clock starts, and the citizen is told by when it ends', async () => {
      await desk.act('acceptor', caseId, 'acceptance');
      const seen = await ownCase(citizen, caseId);
      assert.deepEqual([seen.status, seen.dueOn], ['accepted', dueOn]);
      const full = await desk.read('examiner', caseId);
      assert.equal(full.statutoryOn, statutoryOn);
    });

    it('is examined by one officer and decided by another', async () => {
      await desk.act('examiner', caseId, 'claim');
      await desk.act('examiner', caseId, 'examination-opinion', {
        outcome: 'grant',
        opinion: '经审查，材料齐全，符合条件。',
      });
      const decided = await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
      assert.equal(decided.status, 'granted');
    });

    it('is produced and sent by courier', async () => {
      await desk.act('certificate-maker', caseId, 'production');
      await desk.act('certificate-maker', caseId, 'production/completion', {
        certificateNumber: 'E20000017',
      });
      const sent = await ownCase(citizen, caseId, ({ delivery }) => delivery.trackingNumber);
      assert.match(sent.delivery.trackingNumber, /^KD\d{13}$/);
    });

    it('is tracked by the signed reports of the courier, and delivered', async () => {
      const { delivery } = await ownCase(citizen, caseId);
      await moveParcel(
        platform,
        delivery.trackingNumber,
        'collected',
        'in-transit',
        'out-for-delivery',
        'signed',
      );
      const seen = await ownCase(citizen, caseId, ({ status }) =>
        ['delivered', 'closed'].includes(status),
      );
      assert.ok(seen.timeline.some(({ type }: { type: string }) => type === 'ResultDelivered'));
      const { body: way } = await citizen.get(`/api/cases/${caseId}/delivery`);
      assert.equal(way.events.length, 4, JSON.stringify(way));
    });

    it('leaves its documents: real PDF files with numbers that have no gaps', async () => {
      const kindsOf = (found: { documents: { kind: string }[] }) =>
        found.documents.map(({ kind }) => kind);
      const found = await ownCase(citizen, caseId, (one) =>
        kindsOf(one).includes('delivery-receipt'),
      );
      const { documents } = found;
      const kinds = kindsOf(found);
      for (const kind of expectedDocuments) {
        assert.ok(kinds.includes(kind), `${kind} in ${kinds.join(' ')}`);
      }
      for (const { documentId } of documents) {
        const opened = await citizen.get(`/api/cases/${caseId}/documents/${documentId}`);
        assert.equal(opened.status, 200, JSON.stringify(opened.body));
        assert.equal(opened.headers.get('content-type'), 'application/pdf');
        assert.equal(opened.body.subarray(0, 5).toString('latin1'), '%PDF-');
      }
      assert.deepEqual(await numbersWithGaps(platform), []);
    });

    it('shows its documents to nobody else', async () => {
      const { documents } = await ownCase(citizen, caseId);
      const stranger = await realPerson(platform, people.D);
      const { documentId } = documents[0];
      const { status } = await stranger.get(`/api/cases/${caseId}/documents/${documentId}`);
      assert.equal(status, 404);
    });

    it('is rated, the rating is amended once, and a second amendment is refused', async () => {
      const rated = await ownAct(citizen, caseId, 'evaluation', {
        body: { level: 4, text: '办得快。' },
      });
      assert.equal(rated.status, 200, JSON.stringify(rated.body));
      const amended = await ownAct(citizen, caseId, 'evaluation/amendment', { body: { level: 5 } });
      assert.equal(amended.status, 200, JSON.stringify(amended.body));
      await refused(
        (language) =>
          ownAct(citizen, caseId, 'evaluation/amendment', { body: { level: 1 }, language }),
        {
          status: 409,
          code: 'cases/evaluation-already-amended',
          zh: /一次/,
          en: /once/,
        },
      );
      const { evaluation } = await ownCase(citizen, caseId);
      assert.deepEqual([evaluation.level, evaluation.amended], [5, true]);
      await eventually(async () => {
        const { count } = await platform.db.one<{ count: number }>(sql`
          select count(*)::int as count from evaluation.evaluations where case_id = ${caseId}
        `);
        return count === 2;
      });
      const { records } = (await citizen.send('POST', '/api/data-copies')).body;
      const { rows } = records.find(({ code }: { code: string }) => code === 'ratings');
      const levels = rows.map(({ level }: { level: number }) => level);
      assert.deepEqual(levels.sort(), [4, 5], 'both stand in the copy of one’s data');
    });
  });
}

const expectedDocuments = [
  'receipt',
  'supplement-notice',
  'acceptance-notice',
  'grant-decision',
  'delivery-receipt',
] as const;

/** A number for each organ, kind and year, from 1 without a gap (handbook 3.4). */
function numbersWithGaps({ db }: TestPlatform): Promise<unknown[]> {
  return db.many(sql`
    select organ_id, kind, year, array_agg(serial order by serial) as numbers
      from cases.documents
     group by organ_id, kind, year
    having array_agg(serial order by serial)
        <> array(select generate_series(1, count(*)))::integer[]
     limit 100
  `);
}

/** Other bytes than the first photograph. */
async function sharper(name: string): Promise<File> {
  return new File([await photo(name), 'sharper'], name, { type: 'image/jpeg' });
}
