import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Instant } from '@tongban/kernel';
import { people } from '@tongban/testing';
import { nanshan as nanshanBureau, windowOf } from '../at-window.ts';
import { applyFor, fillIn, surePerson } from '../fill-in.ts';
import { deskOf, ownCase, type Desk } from '../handling.ts';
import { citizen, type Visitor } from '../people.ts';
import { refused } from '../refused.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const city = { acceptor: '442001', examiner: '442002', approver: '442005' };
const province = { acceptor: '441001', examiner: '441002', approver: '441005' };
const nanshan = { acceptor: '443001', examiner: '443002', approver: '443005' };
const yanta = { acceptor: '613001', examiner: '613002', approver: '613005' };

const opinion = { outcome: 'grant', opinion: '材料齐全，情况属实，建议准予。' };

let platform: TestPlatform;
let desk: Desk;
let wang: Visitor;

// One day on one platform; the case that takes weeks comes last.
before(async () => {
  platform = await testPlatform('2026-03-02T01:00:00Z');
  desk = deskOf(platform);
  wang = await surePerson(platform, people.A);
});
after(() => platform.stop());

describe('a licence that goes from the city to the province (设立保安服务公司许可)', () => {
  let caseId: string;

  const as = async (number: string, path: string, body: object = {}) =>
    desk.actAs(await desk.number(number), caseId, path, body);
  const tryAs = async (number: string, path: string, body: object = {}) =>
    desk.tryAs(await desk.number(number), caseId, path, { body });
  const seenBy = async (number: string) =>
    (await (await desk.number(number)).get(`/api/officer/cases/${caseId}?purpose=x`)).body;

  it('is examined by the city first, within fifteen working days of its own', async () => {
    ({ caseId } = await applyFor(wang, 'GA-ZA-0086'));
    await as(city.acceptor, 'receipt');
    await as(city.acceptor, 'acceptance');
    await as(city.examiner, 'claim');
    await as(city.examiner, 'examination-opinion', opinion);
    const { stepOn, dueOn, way } = await seenBy(city.examiner);
    assert.deepEqual([stepOn, dueOn], ['2026-03-23', '2026-03-30']);
    assert.deepEqual(
      way.map(({ organName, as: part, here }: Record<string, unknown>) => [organName, part, here]),
      [
        ['深圳市公安局', 'first', true],
        ['广东省公安厅', 'superior', false],
      ],
    );
  });

  it('is not decided by the city, which passes it on', async () => {
    const decided = await tryAs(city.approver, 'decision', { outcome: 'granted' });
    assert.deepEqual([decided.status, decided.body.code], [409, 'cases/not-the-deciding-organ']);
    const before = await seenBy(province.examiner);
    assert.equal(before.status, 'awaiting-decision', 'whoever has a part in it may look ahead');
    const early = await tryAs(province.examiner, 'claim');
    assert.equal(early.body.code, 'cases/outside-your-authority');
    await as(city.approver, 'forwarding', { reason: '初审意见：建议准予。' });
    const { status, stepOn, organName } = await seenBy(province.examiner);
    assert.deepEqual([status, stepOn, organName], ['forwarded', '2026-03-23', '广东省公安厅']);
    const own = await ownCase(wang, caseId);
    assert.match(own.awaited.what.zh, /不会要求您重复提交/);
  });

  it('lies in the queue of the province; the province may not ask the applicant again', async () => {
    const queue = await (await desk.number(province.examiner)).get('/api/officer/queue');
    assert.ok(queue.body.items.some((one: { caseId: string }) => one.caseId === caseId));
    await refused(
      async (language) =>
        desk.tryAs(await desk.number(province.acceptor), caseId, 'supplement-requests', {
          body: { defects: [{ materialKey: 'id_card', reason: '请重新提交材料' }] },
          language,
        }),
      { status: 409, code: 'cases/upper-organ-may-not-ask', zh: /第三十五条/, en: /Art 35/ },
    );
  });

  it('is examined and granted by the province, and the city no longer acts on it', async () => {
    await as(province.examiner, 'claim');
    await as(province.examiner, 'examination-opinion', opinion);
    const late = await tryAs(city.approver, 'decision', { outcome: 'granted' });
    assert.equal(late.body.code, 'cases/outside-your-authority');
    const further = await tryAs(province.approver, 'forwarding');
    assert.deepEqual([further.status, further.body.code], [409, 'cases/no-next-organ']);
    await as(province.approver, 'decision', { outcome: 'granted' });
    const own = await ownCase(wang, caseId, ({ documents }) =>
      documents.some(({ kind }: { kind: string }) => kind === 'grant-decision'),
    );
    // The province has decided; the city, where one lives, hands it over.
    assert.deepEqual(
      [own.status, own.organName, own.decision.organName],
      ['granted', '深圳市公安局', '广东省公安厅'],
    );
  });
});

describe('a migration of a household between two peer organs (户口迁移)', () => {
  let caseId: string;

  const as = async (number: string, path: string, body: object = {}) =>
    desk.actAs(await desk.number(number), caseId, path, body);

  it('is examined where one moves in, passed to where one moves out, and comes back to be decided', async () => {
    const form = {
      moveFrom: { regionCode: '610113', street: '小寨东路1号' },
      moveTo: { regionCode: '440305', street: '粤海街道科苑路1号' },
    };
    ({ caseId } = await applyFor(wang, 'GA-HZ-0021', { form }));
    await as(nanshan.acceptor, 'receipt');
    await as(nanshan.acceptor, 'acceptance');
    await as(nanshan.examiner, 'claim');
    await as(nanshan.examiner, 'examination-opinion', opinion);
    await as(nanshan.approver, 'forwarding', { reason: '准予迁入，请办理迁出。' });
    const { way } = (
      await (await desk.number(yanta.examiner)).get(`/api/officer/cases/${caseId}?purpose=x`)
    ).body;
    assert.deepEqual(
      way.map((one: { organName: string; as: string }) => [one.organName, one.as]),
      [
        ['深圳市公安局南山分局', 'first'],
        ['西安市公安局雁塔分局', 'peer'],
        ['深圳市公安局南山分局', 'peer'],
      ],
    );
    await as(yanta.examiner, 'claim');
    await as(yanta.examiner, 'examination-opinion', { outcome: 'grant', opinion: '迁出已办理。' });
    await as(yanta.approver, 'forwarding', { reason: '迁移证已签发。' });
    await as(nanshan.examiner, 'claim');
    await as(nanshan.examiner, 'examination-opinion', opinion);
    await as(nanshan.approver, 'decision', { outcome: 'granted' });
    const own = await ownCase(wang, caseId, ({ documents }) =>
      ['move-in-permit', 'migration-certificate', 'grant-decision'].every((kind) =>
        documents.some((one: { kind: string }) => one.kind === kind),
      ),
    );
    assert.deepEqual([own.status, own.organName], ['granted', '深圳市公安局南山分局']);
    const paper = (kind: string) =>
      own.documents.find((one: { kind: string }) => one.kind === kind) as {
        documentId: string;
        number: string;
      };
    // Each organ writes its own paper, under a number of its own.
    assert.match(paper('move-in-permit').number, /深南/);
    assert.doesNotMatch(paper('migration-certificate').number, /深/);
    const { body } = await wang.get(
      `/api/cases/${caseId}/documents/${paper('migration-certificate').documentId}`,
    );
    assert.equal((body as Buffer).subarray(0, 5).toString(), '%PDF-');
  });

  it('is one organ’s matter when one moves within its region', async () => {
    const here = { regionCode: '440305', street: '科苑路1号' };
    ({ caseId } = await applyFor(wang, 'GA-HZ-0021', { form: { moveFrom: here, moveTo: here } }));
    await as(nanshan.acceptor, 'receipt');
    await as(nanshan.acceptor, 'acceptance');
    await as(nanshan.examiner, 'claim');
    await as(nanshan.examiner, 'examination-opinion', opinion);
    await as(nanshan.approver, 'decision', { outcome: 'granted' });
  });
});

describe('a case that goes up all four levels (退出中国国籍, 国籍法 Arts 14–16)', () => {
  const itemCode = 'GA-CRJ-0074';
  const ministry = { acceptor: '100007', examiner: '100008', approver: '100011' };
  const levels = [
    { name: '深圳市公安局南山分局', officers: nanshan, on: '2026-03-02', until: '2026-03-30' },
    { name: '深圳市公安局', officers: city, on: '2026-03-05', until: '2026-04-02' },
    { name: '广东省公安厅', officers: province, on: '2026-03-10', until: '2026-04-08' },
    { name: '公安部', officers: ministry, on: '2026-03-17', until: '2026-04-15' },
  ];
  let caseId: string;
  before(async () => {
    const counter = windowOf(platform, await desk.number(nanshan.acceptor), nanshanBureau);
    ({ caseId } = await counter.file(people.A, await fillIn(wang, itemCode)));
    await as(nanshan.acceptor, 'receipt');
    await as(nanshan.acceptor, 'acceptance');
  });

  const as = async (officer: string, path: string, body: object = {}) =>
    desk.actAs(await desk.number(officer), caseId, path, body);
  const seenBy = async (officer: string) =>
    (await (await desk.number(officer)).get(`/api/officer/cases/${caseId}?purpose=x`)).body;
  const opinionOf = (name: string) => `${name}：材料齐全，建议准予。`;

  for (const [index, { name, officers, on, until }] of levels.entries()) {
    it(`is examined by ${name} in a time of its own, with the opinions from below before it`, async () => {
      platform.clock.set(`${on}T01:00:00Z` as Instant);
      if (index > 0) {
        const below = levels[index - 1]!;
        const note = `${below.name}初审同意，现上报。`;
        await as(below.officers.approver, 'forwarding', { reason: note });
      }
      const seen = await seenBy(officers.examiner);
      assert.deepEqual([seen.organName, seen.stepOn], [name, until]);
      assert.deepEqual(
        seen.way.map((stop: Stop) => [stop.organName, stop.here, stop.dueOn, stop.opinion?.text]),
        levels.map((level, place) => [
          level.name,
          place === index,
          place <= index ? level.until : undefined,
          place < index ? opinionOf(level.name) : undefined,
        ]),
      );
      await as(officers.examiner, 'claim');
      await as(officers.examiner, 'examination-opinion', {
        outcome: 'grant',
        opinion: opinionOf(name),
      });
    });

    if (index > 0) {
      it(`is not sent back to the applicant for more by ${name}`, async () => {
        const asked = { defects: [{ materialKey: 'id_card', reason: '请再交一次' }] };
        await refused(
          async (language) =>
            desk.tryAs(await desk.number(officers.acceptor), caseId, 'supplement-requests', {
              body: asked,
              language,
            }),
          { status: 409, code: 'cases/upper-organ-may-not-ask', zh: /第三十五条/, en: /Art 35/ },
        );
      });
    }
  }

  it('is decided by the ministry and by nobody below it', async () => {
    const early = await desk.tryAs(await desk.number(province.approver), caseId, 'decision', {
      body: { outcome: 'granted' },
    });
    assert.equal(early.body.code, 'cases/outside-your-authority');
    await as(ministry.approver, 'decision', { outcome: 'granted' });
  });

  it('comes back down: the county hands over what the ministry decided, and the ministry does not', async () => {
    wang = await citizen(platform, people.A.phone);
    const own = await ownCase(wang, caseId, ({ documents }) =>
      documents.some(({ kind }: { kind: string }) => kind === 'grant-decision'),
    );
    assert.deepEqual([own.organName, own.decision.organName], [levels[0]!.name, levels[3]!.name]);
    const { way } = await seenBy(nanshan.acceptor);
    assert.deepEqual(
      way.map(({ here }: Stop) => here),
      [true, false, false, false],
    );
    const far = await desk.tryAs(await desk.number(ministry.acceptor), caseId, 'collection');
    assert.equal(far.body.code, 'cases/outside-your-authority');
    await as(nanshan.acceptor, 'collection');
    const ready = await ownCase(wang, caseId);
    assert.deepEqual(
      [ready.status, ready.timeline.at(-1).by],
      ['ready-for-collection', levels[0]!.name],
    );
  });
});

interface Stop {
  readonly organName: string;
  readonly here: boolean;
  readonly dueOn?: string;
  readonly opinion?: { readonly text: string };
}
