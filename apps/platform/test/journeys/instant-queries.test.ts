import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { people } from '@tongban/testing';
import { realPerson } from '../applying.ts';
import { surePerson } from '../fill-in.ts';
import { breakOutside } from '../outside-world.ts';
import { citizen, visitor, type Visitor } from '../people.ts';
import { refused } from '../refused.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

/** 驾驶证记分查询, 出入境证件信息查询: T01, no case and no clock. */
const points = 'GA-JG-0094';
const passport = 'GA-CRJ-0078';

describe('a query that leaves no case (T01)', () => {
  let platform: TestPlatform;
  let wang: Visitor;
  before(async () => {
    platform = await testPlatform('2026-09-18T01:00:00Z');
    wang = await surePerson(platform, people.A);
  });
  after(() => platform.stop());

  const ask = (somebody: Visitor, itemCode: string, language?: 'zh' | 'en') =>
    somebody.send('POST', '/api/instant-queries', {
      body: { itemCode },
      ...(language !== undefined && { language }),
    });
  const receipts = async (somebody: Visitor) =>
    (await somebody.get('/api/data-usage?limit=100')).body.items as {
      receiptId: string;
      purpose: string;
      askedBy: string;
      resource: { code: string };
      resultClass: string;
      caseId?: string;
    }[];

  it('is listed with what it asks for, for everybody', async () => {
    const { items } = (await visitor(platform).get('/api/instant-queries')).body;
    const found = items.find(({ itemCode }: { itemCode: string }) => itemCode === points);
    assert.deepEqual(
      found.facts.map(({ name }: { name: { zh: string } }) => name.zh),
      ['本周期累积记分'],
    );
    assert.ok(items.length >= 5);
  });

  it('is answered at once, and the receipt tells who asked what and never the answer', async () => {
    const answer = await ask(wang, points);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    const { state, facts, receiptId } = answer.body;
    assert.deepEqual([state, facts[0].value], ['answered', 4]);
    const receipt = (await receipts(wang)).find((one) => one.receiptId === receiptId);
    assert.deepEqual(
      [receipt?.askedBy, receipt?.resource.code, receipt?.purpose, receipt?.resultClass],
      ['self', 'driver-records', '本人查询：驾驶证记分查询', 'answered'],
    );
    assert.equal(receipt?.caseId, undefined);
    assert.equal((await wang.get('/api/cases')).body.items.length, 0, 'no case is left behind');
  });

  it('leaves one receipt for each question', async () => {
    const before = (await receipts(wang)).length;
    const answers = await Promise.all([ask(wang, points), ask(wang, passport), ask(wang, points)]);
    assert.ok(answers.every(({ status }) => status === 200));
    assert.equal(new Set(answers.map(({ body }) => body.receiptId)).size, 3);
    assert.equal((await receipts(wang)).length, before + 3);
  });

  it('says so when nothing is kept of the person', async () => {
    const li = await surePerson(platform, people.B);
    const { body } = await ask(li, points);
    assert.deepEqual([body.state, body.facts], ['no-record', []]);
  });

  it('asks who has not proved who they are to do so first, and asks no source', async () => {
    const stranger = await citizen(platform, '13900000077');
    const answer = await ask(stranger, points);
    assert.deepEqual([answer.status, answer.body.code], [403, 'http/assurance-too-low']);
  });

  it('of a matter that is no query, or has no source here, is refused', async () => {
    await refused((language) => ask(wang, 'GA-ZA-0107', language), {
      status: 404,
      code: 'sharing/query-unknown',
      zh: /GA-ZA-0107/,
      en: /GA-ZA-0107/,
    });
    await refused((language) => ask(wang, 'GA-YM-0021', language), {
      status: 409,
      code: 'sharing/query-not-connected',
      zh: /暂未接入/,
      en: /connected/,
    });
  });

  it('that the source does not answer fails, with a receipt that says so', async () => {
    await breakOutside(platform, 'traffic', { down: true });
    const chen = await realPerson(platform, people.C);
    const wanted = await ask(wang, points);
    assert.deepEqual([wanted.status, wanted.body.code], [503, 'sharing/source-unavailable']);
    assert.equal((await receipts(wang))[0]?.resultClass, 'failed');
    assert.deepEqual(
      (await receipts(chen)).filter(({ resource }) => resource.code === 'driver-records'),
      [],
    );
    await breakOutside(platform, 'traffic', {});
  });
});
