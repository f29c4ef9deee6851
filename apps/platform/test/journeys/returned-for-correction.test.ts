import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { eventually, people } from '@tongban/testing';
import { apply, dogLicence, realPerson } from '../applying.ts';
import { approved } from '../approving.ts';
import { deskOf, ownAct, ownCase, type Desk } from '../handling.ts';
import { officer, type Visitor } from '../people.ts';
import { refused } from '../refused.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const defects = [{ field: 'dogColour', reason: '毛色与照片不符，请更正。' }];
const corrected = { body: { attachmentIds: [], form: { dogColour: '黑色' } } };

/** What was sent back before receipt lies with the applicant: not for ever, and not without notice. */
describe('an application that was returned for correction', () => {
  let platform: TestPlatform;
  let desk: Desk;
  let wang: Visitor;
  before(async () => {
    platform = await testPlatform('2026-09-04T01:00:00Z');
    desk = deskOf(platform);
    wang = await realPerson(platform, people.A);
  });
  after(() => platform.stop());

  async function returned(): Promise<string> {
    const { caseId } = await apply(wang, dogLicence);
    await desk.act('acceptor', caseId, 'correction-requests', { defects });
    return caseId as string;
  }

  /** Looks at it, applies it with the approval of another, and waits until every case has moved. */
  async function migrate(fromVersion: number, toVersion: number): Promise<void> {
    const operator = await officer(platform, '100005');
    const security = await officer(platform, '100015');
    const finished = (migrationId: string) =>
      eventually(
        async () => (await operator.get(`/api/operations/flow-migrations/${migrationId}`)).body,
        ({ finishedAt }) => finishedAt !== undefined,
      );
    const planned = await operator.send('POST', '/api/operations/flow-migrations', {
      body: { template: 'T04', fromVersion, toVersion },
      key: randomUUID(),
    });
    assert.equal(planned.status, 201, JSON.stringify(planned.body));
    const { migrationId } = planned.body;
    const plan = await finished(migrationId);
    assert.deepEqual([plan.migrates, plan.needsDecision, plan.refused], [1, 0, 0]);
    const proposed = await operator.send(
      'POST',
      `/api/operations/flow-migrations/${migrationId}/application`,
      { body: { reason: '新版流程规定了更正期限' }, key: randomUUID() },
    );
    await approved(proposed, security);
    const { followedBy } = await eventually(
      async () => (await operator.get(`/api/operations/flow-migrations/${migrationId}`)).body,
      (run) => run.followedBy !== undefined,
    );
    assert.equal((await finished(followedBy)).migrates, 1);
  }

  it('is told until when: thirty natural days, and the next working day after a holiday', async () => {
    const caseId = await returned();
    const own = await ownCase(wang, caseId);
    assert.deepEqual([own.status, own.dueOn, own.colour], ['pre-returned', '2026-10-08', 'none']);
    const handed = await ownAct(wang, caseId, 'correction', corrected);
    assert.equal(handed.status, 200, JSON.stringify(handed.body));
    assert.equal((await ownCase(wang, caseId)).status, 'pre-review');
    await ownAct(wang, caseId, 'withdrawal');
  });

  it('gets the limit with the version of its flow that has one, from the day it is moved', async () => {
    const caseId = await returned();
    await migrate(2, 1);
    assert.equal((await ownCase(wang, caseId)).dueOn, undefined, 'the first version has no limit');
    platform.clock.set('2026-09-18T01:00:00Z');
    wang = await realPerson(platform, people.A);
    await migrate(1, 2);
    assert.equal((await ownCase(wang, caseId)).dueOn, '2026-10-19');
    await ownAct(wang, caseId, 'withdrawal');
  });

  it('is over when nobody hands it in, in writing and with the way to a review', async () => {
    const caseId = await returned();
    const { dueOn } = await ownCase(wang, caseId);
    assert.equal(dueOn, '2026-10-19');
    platform.clock.set('2026-10-19T10:00:00Z');
    wang = await realPerson(platform, people.A);
    assert.equal((await ownCase(wang, caseId)).status, 'pre-returned', 'the last day counts');
    platform.clock.set('2026-10-20T01:00:00Z');
    wang = await realPerson(platform, people.A);
    const own = await ownCase(wang, caseId, ({ documents }) =>
      documents.some(({ title }: { title: string }) => title === '终止办理告知书'),
    );
    assert.equal(own.status, 'terminated');
    await refused((language) => ownAct(wang, caseId, 'correction', { ...corrected, language }), {
      status: 409,
      code: 'cases/not-possible-now',
      zh: /终止/,
      en: /terminated|ended/,
    });
  });
});
