import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { addJob, sql } from '@tongban/database';
import { eventually, people } from '@tongban/testing';
import {
  apply,
  beginDraft,
  completeDraft,
  dogLicence,
  realPerson,
  stepUp,
  submitDraft,
} from '../applying.ts';
import { fillIn } from '../fill-in.ts';
import { deskOf, examined, ownAct, ownCase, type Desk } from '../handling.ts';
import { breakOutside } from '../outside-world.ts';
import type { Answer, Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

let platform: TestPlatform;
let desk: Desk;
let wang: Visitor;
let zhu: Visitor;

before(async () => {
  platform = await testPlatform('2026-03-02T01:00:00Z');
  desk = deskOf(platform);
  wang = await realPerson(platform, people.A);
  zhu = await realPerson(platform, people.M);
});
after(() => platform.stop());

function send(visitor: Visitor, path: string, body: object = {}): Promise<Answer> {
  return visitor.send('POST', path, { body, key: randomUUID() });
}

/** Wang lets Zhu act for him, and she agrees. */
async function mandate(scope: object = {}): Promise<string> {
  const granted = await send(wang, '/api/mandates', {
    agentName: people.M.name,
    agentIdNumber: people.M.idNumber,
    from: '2026-03-02',
    to: '2026-12-31',
    ...scope,
  });
  assert.equal(granted.status, 201, JSON.stringify(granted.body));
  const { mandateId } = granted.body;
  assert.equal((await send(zhu, `/api/mandates/${mandateId}/acceptance`)).status, 200);
  return mandateId;
}

describe('somebody applies for another by their mandate', () => {
  it('files, supplements and follows the case; both names stand on it, and both are told', async () => {
    const mandateId = await mandate({ branches: ['ZA'] });
    const receipt = await apply(zhu, dogLicence, { mandateId });
    const { caseId } = receipt;
    const hers = await ownCase(zhu, caseId);
    const his = await ownCase(wang, caseId);
    for (const found of [hers, his]) {
      assert.deepEqual(found.onBehalfOf, {
        kind: 'mandate',
        applicantName: '王*明',
        agentName: '朱*燕',
      });
      assert.deepEqual([found.timeline[0].by, found.timeline[0].forApplicant], ['朱*燕', true]);
    }
    for (const visitor of [zhu, wang]) {
      const { items } = (await visitor.get('/api/cases')).body;
      assert.equal(items[0].caseId, caseId);
      assert.equal(items[0].onBehalfOf.agentName, '朱*燕');
    }
    await desk.act('acceptor', caseId, 'receipt');
    const officers = await desk.read('acceptor', caseId);
    assert.deepEqual([officers.applicant.name, officers.agent.name], ['王小明', '朱晓燕']);
    await desk.act('acceptor', caseId, 'supplement-requests', {
      defects: [{ field: 'dogColour', reason: '毛色与照片不一致。' }],
    });
    await ownCase(zhu, caseId, ({ status }) => status === 'awaiting-supplement');
    const supplied = await ownAct(zhu, caseId, 'supplement', {
      body: { form: { dogColour: '白色' } },
    });
    assert.equal(supplied.status, 200, JSON.stringify(supplied.body));
    for (const visitor of [zhu, wang]) {
      await eventually(
        async () => (await visitor.get('/api/messages')).body.items as { caseId?: string }[],
        (items) => items.some((message) => message.caseId === caseId),
      );
    }
    const paper = await ownCase(zhu, caseId, ({ documents }) => documents.length > 0);
    const opened = await zhu.get(`/api/cases/${caseId}/documents/${paper.documents[0].documentId}`);
    assert.equal(opened.status, 200);
  });

  it('loses everything the moment the mandate is taken back; the case goes on with the applicant', async () => {
    const mandateId = await mandate();
    const { caseId } = await apply(zhu, dogLicence, { mandateId });
    const unfinished = await completeDraft(zhu, dogLicence, { mandateId });
    assert.equal((await send(wang, `/api/mandates/${mandateId}/revocation`)).status, 200);
    // Her first mandate, for this branch, is in force still: it goes too.
    for (const one of (await wang.get('/api/mandates')).body.given) {
      await send(wang, `/api/mandates/${one.mandateId}/revocation`);
    }
    for (const [side, other] of [
      [wang, '朱*燕'],
      [zhu, '王*明'],
    ] as const) {
      const { items } = (await side.get('/api/messages')).body;
      const told = items.find(({ kind }: { kind: string }) => kind === 'account-mandate-ended');
      assert.match(
        told.text.zh,
        new RegExp(`您与${other.replace('*', '\\*')}之间的代办关系已经终止`),
      );
    }
    const read = await zhu.get(`/api/cases/${caseId}`);
    assert.deepEqual([read.status, read.body.code], [403, 'cases/mandate-ended']);
    const acted = await zhu.send('POST', `/api/cases/${caseId}/withdrawal`, {
      body: {},
      version: 1,
      key: randomUUID(),
    });
    assert.deepEqual([acted.status, acted.body.code], [403, 'cases/mandate-ended']);
    const listed = (await zhu.get('/api/cases')).body.items;
    assert.equal(listed.length, 0);
    const submitted = await submitDraft(zhu, unfinished);
    assert.deepEqual([submitted.status, submitted.body.code], [403, 'drafts/mandate-not-valid']);
    const withdrawn = await ownAct(wang, caseId, 'withdrawal');
    assert.equal(withdrawn.status, 200, JSON.stringify(withdrawn.body));
  });

  it('is refused outside the scope, before the acceptance, and by a mandate of somebody else', async () => {
    const begin = (visitor: Visitor, mandateId: string) =>
      visitor.send('POST', '/api/drafts', {
        body: { itemCode: dogLicence.itemCode, regionCode: '440305', mandateId },
        key: randomUUID(),
      });
    const traffic = await mandate({ branches: ['JG'], items: ['GA-CRJ-0002'] });
    const stranger = await realPerson(platform, people.C);
    for (const tried of [
      await begin(zhu, traffic),
      await begin(zhu, randomUUID()),
      await begin(stranger, traffic),
    ]) {
      assert.deepEqual([tried.status, tried.body.code], [403, 'drafts/mandate-not-valid']);
    }
  });

  it('names the one it is written for, with what forms ask, and keeps the agent’s own cases apart', async () => {
    const mandateId = await mandate();
    const draft = await beginDraft(zhu, dogLicence, '440305', mandateId);
    assert.deepEqual(draft.onBehalfOf, {
      mandateId,
      name: '王小明',
      prefill: { name: '王小明', idNumber: people.A.idNumber, birthOn: '1990-01-01' },
    });
    // What Wang does himself is not his agent's to see.
    const { caseId } = await apply(wang, dogLicence);
    assert.equal((await zhu.get(`/api/cases/${caseId}`)).status, 404);
    assert.equal((await ownCase(wang, caseId)).onBehalfOf, undefined);
  });
});

describe('a form of somebody who is signed in', () => {
  const formOf = async (who: Visitor, itemCode: string) =>
    (await who.get(`/api/service-items/${itemCode}/form`)).body;

  it('is filled with what the registries have on the person, which leaves one receipt for all its pages', async () => {
    const { pages, prefill } = await formOf(wang, 'GA-JG-0035');
    assert.ok(pages.length > 1);
    assert.equal(prefill.plateNumber, '粤B9X9X9');
    assert.equal(prefill.plateKind, '02');
    await formOf(wang, 'GA-JG-0035');
    const unit = await formOf(wang, 'GA-HZ-0068');
    assert.equal(unit.prefill.unitCreditCode, '91440300MA5EXAMP0C');
    assert.equal(unit.prefill.unitName, '深圳示例科技有限公司');
    const moving = await formOf(wang, 'GA-HZ-0076');
    assert.equal(moving.prefill.hukouRegion, '440305');
    const { body: used } = await wang.get('/api/data-usage?limit=100');
    const resources = used.items.map(
      ({ resource }: { resource: { code: string } }) => resource.code,
    );
    for (const code of [
      'vehicles-and-licence',
      'business-registration',
      'household-registration',
    ]) {
      assert.equal(resources.filter((one: string) => one === code).length, 1, code);
    }
  });

  it('asks no registry for what it does not ask, and fills in no vehicle of several', async () => {
    const { prefill } = await formOf(wang, dogLicence.itemCode);
    assert.equal(prefill.plateNumber, undefined);
    assert.equal(prefill.name, '王小明');
    const li = await realPerson(platform, people.B);
    const two = await formOf(li, 'GA-JG-0035');
    assert.equal(two.prefill.plateNumber, undefined);
  });

  it('is there without it when a registry is down, and with it once the registry answers', async () => {
    const zhao = await realPerson(platform, people.D);
    await breakOutside(platform, 'business', { down: true });
    const without = await formOf(zhao, 'GA-HZ-0068');
    assert.equal(without.prefill.unitCreditCode, undefined);
    assert.ok(without.pages.length > 0);
    await breakOutside(platform, 'business', {});
    const found = await eventually(
      () => formOf(zhao, 'GA-HZ-0068'),
      ({ prefill }) => prefill.unitCreditCode !== undefined,
      90_000,
    );
    assert.equal(found.prefill.unitName, '杭州样例贸易有限公司');
  });
});

describe('a guardian applies for a child without an account', () => {
  it('is the one who is told; the other parent, once entered, sees the case as well', async () => {
    platform.clock.set('2026-09-15T01:00:00Z');
    const father = await realPerson(platform, people.A);
    const mother = await realPerson(platform, people.D);
    const child = { childName: people.K.name, childIdNumber: people.K.idNumber };
    const claimed = await send(father, '/api/guardianships', child);
    assert.equal(claimed.status, 201, JSON.stringify(claimed.body));
    const { mandateId } = claimed.body;
    const { caseId } = await apply(father, dogLicence, { mandateId });
    const found = await ownCase(father, caseId);
    assert.deepEqual(found.onBehalfOf, {
      kind: 'guardianship',
      applicantName: '王*然',
      agentName: '王*明',
    });
    assert.equal((await mother.get(`/api/cases/${caseId}`)).status, 404);
    assert.equal((await send(mother, '/api/guardianships', child)).status, 201);
    assert.equal((await mother.get(`/api/cases/${caseId}`)).status, 200);
    const officers = await desk.read('acceptor', caseId);
    assert.deepEqual([officers.applicant.name, officers.agent.name], ['王安然', '王小明']);
    await eventually(
      async () => (await father.get('/api/messages')).body.items as { caseId?: string }[],
      (items) => items.some((message) => message.caseId === caseId),
    );
    // The child comes of age on 18 August 2044: the day before is the guardian's last.
    const [mine] = (await father.get('/api/mandates')).body.received.filter(
      ({ kind }: { kind: string }) => kind === 'guardianship',
    );
    assert.equal(mine.to, '2044-08-17');
  });
});

describe('a legal representative and a clerk apply for their company', () => {
  const company = { creditCode: '91440300MA5EXAMP0C', name: '深圳示例科技有限公司' };
  const hotelLicence = 'GA-ZA-0001';

  /** From the application to the paper of acceptance, in the name of the company. */
  async function accepted(agent: Visitor, agentName: string): Promise<void> {
    const [role] = (await agent.get('/api/roles')).body.roles;
    const { received } = (await agent.get('/api/mandates')).body;
    const { mandateId } = received.find(
      ({ organisationId }: { organisationId?: string }) => organisationId === role.organisationId,
    );
    // Whatever name is typed: the applicant is the company that the registry knows.
    const application = await fillIn(agent, hotelLicence, { unitName: '别家有限公司' });
    const { caseId } = await apply(agent, application, { mandateId });
    await desk.act('acceptor', caseId, 'receipt');
    await desk.act('acceptor', caseId, 'acceptance');
    const { applicant, agent: acting } = await desk.read('acceptor', caseId);
    assert.deepEqual([applicant.name, acting.name], [company.name, agentName]);
    const { documents } = await ownCase(agent, caseId, (found) => found.documents.length > 1);
    for (const { documentId } of documents) {
      const opened = await agent.get(`/api/cases/${caseId}/documents/${documentId}`);
      assert.equal(opened.status, 200, JSON.stringify(opened.body));
    }
    const papers = await platform.db.many<{ holder: string }>(sql`
      select distinct holder_masked as holder from cases.documents where case_id = ${caseId}
    `);
    assert.deepEqual(papers, [{ holder: company.name }]);
  }

  it('both act in its name, with the papers made out to it', async () => {
    platform.clock.advance(120_000);
    wang = await realPerson(platform, people.A);
    zhu = await realPerson(platform, people.M);
    await stepUp(wang, people.A);
    const entered = await send(wang, '/api/organisations', company);
    assert.equal(entered.status, 201, JSON.stringify(entered.body));
    await accepted(wang, people.A.name);

    const granted = await send(wang, `/api/organisations/${entered.body.organisationId}/mandates`, {
      agentName: people.M.name,
      agentIdNumber: people.M.idNumber,
      from: '2026-03-02',
      to: '2026-12-31',
    });
    assert.equal(granted.status, 201, JSON.stringify(granted.body));
    const acceptance = `/api/mandates/${granted.body.mandateId}/acceptance`;
    assert.equal((await send(zhu, acceptance)).status, 200);
    await accepted(zhu, people.M.name);

    // In each role its cases: the company's, or one's own.
    const listed = async (visitor: Visitor, applicant: string) =>
      (await visitor.get(`/api/cases?applicant=${applicant}`)).body.items as {
        caseId: string;
        onBehalfOf?: object;
      }[];
    const { organisationId } = entered.body;
    assert.equal((await listed(wang, organisationId)).length, 2);
    for (const visitor of [wang, zhu]) {
      const company = await listed(visitor, organisationId);
      assert.ok(company.length > 0 && company.every((one) => one.onBehalfOf !== undefined));
      const own = await listed(visitor, 'me');
      const ids = new Set(company.map(({ caseId }) => caseId));
      assert.ok(own.every(({ caseId }) => !ids.has(caseId)));
      const all = (await visitor.get('/api/cases')).body.items;
      assert.ok(all.length >= own.length + company.length);
    }
    const stranger = await realPerson(platform, people.J);
    assert.deepEqual(await listed(stranger, organisationId), []);
    const odd = await wang.get('/api/cases?applicant=everybody');
    assert.deepEqual([odd.status, odd.body.code], [400, 'http/invalid-input']);
  });

  it('is told to the national platform by the name and code of the company, and by nobody who acts for it', async () => {
    const owed = (table: string) =>
      platform.db.many<{ fields: Record<string, unknown>; body: string }>(sql`
        select body::jsonb as "fields", body
          from exchange.outbound
         where table_name = ${table} and superseded_by is null and operation <> 'D'
         order by pos
      `);
    const accepts = await eventually(
      async () =>
        (await owed('up_pro_accept')).filter(({ fields }) => fields['applyer_type'] === '2'),
      (rows) => rows.length === 2,
    );
    for (const { fields } of accepts) {
      assert.deepEqual(
        [fields['applyer_name'], fields['applyer_page_type'], fields['applyer_page_code']],
        [company.name, '001', company.creditCode],
      );
    }
    await addJob(platform.db, 'exchange.publish-people', {});
    await platform.jobs.settled(60_000);
    const [identity] = await owed('up_uc_corporator_identity');
    assert.equal(identity!.fields['corp_code'], company.creditCode);
    const accounts = await owed('up_uc_corporator_account');
    assert.deepEqual(accounts.map(({ fields }) => fields['account_role']).sort(), ['1', '2']);
    const users = await owed('up_uc_province_user');
    const known = new Set(users.map(({ fields }) => fields['user_id']));
    assert.ok(accounts.every(({ fields }) => known.has(fields['user_id'])));
    const text = [...accepts, ...accounts].map(({ body }) => body).join('');
    assert.doesNotMatch(
      text,
      new RegExp([people.A, people.M].map(({ name, idNumber }) => `${name}|${idNumber}`).join('|')),
    );
  });

  it('is granted what it asks for: of whoever acts for it the registers are asked, of a company they know nothing', async () => {
    platform.clock.advance(120_000);
    const rep = await realPerson(platform, people.A);
    await stepUp(rep, people.A);
    await send(rep, '/api/organisations', company);
    const { received } = (await rep.get('/api/mandates')).body;
    const { mandateId } = received.find(({ kind }: { kind: string }) => kind === 'representation');
    const { caseId } = await apply(rep, dogLicence, { mandateId });
    await examined(desk, caseId);
    await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
    const { sources } = await desk.read('approver', caseId);
    assert.deepEqual(
      sources.map(({ check, outcome }: Record<string, string>) => [check, outcome]),
      [['population', 'match']],
    );
  });
});

describe('somebody whose two accounts were merged', () => {
  const before = {
    ...people.D,
    name: '梁嘉欣',
    idNumber: '810000199408230021',
    phone: '13800000031',
  };
  const now = { ...before, idNumber: '440305199408239922', phone: '13800000032' };
  const merge = (visitor: Visitor, path = '', body?: object) =>
    visitor.send('POST', `/api/account-mergers${path}`, body === undefined ? {} : { body });

  it('carries on what was filed in the closed one, is told of it, and sees who read about it', async () => {
    const closed = await realPerson(platform, before as never);
    const { caseId } = await apply(closed, dogLicence);
    await desk.act('acceptor', caseId, 'receipt');
    await eventually(() => hasMessageOf(closed, caseId));
    const kept = await realPerson(platform, now as never);
    assert.equal((await kept.get(`/api/cases/${caseId}`)).status, 404);
    await stepUp(closed, before as never);
    await stepUp(kept, now as never);
    const { code } = (await merge(closed)).body;
    const taken = await merge(kept, '/redemption', { code });
    assert.deepEqual([taken.status, taken.body.moves.cases], [200, 1], JSON.stringify(taken.body));
    assert.ok(taken.body.moves.messages > 0);
    const done = await merge(kept, `/${taken.body.mergerId}/confirmation`);
    assert.deepEqual(done.body, { status: 'done' });

    const { items } = (await kept.get('/api/cases')).body;
    assert.equal(items[0].caseId, caseId);
    assert.ok(await hasMessageOf(kept, caseId), 'former messages');
    await desk.act('acceptor', caseId, 'acceptance');
    await eventually(async () => {
      const { items: messages } = (await kept.get('/api/messages')).body;
      return messages.some(({ title }: { title: { zh: string } }) => title.zh.includes('受理'));
    });
    const readings = (await kept.get('/api/data-usage')).body.items;
    assert.ok(readings.some((one: { caseId?: string }) => one.caseId === caseId));
    const { version } = await ownCase(kept, caseId);
    const withdrawn = await kept.send('POST', `/api/cases/${caseId}/withdrawal`, {
      body: { reason: '不再办理' },
      version,
      key: randomUUID(),
    });
    assert.equal(withdrawn.status, 200, JSON.stringify(withdrawn.body));
    assert.equal((await closed.get('/api/cases')).status, 401);
  });
});

async function hasMessageOf(person: Visitor, caseId: string): Promise<boolean> {
  const { items } = (await person.get('/api/messages')).body;
  return items.some((one: { caseId?: string }) => one.caseId === caseId);
}
