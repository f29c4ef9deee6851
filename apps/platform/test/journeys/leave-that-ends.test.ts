import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { addJob, sql } from '@tongban/database';
import { eventually, people } from '@tongban/testing';
import { apply, completeDraft, dogLicence, realPerson, submitDraft } from '../applying.ts';
import { deskOf, ownAct, ownCase, type Desk } from '../handling.ts';
import { changePerson } from '../outside-world.ts';
import type { Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

/** Leave to act for somebody else that ends while their case runs (民法典 Arts 17, 36, 173). */
describe('leave to act that ends midway', () => {
  let platform: TestPlatform;
  let desk: Desk;
  before(async () => {
    platform = await testPlatform('2026-09-15T01:00:00Z');
    desk = deskOf(platform);
  });
  after(() => platform.stop());

  const send = async (visitor: Visitor, path: string, body: object = {}) => {
    const answer = await visitor.send('POST', path, { body, key: randomUUID() });
    assert.ok(answer.status < 300, JSON.stringify(answer.body));
    return answer.body;
  };
  const missing = { defects: [{ field: 'dogColour', reason: '毛色与照片不一致。' }] };
  const supplement = { body: { form: { dogColour: '白色' } } };
  const codeOf = ({ status, body }: Awaited<ReturnType<Visitor['get']>>) => [status, body.code];

  async function toldOf(visitor: Visitor, caseId: string): Promise<string[]> {
    const { items } = (await visitor.get('/api/messages')).body;
    const about = items.filter((one: { caseId?: string }) => one.caseId === caseId);
    return about.map(({ kind }: { kind: string }) => kind);
  }

  /** A file that was handed in with it, as its address. */
  async function paperOf(caseId: string): Promise<string> {
    const { attachmentId } = await platform.db.one<{ attachmentId: string }>(sql`
      select attachment_id as "attachmentId" from cases.attachments where case_id = ${caseId} limit 1
    `);
    return `/api/attachments/${attachmentId}`;
  }

  async function caseOfDraft(draftId: string): Promise<string> {
    const { caseId } = await platform.db.one<{ caseId: string }>(sql`
      select case_id as "caseId" from cases.drafts where draft_id = ${draftId}
    `);
    return caseId;
  }

  async function askedToSupplement(caseId: string): Promise<void> {
    await desk.act('acceptor', caseId, 'receipt');
    await desk.act('acceptor', caseId, 'supplement-requests', missing);
  }

  it('a mandate taken back while a supplement is awaited: the agent supplies nothing, reads no draft, hears no more', async () => {
    const wang = await realPerson(platform, people.A);
    const zhu = await realPerson(platform, people.M);
    const { mandateId } = await send(wang, '/api/mandates', {
      agentName: people.M.name,
      agentIdNumber: people.M.idNumber,
      from: '2026-09-15',
      to: '2026-12-31',
    });
    await send(zhu, `/api/mandates/${mandateId}/acceptance`);
    const { caseId } = await apply(zhu, dogLicence, { mandateId });
    const draftId = await completeDraft(zhu, dogLicence, { mandateId });
    await desk.act('acceptor', caseId, 'receipt');
    await eventually(
      () => toldOf(zhu, caseId),
      (told) => told.length > 0,
    );
    const before = await toldOf(zhu, caseId);
    const papers = [await paperOf(caseId), await paperOf(await caseOfDraft(draftId))];
    for (const paper of papers) assert.equal((await zhu.get(paper)).status, 200);
    await send(wang, `/api/mandates/${mandateId}/revocation`);
    for (const paper of papers) {
      assert.deepEqual(codeOf(await zhu.get(paper)), [404, 'attachments/not-found']);
    }
    assert.equal((await wang.get(papers[0]!)).status, 200);

    await desk.act('acceptor', caseId, 'supplement-requests', missing);
    await eventually(
      () => toldOf(wang, caseId),
      (told) => told.includes('supplement-requested'),
    );
    assert.deepEqual(await toldOf(zhu, caseId), before);
    const { version } = await ownCase(wang, caseId);
    const supplied = await zhu.send('POST', `/api/cases/${caseId}/supplement`, {
      ...supplement,
      version,
      key: randomUUID(),
    });
    assert.deepEqual(codeOf(supplied), [403, 'cases/mandate-ended']);
    assert.deepEqual(codeOf(await zhu.get(`/api/drafts/${draftId}`)), [
      403,
      'drafts/mandate-not-valid',
    ]);
    const listed = (await zhu.get('/api/drafts')).body.items;
    assert.equal(JSON.stringify(listed).includes(people.A.name), false);
    assert.equal((await zhu.send('DELETE', `/api/drafts/${draftId}`)).status, 204);
    const done = await ownAct(wang, caseId, 'supplement', supplement);
    assert.equal(done.status, 200, JSON.stringify(done.body));
  });

  it('a guardian whom a court has removed: the other parent carries the child’s case on', async () => {
    platform.clock.advance(120_000);
    const child = { childName: people.K.name, childIdNumber: people.K.idNumber };
    const father = await realPerson(platform, people.A);
    const mother = await realPerson(platform, people.D);
    const { mandateId } = await send(father, '/api/guardianships', child);
    await send(mother, '/api/guardianships', child);
    const { caseId } = await apply(father, dogLicence, { mandateId });
    await changePerson(platform, people.K.idNumber, { guardians: [people.D.idNumber] });
    platform.clock.set('2026-09-16T17:33:00Z');
    await addJob(platform.db, 'identity.recheck-guardians', {});
    await platform.jobs.settled(60_000);

    platform.clock.set('2026-09-17T01:00:00Z');
    const removed = await realPerson(platform, people.A);
    const still = await realPerson(platform, people.D);
    assert.deepEqual(codeOf(await removed.get(`/api/cases/${caseId}`)), [
      403,
      'cases/mandate-ended',
    ]);
    await askedToSupplement(caseId);
    await eventually(
      () => toldOf(still, caseId),
      (told) => told.includes('supplement-requested'),
    );
    assert.equal((await toldOf(removed, caseId)).includes('supplement-requested'), false);
    // Both parents act at once: one supplement counts, and the other is told that the case has changed.
    const done = await ownAct(still, caseId, 'supplement', supplement);
    assert.equal(done.status, 200, JSON.stringify(done.body));
  });

  it('a child who comes of age: the case is theirs, and the parent’s part in it is over', async () => {
    platform.clock.set('2027-11-23T01:00:00Z');
    await changePerson(platform, people.F.idNumber, { guardians: [people.C.idNumber] });
    const parent = await realPerson(platform, people.C);
    const { mandateId } = await send(parent, '/api/guardianships', {
      childName: people.F.name,
      childIdNumber: people.F.idNumber,
    });
    const { caseId } = await apply(parent, dogLicence, { mandateId });
    const draftId = await completeDraft(parent, dogLicence, { mandateId });

    // The eighteenth birthday: the day before was the parent's last.
    platform.clock.set('2027-11-24T01:00:00Z');
    const former = await realPerson(platform, people.C);
    assert.deepEqual(codeOf(await former.get(`/api/cases/${caseId}`)), [
      403,
      'cases/mandate-ended',
    ]);
    assert.deepEqual(codeOf(await submitDraft(former, draftId)), [403, 'drafts/mandate-not-valid']);
    const grown = await realPerson(platform, people.F);
    await askedToSupplement(caseId);
    const own = await ownCase(grown, caseId, ({ status }) => status === 'awaiting-supplement');
    assert.equal(own.status, 'awaiting-supplement');
    assert.equal((await grown.get('/api/cases')).body.items[0].caseId, caseId);
    await eventually(
      () => toldOf(grown, caseId),
      (told) => told.includes('supplement-requested'),
    );
    assert.equal((await toldOf(former, caseId)).includes('supplement-requested'), false);
    const done = await ownAct(grown, caseId, 'supplement', supplement);
    assert.equal(done.status, 200, JSON.stringify(done.body));
  });
});
