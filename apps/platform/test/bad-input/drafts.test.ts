import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { people } from '@tongban/testing';
import {
  apply,
  beginDraft,
  completeDraft,
  dogLicence,
  photo,
  realPerson,
  submitDraft,
} from '../applying.ts';
import { breakOutside } from '../outside-world.ts';
import { citizen, visitor, type Visitor } from '../people.ts';
import { refused } from '../refused.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

describe('an application that is handed in wrongly', () => {
  let platform: TestPlatform;
  let wang: Visitor;
  before(async () => {
    platform = await testPlatform('2026-03-02T01:00:00Z');
    wang = await realPerson(platform, people.A);
  });
  after(() => platform.stop());

  it('is begun once when the first button is pressed fifty times at once, or again after a time-out', async () => {
    const key = randomUUID();
    const body = { itemCode: dogLicence.itemCode, regionCode: '440305' };
    const before = await drafts();
    const press = () => wang.send('POST', '/api/drafts', { body, key });
    const answers = await Promise.all(Array.from({ length: 50 }, press));
    answers.push(await press());
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
    assert.equal(new Set(answers.map((answer) => answer.body.draftId)).size, 1);
    assert.equal((await drafts()) - before, 1);
    await refused(
      (language) =>
        wang.send('POST', '/api/drafts', {
          body: { ...body, itemCode: 'GA-CRJ-0002' },
          key,
          language,
        }),
      { status: 409, code: 'drafts/command-id-reused', zh: /另一事项/, en: /another item/ },
    );
    assert.equal((await drafts()) - before, 1);
    const { draftId } = answers[0]!.body;
    assert.equal((await wang.send('DELETE', `/api/drafts/${draftId}`)).status, 204);
  });

  it('becomes one case when the button is pressed fifty times at once', async () => {
    const draftId = await completeDraft(wang, dogLicence);
    const key = randomUUID();
    const before = await cases();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => submitDraft(wang, draftId, { key })),
    );
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [201]);
    assert.equal(new Set(answers.map(({ body }) => receiptOf(body))).size, 1);
    assert.equal((await cases()) - before, 1);
    assert.equal((await wang.get('/api/drafts')).body.items.length, 0);
  });

  it('becomes one case when it is pressed in two windows with two keys', async () => {
    const draftId = await completeDraft(wang, dogLicence);
    const before = await cases();
    const answers = await Promise.all([submitDraft(wang, draftId), submitDraft(wang, draftId)]);
    assert.equal(new Set(answers.map(({ body }) => receiptOf(body))).size, 1);
    assert.equal((await cases()) - before, 1);
  });

  it('is the same case when it is sent again after a time-out', async () => {
    const draftId = await completeDraft(wang, dogLicence);
    const key = randomUUID();
    const first = await submitDraft(wang, draftId, { key });
    const before = await cases();
    platform.clock.advance(9 * 60_000);
    const again = await submitDraft(wang, draftId, { key });
    assert.deepEqual([again.status, receiptOf(again.body)], [201, receiptOf(first.body)]);
    assert.equal(await cases(), before);
  });

  it('is refused without the mark that makes a resend harmless', async () => {
    const draftId = await completeDraft(wang, dogLicence);
    const before = await cases();
    await refused(
      (language) =>
        wang.send('POST', `/api/drafts/${draftId}/submission`, {
          body: { declarationAccepted: true },
          language,
        }),
      {
        status: 400,
        code: 'http/idempotency-key-missing',
        zh: '请在 Idempotency-Key 中给出一个 UUID，重发时使用同一个。',
        en: 'Send a UUID in Idempotency-Key, and the same one when you send again.',
      },
    );
    assert.equal(await cases(), before);
  });

  it('is refused as a whole while something is missing, and says everything at once', async () => {
    const { draftId } = await beginDraft(wang, dogLicence);
    const before = await cases();
    const answer = await refused((language) => submitDraft(wang, draftId, { language }), {
      status: 422,
      code: 'drafts/incomplete',
      zh: /^有 \d+ 处需要更正或者补充，更正后即可提交。$/,
      en: /^\d+ things must be put right\.$/,
    });
    const pointers = answer.body.problems.map(({ pointer }: { pointer: string }) => pointer);
    for (const expected of ['/dogName', '/deliveryMethod', '/attachments/dog_photo']) {
      assert.ok(pointers.includes(expected), `${expected} in ${pointers.join(' ')}`);
    }
    assert.equal(await cases(), before);
    assert.equal((await wang.get(`/api/drafts/${draftId}`)).status, 200, 'the draft goes on');
  });

  const wrong = [
    {
      what: 'a day that does not exist',
      form: { vaccinatedOn: '2026-02-30' },
      pointer: '/vaccinatedOn',
      zh: /^2026年2月30日这一天不存在/,
      en: /^There is no 2026-02-30\./,
    },
    {
      what: 'a region that does not exist',
      form: { keepingAddress: { regionCode: '449999', street: '科苑路1号' } },
      pointer: '/keepingAddress/regionCode',
      zh: /地区|行政区划/,
      en: /region/,
    },
    {
      what: 'a phone number that cannot be one',
      form: { contactPhone: '12800000001' },
      pointer: '/contactPhone',
      zh: /手机/,
      en: /phone|mobile/i,
    },
  ];
  for (const { what, form, pointer, zh, en } of wrong) {
    it(`is kept with ${what}, shows it to be wrong, and is not taken`, async () => {
      const draftId = await completeDraft(wang, dogLicence, { form });
      const before = await cases();
      const { body: checked } = await wang.get(`/api/drafts/${draftId}/check`);
      assert.deepEqual(
        checked.problems.map((problem: { pointer: string }) => problem.pointer),
        [pointer],
      );
      assert.match(checked.problems[0].message.zh, zh);
      assert.match(checked.problems[0].message.en, en);
      await refused((language) => submitDraft(wang, draftId, { language }), {
        status: 422,
        code: 'drafts/incomplete',
        zh: '有 1 处需要更正或者补充，更正后即可提交。',
        en: 'One thing must be put right.',
      });
      assert.equal(await cases(), before);
    });
  }

  it('is taken with full-width digits: they are read as what they mean', async () => {
    const { draftId, version } = await beginDraft(wang, dogLicence);
    const saved = await wang.send('PUT', `/api/drafts/${draftId}`, {
      body: { form: { contactPhone: '１３８００００００００１'.slice(0, 11) } },
      version,
    });
    assert.equal(saved.status, 200, JSON.stringify(saved.body));
    assert.equal(saved.body.form.contactPhone, '13800000000');
  });

  it('is not overwritten by a window that saw an older version', async () => {
    const { draftId, version } = await beginDraft(wang, dogLicence);
    const first = await wang.send('PUT', `/api/drafts/${draftId}`, {
      body: { form: { dogName: '旺财' } },
      version,
    });
    assert.equal(first.status, 200);
    const answer = await refused(
      (language) =>
        wang.send('PUT', `/api/drafts/${draftId}`, {
          body: { form: { dogName: '来福' } },
          version,
          language,
        }),
      {
        status: 409,
        code: 'drafts/changed-meanwhile',
        zh: '该草稿已在其他设备或页面上修改，请刷新后继续填写。',
        en: 'The draft was changed on another device or page. Reload it and go on.',
      },
    );
    assert.equal(answer.body.version, first.body.version);
    assert.equal((await wang.get(`/api/drafts/${draftId}`)).body.form.dogName, '旺财');
  });

  it('of somebody else is answered like one that does not exist, whatever is tried', async () => {
    const draftId = await completeDraft(wang, dogLicence);
    const zhao = await citizen(platform, people.D.phone);
    const nobodys = randomUUID();
    const { body: before } = await wang.get(`/api/drafts/${draftId}`);
    const file = await photo('a.jpg');
    const attempts = [
      (id: string) => ['GET', `/api/drafts/${id}`, {}] as const,
      (id: string) => ['GET', `/api/drafts/${id}/check`, {}] as const,
      (id: string) => ['PUT', `/api/drafts/${id}`, { body: { form: {} }, version: 2 }] as const,
      (id: string) => ['DELETE', `/api/drafts/${id}`, {}] as const,
      (id: string) =>
        ['POST', `/api/drafts/${id}/attachments?materialKey=dog_photo`, { file }] as const,
      (id: string) =>
        [
          'POST',
          `/api/drafts/${id}/submission`,
          { body: { declarationAccepted: true }, key: randomUUID() },
        ] as const,
    ];
    for (const attempt of attempts) {
      const answers = [];
      for (const id of [draftId, nobodys]) {
        const [method, path, call] = attempt(id);
        answers.push(
          await refused(
            (language) =>
              method === 'GET'
                ? zhao.get(path, { language })
                : zhao.send(method, path, { ...call, language }),
            {
              status: 404,
              code: 'drafts/not-found',
              zh: '没有该草稿，可能已经删除或者过期。',
              en: 'There is no such draft; it may have been deleted or have expired.',
            },
          ),
        );
      }
      const [theirs, none] = answers.map(({ body }) => ({ ...body, instance: '' }));
      assert.deepEqual(theirs, none);
    }
    assert.deepEqual((await wang.get(`/api/drafts/${draftId}`)).body, before);
  });

  it('is refused while the applicant has not been proved to be who they say', async () => {
    const chen = await citizen(platform, people.C.phone);
    const draftId = await completeDraft(chen, dogLicence);
    const before = await cases();
    const answer = await refused((language) => submitDraft(chen, draftId, { language }), {
      status: 403,
      code: 'http/assurance-too-low',
      zh: /实名/,
      en: /level 2/,
    });
    assert.equal(answer.body.requiredAssurance, 2);
    assert.equal(await cases(), before);
    const { name, idNumber } = people.C;
    await chen.send('POST', '/api/real-name-checks', { body: { name, idNumber } });
    assert.equal((await submitDraft(chen, draftId)).status, 201, 'the same draft goes through');
  });

  it('is refused to nobody in particular', async () => {
    const draftId = await completeDraft(wang, dogLicence);
    const stranger = visitor(platform);
    await refused((language) => submitDraft(stranger, draftId, { language }), {
      status: 401,
      code: 'http/sign-in-needed',
      zh: '登录后才能使用此服务。登录已失效的，请重新登录。',
      en: 'Sign in to use this. If you were signed in, the session has ended.',
    });
  });

  it('is stored while every system outside is silent: nobody waits for them', async () => {
    const systems = ['sms', 'population', 'exit-entry', 'crime-records', 'courier'] as const;
    const draftId = await completeDraft(wang, dogLicence);
    for (const system of systems) await breakOutside(platform, system, { slowMs: 20_000 });
    const started = performance.now();
    const submitted = await submitDraft(wang, draftId);
    const tookMs = performance.now() - started;
    for (const system of systems) await breakOutside(platform, system, {});
    assert.equal(submitted.status, 201, JSON.stringify(submitted.body));
    assert.ok(tookMs < 2_000, `${Math.round(tookMs)} ms`);
    assert.match(submitted.body.caseNumber, /^440305\d{8}[A-Z]{2,3}\d{6}[\dA-Z]$/);
  });

  it('once submitted cannot be changed any more, and says where it went', async () => {
    const draftId = await completeDraft(wang, dogLicence);
    const { body: receipt } = await submitDraft(wang, draftId);
    const answer = await refused(
      (language) =>
        wang.send('PUT', `/api/drafts/${draftId}`, { body: { form: {} }, version: 2, language }),
      {
        status: 409,
        code: 'drafts/already-submitted',
        zh: '该草稿已经提交，请在“我的办件”中查看进度。',
        en: 'This draft has been submitted. See “my cases” for its progress.',
      },
    );
    assert.equal(answer.body.caseId, receipt.caseId);
  });

  it('expires after thirty days without a change, and says so', async () => {
    await apply(wang, dogLicence);
    const { draftId } = await beginDraft(wang, dogLicence);
    platform.clock.advance(30 * 86_400_000 + 1_000);
    const later = await citizen(platform, people.A.phone);
    await refused((language) => later.get(`/api/drafts/${draftId}`, { language }), {
      status: 410,
      code: 'drafts/expired',
      zh: '草稿因长时间没有修改已经过期，请重新填写。',
      en: 'The draft was not touched for too long and has expired. Please start again.',
    });
  });

  /** What a receipt proves; where the case stands by now is told beside it. */
  function receiptOf({ caseId, caseNumber, submittedAt }: Record<string, unknown>): string {
    return JSON.stringify([caseId, caseNumber, submittedAt]);
  }

  async function drafts(): Promise<number> {
    const { count } = await platform.db.one<{ count: number }>(
      sql`select count(*)::int as count from cases.drafts`,
    );
    return count;
  }

  async function cases(): Promise<number> {
    const { heads } = await platform.db.one<{ heads: number }>(
      sql`select count(*)::int as heads from cases.case_heads`,
    );
    return heads;
  }
});
