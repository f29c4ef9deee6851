// Guides of random items in random counties, as JSON and as pages of the portal, and the labelled queries, in this process and
// over HTTP, beside a bare Fastify answer of the same size: the limit.
import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  catalogueMigrations,
  cataloguePermissions,
  catalogueRoutes,
  createCatalogue,
} from '@tongban/catalogue';
import { connectDatabase, migrate, startEmbeddedPostgres } from '@tongban/database';
import { createServer, type Server, Type } from '@tongban/http';
import { type Day, systemClock } from '@tongban/kernel';
import {
  createOrganisations,
  loadOrganisations,
  type Organisations,
  organisationsMigrations,
} from '@tongban/organisations';
import { servePortal } from '../../apps/platform/src/portal.ts';
import { measureSearch, readLabelledQueries } from '../../modules/catalogue/test/measure-search.ts';

const seconds = Number(process.argv[2] ?? 3);
const clients = 32;
const on = '2026-03-27' as Day;
const folder = mkdtempSync(join(tmpdir(), 'tongban-bench-'));
chmodSync(folder, 0o755);
const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
await migrate(postgres.url, [organisationsMigrations, catalogueMigrations]);
const db = connectDatabase({ url: postgres.url, size: 4 });
try {
  await loadOrganisations(db);
  const organisations = await createOrganisations(db);
  const first = await timed(() => createCatalogue({ db, organisations }));
  const later = await timed(() => createCatalogue({ db, organisations }));
  if (!later.value.ok) throw new Error(later.value.refusal.detail.en);
  const catalogue = later.value.value;
  console.log(`start: first load ${first.ms.toFixed(0)} ms, later ${later.ms.toFixed(0)} ms`);

  const counties = countiesOf(organisations);
  const items = catalogue.search({ limit: 1000 }).items.map(({ item }) => item.itemCode);
  console.log(`${items.length} items × ${counties.length} counties`);
  let state = 20_260_327;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 8;
  // A generator with a fixed seed: every run asks for the same random items, regions and queries.
  const next = <One>(list: readonly One[]) => list[random() % list.length]!;
  const guideAtServer = report('guide', () => {
    catalogue.guide({ itemCode: next(items), regionCode: next(counties), on });
  });
  report('implementation (hot path of cases)', () => {
    catalogue.getImplementation({
      itemCode: next(items),
      regionCode: next(counties),
      on,
    });
  });
  const queries = await readLabelledQueries();
  const searchAtServer = report('search with region', () => {
    catalogue.search({
      query: next(queries).query,
      regionCode: next(counties),
      limit: 20,
    });
  });
  const quality = measureSearch(queries, (query) =>
    catalogue.search({ query, limit: 10 }).items.map(({ item }) => item.itemCode),
  );
  console.log(
    `search quality on ${quality.queries} queries: success@1 ${quality.successAt1.toFixed(3)}, ` +
      `success@3 ${quality.successAt3.toFixed(3)}, MRR ${quality.meanReciprocalRank.toFixed(3)}`,
  );

  const guideBytes = JSON.stringify(
    catalogue.guide({ itemCode: items[0]!, regionCode: counties[0]!, on }),
  ).length;
  const app = await createServer({
    permissions: cataloguePermissions,
    resolveActor: async () => ({ kind: 'anonymous' }),
    clock: systemClock,
    limits: { anonymousRate: undefined, signedInRate: undefined },
  });
  await app.register(async (scope: Server) =>
    catalogueRoutes(scope, { db, catalogue, clock: systemClock }),
  );
  const bare = { text: 'x'.repeat(guideBytes - 11) };
  app.get(
    '/bare',
    {
      schema: {
        operationId: 'bare',
        summary: 'The limit',
        response: { 200: Type.Object({ text: Type.String() }) },
      },
      config: { permission: 'catalogue.read' },
    },
    async () => bare,
  );
  let page = '';
  app.get(
    '/bare-page',
    {
      schema: { operationId: 'barePage', summary: 'The limit of a page', hide: true },
      config: { permission: 'catalogue.read' },
    },
    async (_request, reply) => reply.type('text/html; charset=utf-8').send(page),
  );
  await servePortal(app, { guides: { catalogue, organisations, clock: systemClock } });
  const pageTimes = timesOfPages(app);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const guideOverHttp = await reportHttp('HTTP guide', () => `${address}${guideUrl()}`);
  const limit = await reportHttp(
    `HTTP bare answer of ${guideBytes} bytes`,
    () => `${address}/bare`,
  );
  await reportHttp('HTTP search', () => {
    return `${address}/api/service-items?query=${encodeURIComponent(next(queries).query)}`;
  });
  // Each item's page is rendered once before anything is measured; the process does so on the first visit of each.
  for (const item of items) await (await fetch(`${address}/guides/${item}?region=440305`)).text();
  const compressed = await sizeOf(`${address}/guides/${items[0]!}?region=440305`);
  page = 'x'.repeat(compressed);
  pageTimes.length = 0;
  const pageOverHttp = await reportHttp('HTTP guide page of the portal', () => {
    return `${address}/guides/${next(items)}?region=${next(counties)}`;
  });
  const pageAtServer = print('guide page at the server', pageTimes, seconds);
  const pageLimit = await reportHttp(`HTTP bare page of ${compressed} bytes`, () => {
    return `${address}/bare-page`;
  });
  await app.close();
  console.log(
    JSON.stringify({
      job: 'catalogue',
      perSecond: guideOverHttp.perSecond,
      p50Ms: guideOverHttp.p50Ms,
      p99Ms: guideOverHttp.p99Ms,
      limit: { name: 'a bare Fastify answer of the same size', perSecond: limit.perSecond },
      ratio: Number((guideOverHttp.perSecond / limit.perSecond).toFixed(3)),
      clients,
      items: items.length,
      regions: counties.length,
      guideAtServer,
      page: {
        perSecond: pageOverHttp.perSecond,
        p50Ms: pageOverHttp.p50Ms,
        p99Ms: pageOverHttp.p99Ms,
        atServer: { p50Ms: pageAtServer.p50Ms, p99Ms: pageAtServer.p99Ms },
        bytes: compressed,
        limit: { name: 'a bare Fastify answer of the same size', perSecond: pageLimit.perSecond },
        ratio: Number((pageOverHttp.perSecond / pageLimit.perSecond).toFixed(3)),
      },
      searchAtServer,
      successAt3: Number(quality.successAt3.toFixed(3)),
    }),
  );

  function guideUrl(): string {
    return `/api/service-items/${next(items)}?regionCode=${next(counties)}`;
  }
} finally {
  await db.close();
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** From the request's arrival to its last byte, for every page of a guide. */
function timesOfPages(app: Server): number[] {
  const times: number[] = [];
  app.server.on('request', (request, response) => {
    if (!request.url?.startsWith('/guides/')) return;
    const at = performance.now();
    response.on('finish', () => times.push(performance.now() - at));
  });
  return times;
}

async function sizeOf(url: string): Promise<number> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
  await answer.arrayBuffer();
  return Number(answer.headers.get('content-length'));
}

function countiesOf(organisations: Organisations): string[] {
  return organisations
    .listRegions(undefined, 100)
    .flatMap(({ regionCode }) => [regionCode, ...below(organisations, regionCode)])
    .filter((code) => organisations.findRegion(code)?.level === 'county');
}

function below(organisations: Organisations, parentCode: string): string[] {
  return organisations
    .listRegions(parentCode, 1000)
    .flatMap(({ regionCode }) => [regionCode, ...below(organisations, regionCode)]);
}

function report(name: string, once: () => void): Measured {
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  for (let at = performance.now(); at < until; at = performance.now()) {
    once();
    times.push(performance.now() - at);
  }
  return print(name, times, times.reduce((sum, ms) => sum + ms, 0) / 1000);
}

async function reportHttp(name: string, url: () => string): Promise<Measured> {
  const times: number[] = [];
  const from = performance.now();
  const until = from + seconds * 1000;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < until) {
        const at = performance.now();
        const answer = await fetch(url());
        await answer.arrayBuffer();
        if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
        times.push(performance.now() - at);
      }
    }),
  );
  return print(
    `${name}, ${clients} clients in the same process`,
    times,
    (performance.now() - from) / 1000,
  );
}

interface Measured {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

function print(name: string, times: number[], took: number): Measured {
  times.sort((one, other) => one - other);
  const at = (share: number) => Number(times[Math.floor(share * (times.length - 1))]!.toFixed(3));
  const measured = {
    perSecond: Math.round(times.length / took),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
  };
  console.log(
    `${name}: ${measured.perSecond}/s, p50 ${measured.p50Ms} ms, p99 ${measured.p99Ms} ms`,
  );
  return measured;
}

async function timed<Value>(work: () => Promise<Value>): Promise<{ value: Value; ms: number }> {
  const from = performance.now();
  const value = await work();
  return { value, ms: performance.now() - from };
}
