import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Audience } from '@tongban/vocabulary';
import { readCatalogue, readCatalogueTexts } from '../src/load/read-catalogue-files.ts';
import { editsToFindIn } from '../src/search/closeness.ts';
import { rankItems } from '../src/search/rank-items.ts';
import { createSearchIndex, type SearchIndex } from '../src/search/search-index.ts';
import {
  describeQuality,
  type Half,
  measureSearch,
  readLabelledQueries,
} from './measure-search.ts';

let index: SearchIndex;
let withoutJieba: SearchIndex;

before(async () => {
  const read = readCatalogue(await readCatalogueTexts());
  assert.ok(read.ok);
  const published = read.value.items.filter((item) => item.published);
  index = await createSearchIndex(published, read.value);
  withoutJieba = await createSearchIndex(published, read.value, { withoutJieba: true });
});

const found = (query: string, from = index, audience?: Audience) =>
  rankItems(from, query)
    .filter(({ item }) => audience === undefined || item.audience.includes(audience))
    .map(({ item }) => item.itemCode as string);

const halves: readonly Half[] = ['tuning', 'held-out'];

describe('the labelled queries', () => {
  for (const half of halves) {
    it(`of the ${half} half are answered among the first three in at least 90 of 100`, async (t) => {
      const queries = await readLabelledQueries([half]);
      assert.ok(queries.length >= 250);
      const quality = measureSearch(queries, (query, audience) => found(query, index, audience));
      t.diagnostic(describeQuality(half, quality));
      for (const missed of half === 'tuning' ? quality.missed : [])
        t.diagnostic(`missed: ${missed}`);
      assert.ok(quality.successAt3 >= 0.9);
      assert.ok(quality.meanReciprocalRank >= 0.85);
    });
  }

  it('are answered nearly as well on a machine without jieba', async (t) => {
    assert.equal(withoutJieba.cut, undefined);
    const quality = measureSearch(await readLabelledQueries(), (query, audience) =>
      found(query, withoutJieba, audience),
    );
    t.diagnostic(describeQuality('without jieba', quality));
    assert.ok(quality.successAt3 >= 0.9);
  });

  it('name only items that exist, and each question once', async () => {
    const codes = new Set<string>(index.entries.map(({ item }) => item.itemCode));
    const queries = await readLabelledQueries();
    for (const { query, expected } of queries) {
      for (const code of expected) assert.ok(codes.has(code), `${query} expects ${code}`);
    }
    const asked = queries.map(({ query, audience = '' }) => `${query} ${audience}`);
    assert.equal(new Set(asked).size, asked.length);
  });

  it('would be missed by a search that knows nothing: the measure can fail', async () => {
    const quality = measureSearch(await readLabelledQueries(), () => ['GA-HZ-0001']);
    assert.ok(quality.successAt3 < 0.1);
  });

  it('are answered far worse without what people say: the concepts carry their weight', async () => {
    const wordless = await createSearchIndex(
      index.entries.map(({ item }) => item),
      { synonyms: [], concepts: [] },
    );
    const quality = measureSearch(await readLabelledQueries(['held-out']), (query, audience) =>
      found(query, wordless, audience),
    );
    assert.ok(quality.successAt3 < 0.7);
  });
});

describe('the search', () => {
  it('finds every published item by its own name, first or beside its twin', () => {
    const lost = index.entries
      .map(({ item }) => item)
      .filter((item) => !found(item.name.zh).slice(0, 3).includes(item.itemCode));
    assert.deepEqual(
      lost.map((item) => item.name.zh),
      [],
    );
  });

  it('finds nothing for what is no service', () => {
    for (const query of ['量子计算机', 'zzzzqqq', '', '   ', '！？。', 'x']) {
      assert.deepEqual(found(query), [], query);
    }
  });

  it('does not mind full-width letters, capitals and spaces', () => {
    assert.equal(found('ＷＦＺＪＬ')[0], 'GA-HZ-0067');
    assert.equal(found('WuFanZui JiLu')[0], 'GA-HZ-0067');
    assert.equal(found(' 户 籍 证 明 ')[0], 'GA-HZ-0059');
  });

  it('puts what starts something before what changes or ends it', () => {
    const codes = found('互联网上网服务营业场所');
    assert.equal(codes[0], 'GA-WA-0001');
  });

  it('answers even the longest query in a few milliseconds', () => {
    const longest = '身份证丢了怎么办理补领需要什么材料和流程'.repeat(10);
    const before = performance.now();
    rankItems(index, longest);
    assert.ok(performance.now() - before < 200);
  });
});

describe('what a query speaks of', () => {
  const concepts = (query: string) => [...index.concepts.inQuery(query).concepts].toSorted();

  it('is heard in everyday words, in English and with wrong characters', () => {
    assert.deepEqual(concepts('驾照不见了'), concepts('驾驶证遗失'));
    assert.deepEqual(concepts('身份征补办'), concepts('身份证补领'));
    assert.deepEqual(concepts('lost passport'), concepts('护照丢了'));
    assert.deepEqual(
      [...index.concepts.inPinyin('huzhaodiushi').concepts].toSorted(),
      concepts('护照丢失'),
    );
  });

  it('is the longest form that stands there, and no English word inside another', () => {
    assert.ok(!concepts('临时行驶车号牌').includes('号牌'));
    assert.deepEqual(concepts('cardboard'), []);
  });
});

describe('closeness', () => {
  it('counts letters to change until the query stands somewhere in the text', () => {
    assert.equal(editsToFindIn('jiazhao', 'huanjiazhaoban'), 0);
    assert.equal(editsToFindIn('jiazao', 'jiazhao'), 1);
    assert.equal(editsToFindIn('jxazhao', 'jiazhao'), 1);
    assert.equal(editsToFindIn('abc', ''), 3);
  });
});
