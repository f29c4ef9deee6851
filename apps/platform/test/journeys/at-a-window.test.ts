import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import { appointOfficer, type OfficerId, type OrganId } from '@tongban/organisations';
import { people } from '@tongban/testing';
import { apply, beginDraft, dogLicence, photo, realPerson } from '../applying.ts';
import {
  applications,
  codeOn,
  nanshan,
  post,
  windowOf,
  yanta,
  type ServiceWindow,
} from '../at-window.ts';
import { deskOf, ownAct, ownCase, type Desk } from '../handling.ts';
import { letFollow } from '../letting-a-paper-follow.ts';
import { citizen, type Answer, type Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

let platform: TestPlatform;
let desk: Desk;
let officer: Visitor;
let wang: Visitor;
let nanshanWindow: ServiceWindow;

before(async () => {
  platform = await testPlatform('2026-03-02T01:00:00Z');
  desk = deskOf(platform);
  officer = await desk.of('acceptor');
  nanshanWindow = windowOf(platform, officer, nanshan);
  wang = await realPerson(platform, people.A);
});
after(() => platform.stop());

function begin(person: (typeof people)[keyof typeof people], more: object = {}): Promise<Answer> {
  return nanshanWindow.begin(person, { itemCode: dogLicence.itemCode, ...more });
}

/** What the person brought to the window; the officer looks again where the answer of a source came in between. */
async function supply(caseId: string, path: string, body: object): Promise<Answer> {
  const address = `/api/officer/window-cases/${caseId}`;
  for (let tries = 1; ; tries += 1) {
    const { version } = (await officer.get(address)).body;
    const answer = await officer.send('POST', `${address}/${path}`, {
      body,
      version,
      key: randomUUID(),
    });
    if (tries === 5 || answer.body.code !== 'cases/changed-meanwhile') return answer;
  }
}

describe('an application over a counter', () => {
  it('is written down by the officer, confirmed on the person’s phone, and theirs on line as well', async () => {
    const begun = await begin(people.H);
    assert.equal(begun.status, 201, JSON.stringify(begun.body));
    const { draftId } = begun.body;
    const open = () => officer.get(applications);
    const [mine] = (await open()).body.items;
    assert.deepEqual(
      [mine.draftId, mine.itemName.zh, mine.personMasked],
      [draftId, '犬类准养登记', '吴*芳'],
    );
    await nanshanWindow.writeDown(begun.body, dogLicence);
    const early = await nanshanWindow.submit(draftId, { method: 'phone-code', code: '000000' });
    assert.deepEqual([early.status, early.body.code], [422, 'windows/code-not-right']);
    const asked = await nanshanWindow.askCode(draftId);
    assert.equal(asked.status, 202, JSON.stringify(asked.body));
    const again = await nanshanWindow.askCode(draftId);
    assert.deepEqual([again.status, again.body.code], [429, 'windows/too-many-codes']);
    const code = await codeOn(platform, people.H.phone);
    const submitted = await nanshanWindow.submit(draftId, { method: 'phone-code', code });
    assert.equal(submitted.status, 201, JSON.stringify(submitted.body));
    assert.deepEqual((await open()).body.items, []);
    const resent = await nanshanWindow.submit(draftId, { method: 'phone-code', code });
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
    const version = await nanshanWindow.writeDown(begun.body, dogLicence);
    await nanshanWindow.askCode(draftId);
    const changed = await officer.send('PUT', `${applications}/${draftId}`, {
      body: { form: { ...dogLicence.form, dogName: '来福' } },
      version,
    });
    assert.equal(changed.status, 200, JSON.stringify(changed.body));
    const code = await codeOn(platform, people.L.phone);
    const submitted = await nanshanWindow.submit(draftId, { method: 'phone-code', code });
    assert.deepEqual([submitted.status, submitted.body.code], [409, 'windows/confirm-again']);
  });

  it('is confirmed by a signature as well, whose digest stands in the case', async () => {
    const begun = await begin(people.B);
    const { draftId } = begun.body;
    await nanshanWindow.writeDown(begun.body, dogLicence);
    const unsigned = await nanshanWindow.submit(draftId, { method: 'signature' });
    assert.deepEqual([unsigned.status, unsigned.body.code], [422, 'windows/signature-missing']);
    const signed = await officer.send(
      'POST',
      `${applications}/${draftId}/attachments?materialKey=window_signature`,
      { file: await photo('signature.jpg') },
    );
    assert.equal(signed.status, 201, JSON.stringify(signed.body));
    const submitted = await nanshanWindow.submit(draftId, { method: 'signature' });
    assert.equal(submitted.status, 201, JSON.stringify(submitted.body));
  });

  it('five wrong codes are the end of the code', async () => {
    const begun = await begin(people.M);
    const { draftId } = begun.body;
    await nanshanWindow.writeDown(begun.body, dogLicence);
    await nanshanWindow.askCode(draftId);
    const code = await codeOn(platform, people.M.phone);
    const wrong = code === '123456' ? '654321' : '123456';
    for (let tries = 0; tries < 5; tries += 1) {
      assert.equal(
        (await nanshanWindow.submit(draftId, { method: 'phone-code', code: wrong })).status,
        422,
      );
    }
    const right = await nanshanWindow.submit(draftId, { method: 'phone-code', code });
    assert.deepEqual([right.status, right.body.code], [422, 'windows/code-not-right']);
  });

  it('is refused for a card that does not match, at a window of another branch or organ, and to other officers', async () => {
    const wrong = await begin({ ...people.C, name: '陈小雨' });
    assert.deepEqual([wrong.status, wrong.body.code], [422, 'windows/person-not-confirmed']);
    const elsewhere = await begin(people.C, { organId: yanta });
    assert.deepEqual([elsewhere.status, elsewhere.body.code], [403, 'windows/not-your-window']);
    // Without a region it is decided where the window is.
    const begun = await begin(people.C, { regionCode: undefined });
    assert.equal(begun.body.regionCode, '440305');
    assert.equal(begun.status, 201, JSON.stringify(begun.body));
    const other = await desk.number('613001');
    const looked = await other.get(`${applications}/${begun.body.draftId}`);
    assert.deepEqual([looked.status, looked.body.code], [404, 'drafts/not-found']);
    assert.deepEqual((await other.get(applications)).body.items, []);
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
    await nanshanWindow.writeDown(seen.body, dogLicence);
    await nanshanWindow.askCode(draft.draftId);
    const submitted = await nanshanWindow.submit(draft.draftId, {
      method: 'phone-code',
      code: await codeOn(platform, people.A.phone),
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
    const supplied = await supply(caseId, 'supplement', {
      attachmentIds: [brought.body.attachmentId],
    });
    assert.equal(supplied.status, 200, JSON.stringify(supplied.body));
    const after = await ownCase(wang, caseId);
    assert.equal(after.timeline.at(-1).by, '深圳市公安局南山分局');
    await desk.act('acceptor', caseId, 'acceptance');
  });

  it('not at a window that has nothing to do with it: the code stays good for the right one', async () => {
    const { caseId } = await apply(wang, dogLicence);
    await desk.act('acceptor', caseId, 'receipt');
    const { draftId } = await beginDraft(wang, dogLicence);
    for (const path of [`/api/cases/${caseId}`, `/api/drafts/${draftId}`]) {
      const { code } = (await post(wang, `${path}/window-codes`)).body;
      const go = (who: Visitor, organId: string) =>
        post(who, '/api/officer/window-continuations', { code, organId });
      const elsewhere = await go(officer, yanta);
      assert.deepEqual([elsewhere.status, elsewhere.body.code], [403, 'windows/not-your-window']);
      const outOfScope = await go(await desk.number('613001'), yanta);
      assert.deepEqual(
        [outOfScope.status, outOfScope.body.code],
        [422, 'windows/not-accepted-here'],
      );
      assert.equal((await go(officer, nanshan)).status, 201);
    }
    // What officers do among themselves is not shown over a counter.
    const { timeline } = (await officer.get(`/api/officer/window-cases/${caseId}`)).body;
    const own = await ownCase(wang, caseId);
    assert.deepEqual(
      timeline.map(({ by }: { by?: string }) => by),
      own.timeline.map(({ by }: { by?: string }) => by),
    );
  });

  it('a case that was returned, whose form is put right at the window', async () => {
    const { caseId } = await apply(wang, dogLicence);
    await desk.act('acceptor', caseId, 'correction-requests', {
      defects: [{ field: '/dogColour', reason: '毛色与照片不符，请更正。' }],
    });
    const { code } = (await post(wang, `/api/cases/${caseId}/window-codes`)).body;
    await post(officer, '/api/officer/window-continuations', { code, organId: nanshan });
    const seen = await officer.get(`/api/officer/window-cases/${caseId}`);
    const [defect] = seen.body.correction.defects;
    assert.deepEqual([defect.question, defect.reason], ['dogColour', '毛色与照片不符，请更正。']);
    const correct = (form: object) => supply(caseId, 'correction', { form });
    const wrong = await correct({ dogHeightCm: 'tall' });
    assert.deepEqual([wrong.status, wrong.body.code], [422, 'cases/form-not-complete']);
    const corrected = await correct({ dogColour: '黑色' });
    assert.equal(corrected.status, 200, JSON.stringify(corrected.body));
    const after = await ownCase(wang, caseId);
    assert.deepEqual(
      [after.status, after.form.dogColour, after.form.dogName, after.timeline.at(-1).by],
      ['pre-review', '黑色', '旺财', '深圳市公安局南山分局'],
    );
    await desk.act('acceptor', caseId, 'receipt');
  });
  it('a paper that may follow, of a case that had been returned before it was accepted', async () => {
    await letFollow(platform, dogLicence.itemCode, 'dog_photo');
    const { caseId } = await apply(wang, { ...dogLicence, files: [] });
    await desk.act('acceptor', caseId, 'correction-requests', {
      defects: [{ field: 'dogColour', reason: '毛色与申请书不符，请更正。' }],
    });
    const corrected = await ownAct(wang, caseId, 'correction', {
      body: { attachmentIds: [], form: { dogColour: '黑色' } },
    });
    assert.equal(corrected.status, 200, JSON.stringify(corrected.body));
    await desk.act('acceptor', caseId, 'receipt');
    await desk.act('acceptor', caseId, 'acceptance');
    const { code } = (await post(wang, `/api/cases/${caseId}/window-codes`)).body;
    await post(officer, '/api/officer/window-continuations', { code, organId: nanshan });
    const address = `/api/officer/window-cases/${caseId}`;
    const { body: seen } = await officer.get(address);
    assert.deepEqual(
      [seen.deferral.owed.map(({ name }: { name: { zh: string } }) => name.zh), seen.correction],
      [['犬只照片'], undefined],
    );
    const empty = await supply(caseId, 'deferred-materials', { attachmentIds: [] });
    assert.deepEqual([empty.status, empty.body.code], [422, 'cases/nothing-supplied']);
    const brought = await officer.send('POST', `${address}/attachments?materialKey=dog_photo`, {
      file: await photo('clear.jpg', '#eeeeee'),
    });
    assert.equal(brought.status, 201, JSON.stringify(brought.body));
    const attachmentIds = [brought.body.attachmentId];
    const asSupplement = await supply(caseId, 'supplement', { attachmentIds });
    assert.deepEqual(
      [asSupplement.status, asSupplement.body.code],
      [409, 'cases/not-possible-now'],
    );
    const supplied = await supply(caseId, 'deferred-materials', { attachmentIds });
    assert.equal(supplied.status, 200, JSON.stringify(supplied.body));
    const after = await ownCase(wang, caseId);
    assert.deepEqual(
      [after.deferral.owed, after.awaited.from, after.timeline.at(-1).by],
      [[], 'organ', '深圳市公安局南山分局'],
    );
  });
});

describe('somebody at the window acts for another', () => {
  const mandates = '/api/officer/window-mandates';
  const asked = (person: (typeof people)[keyof typeof people]) => ({
    organId: nanshan,
    regionCode: '440305',
    itemCode: dogLicence.itemCode,
    person: { name: person.name, idNumber: person.idNumber, phone: person.phone },
  });
  let chen: Visitor;
  let mandateId: string;

  it('as far as the mandate goes that the other has given, which the officer sees and does not type', async () => {
    chen = await realPerson(platform, people.C);
    const none = await post(officer, mandates, asked(people.C));
    assert.deepEqual([none.status, none.body.items], [200, []]);
    const given = await post(wang, '/api/mandates', {
      agentName: people.C.name,
      agentIdNumber: people.C.idNumber,
      from: '2026-03-02',
      to: '2026-04-01',
      branches: ['ZA'],
    });
    assert.equal(given.status, 201, JSON.stringify(given.body));
    ({ mandateId } = given.body);
    assert.equal((await post(chen, `/api/mandates/${mandateId}/acceptance`)).status, 200);
    const { body } = await post(officer, mandates, asked(people.C));
    assert.deepEqual(body.items, [{ mandateId, kind: 'mandate', principalName: '王小明' }]);

    const { caseId, caseNumber } = await nanshanWindow.file(people.C, dogLicence, { mandateId });
    const own = await ownCase(wang, caseId);
    assert.deepEqual(
      [own.caseNumber, own.channel, own.onBehalfOf],
      [caseNumber, 'window', { kind: 'mandate', applicantName: '王*明', agentName: '陈*雨' }],
    );
    assert.equal((await chen.get(`/api/cases/${caseId}`)).status, 200);
    const { applicant, agent } = await desk.read('acceptor', caseId);
    assert.deepEqual([applicant.name, agent.name], ['王小明', '陈思雨']);
  });

  it('not for others, not for what it does not cover, and not after it was taken back', async () => {
    const stranger = await begin(people.H, { mandateId });
    assert.deepEqual([stranger.status, stranger.body.code], [403, 'drafts/mandate-not-valid']);
    const other = await post(officer, mandates, { ...asked(people.C), itemCode: 'GA-HZ-0067' });
    assert.deepEqual(other.body.items, []);
    const elsewhere = await post(officer, mandates, { ...asked(people.C), organId: yanta });
    assert.deepEqual([elsewhere.status, elsewhere.body.code], [403, 'windows/not-your-window']);
    const revoked = await post(wang, `/api/mandates/${mandateId}/revocation`);
    assert.equal(revoked.status, 200, JSON.stringify(revoked.body));
    assert.deepEqual((await post(officer, mandates, asked(people.C))).body.items, []);
    const late = await begin(people.C, { mandateId });
    assert.deepEqual([late.status, late.body.code], [403, 'drafts/mandate-not-valid']);
  });
});

describe('an officer who has left the window', () => {
  it('opens nothing any more of what lay there, and hands none of it in', async () => {
    const begun = await begin(people.H);
    assert.equal(begun.status, 201, JSON.stringify(begun.body));
    const { draftId } = begun.body;
    const { caseId } = await apply(wang, dogLicence);
    const { code } = (await post(wang, `/api/cases/${caseId}/window-codes`)).body;
    await post(officer, '/api/officer/window-continuations', { code, organId: nanshan });
    // Moved to the window of another organ: still one who takes in applications.
    const { officerId } = await platform.db.one<{ officerId: OfficerId }>(sql`
      select officer_id as "officerId" from organisations.officers where officer_number = '443001'
    `);
    const moved = await appointOfficer(platform.db, {
      officerId,
      organId: yanta as OrganId,
      branchCode: 'all',
      role: 'acceptor',
      from: '2026-03-02' as Day,
    });
    assert.ok(moved.ok);
    await platform.db.run(sql`
      update organisations.appointments set to_on = '2026-03-01'
       where officer_id = ${officerId} and organ_id = ${nanshan}
    `);
    const draft = await officer.get(`${applications}/${draftId}`);
    assert.deepEqual([draft.status, draft.body.code], [404, 'drafts/not-found']);
    const asked = await nanshanWindow.askCode(draftId);
    assert.deepEqual([asked.status, asked.body.code], [404, 'drafts/not-found']);
    const shown = await officer.get(`/api/officer/window-cases/${caseId}`);
    assert.deepEqual([shown.status, shown.body.code], [404, 'windows/code-not-valid']);
  });
});
