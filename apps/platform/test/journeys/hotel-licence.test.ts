import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, people } from '@tongban/testing';
import { realPerson } from '../applying.ts';
import { applyFor } from '../fill-in.ts';
import { deskOf, ownAct, ownCase, type Desk } from '../handling.ts';
import type { Visitor } from '../people.ts';
import { refused } from '../refused.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

/** 旅馆业特种行业许可: flow T06, seven working days promised, twenty by law. */
const hotelLicence = 'GA-ZA-0001';
const form = { takesForeigners: true, hotelRooms: 120 };

/** Nine in the morning in Shenzhen. */
const morning = (day: string) => `${day}T01:00:00Z`;

describe('the hotel licence (journey J8): stop, extension, joint opinions', () => {
  let platform: TestPlatform;
  let desk: Desk;
  let wang: Visitor;
  let caseId: string;
  before(async () => {
    platform = await testPlatform(morning('2026-03-02'));
    desk = deskOf(platform);
    wang = await realPerson(platform, people.A);
  });
  after(() => platform.stop());

  /** The next morning of interest; whoever was signed in signs in again. */
  async function day(on: string): Promise<void> {
    platform.clock.set(morning(on));
    wang = await realPerson(platform, people.A);
  }
  const read = () => desk.read('examiner', caseId);

  it('is accepted on 2 March with seven working days promised: 11 March', async () => {
    ({ caseId } = await applyFor(wang, hotelLicence, { form }));
    await desk.act('acceptor', caseId, 'receipt');
    await desk.act('acceptor', caseId, 'acceptance');
    await desk.act('examiner', caseId, 'claim');
    const { dueOn, statutoryOn } = await read();
    assert.deepEqual([dueOn, statutoryOn], ['2026-03-11', '2026-03-30']);
  });

  it('asks household and exit-entry branches at the same time, each with a clock of its own', async () => {
    await day('2026-03-03');
    await desk.act('examiner', caseId, 'opinion-requests', {
      question: '旅客登记系统、境外人员住宿登记条件是否具备？',
    });
    const { consultation, status, dueOn } = await read();
    assert.equal(status, 'joint-handling');
    assert.deepEqual(
      consultation.departments.map((one: { branchCode: string; dueOn: string }) => [
        one.branchCode,
        one.dueOn,
      ]),
      [
        ['HZ', '2026-03-06'],
        ['CRJ', '2026-03-06'],
      ],
    );
    assert.equal(dueOn, '2026-03-11', 'the clock runs on');
    await refused(
      (language) =>
        desk.try('examiner', caseId, 'examination-opinion', {
          body: { outcome: 'grant', opinion: '同意' },
          language,
        }),
      { status: 409, code: 'cases/not-possible-now', zh: /征求意见/, en: /departments/ },
    );
  });

  it('waits in the list of the departments asked, and lets only them answer', async () => {
    const household = await desk.branch('HZ');
    const asked = await eventually(
      async () => (await household.get('/api/officer/opinion-requests')).body.items,
      (items) => items.length === 1,
    );
    assert.deepEqual(
      [asked[0].caseId, asked[0].branchCode, asked[0].dueOn, asked[0].late],
      [caseId, 'HZ', '2026-03-06', false],
    );
    const traffic = await desk.branch('JG');
    const { body: stranger } = await traffic.get(`/api/officer/cases/${caseId}?purpose=x`);
    assert.equal(stranger.code, 'cases/outside-your-authority');
    await desk.actAs(household, caseId, 'department-opinions', {
      outcome: 'agree',
      opinion: '旅客登记系统已安装。',
    });
    assert.equal((await read()).consultation.joined, 'open');
  });

  it('goes on without an opinion that is late, and writes it down when it comes', async () => {
    await day('2026-03-09');
    const { consultation } = await eventually(read, ({ status }) => status === 'under-examination');
    assert.deepEqual([consultation.joined, consultation.departments[1].lapsed], ['agreed', true]);
    const exitEntry = await desk.branch('CRJ');
    await desk.actAs(exitEntry, caseId, 'department-opinions', {
      outcome: 'agree',
      opinion: '境外人员登记条件具备。',
    });
    const late = (await read()).consultation.departments[1];
    assert.deepEqual([late.outcome, late.lapsed], ['agree', true]);
  });

  it('is inspected by two officers, both of whom sign: a list of one is refused', async () => {
    const [first, second] = await desk.inspectors();
    const record = {
      outcome: 'passed',
      inspectedOn: '2026-03-09',
      findings: '监控、登记系统、消防通道符合要求。',
    };
    const alone = await desk.tryAs(first.visitor, caseId, 'inspections', {
      body: { ...record, inspectorNumbers: [first.number] },
    });
    assert.deepEqual([alone.status, alone.body.code], [422, 'cases/inspectors-too-few']);
    const unknown = await desk.tryAs(first.visitor, caseId, 'inspections', {
      body: { ...record, inspectorNumbers: [first.number, '999999'] },
    });
    assert.deepEqual([unknown.status, unknown.body.code], [422, 'cases/inspector-unknown']);
    await desk.actAs(first.visitor, caseId, 'inspections', {
      ...record,
      inspectorNumbers: [first.number, second.number],
    });
    const early = await desk.try('examiner', caseId, 'examination-opinion', {
      body: { outcome: 'grant', opinion: '同意' },
    });
    assert.deepEqual([early.status, early.body.code], [409, 'cases/inspection-not-signed']);
    const twice = await desk.tryAs(first.visitor, caseId, 'inspections/signature');
    assert.deepEqual([twice.status, twice.body.code], [403, 'cases/not-among-inspectors']);
    await desk.actAs(second.visitor, caseId, 'inspections/signature');
    const papers = await eventually(
      async () => (await read()).documents as { kind: string; documentId: string }[],
      (all) =>
        ['inspection-record', 'opinion-request'].every((kind) =>
          all.some((one) => one.kind === kind),
        ) && all.filter(({ kind }) => kind === 'opinion-reply').length === 2,
    );
    // What offices write to one another is in the file and not sent to the applicant.
    const own = await ownCase(wang, caseId);
    const kinds = own.documents.map(({ kind }: { kind: string }) => kind);
    assert.ok(
      kinds.includes('inspection-record') && !kinds.includes('opinion-reply'),
      kinds.join(),
    );
    const { documentId } = papers.find(({ kind }) => kind === 'opinion-reply')!;
    assert.equal((await wang.get(`/api/cases/${caseId}/documents/${documentId}`)).status, 404);
    const { inspection } = await read();
    assert.ok(inspection.inspectors.every(({ signed }: { signed: boolean }) => signed));
  });

  it('stops for an expert review from 10 to 20 March, in writing: due on 23 March, by law on 10 April', async () => {
    await day('2026-03-10');
    await desk.act('examiner', caseId, 'special-procedures', {
      kind: 'expert-review',
      days: 10,
      reason: '消防设施需专家评审。',
    });
    await ownCase(wang, caseId, ({ documents }) =>
      documents.some(({ kind }: { kind: string }) => kind === 'special-procedure-notice'),
    );
    assert.equal((await read()).dueOn, undefined);
    await day('2026-03-20');
    await desk.act('examiner', caseId, 'special-procedures/end', { result: '评审通过。' });
    const { dueOn, statutoryOn } = await read();
    assert.deepEqual([dueOn, statutoryOn], ['2026-03-23', '2026-04-10']);
  });

  it('is granted on 23 March by somebody who had no hand in it, and delivered by 7 April', async () => {
    await day('2026-03-23');
    await desk.act('examiner', caseId, 'examination-opinion', {
      outcome: 'grant',
      opinion: '符合条件，建议准予。',
    });
    const same = await desk.tryAs(await desk.of('examiner'), caseId, 'decision', {
      body: { outcome: 'granted' },
    });
    assert.equal(same.status, 403, 'reviewer and approver are two people');
    const unreasoned = await desk.try('approver', caseId, 'decision', {
      body: { outcome: 'denied' },
    });
    assert.deepEqual([unreasoned.status, unreasoned.body.code], [422, 'cases/grounds-missing']);
    await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
    const { status, decision, dueOn } = await ownCase(wang, caseId);
    assert.deepEqual([status, decision.decidedOn, dueOn], ['granted', '2026-03-23', '2026-04-07']);
  });
});

describe('variants of the hotel licence (journey J8)', () => {
  let platform: TestPlatform;
  let desk: Desk;
  let wang: Visitor;
  let caseId: string;
  before(async () => {
    platform = await testPlatform(morning('2026-03-02'));
    desk = deskOf(platform);
    wang = await realPerson(platform, people.A);
  });
  after(() => platform.stop());

  /** The next morning of interest; whoever was signed in signs in again. */
  async function day(on: string): Promise<void> {
    platform.clock.set(morning(on));
    wang = await realPerson(platform, people.A);
  }
  const read = () => desk.read('examiner', caseId);

  it('extends once, by the head of the organ, before the day: 24 April; a second time is refused', async () => {
    ({ caseId } = await applyFor(wang, hotelLicence, { form }));
    await desk.act('acceptor', caseId, 'receipt');
    await desk.act('acceptor', caseId, 'acceptance');
    await desk.act('examiner', caseId, 'claim');
    await day('2026-03-10');
    await desk.act('examiner', caseId, 'special-procedures', {
      kind: 'expert-review',
      days: 10,
      reason: '专家评审。',
    });
    await day('2026-03-20');
    await desk.act('examiner', caseId, 'special-procedures/end', {});
    await day('2026-04-09');
    const unreasoned = await desk.try('organ-head', caseId, 'extension', {
      body: { reason: '' },
    });
    assert.equal(unreasoned.body.code, 'cases/reason-missing');
    await desk.act('organ-head', caseId, 'extension', { reason: '案情复杂。' });
    assert.equal((await read()).statutoryOn, '2026-04-24');
    await ownCase(wang, caseId, ({ documents }) =>
      documents.some(({ kind }: { kind: string }) => kind === 'extension-notice'),
    );
    await refused(
      (language) =>
        desk.try('organ-head', caseId, 'extension', { body: { reason: '再延长' }, language }),
      { status: 409, code: 'cases/already-extended', zh: /一次/, en: /once/ },
    );
  });

  it('asks once for everything that is missing: a second notice is refused', async () => {
    const { caseId: other } = await applyFor(wang, hotelLicence, { form });
    await desk.act('acceptor', other, 'receipt');
    await desk.act('acceptor', other, 'supplement-requests', {
      defects: [{ field: 'hotelRooms', reason: '客房数与平面图不一致。' }],
    });
    await refused(
      (language) =>
        desk.try('acceptor', other, 'supplement-requests', {
          body: { defects: [{ field: 'takesForeigners', reason: '还有一处不清楚。' }] },
          language,
        }),
      { status: 409, code: 'cases/supplement-already-requested', zh: /一次/, en: /once/ },
    );
  });

  it('counts as accepted after five silent days, from 28 September; nothing more is asked for then', async () => {
    await day('2026-09-28');
    ({ caseId } = await applyFor(wang, hotelLicence, { form }));
    await day('2026-10-11');
    const { status, acceptedAt, statutoryOn, timeline } = await eventually(
      read,
      (found) => found.status !== 'pre-review',
    );
    assert.deepEqual([status, statutoryOn], ['accepted', '2026-10-30']);
    assert.ok(acceptedAt > '2026-10-10', 'it became so after Saturday the 10th, a working day');
    assert.ok(timeline.some(({ type }: { type: string }) => type === 'CaseDeemedAccepted'));
    await refused(
      (language) =>
        desk.try('acceptor', caseId, 'supplement-requests', {
          body: { defects: [{ field: 'hotelRooms', reason: '客房数不清楚。' }] },
          language,
        }),
      { status: 409, code: 'cases/already-accepted', zh: /已受理/, en: /accepted/ },
    );
  });

  it('is withdrawn in the middle of the consultation, which then waits for nobody', async () => {
    await desk.act('examiner', caseId, 'claim');
    await desk.act('examiner', caseId, 'opinion-requests', { question: '是否具备条件？' });
    const withdrawn = await ownAct(wang, caseId, 'withdrawal', { body: { reason: '不办了' } });
    assert.equal(withdrawn.status, 200, JSON.stringify(withdrawn.body));
    const household = await desk.branch('HZ');
    await eventually(
      async () => (await household.get('/api/officer/opinion-requests')).body.items,
      (items) => items.every((one: { caseId: string }) => one.caseId !== caseId),
    );
  });
});
