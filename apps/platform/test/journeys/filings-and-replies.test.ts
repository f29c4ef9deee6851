import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, people } from '@tongban/testing';
import { applyFor, surePerson } from '../fill-in.ts';
import { deskOf, ownCase, type Desk } from '../handling.ts';
import type { Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

describe('filings, renewals and replies', () => {
  let platform: TestPlatform;
  let desk: Desk;
  let wang: Visitor;
  let caseId: string;
  before(async () => {
    platform = await testPlatform('2026-03-02T01:00:00Z');
    desk = deskOf(platform);
    wang = await surePerson(platform, people.A);
  });
  after(() => platform.stop());

  it('a filing is looked at for completeness and recorded: nobody can deny it', async () => {
    ({ caseId } = await applyFor(wang, 'GA-JD-0006'));
    await desk.act('acceptor', caseId, 'acceptance');
    const denied = await desk.try('approver', caseId, 'decision', {
      body: { outcome: 'denied', grounds: '不合适', lawBasis: '无' },
    });
    assert.equal(denied.body.code, 'cases/not-in-this-flow');
    await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
    const own = await ownCase(wang, caseId, ({ documents }) =>
      documents.some(({ title }: { title: string }) => title === '备案回执'),
    );
    assert.ok(['granted', 'ready-for-collection'].includes(own.status), own.status);
  });

  it('a renewal that is not decided before the licence ends is granted by silence', async () => {
    ({ caseId } = await applyFor(wang, 'GA-JG-0069', { form: { licenceExpiresOn: '2026-04-20' } }));
    await eventually(
      () => desk.read('acceptor', caseId),
      ({ sources }) => sources.length > 0,
    );
    const seen = await desk.read('acceptor', caseId);
    if (seen.status === 'received') await desk.act('acceptor', caseId, 'acceptance');
    platform.clock.set('2026-04-20T10:00:00Z');
    assert.equal((await desk.read('examiner', caseId)).status, 'accepted', 'the last day counts');
    platform.clock.set('2026-04-21T01:00:00Z');
    wang = await surePerson(platform, people.A);
    const own = await ownCase(
      wang,
      caseId,
      ({ status, documents }) =>
        ['granted', 'delivered', 'ready-for-collection', 'shipping'].includes(status) &&
        documents.some(({ kind }: { kind: string }) => kind === 'grant-decision'),
    );
    assert.deepEqual([own.decision.outcome, own.decision.decidedOn], ['granted', '2026-04-20']);
    assert.ok(
      own.timeline.some(({ type }: { type: string }) => type === 'RenewalDeemed'),
      'and the timeline says so',
    );
  });

  it('a question is taken up and answered in writing, with the way to a review', async () => {
    ({ caseId } = await applyFor(wang, 'GA-XF-0016'));
    await desk.act('acceptor', caseId, 'acceptance');
    await desk.act('examiner', caseId, 'claim');
    const empty = await desk.try('examiner', caseId, 'reply', {
      body: { outcome: 'explained', reply: ' ' },
    });
    assert.equal(empty.body.code, 'cases/reply-missing');
    await desk.act('examiner', caseId, 'reply', {
      outcome: 'explained',
      reply: '可以在居住地任一派出所办理，无需返回户籍地。',
    });
    const own = await ownCase(wang, caseId, ({ documents }) =>
      documents.some(({ kind }: { kind: string }) => kind === 'reply'),
    );
    assert.deepEqual(
      [own.status, own.ending.remedies],
      ['answered', { reconsiderationDays: 60, litigationMonths: 6 }],
    );
    assert.match(own.ending.reason, /任一派出所/);
  });

  it('who reports a crime is not shown to those who handle the report', async () => {
    ({ caseId } = await applyFor(wang, 'GA-JZ-0003'));
    const { applicant } = await desk.read('acceptor', caseId);
    assert.deepEqual(applicant, {});
    const queue = await (await desk.of('acceptor')).get('/api/officer/queue?limit=100');
    const entry = queue.body.items.find((one: { caseId: string }) => one.caseId === caseId);
    assert.ok(entry);
    assert.equal(entry.applicantMasked, undefined);
  });
});
