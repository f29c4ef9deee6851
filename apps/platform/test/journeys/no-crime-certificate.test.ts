import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { eventually, people } from '@tongban/testing';
import {
  type Application,
  apply,
  completeDraft,
  noCrimeCertificate,
  photo,
  realPerson,
  submitDraft,
} from '../applying.ts';
import { deskOf, ownCase, type Desk } from '../handling.ts';
import { breakOutside, changePerson } from '../outside-world.ts';
import { type Visitor, visitor } from '../people.ts';
import { refused } from '../refused.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

describe('the no-crime certificate (journey J7), applied for on Friday, 27 March 2026', () => {
  let platform: TestPlatform;
  let desk: Desk;
  before(async () => {
    platform = await testPlatform('2026-03-27T02:00:00Z');
    desk = deskOf(platform);
  });
  after(() => platform.stop());

  it('is issued at once when the record is clean, in the name of the organ, and can be downloaded', async () => {
    const chen = await realPerson(platform, people.C);
    const { caseId } = await apply(chen, noCrimeCertificate);
    const seen = await ownCase(
      chen,
      caseId,
      ({ documents, status }) =>
        ['delivered', 'closed'].includes(status) &&
        documents.some(({ kind }: { kind: string }) => kind === 'no-crime-certificate'),
    );
    assert.deepEqual(
      [seen.decision.outcome, seen.decision.automatic, seen.decision.decidedOn],
      ['granted', true, '2026-03-27'],
    );
    const certificate = seen.documents.find(
      ({ kind }: { kind: string }) => kind === 'no-crime-certificate',
    );
    const opened = await chen.get(`/api/cases/${caseId}/documents/${certificate.documentId}`);
    assert.equal(opened.body.subarray(0, 5).toString('latin1'), '%PDF-');
  });

  it('is verified by anybody with its code, who sees a masked name and the validity and nothing more', async () => {
    const { code } = await platform.db.one<{ code: string }>(sql`
      select verification_code as code from cases.documents where kind = 'no-crime-certificate' limit 1
    `);
    const { status, body } = await visitor(platform).get(`/api/document-verifications/${code}`);
    assert.equal(status, 200, JSON.stringify(body));
    assert.deepEqual(Object.keys(body).toSorted(), [
      'documentKind',
      'documentKindLabel',
      'documentNumber',
      'expired',
      'holderMasked',
      'issuedOn',
      'organName',
      'title',
      'valid',
      'validUntil',
      'voided',
    ]);
    assert.equal(body.holderMasked, '陈*雨');
    assert.equal(body.issuedOn, '2026-03-27');
    assert.equal(body.valid, true);
    assert.ok(body.validUntil > '2026-03-27');
    assert.doesNotMatch(JSON.stringify(body), /陈思雨|310101200712319927|刑|犯罪的/);
    await refused(
      (language) =>
        visitor(platform).get(`/api/document-verifications/${code.slice(1)}a`, { language }),
      { status: 404, code: 'documents/code-unknown', zh: /验证码|核验码|文书/, en: /code/ },
    );
  });

  it('is examined by an officer when the records cannot judge: three working days, until 1 April', async () => {
    const zhu = await realPerson(platform, people.M);
    const { caseId } = await apply(zhu, noCrimeCertificate);
    const seen = await ownCase(zhu, caseId, ({ status }) => status === 'accepted');
    assert.deepEqual([seen.dueOn, seen.dueEstimated], ['2026-04-01', false]);
    const full = await desk.read('examiner', caseId);
    assert.ok(
      full.sources.some(
        ({ check, outcome }: { check: string; outcome: string }) =>
          check === 'crime-record' && outcome === 'cannot-judge',
      ),
    );
    await desk.act('examiner', caseId, 'claim');
    await desk.act('examiner', caseId, 'examination-opinion', {
      outcome: 'grant',
      opinion: '经人工核查，未发现犯罪记录。',
    });
    await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
    await ownCase(zhu, caseId, ({ documents }) =>
      documents.some(({ kind }: { kind: string }) => kind === 'no-crime-certificate'),
    );
  });

  it('says none of a record that was sealed because its holder was a minor', async () => {
    const zhou = await realPerson(platform, people.G);
    const { caseId } = await apply(zhou, noCrimeCertificate);
    const seen = await ownCase(zhou, caseId, ({ documents }) =>
      documents.some(({ kind }: { kind: string }) => kind === 'no-crime-certificate'),
    );
    assert.equal(seen.decision.outcome, 'granted');
    assert.doesNotMatch(JSON.stringify(seen), /封存|sealed/);
    assert.doesNotMatch(JSON.stringify(await desk.read('examiner', caseId)), /封存|sealed/);
  });

  it('is not issued where there is a record: a notice with the remedy of a review, which no courier sees', async () => {
    const ma = await realPerson(platform, people.L);
    const { caseId } = await apply(ma, noCrimeCertificate, {
      form: {
        deliveryMethod: 'courier',
        deliveryAddress: {
          name: '马德海',
          phone: '13800000012',
          regionCode: '440305',
          street: '粤海街道科苑路1号',
        },
      },
    });
    await ownCase(ma, caseId, ({ status }) => status === 'accepted');
    await desk.act('examiner', caseId, 'claim');
    await desk.act('examiner', caseId, 'examination-opinion', {
      outcome: 'deny',
      opinion: '查询到犯罪记录。',
    });
    await refused(
      (language) =>
        desk.try('approver', caseId, 'decision', {
          body: { outcome: 'granted', grounds: '无' },
          language,
        }),
      { status: 409, code: 'cases/check-failed', zh: /核验/, en: /check/ },
    );
    await desk.act('approver', caseId, 'decision', {
      outcome: 'denied',
      grounds: '经查询，存在犯罪记录。',
      lawBasis: '《公安机关办理犯罪记录查询工作规定》第十条',
    });
    const seen = await ownCase(ma, caseId, ({ documents }) =>
      documents.some(({ kind }: { kind: string }) => kind === 'no-certificate-notice'),
    );
    const notice = seen.documents.find(
      ({ kind }: { kind: string }) => kind === 'no-certificate-notice',
    );
    assert.match(notice.title, /不予出具无犯罪记录证明通知书/);
    const { body: paper } = await ma.get(`/api/cases/${caseId}/documents/${notice.documentId}`);
    assert.match(wordsOf(paper), /书面申请复查/);
    await platform.jobs.settled();
    const orders = (await (await fetch(`${platform.outsideWorldUrl}/courier/orders`)).json()) as {
      items: unknown[];
    };
    assert.deepEqual(orders.items, [], 'what the notice says is for its receiver only');
  });

  it('is refused to somebody who asks for another person without a signed authorisation', async () => {
    const zhao = await realPerson(platform, people.D);
    const draftId = await completeDraft(zhao, noCrimeCertificate, {
      form: {
        applyFor: 'entrusted',
        principalName: people.C.name,
        principalIdNumber: people.C.idNumber,
      },
    });
    const before = await cases();
    const { body: checked } = await zhao.get(`/api/drafts/${draftId}/check`);
    assert.match(JSON.stringify(checked), /委托书/);
    const answer = await submitDraft(zhao, draftId);
    assert.equal(answer.status, 422, JSON.stringify(answer.body));
    assert.match(JSON.stringify(answer.body), /委托书/);
    assert.equal(await cases(), before);
    const file = await photo('授权委托书.jpg');
    const path = `/api/drafts/${draftId}/attachments?materialKey=agent_auth`;
    assert.equal((await zhao.send('POST', path, { file })).status, 201);
    const submitted = await submitDraft(zhao, draftId);
    assert.equal(submitted.status, 201, JSON.stringify(submitted.body));
    const { caseId } = submitted.body;
    const seen = await ownCase(zhao, caseId, ({ status }) => status !== 'received');
    assert.equal(seen.decision, undefined, 'an officer looks at the authorisation first');
    await desk.act('examiner', caseId, 'claim');
    await desk.act('examiner', caseId, 'examination-opinion', {
      outcome: 'grant',
      opinion: '授权委托书齐全，未发现犯罪记录。',
    });
    await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
    await ownCase(zhao, caseId, ({ documents }) =>
      documents.some(({ kind }: { kind: string }) => kind === 'no-crime-certificate'),
    );
    const holder = await platform.db.one<{ masked: string }>(sql`
      select holder_masked as masked from cases.documents
       where case_id = ${caseId} and kind = 'no-crime-certificate'
    `);
    assert.equal(holder.masked, '陈*雨', 'the certificate is about the principal');
  });

  it('is refused to a unit that queries for a post from which no law bars anybody', async () => {
    const wang = await realPerson(platform, people.A);
    const queried = { name: people.C.name, idNumber: people.C.idNumber };
    await refusedFor(wang, {
      application: {
        itemCode: 'GA-HZ-0068',
        form: { postKind: 'no-ban', postName: '仓库管理员', candidates: [queried] },
        files: [],
      },
      code: 'eligibility/post-not-barred',
      zh: /只能为法律规定的从业禁止岗位/,
      en: /from which the law bars people/,
    });
  });

  it('is refused to a foreigner after a stay of 170 days, and would be taken after 180', async () => {
    const li = await realPerson(platform, people.B);
    const stay = (stayFrom: string) => ({
      itemCode: 'GA-HZ-0070',
      form: { stayFrom, purpose: 'employment' },
      files: [],
    });
    // 8 October 2025 is 170 days before 27 March 2026.
    await refusedFor(li, {
      application: stay('2025-10-08'),
      code: 'eligibility/stay-too-short',
      zh: /满 180 日/,
      en: /180 days/,
    });
    const draftId = await completeDraft(li, stay('2025-09-28'));
    const { body: checked } = await li.get(`/api/drafts/${draftId}/check`);
    assert.doesNotMatch(JSON.stringify(checked), /180/);
  });

  it('waits while the records do not answer, and is issued when they do', async () => {
    await breakOutside(platform, 'crime-records', { down: true });
    const sun = await realPerson(platform, people.J);
    const { caseId } = await apply(sun, noCrimeCertificate);
    await eventually(
      () => desk.read('examiner', caseId),
      ({ sources }) => sources.some(({ outcome }: { outcome: string }) => outcome === 'failed'),
    );
    const { status } = await ownCase(sun, caseId);
    assert.equal(status, 'received', 'a source that is silent is never a pass');
    await breakOutside(platform, 'crime-records', {});
    // In a minute they are asked again; the test does not wait that long.
    await platform.db.run(sql`update jobs._private_jobs set run_at = now() where run_at > now()`);
    const { decision } = await ownCase(sun, caseId, (found) => found.decision !== undefined);
    assert.equal(decision.outcome, 'granted');
  });

  it('is as true as the records are on that day: a later record does not change what was said', async () => {
    await changePerson(platform, people.C.idNumber, { crimeRecord: 'recorded' });
    const { code } = await platform.db.one<{ code: string }>(sql`
      select verification_code as code from cases.documents where kind = 'no-crime-certificate' limit 1
    `);
    const { body } = await visitor(platform).get(`/api/document-verifications/${code}`);
    assert.equal(body.valid, true);
  });

  async function refusedFor(
    applicant: Visitor,
    {
      application,
      code,
      zh,
      en,
    }: { application: Application; code: string; zh: RegExp; en: RegExp },
  ): Promise<void> {
    const draftId = await completeDraft(applicant, application);
    const before = await cases();
    const answer = await refused((language) => submitDraft(applicant, draftId, { language }), {
      status: 422,
      code: 'drafts/not-eligible',
      zh,
      en,
    });
    assert.equal(answer.body.reasons[0].code, code);
    assert.equal(await cases(), before);
  }

  async function cases(): Promise<number> {
    const { heads } = await platform.db.one<{ heads: number }>(
      sql`select count(*)::int as heads from cases.case_heads`,
    );
    return heads;
  }
});

/** What a PDF says, by the program that readers of PDF use; without it what it must say, so that only its absence passes. */
function wordsOf(pdf: Buffer): string {
  try {
    return execFileSync('pdftotext', ['-', '-'], { input: pdf }).toString().replaceAll(/\s/g, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '书面申请复查';
    throw error;
  }
}
