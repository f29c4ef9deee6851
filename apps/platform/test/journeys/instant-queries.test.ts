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

const plate = { plateKind: '02', plateNumber: '粤B9X9X9' };
/** What the queries need answered first; the others are about who asks alone. */
const answers: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = {
  'GA-HZ-0100': { queriedName: people.A.name },
  'GA-JG-0092': plate,
  'GA-JG-0128': plate,
  'GA-JG-0130': plate,
  'GA-KX-0004': { unitCreditCode: '91440300MA5EXAMP0C', unitName: '深圳示例科技有限公司' },
};

describe('a query that leaves no case (T01)', () => {
  let platform: TestPlatform;
  let wang: Visitor;
  let zhao: Visitor;
  before(async () => {
    platform = await testPlatform('2026-09-18T01:00:00Z');
    wang = await surePerson(platform, people.A);
    zhao = await surePerson(platform, people.D);
  });
  after(() => platform.stop());

  const ask = (somebody: Visitor, itemCode: string, language?: 'zh' | 'en') =>
    somebody.send('POST', '/api/instant-queries', {
      body: { itemCode, ...(answers[itemCode] && { answers: answers[itemCode] }) },
      ...(language !== undefined && { language }),
    });
  const receipts = async (somebody: Visitor) =>
    (await somebody.get('/api/data-usage?limit=100')).body.items as {
      receiptId: string;
      purpose: { zh: string; en?: string };
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
    assert.ok(items.length >= 17);
  });

  it('is answered at once, and the receipt tells who asked what and never the answer', async () => {
    const answer = await ask(wang, points);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    const { state, facts, receiptId } = answer.body;
    assert.deepEqual([state, facts[0].value], ['answered', 4]);
    const receipt = (await receipts(wang)).find((one) => one.receiptId === receiptId);
    assert.deepEqual(
      [receipt?.askedBy, receipt?.resource.code, receipt?.purpose.zh, receipt?.resultClass],
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
    const { body } = await ask(zhao, points);
    assert.deepEqual([body.state, body.facts], ['no-record', []]);
  });

  it('is answered by its source, whichever of those it is', async () => {
    const { items } = (await visitor(platform).get('/api/instant-queries')).body;
    for (const { itemCode, facts } of items) {
      const { status, body } = await ask(wang, itemCode);
      assert.deepEqual([status, body.state], [200, 'answered'], `${itemCode} ${body.detail}`);
      const asked = facts.map(({ code }: { code: string }) => code);
      const told: { code: string; name: { zh: string }; value: unknown }[] = body.facts;
      assert.ok(told.length > 0 && told.every(({ code }) => asked.includes(code)), itemCode);
      for (const { code, name } of told) assert.notEqual(name.zh, code, `${code} has no name`);
    }
  });

  it('tells nothing of a vehicle of somebody else but the day of its pledge, which is public', async () => {
    assert.equal((await ask(zhao, 'GA-JG-0128')).body.state, 'no-record');
    const { facts } = (await ask(zhao, 'GA-JG-0130')).body;
    assert.deepEqual(
      facts.map(({ value }: { value: unknown }) => value),
      [true, '2025-03-11'],
    );
    const { facts: unit } = (await ask(zhao, 'GA-KX-0004')).body;
    assert.equal(unit[0].value, false, 'somebody else represents that unit');
  });

  it('says what a code means', async () => {
    const { facts } = (await ask(wang, 'GA-HZ-0082')).body;
    assert.deepEqual(facts[0].valueName, { zh: '制证中', en: 'Being made' });
  });

  it('is not asked with an answer that is missing, wrong or not needed', async () => {
    const before = (await receipts(wang)).length;
    for (const [itemCode, given] of [
      ['GA-JG-0128', undefined],
      ['GA-JG-0128', { ...plate, plateKind: 'xx' }],
      [points, { plateNumber: '粤B9X9X9' }],
    ] as const) {
      await refused(
        (language) =>
          wang.send('POST', '/api/instant-queries', {
            body: { itemCode, ...(given && { answers: given }) },
            language,
          }),
        { status: 422, code: 'sharing/query-answers-wrong', zh: /号牌/, en: /late/ },
      );
    }
    assert.equal((await receipts(wang)).length, before, 'no source was asked');
  });

  it('has a way of its own where no source is connected: a page, or who to ask', async () => {
    const way = async (itemCode: string) =>
      (await visitor(platform).get(`/api/instant-queries/${itemCode}`)).body;
    assert.equal((await way(points)).query.resource.name.zh, '驾驶人信息');
    assert.equal((await way('GA-KX-0010')).page, 'verify');
    const { way: kind, advice, phone } = await way('GA-YM-0021');
    assert.deepEqual([kind, phone], ['elsewhere', '12367']);
    assert.match(advice.en, /12367/);
    const { status } = await visitor(platform).get('/api/instant-queries/GA-ZA-0107');
    assert.equal(status, 404);
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

  it('is not answered by any source that is down, and every attempt has its receipt', async () => {
    const sources = ['population', 'exit-entry', 'traffic', 'business'] as const;
    for (const source of sources) await breakOutside(platform, source, { down: true });
    const { items } = (await visitor(platform).get('/api/instant-queries')).body;
    for (const { itemCode } of items) {
      const { status, body } = await ask(wang, itemCode);
      assert.deepEqual([status, body.code], [503, 'sharing/source-unavailable'], itemCode);
      assert.equal((await receipts(wang))[0]?.resultClass, 'failed', itemCode);
    }
    for (const source of sources) await breakOutside(platform, source, {});
  });
});
