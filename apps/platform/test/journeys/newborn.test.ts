import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, people } from '@tongban/testing';
import { photo } from '../applying.ts';
import { applyFor, surePerson } from '../fill-in.ts';
import { deskOf, ownAct, ownCase, type Desk } from '../handling.ts';
import { breakOutside } from '../outside-world.ts';
import type { Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

/** 新生儿出生一件事: T13, one form, one acceptance, five parts, five working days promised. */
const newborn = 'GA-HZ-0103';
/** Baby F, as the hospital and the mother have it. */
const birth = {
  birthCertificateNumber: 'T440300881',
  childBornOn: '2026-08-18',
  childName: '王安',
};

describe('the newborn one-thing (journey J2), filed by the mother on 15 September 2026', () => {
  let platform: TestPlatform;
  let desk: Desk;
  let mother: Visitor;
  let caseId: string;
  /** Handed in on 22 September and looked at by nobody. */
  let unanswered: string;
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
      ({ check }: { check: string }) => check === 'birth-certificate',
    )?.outcome;

  const askFor = (materialKey: string, reason: string) =>
    desk.try('acceptor', caseId, 'supplement-requests', {
      body: { defects: [{ materialKey, reason }] },
    });

  async function accepted(form: Readonly<Record<string, unknown>> = birth): Promise<void> {
    ({ caseId } = await applyFor(mother, newborn, { form }));
    await desk.act('acceptor', caseId, 'acceptance');
  }

  /** The system registers the household once the shared certificate says so; nobody else does. */
  const registered = () =>
    eventually(states, (found) =>
      found.some(([key, state]: [string, string]) => key === 'household' && state === 'done'),
    );

  it('is accepted once for all parts, and its parts are done at the same time', async () => {
    await accepted();
    const { dueOn, parts } = await desk.read('examiner', caseId);
    assert.equal(dueOn, '2026-09-21', 'Sunday the 20th is a working day before Mid-Autumn');
    assert.equal(parts.length, 5);
    await registered();
    const { timeline } = await ownCase(mother, caseId);
    const bySystem = timeline.findLast(({ type }: { type: string }) => type === 'PartFinished');
    assert.ok(!/警官|\d{6}/.test(bySystem.by), bySystem.by);
    const again = await desk.try('examiner', caseId, 'finished-parts', {
      body: { part: 'household', outcome: 'refused', result: '重复' },
    });
    assert.deepEqual([again.status, again.body.code], [403, 'cases/not-your-part']);
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
    await accepted({ ...birth, birthCertificateNumber: 'T440300882' });
    await eventually(said, (outcome) => outcome === 'mismatch');
    const early = await desk.try('examiner', caseId, 'finished-parts', {
      body: { part: 'identity-card', outcome: 'done' },
    });
    assert.deepEqual([early.status, early.body.code], [409, 'cases/other-part-first']);
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

  it('is not asked for the birth certificate, which the health authority shares', async () => {
    const [form, guide] = await Promise.all([
      mother.get(`/api/service-items/${newborn}/form?regionCode=440305`),
      mother.get(`/api/service-items/${newborn}?regionCode=440305`),
    ]);
    const of = (list: { materialKey: string }[]) =>
      list.find(({ materialKey }) => materialKey === 'birth_cert') as Record<string, unknown>;
    assert.equal(of(form.body.uploads), undefined);
    assert.equal(of(guide.body.materials)['handling'], 'sharing');
    ({ caseId } = await applyFor(mother, newborn, { form: birth }));
    await eventually(said, (outcome) => outcome === 'match');
    const { status, body } = await askFor('birth_cert', '请上传出生医学证明。');
    assert.deepEqual([status, body.code], [422, 'cases/material-is-shared']);
    assert.deepEqual(
      guide.body.addresses.map(({ url }: { url: string }) => new URL(url).pathname),
      [`/guides/${newborn}`, `/guides/${newborn}`],
    );
  });

  it('whose source of birth certificates is down hands in the paper, which is verified again when it answers', async () => {
    await breakOutside(platform, 'health', { down: true });
    ({ caseId } = await applyFor(mother, newborn, { form: birth }));
    await eventually(said, (outcome) => outcome === 'failed');
    // Silence of a source is no refusal: the officer asks for the paper instead (行政许可法 Art 32).
    const reason = '数据源暂不可用，请上传出生医学证明照片。';
    const asked = await askFor('birth_cert', reason);
    assert.equal(asked.status, 200, JSON.stringify(asked.body));
    const handed = await mother.send(
      'POST',
      `/api/cases/${caseId}/attachments?materialKey=birth_cert`,
      { file: await photo('birth-certificate.jpg', '#f5f5f5') },
    );
    assert.equal(handed.status, 201, JSON.stringify(handed.body));
    await breakOutside(platform, 'health', {});
    const supplied = await ownAct(mother, caseId, 'supplement', {
      body: { attachmentIds: [handed.body.attachmentId] },
    });
    assert.equal(supplied.status, 200, JSON.stringify(supplied.body));
    await eventually(said, (outcome) => outcome === 'match');
    await desk.act('acceptor', caseId, 'acceptance');
    await registered();
    assert.equal((await desk.read('examiner', caseId)).status, 'accepted');
  });

  it('with the certificate of somebody else’s child is not granted, whatever an officer finds', async () => {
    const stranger = await surePerson(platform, people.B);
    ({ caseId } = await applyFor(stranger, newborn, { form: birth }));
    await eventually(said, (outcome) => outcome === 'mismatch');
    await desk.act('acceptor', caseId, 'acceptance');
    assert.ok((await states()).every(([, state]: [string, string]) => state === 'open'));
    for (const { key } of (await desk.read('examiner', caseId)).parts) {
      const part = await desk.try('examiner', caseId, 'finished-parts', {
        body: { part: key, outcome: 'done' },
      });
      assert.equal(part.status, 200, JSON.stringify(part.body));
    }
    const granted = await desk.try('approver', caseId, 'decision', {
      body: { outcome: 'granted' },
    });
    assert.deepEqual([granted.status, granted.body.code], [409, 'cases/check-failed']);
  });

  it('whose certificate is in no register here may be asked for the paper', async () => {
    const unknown = { ...birth, birthCertificateNumber: 'T999999999' };
    ({ caseId } = await applyFor(mother, newborn, { form: unknown }));
    await eventually(said, (outcome) => outcome === 'cannot-judge');
    const asked = await askFor('birth_cert', '请上传出生医学证明照片。');
    assert.equal(asked.body.status, 'awaiting-supplement');
  });

  it('is asked once, by 30 September at the latest for a receipt of 22 September', async () => {
    platform.clock.set('2026-09-22T01:00:00Z');
    mother = await surePerson(platform, people.D);
    ({ caseId: unanswered } = await applyFor(mother, newborn, { form: birth }));
    // The father is 王, the mother 赵: whose surname this is, the register cannot say.
    ({ caseId } = await applyFor(mother, newborn, { form: { ...birth, childName: '李安' } }));
    assert.equal((await desk.read('acceptor', caseId)).dueOn, '2026-09-30');
    await eventually(said, (outcome) => outcome === 'cannot-judge');
    platform.clock.set('2026-09-30T01:00:00Z');
    await desk.act('acceptor', caseId, 'supplement-requests', {
      defects: [{ field: 'childName', reason: '孩子姓氏与父母登记的均不一致，请更正或者说明。' }],
    });
    const again = await desk.try('acceptor', caseId, 'supplement-requests', {
      body: { defects: [{ field: 'childName', reason: '再核对一次。' }] },
    });
    assert.equal(again.body.code, 'cases/supplement-already-requested');
    mother = await surePerson(platform, people.D);
    const supplied = await ownAct(mother, caseId, 'supplement', {
      body: { form: { childName: '王安' } },
    });
    assert.equal(supplied.status, 200, JSON.stringify(supplied.body));
    await eventually(said, (outcome) => outcome === 'match');
    await desk.act('acceptor', caseId, 'acceptance');
  });

  it('is taken for accepted from 22 September when nobody has asked by the end of 30 September', async () => {
    caseId = unanswered;
    platform.clock.set('2026-10-08T01:00:00Z');
    const { status } = await eventually(
      () => desk.read('acceptor', caseId),
      (found) => found.status !== 'received',
    );
    assert.equal(status, 'accepted');
    const late = await askFor('birth_cert', '请补交。');
    assert.deepEqual([late.status, late.body.code], [409, 'cases/already-accepted']);
  });
});
