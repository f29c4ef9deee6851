import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, people } from '@tongban/testing';
import { apply, photo } from '../applying.ts';
import { applyFor, fillIn, surePerson } from '../fill-in.ts';
import { deskOf, ownAct, ownCase, type Desk } from '../handling.ts';
import { breakOutside } from '../outside-world.ts';
import type { Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

/** 新生儿出生一件事: T13, one form, one acceptance, five parts, five working days promised. */
const newborn = 'GA-HZ-0103';

describe('the newborn one-thing (journey J2), filed by the mother on 15 September 2026', () => {
  let platform: TestPlatform;
  let desk: Desk;
  let mother: Visitor;
  let caseId: string;
  before(async () => {
    platform = await testPlatform('2026-09-15T01:00:00Z');
    desk = deskOf(platform);
    mother = await surePerson(platform, people.D);
  });
  after(() => platform.stop());

  const finish = (part: string, outcome: 'done' | 'refused', result?: string) =>
    desk.act('examiner', caseId, 'finished-parts', { part, outcome, ...(result && { result }) });
  const states = async () =>
    (await desk.read('examiner', caseId)).parts.map((one: { key: string; state: string }) => [
      one.key,
      one.state,
    ]);

  const said = async (): Promise<string | undefined> =>
    (await desk.read('acceptor', caseId)).sources.findLast(
      ({ check }: { check: string }) => check === 'population',
    )?.outcome;

  async function accepted(): Promise<void> {
    ({ caseId } = await applyFor(mother, newborn));
    await desk.act('acceptor', caseId, 'acceptance');
  }

  it('is accepted once for all parts, and its parts are done at the same time', async () => {
    await accepted();
    const { dueOn, parts } = await desk.read('examiner', caseId);
    assert.equal(dueOn, '2026-09-21', 'Sunday the 20th is a working day before Mid-Autumn');
    assert.equal(parts.length, 5);
    const early = await desk.try('examiner', caseId, 'finished-parts', {
      body: { part: 'identity-card', outcome: 'done' },
    });
    assert.deepEqual([early.status, early.body.code], [409, 'cases/other-part-first']);
    await finish('household', 'done');
    await finish('identity-card', 'done');
    await finish('reproduction', 'done');
    await finish('social-insurance', 'done');
    assert.equal((await desk.read('examiner', caseId)).status, 'accepted');
  });

  it('completes the household when the health part fails: the edge is independent', async () => {
    const silent = await desk.try('examiner', caseId, 'finished-parts', {
      body: { part: 'birth-certificate', outcome: 'refused' },
    });
    assert.equal(silent.body.code, 'cases/reason-missing');
    await finish(
      'birth-certificate',
      'refused',
      '出生医学证明信息与共享数据不一致，请到助产机构核对。',
    );
    assert.deepEqual(await states(), [
      ['birth-certificate', 'refused'],
      ['household', 'done'],
      ['identity-card', 'done'],
      ['social-insurance', 'done'],
      ['reproduction', 'done'],
    ]);
    const { status } = await desk.read('approver', caseId);
    assert.equal(status, 'awaiting-decision', 'with the last part it is back with the lead');
    await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
    assert.equal((await ownCase(mother, caseId)).status, 'granted');
  });

  it('does not begin what requires the household when that is refused, and says why', async () => {
    await accepted();
    await finish('household', 'refused', '该婴儿已在其他地区登记户口。');
    assert.deepEqual(await states(), [
      ['birth-certificate', 'open'],
      ['household', 'refused'],
      ['identity-card', 'not-begun'],
      ['social-insurance', 'not-begun'],
      ['reproduction', 'open'],
    ]);
    await finish('birth-certificate', 'done');
    await finish('reproduction', 'done');
    await desk.act('approver', caseId, 'decision', {
      outcome: 'denied',
      grounds: '户口已在其他地区登记。',
      lawBasis: '《中华人民共和国户口登记条例》',
    });
    const own = await ownCase(mother, caseId);
    assert.deepEqual([own.status, own.decision.grounds], ['denied', '户口已在其他地区登记。']);
  });

  it('goes on with a paper that is handed in while a source is down, and is verified again when it answers', async () => {
    ({ caseId } = await applyFor(mother, newborn));
    await eventually(said, (outcome) => outcome === 'match');
    const shared = await desk.try('acceptor', caseId, 'supplement-requests', {
      body: { defects: [{ materialKey: 'hukou_book', reason: '请上传户口簿。' }] },
    });
    assert.deepEqual([shared.status, shared.body.code], [422, 'cases/material-is-shared']);

    await breakOutside(platform, 'population', { down: true });
    ({ caseId } = await applyFor(mother, newborn));
    await eventually(said, (outcome) => outcome === 'failed');
    // Silence of a source is no refusal: the officer asks for the paper instead (行政许可法 Art 32).
    const materialKey = 'hukou_book';
    await desk.act('acceptor', caseId, 'supplement-requests', {
      defects: [{ materialKey, reason: '数据源暂不可用，请上传户口簿首页和本人页照片。' }],
    });
    const handed = await mother.send(
      'POST',
      `/api/cases/${caseId}/attachments?materialKey=${materialKey}`,
      { file: await photo('hukou-book.jpg', '#f5f5f5') },
    );
    assert.equal(handed.status, 201, JSON.stringify(handed.body));
    await breakOutside(platform, 'population', {});
    const supplied = await ownAct(mother, caseId, 'supplement', {
      body: { attachmentIds: [handed.body.attachmentId] },
    });
    assert.equal(supplied.status, 200, JSON.stringify(supplied.body));
    // What was handed in is verified again, and the source answers.
    await eventually(said, (outcome) => outcome === 'match');
    await desk.act('acceptor', caseId, 'acceptance');
    const { parts, status } = await desk.read('examiner', caseId);
    assert.equal(status, 'accepted');
    assert.equal(parts.length, 5);
  });

  it('may hand in the birth certificate at once, which spares being asked, and is not made to', async () => {
    const [form, guide] = await Promise.all([
      mother.get(`/api/service-items/${newborn}/form?regionCode=440305`),
      mother.get(`/api/service-items/${newborn}?regionCode=440305`),
    ]);
    const of = (list: { materialKey: string }[]) =>
      list.find(({ materialKey }) => materialKey === 'birth_cert') as Record<string, unknown>;
    assert.equal(of(form.body.uploads)['required'], false);
    assert.equal(of(guide.body.materials)['handling'], 'sharing-or-upload');
    assert.deepEqual(
      guide.body.addresses.map(({ url }: { url: string }) => new URL(url).pathname),
      [`/guides/${newborn}`, `/guides/${newborn}`],
    );
    const { caseId: filed } = await apply(
      mother,
      { ...(await fillIn(mother, newborn)), files: ['birth_cert'] },
      { regionCode: '440305' },
    );
    const { attachments } = await desk.read('acceptor', filed);
    assert.deepEqual(
      attachments.map(({ materialKey }: { materialKey: string }) => materialKey),
      ['birth_cert'],
    );
  });

  it('is asked for the birth certificate, which no source of the platform holds', async () => {
    ({ caseId } = await applyFor(mother, newborn));
    await eventually(said, (outcome) => outcome === 'match');
    const asked = await desk.act('acceptor', caseId, 'supplement-requests', {
      defects: [{ materialKey: 'birth_cert', reason: '请上传出生医学证明照片。' }],
    });
    assert.equal(asked.status, 'awaiting-supplement');
  });

  it('is asked once, by 30 September at the latest for a receipt of 22 September', async () => {
    platform.clock.set('2026-09-22T01:00:00Z');
    mother = await surePerson(platform, people.D);
    ({ caseId } = await applyFor(mother, newborn));
    assert.equal((await desk.read('acceptor', caseId)).dueOn, '2026-09-30');
    await desk.act('acceptor', caseId, 'supplement-requests', {
      defects: [{ reason: '婴儿姓氏与父亲登记不一致，请说明。' }],
    });
    const again = await desk.try('acceptor', caseId, 'supplement-requests', {
      body: { defects: [{ reason: '再补' }] },
    });
    assert.equal(again.body.code, 'cases/supplement-already-requested');
    const withdrawn = await ownAct(mother, caseId, 'withdrawal', { body: {} });
    assert.equal(withdrawn.status, 200, JSON.stringify(withdrawn.body));
  });
});
