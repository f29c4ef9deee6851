import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { anonymous, createServer } from '@tongban/http';
import { testClock, testDatabase } from '@tongban/testing';
import {
  createOrganisations,
  loadOrganisations,
  organisationRoutes,
  organisationsMigrations,
  organisationsPermissions,
} from '../src/index.ts';

const { db } = await testDatabase({ after }, [organisationsMigrations]);
await loadOrganisations(db);
const app = await createServer({
  permissions: organisationsPermissions,
  resolveActor: () => Promise.resolve(anonymous),
  clock: testClock('2026-03-02T01:00:00Z'),
});
await app.register(organisationRoutes, {
  organisations: await createOrganisations(db),
  db,
  clock: testClock('2026-03-02T01:00:00Z'),
});
after(() => app.close());

describe('GET /api/regions', () => {
  it('lists the provinces, then what is below, for a form that asks step by step', async () => {
    const provinces = await read('/api/regions');
    assert.equal(provinces.items.length, 34);
    assert.deepEqual(provinces.items[0], {
      regionCode: '110000',
      name: '北京市',
      level: 'province',
      hasChildren: true,
    });
    const districts = await read('/api/regions?parentCode=440300');
    assert.ok(districts.items.some(({ name }: { name: string }) => name === '南山区'));
    assert.deepEqual((await read('/api/regions?parentCode=441900')).items, []);
  });

  it('answers 400 to a code that is none', async () => {
    const response = await app.inject('/api/regions?parentCode=44');
    assert.equal(response.statusCode, 400);
  });
});

describe('GET /api/regions/{regionCode}', () => {
  it('tells the way to a region', async () => {
    assert.deepEqual(await read('/api/regions/440305'), {
      regionCode: '440305',
      name: '南山区',
      level: 'county',
      path: [
        { regionCode: '440000', name: '广东省' },
        { regionCode: '440300', name: '深圳市' },
        { regionCode: '440305', name: '南山区' },
      ],
      abolished: false,
    });
  });

  it('tells who took over from an abolished one', async () => {
    const region = await read('/api/regions/330103');
    assert.equal(region.abolished, true);
    assert.equal(region.successorCode, '330105');
  });

  it('answers 404 with a problem in the reader’s language when there is none', async () => {
    const url = '/api/regions/999999';
    const response = await app.inject({ url, headers: { 'accept-language': 'en' } });
    assert.equal(response.statusCode, 404);
    assert.equal(response.json().type, '/problems/organisations/region-unknown');
    assert.match(response.json().detail, /no region/);
  });
});

describe('GET /api/organs', () => {
  it('lists the bureau of a region and its stations, also for a code of before', async () => {
    const { items } = await read('/api/organs?regionCode=440305&branch=HZ');
    assert.equal(items[0].organId, '11440305MB0TE00040');
    assert.equal(items[0].level, 'county');
    assert.ok(items[0].address && items[0].phone);
    assert.equal(items.length, 4);
    const traffic = await read('/api/organs?regionCode=440305&branch=WA');
    assert.equal(traffic.items.length, 1, 'network security is not at stations');
    const hangzhou = await read('/api/organs?regionCode=330103');
    assert.equal(hangzhou.items[0].name, '杭州市公安局拱墅分局');
  });

  it('answers 400 without a region or with an unknown branch', async () => {
    assert.equal((await app.inject('/api/organs')).statusCode, 400);
    const unknown = await app.inject('/api/organs?regionCode=440305&branch=XX');
    assert.equal(unknown.statusCode, 400);
  });
});

async function read(url: string) {
  const response = await app.inject(url);
  assert.equal(response.statusCode, 200, response.body);
  return response.json();
}
