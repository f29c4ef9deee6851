import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { readCatalogue, readCatalogueTexts } from '../src/load/read-catalogue-files.ts';
import { editsToFindIn } from '../src/search/closeness.ts';
import { rankItems } from '../src/search/rank-items.ts';
import { createSearchIndex, type SearchIndex } from '../src/search/search-index.ts';
import { measureSearch, readLabelledQueries } from './measure-search.ts';

let index: SearchIndex;
let withoutJieba: SearchIndex;

before(async () => {
  const read = readCatalogue(await readCatalogueTexts());
  assert.ok(read.ok);
  const published = read.value.items.filter((item) => item.published);
  index = await createSearchIndex(published, read.value.synonyms);
  withoutJieba = await createSearchIndex(published, read.value.synonyms, { withoutJieba: true });
});

const found = (query: string, from = index) =>
  rankItems(from, query).map(({ item }) => item.itemCode as string);

describe('the labelled queries', () => {
  it('are answered among the first three in at least 90 of 100', async (t) => {
    const queries = await readLabelledQueries();
    assert.ok(queries.length >= 60);
    const quality = measureSearch(queries, (query) => found(query));
    t.diagnostic(
      `${quality.queries} queries: success@1 ${percent(quality.successAt1)}, ` +
        `success@3 ${percent(quality.successAt3)}, MRR ${quality.meanReciprocalRank.toFixed(3)}`,
    );
    for (const missed of quality.missed) t.diagnostic(`missed: ${missed}`);
    assert.ok(quality.successAt3 >= 0.9);
    assert.ok(quality.meanReciprocalRank >= 0.85);
  });

  it('are answered nearly as well on a machine without jieba', async (t) => {
    assert.equal(withoutJieba.cut, undefined);
    const quality = measureSearch(await readLabelledQueries(), (query) =>
      found(query, withoutJieba),
    );
    t.diagnostic(`without jieba: success@3 ${percent(quality.successAt3)}`);
    assert.ok(quality.successAt3 >= 0.9);
  });

  it('name only items that exist', async () => {
    const codes = new Set<string>(index.entries.map(({ item }) => item.itemCode));
    for (const { query, expected } of await readLabelledQueries()) {
      for (const code of expected) assert.ok(codes.has(code), `${query} expects ${code}`);
    }
  });

  it('would be missed by a search that knows nothing: the measure can fail', async () => {
    const quality = measureSearch(await readLabelledQueries(), () => ['GA-HZ-0001']);
    assert.ok(quality.successAt3 < 0.1);
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

describe('closeness', () => {
  it('counts letters to change until the query stands somewhere in the text', () => {
    assert.equal(editsToFindIn('jiazhao', 'huanjiazhaoban'), 0);
    assert.equal(editsToFindIn('jiazao', 'jiazhao'), 1);
    assert.equal(editsToFindIn('jxazhao', 'jiazhao'), 1);
    assert.equal(editsToFindIn('abc', ''), 3);
  });
});

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
