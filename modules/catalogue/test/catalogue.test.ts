import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type Database, isPermissionDenied, sql } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import {
  createOrganisations,
  loadOrganisations,
  type Organisations,
  organisationsMigrations,
} from '@tongban/organisations';
import { testDatabase } from '@tongban/testing';
import { after } from 'node:test';
import {
  type Catalogue,
  catalogueMigrations,
  createCatalogue,
  type ItemCode,
  type MaterialKey,
  type Override,
  type PinnedItem,
} from '@tongban/catalogue';
import { implement } from '../src/domain/implementation.ts';
import { recordOverride } from '../src/record-override.ts';
import {
  type CatalogueTexts,
  readCatalogue,
  readCatalogueTexts,
} from '../src/load/read-catalogue-files.ts';

const on = '2026-03-27' as Day;
const nanshan = '440305';

let db: Database;
let organisations: Organisations;
let catalogue: Catalogue;
let texts: CatalogueTexts;

before(async () => {
  ({ db } = await testDatabase({ after }, [organisationsMigrations, catalogueMigrations]));
  const loaded = await loadOrganisations(db);
  assert.ok(loaded.ok);
  organisations = await createOrganisations(db);
  texts = await readCatalogueTexts();
  catalogue = await create();
});

describe('loading the catalogue into the database', () => {
  it('stores 661 items of which 548 are published, each in version 1', async () => {
    const counts = await db.one(sql`
      select count(*)::integer as items,
             count(*) filter (where published)::integer as published,
             max(version) as "latestVersion"
        from catalogue.items
    `);
    assert.deepEqual(counts, { items: 661, published: 548, latestVersion: 1 });
    assert.equal(catalogue.load.changed, 661);
  });

  it('changes nothing when it is loaded again', async () => {
    const again = await create();
    assert.equal(again.load.changed, 0);
    assert.equal(again.contentHash, catalogue.contentHash);
    assert.equal(await numberOf('loads'), 1);
    assert.equal(await numberOf('item_versions'), 661);
  });

  it('changes nothing when two programs load at once', async () => {
    const [one, other] = await Promise.all([create(), create()]);
    assert.equal(one.load.changed + other.load.changed, 0);
  });

  it('gives a changed item its next version and keeps the old one for the cases on it', async () => {
    const changed = texts['items.tsv'].replace(
      '无犯罪记录证明开具（个人查询）',
      '无犯罪记录证明开具（本人查询）',
    );
    const next = await create({ ...texts, 'items.tsv': changed });
    assert.equal(next.load.changed, 1);
    const item = itemOf(next, 'GA-HZ-0067');
    assert.equal(item.version, 2);
    assert.notEqual(item.hash, itemOf(catalogue, 'GA-HZ-0067').hash);
    const old = await next.findItemVersion('GA-HZ-0067', 1);
    assert.equal(old?.item.name.zh, '无犯罪记录证明开具（个人查询）');
    assert.equal(old.item.hash, itemOf(catalogue, 'GA-HZ-0067').hash);
    assert.equal(old.form.schema.title, old.item.name.zh);
    assert.equal(await next.findItemVersion('GA-HZ-0067', 9), undefined);
    // Going back is a further version: history is not undone.
    const back = await create();
    assert.equal(itemOf(back, 'GA-HZ-0067').version, 3);
    catalogue = back;
  });

  it('gives another version when only a question of the form changes', async () => {
    const changed = texts['fields.tsv'].replace('写明时间、地点、人物和经过', '简要说明');
    const next = await create({ ...texts, 'fields.tsv': changed });
    assert.ok(next.load.changed > 10);
    assert.equal(itemOf(next, 'GA-XF-0001').version, 2);
    catalogue = await create();
  });

  it('does not let the application change or delete a version', async () => {
    for (const statement of [
      sql`update catalogue.item_versions set hash = hash`,
      sql`delete from catalogue.item_versions`,
      sql`delete from catalogue.items`,
    ]) {
      await assert.rejects(db.run(statement), (error) => isPermissionDenied(error));
    }
  });
});

describe('an implementation', () => {
  it('is the competent organ and a code of 31 characters, derived and never stored', () => {
    const implementation = implementationOf('GA-HZ-0067');
    assert.equal(implementation.organ.organId, '11440305MB0TE00040');
    assert.equal(implementation.organ.level, 'county');
    assert.equal(implementation.implementationCode.length, 31);
    assert.equal(
      implementation.implementationCode,
      `11440305MB0TE000404${implementation.item.basicCode}`,
    );
    assert.deepEqual(implementation.timeLimits.promised, { amount: 1, unit: 'working-days' });
    assert.deepEqual(implementation.timeLimits.statutory, { amount: 3, unit: 'working-days' });
  });

  it('lies with the city where the item is exercised by the city', () => {
    const implementation = implementationOf('GA-ZA-0034');
    assert.equal(implementation.organ.level, 'city');
    assert.equal(implementation.implementationCode[18], '3');
  });

  it('lies with the province or the ministry where the item says so', () => {
    assert.equal(implementationOf('GA-JD-0001').organ.level, 'province');
    assert.equal(implementationOf('GA-WA-0029').organ.level, 'ministry');
  });

  it('asks for a county when only the city is known, and knows no region 999999', () => {
    const coarse = catalogue.getImplementation({
      itemCode: 'GA-HZ-0067',
      regionCode: '440300',
      on,
    });
    assert.equal(coarse.ok === false && coarse.refusal.code, 'catalogue/region-too-coarse');
    const unknown = catalogue.getImplementation({
      itemCode: 'GA-HZ-0067',
      regionCode: '899999',
      on,
    });
    assert.equal(unknown.ok === false && unknown.refusal.code, 'catalogue/region-unknown');
  });

  it('does not exist of an item that is not published or not there', () => {
    const hidden = catalogue.getServiceItem('GA-ZA-0111');
    assert.equal(hidden.ok === false && hidden.refusal.code, 'catalogue/not-published');
    const nothing = catalogue.getServiceItem('GA-ZA-9999');
    assert.equal(nothing.ok === false && nothing.refusal.code, 'catalogue/item-not-found');
  });

  it('exists of all 548 published items in Nanshan', () => {
    const { items, total } = catalogue.search({ regionCode: nanshan, limit: 548 });
    assert.equal(total, 548);
    assert.deepEqual(
      items.filter(({ available }) => !available).map(({ item }) => item.itemCode),
      [],
    );
  });
});

describe('what an organ does better', () => {
  const bureau = '11440305MB0TE00040';
  const passport = 'GA-CRJ-0003';

  it('is inherited in full until it is overridden, from the day it takes effect', async () => {
    const item = itemOf(catalogue, passport);
    const recorded = await record(item, {
      organId: bureau,
      itemCode: item.itemCode,
      promisedAmount: 5,
      address: '深圳市南山区南头街 1 号',
      phone: '0755-12345678',
      exemptMaterials: ['photo' as MaterialKey],
      effectiveFrom: '2026-04-01' as Day,
    });
    assert.ok(recorded.ok);
    await catalogue.refresh();
    assert.equal(implementationOf(passport).timeLimits.promised.amount, 7);
    const later = implementationOf(passport, '2026-04-01');
    assert.equal(later.timeLimits.promised.amount, 5);
    assert.equal(later.organ.phone, '0755-12345678');
    assert.ok(!later.materials.some(({ materialKey }) => materialKey === 'photo'));
    const { item: same } = later;
    assert.ok(!catalogue.formOf(same, later).uploads.some((one) => one.materialKey === 'photo'));
    assert.ok(catalogue.formOf(same).uploads.some((one) => one.materialKey === 'photo'));
  });

  it('is also what an organ above promised for all below it', async () => {
    const item = itemOf(catalogue, 'GA-CRJ-0005');
    const city = implementationOf('GA-ZA-0034').organ.organId;
    const recorded = await record(item, {
      organId: city,
      itemCode: item.itemCode,
      promisedAmount: 4,
      exemptMaterials: [],
      effectiveFrom: on,
    });
    assert.ok(recorded.ok);
    await catalogue.refresh();
    assert.equal(implementationOf('GA-CRJ-0005').timeLimits.promised.amount, 4);
    assert.equal(
      implementationOf('GA-CRJ-0005', on, '610113').timeLimits.promised.amount,
      7,
      'another province keeps its own',
    );
  });

  it('may not be a longer promise', async () => {
    const item = itemOf(catalogue, passport);
    const longer = {
      organId: bureau,
      itemCode: item.itemCode,
      promisedAmount: 8,
      exemptMaterials: [],
      effectiveFrom: '2026-05-01' as Day,
    };
    const refused = await record(item, longer);
    assert.equal(refused.ok === false && refused.refusal.code, 'catalogue/promise-longer');
  });

  it('may not spare a material nobody asks for, say nothing, or say it twice for a day', async () => {
    const item = itemOf(catalogue, passport);
    const base = {
      organId: bureau,
      itemCode: item.itemCode as ItemCode,
      exemptMaterials: [] as MaterialKey[],
      effectiveFrom: '2026-04-01' as Day,
    };
    const codes = [];
    for (const override of [
      { ...base, exemptMaterials: ['dog_photo' as MaterialKey] },
      base,
      { ...base, phone: '1', effectiveUntil: '2026-03-01' as Day },
      { ...base, phone: '0755-1' },
    ]) {
      const refused = await record(item, override);
      codes.push(refused.ok === false && refused.refusal.code);
    }
    assert.deepEqual(codes, [
      'catalogue/material-not-asked',
      'catalogue/override-empty',
      'catalogue/override-ends-first',
      'catalogue/overridden-already',
    ]);
  });

  it('is never worse than the item, also when the item is tightened afterwards', async () => {
    const lines = texts['items.tsv'].split('\n');
    const index = lines.findIndex((line) => line.startsWith(passport));
    lines[index] = lines[index]!.replace('\t7\t工作日\t', '\t3\t工作日\t');
    const tighter = await create({ ...texts, 'items.tsv': lines.join('\n') });
    const found = tighter.getImplementation({
      itemCode: passport,
      regionCode: nanshan,
      on: '2026-04-01' as Day,
    });
    assert.equal(found.ok && found.value.timeLimits.promised.amount, 3);
    catalogue = await create();
    assert.equal(implementationOf(passport, '2026-04-01').timeLimits.promised.amount, 5);
  });
});

describe('the guide', () => {
  it('of the passport renewal in Nanshan says who, how long, with what, and that it goes on-line', () => {
    const guide = catalogue.guide({ itemCode: 'GA-CRJ-0002', regionCode: nanshan, on });
    assert.ok(guide.ok);
    const { value } = guide;
    assert.equal(value.status, 'available');
    assert.equal(value.organ?.organId, '11440305MB0TE00040');
    assert.deepEqual(value.timeLimits, {
      caseType: 'promised',
      statutory: { amount: 15, unit: 'natural-days' },
      promised: { amount: 7, unit: 'working-days' },
    });
    assert.equal(value.requiredAssurance, 3);
    assert.equal(value.freshWithinMinutes, 10);
    assert.equal(value.canApplyOnline, true);
    assert.deepEqual(value.delivery, ['courier', 'window']);
    const material = Object.fromEntries(value.materials.map((one) => [one.materialKey, one]));
    assert.equal(material['id_card']?.askedOfApplicant, false);
    assert.equal(material['id_card']?.obtainedBySharing, true);
    assert.equal(material['handwritten_sign']?.askedOfApplicant, true);
    assert.equal(value.flow.template, 'T07');
    assert.ok(value.flow.steps.every(({ name, who }) => name.zh && name.en && who.zh && who.en));
  });

  it('without a region names no organ and shows the item', () => {
    const guide = catalogue.guide({ itemCode: 'GA-CRJ-0002', on });
    assert.ok(guide.ok);
    assert.equal(guide.value.organ, undefined);
    assert.equal(guide.value.implementationCode, undefined);
    assert.equal(guide.value.status, 'available');
  });

  it('of a whole city shows the item and asks for a county', () => {
    const guide = catalogue.guide({ itemCode: 'GA-HZ-0067', regionCode: '440300', on });
    assert.ok(guide.ok);
    assert.equal(guide.value.status, 'available');
    assert.match(guide.value.organNote?.zh ?? '', /区县/);
  });

  it('of a region without police of ours says 本地暂未实施 and cannot be applied for', () => {
    const guide = catalogue.guide({ itemCode: 'GA-HZ-0067', regionCode: '810001', on });
    assert.ok(guide.ok);
    assert.equal(guide.value.status, 'not-implemented-here');
    assert.equal(guide.value.canApplyOnline, false);
    assert.ok(guide.value.whyNotOnline?.zh);
  });

  it('of an item of depth II sends people to the window and says why', () => {
    const guide = catalogue.guide({ itemCode: 'GA-HZ-0065', regionCode: nanshan, on });
    assert.ok(guide.ok);
    assert.equal(guide.value.canApplyOnline, false);
    assert.match(guide.value.whyNotOnline?.zh ?? '', /窗口/);
  });

  it('exists of every published item in Nanshan and in Yanta', () => {
    for (const { item } of catalogue.search({ limit: 548 }).items) {
      for (const regionCode of [nanshan, '610113']) {
        const guide = catalogue.guide({ itemCode: item.itemCode, regionCode, on });
        assert.ok(guide.ok && guide.value.status === 'available', item.itemCode);
        assert.equal(guide.value.implementationCode?.length, 31, item.itemCode);
      }
    }
  });
});

describe('the assurance an item demands', () => {
  const demanded: readonly [string, number, string][] = [
    ['GA-HZ-0067', 2, 'an application'],
    ['GA-CRJ-0002', 3, 'a passport'],
    ['GA-CRJ-0010', 3, 'a permit for Hong Kong'],
    ['GA-HZ-0045', 3, 'a change of name'],
    ['GA-HZ-0072', 3, 'an identity card'],
    ['GA-JG-0089', 3, 'points'],
    ['GA-JG-0094', 3, 'the points of oneself, checked by face'],
    ['GA-JG-0130', 0, 'a public query'],
    ['GA-YM-0021', 0, 'a public query without materials'],
    ['GA-XF-0017', 1, 'a suggestion'],
    ['GA-JG-0070', 2, 'a driving licence'],
  ];
  for (const [itemCode, level, what] of demanded) {
    it(`is ${level} for ${what} (${itemCode})`, () => {
      const { assurance } = itemOf(catalogue, itemCode);
      assert.equal(assurance.level, level);
      assert.ok(assurance.reason.zh && assurance.reason.en);
    });
  }
});

describe('the list of items', () => {
  it('pages through all 548 once and in the same order, without a gap or a repeat', () => {
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = catalogue.search({ limit: 100, ...(after !== undefined && { after }) });
      seen.push(...page.items.map(({ item }) => item.itemCode));
      after = page.nextAfter;
    } while (after !== undefined);
    assert.equal(seen.length, 548);
    assert.equal(new Set(seen).size, 548);
  });

  it('keeps to branch and audience', () => {
    const { items } = catalogue.search({ branchCode: 'ZA', audience: 'person', limit: 200 });
    assert.ok(items.length > 10);
    assert.ok(
      items.every(({ item }) => item.branchCode === 'ZA' && item.audience.includes('person')),
    );
  });

  it('suggests names while somebody types, and nothing for nothing', () => {
    assert.ok(catalogue.suggest('无犯', 5).some(({ itemCode }) => itemCode === 'GA-HZ-0067'));
    assert.ok(catalogue.suggest('wufan', 5).some(({ itemCode }) => itemCode === 'GA-HZ-0067'));
    assert.deepEqual(catalogue.suggest('  ', 5), []);
  });
});

/** Held against the item alone, as for an organ whose superiors have said nothing. */
function record(item: PinnedItem, override: Override) {
  return recordOverride(db, {
    override,
    inherited: implement(item, organisations.findOrgan(override.organId)!, []),
    flow: catalogue.flowTemplate(item.flowTemplate)!,
    findMaterial: (materialKey) => catalogue.findMaterial(materialKey),
  });
}

async function create(from: CatalogueTexts = texts): Promise<Catalogue> {
  const content = readCatalogue(from);
  assert.ok(content.ok, content.ok ? '' : content.refusal.detail.en);
  const created = await createCatalogue({ db, organisations, content: content.value });
  assert.ok(created.ok, created.ok ? '' : created.refusal.detail.en);
  return created.value;
}

function itemOf(from: Catalogue, itemCode: string) {
  const item = from.getServiceItem(itemCode);
  assert.ok(item.ok, itemCode);
  return item.value;
}

function implementationOf(itemCode: string, day: string = on, regionCode = nanshan) {
  const found = catalogue.getImplementation({ itemCode, regionCode, on: day as Day });
  assert.ok(found.ok, found.ok ? '' : found.refusal.detail.en);
  return found.value;
}

async function numberOf(table: 'loads' | 'item_versions'): Promise<number> {
  const { rows } =
    table === 'loads'
      ? await db.one<{ rows: number }>(sql`select count(*)::integer as rows from catalogue.loads`)
      : await db.one<{ rows: number }>(
          sql`select count(*)::integer as rows from catalogue.item_versions`,
        );
  return rows;
}
