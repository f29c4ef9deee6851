import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { people } from '@tongban/testing';
import { apply, beginDraft, dogLicence, photo, realPerson } from '../applying.ts';
import { deskOf, ownCase, type Desk } from '../handling.ts';
import { citizen, type Answer, type Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const nanshan = '11440305MB0TE00040';
const applications = '/api/officer/window-applications';

let platform: TestPlatform;
let desk: Desk;
let officer: Visitor;
let wang: Visitor;

before(async () => {
  platform = await testPlatform('2026-03-02T01:00:00Z');
  desk = deskOf(platform);
  officer = await desk.of('acceptor');
  wang = await realPerson(platform, people.A);
});
after(() => platform.stop());

function post(visitor: Visitor, path: string, body: object = {}): Promise<Answer> {
  return visitor.send('POST', path, { body, key: randomUUID() });
}

/** The officer reads the card of the person and begins. */
function begin(
  person: (typeof people)[keyof typeof people],
  more: object = {},
  who: Visitor = officer,
): Promise<Answer> {
  const { name, idNumber, phone } = person;
  return post(who, applications, {
    organId: nanshan,
    itemCode: dogLicence.itemCode,
    regionCode: '440305',
    person: { name, idNumber, phone },
    ...more,
  });
}

async function writeDown(draft: Answer['body'], who: Visitor = officer): Promise<number> {
  const saved = await who.send('PUT', `${applications}/${draft.draftId}`, {
    body: { form: dogLicence.form },
    version: draft.version,
  });
  assert.equal(saved.status, 200, JSON.stringify(saved.body));
  const handed = await who.send(
    'POST',
    `${applications}/${draft.draftId}/attachments?materialKey=dog_photo`,
    { file: await photo('dog.jpg') },
  );
  assert.equal(handed.status, 201, JSON.stringify(handed.body));
  const looked = await who.get(`${applications}/${draft.draftId}/check`);
  assert.deepEqual(looked.body, { problems: [] });
  return saved.body.version;
}

/** What the person reads out from their telephone. */
async function codeOn(phone: string): Promise<string> {
  const answer = await fetch(`${platform.outsideWorldUrl}/sms/messages?phone=${phone}&limit=20`);
  const { items } = (await answer.json()) as { items: { text: string }[] };
  const newest = items.find(({ text }) => text.includes('确认码'));
  return /确认码 (\d{6})/.exec(newest?.text ?? '')?.[1] ?? 'none';
}

function submit(draftId: string, confirmation: object, who: Visitor = officer): Promise<Answer> {
  return post(who, `${applications}/${draftId}/submission`, { confirmation });
}

describe('an application over a counter', () => {
  it('is written down by the officer, confirmed on the person’s phone, and theirs on line as well', async () => {
    const begun = await begin(people.H);
    assert.equal(begun.status, 201, JSON.stringify(begun.body));
    const { draftId } = begun.body;
    await writeDown(begun.body);
    const early = await submit(draftId, { method: 'phone-code', code: '000000' });
    assert.deepEqual([early.status, early.body.code], [422, 'windows/code-not-right']);
    const asked = await post(officer, `${applications}/${draftId}/confirmation-codes`);
    assert.equal(asked.status, 202, JSON.stringify(asked.body));
    const again = await post(officer, `${applications}/${draftId}/confirmation-codes`);
    assert.deepEqual([again.status, again.body.code], [429, 'windows/too-many-codes']);
    const code = await codeOn(people.H.phone);
    const submitted = await submit(draftId, { method: 'phone-code', code });
    assert.equal(submitted.status, 201, JSON.stringify(submitted.body));
    const resent = await submit(draftId, { method: 'phone-code', code });
    assert.equal(resent.body.caseNumber, submitted.body.caseNumber);

    // At home she finds it under the same number, and who handed it in for her.
    const herself = await citizen(platform, people.H.phone);
    const found = await ownCase(herself, submitted.body.caseId);
    assert.deepEqual(
      [found.caseNumber, found.channel, found.timeline[0].by],
      [submitted.body.caseNumber, 'window', '深圳市公安局南山分局'],
    );
    await desk.act('acceptor', submitted.body.caseId, 'receipt');
    await desk.act('acceptor', submitted.body.caseId, 'acceptance');
  });

  it('must be confirmed again when anything was changed after the code was sent', async () => {
    const begun = await begin(people.L);
    const { draftId } = begun.body;
    const version = await writeDown(begun.body);
    await post(officer, `${applications}/${draftId}/confirmation-codes`);
    const changed = await officer.send('PUT', `${applications}/${draftId}`, {
      body: { form: { ...dogLicence.form, dogName: '来福' } },
      version,
    });
    assert.equal(changed.status, 200, JSON.stringify(changed.body));
    const code = await codeOn(people.L.phone);
    const submitted = await submit(draftId, { method: 'phone-code', code });
    assert.deepEqual([submitted.status, submitted.body.code], [409, 'windows/confirm-again']);
  });

  it('is confirmed by a signature as well, whose digest stands in the case', async () => {
    const begun = await begin(people.B);
    const { draftId } = begun.body;
    await writeDown(begun.body);
    const unsigned = await submit(draftId, { method: 'signature' });
    assert.deepEqual([unsigned.status, unsigned.body.code], [422, 'windows/signature-missing']);
    const signed = await officer.send(
      'POST',
      `${applications}/${draftId}/attachments?materialKey=window_signature`,
      { file: await photo('signature.jpg') },
    );
    assert.equal(signed.status, 201, JSON.stringify(signed.body));
    const submitted = await submit(draftId, { method: 'signature' });
    assert.equal(submitted.status, 201, JSON.stringify(submitted.body));
  });

  it('five wrong codes are the end of the code', async () => {
    const begun = await begin(people.M);
    const { draftId } = begun.body;
    await writeDown(begun.body);
    await post(officer, `${applications}/${draftId}/confirmation-codes`);
    const code = await codeOn(people.M.phone);
    const wrong = code === '123456' ? '654321' : '123456';
    for (let tries = 0; tries < 5; tries += 1) {
      assert.equal((await submit(draftId, { method: 'phone-code', code: wrong })).status, 422);
    }
    const right = await submit(draftId, { method: 'phone-code', code });
    assert.deepEqual([right.status, right.body.code], [422, 'windows/code-not-right']);
  });

  it('is refused for a card that does not match, at a window of another branch or organ, and to other officers', async () => {
    const wrong = await begin({ ...people.C, name: '陈小雨' });
    assert.deepEqual([wrong.status, wrong.body.code], [422, 'windows/person-not-confirmed']);
    const elsewhere = await begin(people.C, { organId: '11610113MB0TE0009Q' });
    assert.deepEqual([elsewhere.status, elsewhere.body.code], [403, 'windows/not-your-window']);
    const begun = await begin(people.C);
    assert.equal(begun.status, 201, JSON.stringify(begun.body));
    const other = await desk.number('613001');
    const looked = await other.get(`${applications}/${begun.body.draftId}`);
    assert.deepEqual([looked.status, looked.body.code], [404, 'drafts/not-found']);
  });
});

describe('what was begun on line goes on at the window', () => {
  it('a draft, by the code the person shows once', async () => {
    const draft = await beginDraft(wang, dogLicence);
    const shown = await post(wang, `/api/drafts/${draft.draftId}/window-codes`);
    assert.equal(shown.status, 201, JSON.stringify(shown.body));
    const { code } = shown.body;
    const continued = await post(officer, '/api/officer/window-continuations', {
      code: code.toLowerCase(),
      organId: nanshan,
    });
    assert.deepEqual([continued.status, continued.body.draftId], [201, draft.draftId]);
    const twice = await post(officer, '/api/officer/window-continuations', {
      code,
      organId: nanshan,
    });
    assert.deepEqual([twice.status, twice.body.code], [404, 'windows/code-not-valid']);
    const seen = await officer.get(`${applications}/${draft.draftId}`);
    await writeDown(seen.body);
    await post(officer, `${applications}/${draft.draftId}/confirmation-codes`);
    const submitted = await submit(draft.draftId, {
      method: 'phone-code',
      code: await codeOn(people.A.phone),
    });
    assert.equal(submitted.status, 201, JSON.stringify(submitted.body));
    assert.equal(
      (await ownCase(wang, submitted.body.caseId)).caseNumber,
      submitted.body.caseNumber,
    );
  });

  it('a case, which the officer supplements with what the person has brought', async () => {
    const { caseId, caseNumber } = await apply(wang, dogLicence);
    await desk.act('acceptor', caseId, 'receipt');
    await desk.act('acceptor', caseId, 'supplement-requests', {
      defects: [{ materialKey: 'dog_photo', reason: '照片模糊。' }],
    });
    const closed = await officer.get(`/api/officer/window-cases/${caseId}`);
    assert.deepEqual([closed.status, closed.body.code], [404, 'windows/code-not-valid']);
    const { code } = (await post(wang, `/api/cases/${caseId}/window-codes`)).body;
    const continued = await post(officer, '/api/officer/window-continuations', {
      code,
      organId: nanshan,
    });
    assert.deepEqual([continued.body.kind, continued.body.caseId], ['case', caseId]);
    const seen = await officer.get(`/api/officer/window-cases/${caseId}`);
    assert.equal(seen.body.caseNumber, caseNumber);
    assert.ok(
      seen.body.availableActions.some(
        ({ action, enabled }: { action: string; enabled: boolean }) =>
          action === 'supply-supplement' && enabled,
      ),
    );
    const brought = await officer.send(
      'POST',
      `/api/officer/window-cases/${caseId}/attachments?materialKey=dog_photo`,
      { file: await photo('clear.jpg', '#eeeeee') },
    );
    assert.equal(brought.status, 201, JSON.stringify(brought.body));
    const supplied = await officer.send('POST', `/api/officer/window-cases/${caseId}/supplement`, {
      body: { attachmentIds: [brought.body.attachmentId] },
      version: seen.body.version,
      key: randomUUID(),
    });
    assert.equal(supplied.status, 200, JSON.stringify(supplied.body));
    const after = await ownCase(wang, caseId);
    assert.equal(after.timeline.at(-1).by, '深圳市公安局南山分局');
    await desk.act('acceptor', caseId, 'acceptance');
  });
});
