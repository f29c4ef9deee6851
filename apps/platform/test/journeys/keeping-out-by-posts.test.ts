import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { people } from '@tongban/testing';
import { apply, dogLicence, realPerson } from '../applying.ts';
import { nanshan } from '../at-window.ts';
import { colleaguesOf, deskOf, examined, type Desk } from '../handling.ts';
import { linkPost } from '../link-post.ts';
import { officer, type Answer, type Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

/** 公安机关办理行政案件程序规定 Art 17: nobody gets round it with another's post, after the case is over, or by looking. */
describe('who must keep out of a case', () => {
  let platform: TestPlatform;
  let desk: Desk;
  let wang: Visitor;
  let zhao: Visitor;
  let head: Visitor;
  let inspector: Visitor;
  let colleagues: Map<string, string>;
  before(async () => {
    platform = await testPlatform('2026-03-02T01:00:00Z');
    desk = deskOf(platform);
    wang = await realPerson(platform, people.A);
    zhao = await realPerson(platform, people.D);
    // Wang decides on licences in the organ to which he applies; Zhao heads it.
    const { officers } = platform.demonstration!.showcase;
    const headed = officers.find(({ role }) => role === 'organ-head')!;
    await linkPost(platform, wang, '443005');
    await linkPost(platform, zhao, headed.officerNumber);
    head = await desk.of('organ-head');
    inspector = await officer(platform, '443003');
    colleagues = await colleaguesOf(head);
  });
  after(() => platform.stop());

  const post = (who: Visitor, path: string, body: object = {}): Promise<Answer> =>
    who.send('POST', `/api/officer/${path}`, { body, key: randomUUID() });
  const codeOf = ({ status, body }: Answer) => [status, body.code];

  it('sends nobody else: a post lent by who is a party is of no use in the case', async () => {
    const { caseId } = await apply(wang, dogLicence);
    await examined(desk, caseId);
    const lent = await post(await desk.of('approver'), 'delegations', {
      kind: 'delegation',
      toOfficerId: colleagues.get('443003'),
      organId: nanshan,
      branchCode: 'all',
      role: 'approver',
      from: '2026-03-02',
      to: '2026-03-03',
      cause: 'business-trip',
    });
    assert.equal(lent.status, 201, JSON.stringify(lent.body));
    // The door remembers an officer's roles for five seconds.
    await new Promise((resolve) => setTimeout(resolve, 5_100));
    const seen = await inspector.get(`/api/officer/cases/${caseId}`);
    const grant = seen.body.availableActions.find(
      ({ action }: { action: string }) => action === 'grant',
    );
    assert.equal(grant.enabled, false);
    const decided = await desk.tryAs(inspector, caseId, 'decision', {
      body: { outcome: 'granted' },
    });
    assert.deepEqual(codeOf(decided), [403, 'cases/recusal']);
    // In the cases of others it is good.
    const others = await apply(zhao, dogLicence);
    await examined(desk, others.caseId);
    await desk.actAs(inspector, others.caseId, 'decision', { outcome: 'granted' });
  });

  it('as the head hands over no case of their own', async () => {
    const { caseId } = await apply(zhao, dogLicence);
    await desk.act('acceptor', caseId, 'receipt');
    await desk.act('acceptor', caseId, 'acceptance');
    await desk.act('examiner', caseId, 'claim');
    const handed = await post(head, 'hand-overs', { fromOfficerId: colleagues.get('443002') });
    const { refused } = handed.body;
    assert.deepEqual(
      refused.map((one: Record<string, string>) => [one['caseId'], one['code']]),
      [[caseId, 'cases/recusal']],
      JSON.stringify(handed.body),
    );
  });

  it('as the head takes nothing back that was granted to themselves', async () => {
    const { caseId } = await apply(zhao, dogLicence);
    await examined(desk, caseId);
    await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
    const linked = await post(head, `cases/${caseId}/linked-records`, {
      kind: 'cancellation',
      reason: '本人不再养犬。',
      lawBasis: '行政许可法第七十条',
    });
    assert.deepEqual(codeOf(linked), [403, 'cases/recusal']);
  });

  it('reads it no more once they have stood aside, and none of its papers', async () => {
    const { caseId } = await apply(zhao, dogLicence);
    await desk.act('acceptor', caseId, 'receipt');
    const { attachments } = await desk.read('examiner', caseId);
    await desk.act('examiner', caseId, 'recusal', { relation: 'other' });
    const examiner = await desk.of('examiner');
    const path = `/api/officer/cases/${caseId}`;
    for (const address of [path, `${path}/as-of?at=${platform.clock()}`]) {
      assert.deepEqual(codeOf(await examiner.get(address)), [403, 'cases/recusal'], address);
    }
    const paper = await examiner.get(`/api/attachments/${attachments[0].attachmentId}`);
    assert.deepEqual(codeOf(paper), [404, 'attachments/not-found']);
  });
});
