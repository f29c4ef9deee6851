import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { people } from '@tongban/testing';
import { apply, dogLicence, realPerson } from '../applying.ts';
import { nanshan } from '../at-window.ts';
import { colleaguesOf, deskOf, examined, type Desk } from '../handling.ts';
import { officer, type Answer, type Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

describe('an organ that shares out its work', () => {
  let platform: TestPlatform;
  let desk: Desk;
  let wang: Visitor;
  let head: Visitor;
  let inspector: Visitor;
  let colleagues: Map<string, string>;
  before(async () => {
    platform = await testPlatform('2026-03-02T01:00:00Z');
    desk = deskOf(platform);
    wang = await realPerson(platform, people.A);
    head = await desk.of('organ-head');
    inspector = await officer(platform, '443003');
    colleagues = await colleaguesOf(head);
  });
  after(() => platform.stop());

  const post = (who: Visitor, path: string, body: object = {}): Promise<Answer> =>
    who.send('POST', `/api/officer/${path}`, { body, key: randomUUID() });
  const grantOf = async (who: Visitor, caseId: string, version: number) =>
    who.send('POST', `/api/officer/cases/${caseId}/decision`, {
      body: { outcome: 'granted' },
      version,
      key: randomUUID(),
    });
  const workOf = async (officerId: string) => {
    const { rows } = (await head.get('/api/officer/workload')).body as {
      rows: { officer?: { officerId: string; inPost: boolean }; open: number; stage: string }[];
    };
    return rows.filter((row) => row.officer?.officerId === officerId);
  };

  it('lets a colleague decide with a lent post, on its days, and shows the queue of it', async () => {
    const { caseId } = await apply(wang, dogLicence);
    await examined(desk, caseId);
    const { version } = await desk.read('approver', caseId);
    const refused = await grantOf(inspector, caseId, version);
    assert.equal(refused.status, 403);
    const lent = await post(await desk.of('approver'), 'delegations', {
      kind: 'delegation',
      toOfficerId: colleagues.get('443003'),
      organId: nanshan,
      branchCode: 'ZA',
      role: 'approver',
      from: '2026-03-02',
      to: '2026-03-03',
      cause: 'business-trip',
    });
    assert.equal(lent.status, 201, JSON.stringify(lent.body));
    // The door remembers an officer's roles for five seconds.
    await new Promise((resolve) => setTimeout(resolve, 5_100));
    const queue = await inspector.get('/api/officer/queue?stage=decision');
    assert.deepEqual(
      queue.body.items.map((item: { caseId: string }) => item.caseId),
      [caseId],
    );
    const decided = await grantOf(inspector, caseId, version);
    assert.equal(decided.status, 200, JSON.stringify(decided.body));
    const row = await platform.db.one<{ actor: string; holder: string }>(sql`
      select actor, on_behalf_of as holder
        from ledger.entries
       where stream = ${`case/${caseId}`}
         and type = 'DecisionMade'
    `);
    assert.deepEqual(row, {
      actor: `officer:${colleagues.get('443003')}`,
      holder: `officer:${colleagues.get('443005')}`,
    });
  });

  it('names to the person the organ whose officer looked', async () => {
    const { caseId } = await apply(wang, dogLicence);
    const supervisor = await desk.number('442008');
    const read = await supervisor.get(`/api/officer/cases/${caseId}?purpose=check`);
    assert.equal(read.status, 200, JSON.stringify(read.body));
    const { items } = (await wang.get('/api/data-usage')).body;
    const [look] = items.filter((one: { caseId?: string }) => one.caseId === caseId);
    assert.equal(look.organName, '深圳市公安局');
  });

  it('lets nobody but its head arrange for the post of another', async () => {
    const body = {
      kind: 'substitution',
      fromOfficerId: colleagues.get('443005'),
      toOfficerId: colleagues.get('443022'),
      organId: nanshan,
      branchCode: 'all',
      role: 'approver',
      from: '2026-03-02',
      to: '2026-04-30',
      cause: 'leave',
    };
    assert.equal((await post(await desk.of('examiner'), 'delegations', body)).status, 403);
    const made = await post(head, 'delegations', body);
    assert.equal(made.status, 201, JSON.stringify(made.body));
    const seen = await head.get('/api/officer/delegations');
    assert.ok(
      seen.body.items.some(
        (one: { delegationId: string }) => one.delegationId === made.body.delegationId,
      ),
    );
    const path = `delegations/${made.body.delegationId}/revocation`;
    assert.equal((await post(await desk.of('examiner'), path)).status, 404);
    assert.equal((await post(head, path)).status, 200);
  });

  it('lets a deputy of the head arrange for others, but not pass the post on nor help themselves', async () => {
    const scope = { organId: nanshan, from: '2026-03-02', to: '2026-03-31', cause: 'leave' };
    const lend = { ...scope, kind: 'delegation', branchCode: 'all' };
    const deputy = await desk.of('examiner');
    const headId = (await colleaguesOf(deputy)).get('443006');
    assert.ok(headId);
    const deputyId = colleagues.get('443002');
    const made = await post(head, 'delegations', {
      ...lend,
      role: 'organ-head',
      toOfficerId: deputyId,
    });
    assert.equal(made.status, 201, JSON.stringify(made.body));
    await new Promise((resolve) => setTimeout(resolve, 5_100));
    const approver = colleagues.get('443005');
    const byDeputy = async (
      fromOfficerId: string | undefined,
      toOfficerId: string | undefined,
      role: string,
    ) => {
      const body = { ...lend, fromOfficerId, toOfficerId, role };
      const answer = await post(deputy, 'delegations', body);
      return answer.status === 201 ? 'lent' : answer.body.code;
    };
    const third = colleagues.get('443022');
    assert.equal(await byDeputy(headId, third, 'organ-head'), 'organisations/not-your-post');
    assert.equal(await byDeputy(approver, deputyId, 'approver'), 'organisations/not-your-post');
    assert.equal(await byDeputy(approver, third, 'approver'), 'lent');
  });

  it('hands over what an officer who leaves had claimed, and shows who has how much', async () => {
    const { caseId } = await apply(wang, dogLicence);
    await desk.act('acceptor', caseId, 'receipt');
    await desk.act('acceptor', caseId, 'acceptance');
    await desk.act('examiner', caseId, 'claim');
    const leaving = colleagues.get('443002')!;
    const [held] = await workOf(leaving);
    assert.deepEqual([held?.open, held?.officer?.inPost], [1, true]);
    const unfit = await post(head, 'hand-overs', {
      fromOfficerId: leaving,
      toOfficerId: colleagues.get('443001'),
    });
    assert.deepEqual(
      [unfit.body.moved, unfit.body.refused[0].code, unfit.body.remaining],
      [0, 'cases/assignee-unfit', 1],
    );
    const done = await post(head, 'hand-overs', {
      fromOfficerId: leaving,
      toOfficerId: colleagues.get('443023'),
    });
    assert.deepEqual(done.body, { moved: 1, refused: [], remaining: 0 });
    assert.deepEqual(await workOf(leaving), []);
    assert.equal((await workOf(colleagues.get('443023')!))[0]?.open, 1);
  });
});
