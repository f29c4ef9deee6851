// How well and how fast the search answers the labelled queries. `npm run bench -- search` takes about ten seconds.
import {
  readCatalogue,
  readCatalogueTexts,
} from '../../modules/catalogue/src/load/read-catalogue-files.ts';
import { rankItems } from '../../modules/catalogue/src/search/rank-items.ts';
import { createSearchIndex } from '../../modules/catalogue/src/search/search-index.ts';
import {
  describeQuality,
  type Half,
  measureSearch,
  readLabelledQueries,
} from '../../modules/catalogue/test/measure-search.ts';

const read = readCatalogue(await readCatalogueTexts());
if (!read.ok) throw new Error(read.refusal.detail.en);
const published = read.value.items.filter((item) => item.published);
const index = await createSearchIndex(published, read.value);

const halves: readonly Half[] = ['tuning', 'held-out'];
const quality = await Promise.all(
  halves.map(async (half) =>
    measureSearch(await readLabelledQueries([half]), (query, audience) =>
      rankItems(index, query)
        .filter(({ item }) => audience === undefined || item.audience.includes(audience))
        .map(({ item }) => item.itemCode),
    ),
  ),
);
for (const [at, half] of halves.entries()) console.log(describeQuality(half, quality[at]!));

const queries = await readLabelledQueries();
const seconds = Number(process.argv[2] ?? 5);
const times: number[] = [];
const cpuBefore = process.cpuUsage();
const until = performance.now() + seconds * 1000;
for (let at = performance.now(); at < until; at = performance.now()) {
  rankItems(index, queries[times.length % queries.length]!.query);
  times.push(performance.now() - at);
}
const cpu = process.cpuUsage(cpuBefore);
times.sort((one, other) => one - other);
const percentile = (share: number) => times[Math.floor(share * (times.length - 1))]!;
console.log(
  JSON.stringify({
    job: 'search',
    perSecond: Math.round(times.length / seconds),
    p50Ms: round(percentile(0.5)),
    p99Ms: round(percentile(0.99)),
    cpuMsPerQuery: round((cpu.user + cpu.system) / 1000 / times.length),
    heldOutSuccessAt3: round(quality[1]!.successAt3),
    heldOutMrr: round(quality[1]!.meanReciprocalRank),
  }),
);

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
