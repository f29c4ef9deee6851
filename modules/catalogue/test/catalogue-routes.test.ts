import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createServer, type Actor, type Server } from '@tongban/http';
import type { Instant } from '@tongban/kernel';
import {
  createOrganisations,
  loadOrganisations,
  organisationsMigrations,
} from '@tongban/organisations';
import { testClock, testDatabase } from '@tongban/testing';
import {
  catalogueMigrations,
  cataloguePermissions,
  catalogueRoutes,
  createCatalogue,
} from '@tongban/catalogue';

const wang: Actor = {
  kind: 'person',
  personId: 'p-wang',
  assuranceLevel: 2,
  authenticatedAt: '2026-03-02T01:00:00.000Z' as Instant,
  sessionId: 's1',
};

let app: Server;

before(async () => {
  const { db } = await testDatabase({ after }, [organisationsMigrations, catalogueMigrations]);
  await loadOrganisations(db);
  const organisations = await createOrganisations(db);
  const created = await createCatalogue({ db, organisations });
  assert.ok(created.ok);
  const clock = testClock('2026-03-02T01:00:00Z');
  app = await createServer({
    permissions: cataloguePermissions,
    resolveActor: async (token) => (token === 'wang' ? wang : { kind: 'anonymous' }),
    clock,
  });
  await app.register(async (scope: Server) =>
    catalogueRoutes(scope, {
      db,
      catalogue: created.value,
      clock,
      prefillFor: async () => ({ name: '王小明', phone: '13800001234' }),
    }),
  );
  await app.ready();
});
after(() => app.close());

describe('GET /api/catalogue/summary', () => {
  it('counts 548 published of 661 items and sums up over the branches', async () => {
    const { body } = await get('/api/catalogue/summary');
    assert.equal(body.publishedItems, 548);
    assert.equal(body.totalItems, 661);
    const sum = body.branches.reduce(
      (total: number, one: { publishedItems: number }) => total + one.publishedItems,
      0,
    );
    assert.equal(sum, 548);
    assert.equal(body.branches.length, 13);
    assert.deepEqual(body.branches[0].name, {
      zh: '户政',
      en: 'Household registration and identity cards',
    });
  });

  it('answers 304 without a body to a reader who has it', async () => {
    const { headers } = await get('/api/catalogue/summary');
    assert.match(String(headers['cache-control']), /max-age=60/);
    const again = await get('/api/catalogue/summary', { 'if-none-match': String(headers.etag) });
    assert.equal(again.status, 304);
    assert.equal(again.text, '');
  });
});

describe('GET /api/life-events', () => {
  it('lists at least twenty events, each with published items', async () => {
    const { body } = await get('/api/life-events');
    assert.ok(body.items.length >= 20);
    for (const { event, itemCodes } of body.items) assert.ok(itemCodes.length >= 4, event);
  });
});

describe('GET /api/service-items', () => {
  it('finds the certificate of no criminal record by its initials', async () => {
    const { body } = await get('/api/service-items?query=wfzjl&limit=3');
    assert.equal(body.items[0].itemCode, 'GA-HZ-0067');
    assert.equal(body.items[0].typeName, '公共服务');
  });

  it('names the type in the language of the reader', async () => {
    const { body } = await get('/api/service-items?query=wfzjl', { 'accept-language': 'en' });
    assert.equal(body.items[0].typeName, 'Public service');
  });

  it('names the organ that does it for the region, and only then', async () => {
    const { body } = await get(
      `/api/service-items?query=${encodeURIComponent('身份证丢了')}&regionCode=440305`,
    );
    assert.match(body.items[0].organ.name, /南山/);
    const anywhere = await get(`/api/service-items?query=${encodeURIComponent('身份证丢了')}`);
    assert.equal(anywhere.body.items[0].organ, undefined);
  });

  it('lists what an event of life calls for in the order one does it, and hears it in a query', async () => {
    const { body } = await get('/api/service-items?lifeEvent=buying-car&audience=person');
    assert.equal(body.items[0].itemCode, 'GA-JG-0030');
    const heard = await get(`/api/service-items?query=${encodeURIComponent('准备买车了')}`);
    assert.equal(heard.body.lifeEvents[0].event, 'buying-car');
    const unknown = await get('/api/service-items?lifeEvent=winning-the-lottery');
    assert.equal(unknown.body.total, 0);
  });

  it('pages by cursor', async () => {
    const first = await get('/api/service-items?branch=JG&limit=50');
    assert.equal(first.body.total, 114);
    const second = await get(
      `/api/service-items?branch=JG&limit=100&cursor=${first.body.nextCursor}`,
    );
    assert.equal(second.body.items.length, 64);
    assert.equal(second.body.nextCursor, undefined);
  });

  const bad: readonly [string, string][] = [
    ['limit=101', 'a page of more than 100'],
    ['limit=0', 'an empty page'],
    ['cursor=nonsense', 'a cursor that is none'],
    [`query=${'长'.repeat(61)}`, 'a query longer than anybody types'],
    ['regionCode=44', 'half a region code'],
    ['branch=XX', 'an unknown branch'],
    ['audience=cats', 'an unknown audience'],
  ];
  for (const [query, says] of bad) {
    it(`refuses ${says} with 400 and a problem`, async () => {
      const { status, body, headers } = await get(`/api/service-items?${encodeURI(query)}`);
      assert.equal(status, 400);
      assert.match(String(headers['content-type']), /problem\+json/);
      assert.match(body.code, /^http\//);
    });
  }

  it('takes signs, SQL, markup and odd letters as words and answers', async () => {
    for (const query of ["'; drop table--", '<script>', '%00', '🙂🙂', '((((', '\\u202e证', '　']) {
      const { status, body } = await get(`/api/service-items?query=${encodeURIComponent(query)}`);
      assert.equal(status, 200, query);
      assert.ok(Array.isArray(body.items));
    }
  });
});

describe('GET /api/service-items/suggestions', () => {
  it('suggests while typing and respects the limit', async () => {
    const { body } = await get(
      `/api/service-items/suggestions?query=${encodeURIComponent('身份')}&limit=4`,
    );
    assert.equal(body.suggestions.length, 4);
    assert.ok(
      body.suggestions.every((one: { name: { zh: string } }) => one.name.zh.includes('身份')),
    );
  });
});

describe('GET /api/service-items/{itemCode}', () => {
  it('gives the guide with organ, code, version and hash', async () => {
    const { body, headers } = await get('/api/service-items/GA-HZ-0067?regionCode=440305');
    assert.equal(body.organ.name, '深圳市公安局南山分局');
    assert.equal(body.implementationCode.length, 31);
    assert.equal(body.version, 1);
    assert.match(body.hash, /^[0-9a-f]{64}$/);
    assert.equal(body.canApplyOnline, true);
    const again = await get('/api/service-items/GA-HZ-0067?regionCode=440305', {
      'if-none-match': `"other", W/${String(headers.etag)}`,
    });
    assert.equal(again.status, 304);
  });

  it('tells every standard element of the item (GB/T 39554.2)', async () => {
    const { body } = await get('/api/service-items/GA-CRJ-0003?regionCode=440305');
    assert.deepEqual(
      Object.keys(body.elements).sort(),
      `booking consultation implementerKind inServiceHall intermediaries jointOrgans levels onlinePayment onlineServices
       powerSource processingForms results selfServiceTerminals serviceObjects singleSignOn supervision topics`.split(
        /\s+/,
      ),
    );
    for (const element of [
      'conditions',
      'feeRows',
      'specialProcedures',
      'legalBasis',
      'timeLimits',
    ])
      assert.ok(body[element], element);
    const [material] = body.materials;
    for (const wanted of ['type', 'form', 'necessity', 'copies', 'basis'])
      assert.ok(material.demand[wanted], wanted);
  });

  it('differs by region in its tag', async () => {
    const nanshan = await get('/api/service-items/GA-HZ-0067?regionCode=440305');
    const yanta = await get('/api/service-items/GA-HZ-0067?regionCode=610113');
    assert.notEqual(nanshan.headers.etag, yanta.headers.etag);
  });

  const missing: readonly [string, number, string][] = [
    ['/api/service-items/GA-HZ-9999', 404, 'catalogue/item-not-found'],
    ['/api/service-items/GA-ZA-0111', 404, 'catalogue/not-published'],
    ['/api/service-items/GA-HZ-0067?regionCode=899999', 404, 'catalogue/region-unknown'],
    ['/api/service-items/nonsense', 400, 'http/invalid-input'],
    ['/api/service-items/GA-HZ-0067/form?regionCode=440300', 422, 'catalogue/region-too-coarse'],
    ['/api/service-items/GA-HZ-0067/form?regionCode=810001', 422, 'catalogue/not-implemented-here'],
    ['/api/service-items/GA-HZ-0067/form?regionCode=899999', 404, 'catalogue/region-unknown'],
    ['/api/service-items/GA-HZ-9999/form', 404, 'catalogue/item-not-found'],
    ['/api/service-items/GA-ZA-0111/form', 404, 'catalogue/not-published'],
  ];
  for (const [url, status, code] of missing) {
    it(`${url} answers ${status} ${code}`, async () => {
      const answer = await get(url);
      assert.equal(answer.status, status);
      assert.equal(answer.body.code, code);
      assert.match(answer.body.detail, /\p{Script=Han}/u);
    });
  }
});

describe('the guide in a situation', () => {
  const guide = (situation: string) =>
    get(`/api/service-items/GA-HZ-0021?regionCode=440305&situation=${situation}`);
  const keys = (body: { materials: { materialKey: string }[] }) =>
    body.materials.map(({ materialKey }) => materialKey);

  it('shows every material that may be needed while nothing is told, and asks the first question', async () => {
    const { body } = await get('/api/service-items/GA-HZ-0021?regionCode=440305');
    assert.equal(body.situation.next, 'children');
    assert.ok(keys(body).includes('birth_cert') && keys(body).includes('lease'));
    const lease = body.materials.find(
      (one: { materialKey: string }) => one.materialKey === 'lease',
    );
    assert.equal(lease.necessity, 'conditional');
  });

  it('shows only what applies once everything is told', async () => {
    const { body } = await guide('children:no,home:rent,from:family');
    assert.equal(body.situation.complete, true);
    assert.ok(keys(body).includes('lease'));
    assert.ok(!keys(body).includes('birth_cert') && !keys(body).includes('property_cert'));
  });

  it('points to the item that is meant instead, and takes no answer nobody offers', async () => {
    const other = await get('/api/service-items/GA-HZ-0001?situation=parents:unmarried');
    assert.equal(other.body.situation.instead.itemCode, 'GA-HZ-0002');
    const odd = await guide('children:perhaps');
    assert.equal(odd.body.situation.next, 'children');
    assert.equal((await guide('children')).status, 400);
  });
});

describe('GET /api/service-items/{itemCode}/form', () => {
  it('gives schema, pages and uploads whole, and nobody else’s data', async () => {
    const { body, headers } = await get('/api/service-items/GA-CRJ-0002/form?regionCode=440305');
    assert.equal(body.schema.properties.surnamePinyin.ui.title.en, 'Surname');
    assert.equal(body.schema.properties.surnamePinyin.personal, true);
    assert.ok(body.pages.length >= 6);
    assert.deepEqual(
      body.uploads.map((one: { materialKey: string; required: boolean }) => [
        one.materialKey,
        one.required,
      ]),
      [
        ['photo', false],
        ['handwritten_sign', true],
        // Asked of state functionaries only.
        ['unit_opinion', true],
      ],
    );
    assert.equal(body.prefill, undefined);
    assert.match(String(headers['cache-control']), /public/);
    assert.match(String(headers.vary), /cookie/);
  });

  it('is filled in for whoever is signed in, and then kept by nobody', async () => {
    const { body, headers } = await get('/api/service-items/GA-CRJ-0002/form', {
      cookie: '__Host-session=wang',
    });
    assert.deepEqual(body.prefill, { name: '王小明', phone: '13800001234' });
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(headers.etag, undefined);
  });

  it('comes whole for every published item', async () => {
    const { body } = await get('/api/service-items?limit=100');
    for (const { itemCode } of body.items) {
      const form = await get(`/api/service-items/${itemCode}/form`);
      assert.equal(form.status, 200, itemCode);
      assert.ok(form.body.pages.length > 0, itemCode);
    }
  });
});

async function get(url: string, headers: Record<string, string> = {}) {
  const answer = await app.inject({ method: 'GET', url, headers });
  const text = answer.body;
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text,
    // The shape of each body is what the tests are about.
    body: text === '' ? undefined : JSON.parse(text),
  };
}
