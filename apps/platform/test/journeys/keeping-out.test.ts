import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { people } from '@tongban/testing';
import { apply, dogLicence, realPerson, stepUp } from '../applying.ts';
import { codeOn, nanshan, windowOf } from '../at-window.ts';
import { applyFor, surePerson } from '../fill-in.ts';
import { deskOf } from '../handling.ts';
import type { Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

/** 变更婚姻状况: the form names the spouse. */
const maritalStatus = 'GA-HZ-0053';

type Person = (typeof people)[keyof typeof people];

/** 公安机关办理行政案件程序规定 Art 17: an officer who is a party, or acts for one, keeps out of the case. */
describe('an officer keeps out of what is as good as their own affair', () => {
  let platform: TestPlatform;
  let officer: Visitor;
  let wang: Visitor;
  before(async () => {
    platform = await testPlatform('2026-09-15T01:00:00Z');
    wang = await officerIs(people.A);
  });
  after(() => platform.stop());

  const send = async (visitor: Visitor, path: string, body: object = {}) => {
    const answer = await visitor.send('POST', path, { body, key: randomUUID() });
    assert.ok(answer.status < 300, JSON.stringify(answer.body));
    return answer.body;
  };

  /** The acceptor of 南山分局 and the person are one, as both accounts have said. */
  async function officerIs(person: Person): Promise<Visitor> {
    const somebody = await realPerson(platform, person);
    const { personId } = (await somebody.get('/api/me')).body;
    await platform.db.run(sql`
      insert into identity.officer_persons (person_id, officer_id, linked_at)
      select ${personId}, officer_id, now() from organisations.officers where officer_number = '443001'
    `);
    officer = await deskOf(platform).number('443001');
    return somebody;
  }

  async function keptOut(caseId: string, act = 'receipt'): Promise<void> {
    const read = await officer.get(`/api/officer/cases/${caseId}?purpose=check`);
    assert.deepEqual([read.status, read.body.code], [403, 'cases/recusal']);
    const acted = await officer.send('POST', `/api/officer/cases/${caseId}/${act}`, {
      body: {},
      version: 1,
      key: randomUUID(),
    });
    assert.deepEqual([acted.status, acted.body.code], [403, 'cases/recusal']);
  }

  it('as the father of a child for whom the mother applies', async () => {
    const child = { childName: people.K.name, childIdNumber: people.K.idNumber };
    const mother = await realPerson(platform, people.D);
    const { mandateId } = await send(mother, '/api/guardianships', child);
    const { caseId } = await apply(mother, dogLicence, { mandateId });
    // Before the register has said that he is the father, nobody can know.
    assert.equal((await officer.get(`/api/officer/cases/${caseId}?purpose=check`)).status, 200);
    await send(wang, '/api/guardianships', child);
    await keptOut(caseId);
  });

  it('as the legal representative of the company for which a clerk applies, and at the window', async () => {
    await stepUp(wang, people.A);
    const company = { creditCode: '91440300MA5EXAMP0C', name: '深圳示例科技有限公司' };
    const { organisationId } = await send(wang, '/api/organisations', company);
    const clerk = await realPerson(platform, people.M);
    const { mandateId } = await send(wang, `/api/organisations/${organisationId}/mandates`, {
      agentName: people.M.name,
      agentIdNumber: people.M.idNumber,
      from: '2026-09-15',
      to: '2026-12-31',
    });
    await send(clerk, `/api/mandates/${mandateId}/acceptance`);
    const { caseId } = await apply(clerk, dogLicence, { mandateId });
    await keptOut(caseId);
    const window = windowOf(platform, officer, nanshan);
    const begun = await window.begin(people.M, { itemCode: dogLicence.itemCode, mandateId });
    await window.writeDown(begun.body, dogLicence);
    await window.askCode(begun.body.draftId);
    const code = await codeOn(platform, people.M.phone);
    const taken = await window.submit(begun.body.draftId, { method: 'phone-code', code });
    assert.deepEqual([taken.status, taken.body.code], [403, 'cases/recusal']);
  });

  it('as the spouse whom the form names', async () => {
    platform.clock.advance(120_000);
    const wife = await surePerson(platform, people.D);
    const filed = async (spouse: Person) =>
      (await applyFor(wife, maritalStatus, { form: { spouseIdNumber: spouse.idNumber } })).caseId;
    const another = await filed(people.C);
    assert.equal((await officer.get(`/api/officer/cases/${another}?purpose=check`)).status, 200);
    await keptOut(await filed(people.A), 'acceptance');
  });
});
