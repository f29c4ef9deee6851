import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Database, sql } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import {
  createOrganisations,
  loadOrganisations,
  type Organisations,
  organisationsMigrations,
} from '@tongban/organisations';
import { testDatabase } from '@tongban/testing';
import {
  type Catalogue,
  catalogueMigrations,
  createCatalogue,
  type Override,
  type PinnedItem,
} from '@tongban/catalogue';
import fastCheck from 'fast-check';
import { worsenings } from '../src/domain/compare-offers.ts';
import { decideOverride } from '../src/domain/decide-override.ts';
import { implement } from '../src/domain/implementation.ts';
import { findOverrides } from '../src/queries/list-overrides.ts';
import { recordOverride } from '../src/record-override.ts';

const on = '2026-03-27' as Day;
const [ministry, province, city, county] = [
  '11100000MB0TE0001A',
  '11440000MB0TE00022',
  '11440300MB0TE0003L',
  '11440305MB0TE00040',
] as const;
const chain = [ministry, province, city, county];

let db: Database;
let organisations: Organisations;
let catalogue: Catalogue;
let items: PinnedItem[];

before(async () => {
  ({ db } = await testDatabase({ after }, [organisationsMigrations, catalogueMigrations]));
  await loadOrganisations(db);
  organisations = await createOrganisations(db);
  const created = await createCatalogue({ db, organisations });
  assert.ok(created.ok);
  catalogue = created.value;
  items = catalogue.search({ limit: 1000 }).items.map(({ item }) => item);
});

describe('any sequence of allowed overrides', () => {
  it('gives no worse offer than the item, but for what a regulation adds; in whatever order it is folded', () => {
    // Items on which there is something to be better at.
    const charged = items.filter(
      ({ fee, timeLimits }) => fee.charged && timeLimits.promised.amount > 0,
    );
    let allowed = 0;
    fastCheck.assert(
      fastCheck.property(
        fastCheck.nat(10_000),
        fastCheck.array(anOverride(), { maxLength: 8 }),
        (at, wishes) => {
          const item = charged[at % charged.length]!;
          const taken: Override[] = [];
          for (const wish of wishes) {
            const override = toOverride(item, wish);
            if (!decideOverride(override, contextOf(item, override, taken)).ok) continue;
            allowed += 1;
            // An organ's later word replaces its earlier one.
            taken.splice(
              0,
              taken.length,
              ...taken.filter((one) => one.organId !== override.organId),
              override,
            );
          }
          const organ = organisations.findOrgan(county)!;
          const base = implement(item, organ, [], findMaterial);
          const offer = implement(item, organ, taken, findMaterial);
          const added = new Set(
            taken.flatMap((one) => (one.addedMaterials ?? []).map((add) => add.materialKey)),
          );
          const conditions = new Set(
            taken.flatMap((one) => (one.addedConditions ?? []).map(({ zh }) => zh)),
          );
          const withoutAdded = {
            ...offer,
            materials: offer.materials.filter(({ materialKey }) => !added.has(materialKey)),
            conditions: offer.conditions.filter(({ zh }) => !conditions.has(zh)),
          };
          assert.deepEqual(worsenings(withoutAdded, base), []);
          for (const material of offer.materials.filter(({ materialKey }) =>
            added.has(materialKey),
          )) {
            assert.ok(material.demand.basis.trim().length >= 4);
          }
          const { organ: _, windows: __, ...folded } = offer;
          const {
            organ: ___,
            windows: ____,
            ...turned
          } = implement(item, organ, taken.toReversed(), findMaterial);
          assert.deepEqual(turned, folded);
        },
      ),
      { numRuns: 400, seed: 20260327 },
    );
    assert.ok(allowed > 150, `only ${allowed} were allowed: the property would prove little`);
  });

  it('would be found out if a longer promise slipped through', () => {
    const item = items.find(({ timeLimits }) => timeLimits.promised.amount > 0)!;
    const organ = organisations.findOrgan(county)!;
    const base = implement(item, organ, []);
    const worse = {
      ...base,
      timeLimits: { ...base.timeLimits, promised: { ...base.timeLimits.promised, amount: 99 } },
    };
    assert.deepEqual(worsenings(worse, base), ['promise']);
  });
});

describe('the table of overrides', () => {
  const terms: Readonly<Record<string, string>> = {
    inherited_amount: 'promised_amount',
    inherited_visits: 'maximum_visits',
    inherited_fee: 'fee_charged',
    inherited_local_conditions: 'local_conditions',
    inherited_levels: 'levels',
    inherited_optional_steps: 'optional_steps',
  };
  const forged: readonly [string, Readonly<Record<string, string>>, RegExp][] = [
    ['a longer promise', { promised_amount: '99' }, /overrides_not_longer/],
    [
      'a promise the item never made',
      { inherited_amount: '99', promised_amount: '98' },
      /overrides_terms_fkey/,
    ],
    ['more visits', { maximum_visits: '9' }, /overrides_not_more_visits/],
    ['a fee on a free item', { fee_rows: `'[{"basis":"某文件"}]'` }, /overrides_no_fee_on_free/],
    ['a free item said to be charged', { inherited_fee: 'true' }, /overrides_terms_fkey/],
    ['a removed legal step', { skipped_steps: `'["ACCEPT"]'` }, /overrides_legal_steps_stay/],
    [
      'a condition no law allows',
      { added_conditions: `'[{"zh":"x"}]'` },
      /overrides_conditions_by_law/,
    ],
    [
      'a level outside the allowed',
      { exercise_levels: `'["ministry"]'` },
      /overrides_levels_allowed/,
    ],
    ['no level at all', { exercise_levels: `'[]'` }, /overrides_levels_allowed/],
  ];
  for (const [what, change, constraint] of forged) {
    it(`refuses ${what}, whoever writes it`, async () => {
      const columns = { ...terms, phone: `'1'`, ...change };
      const statement = `insert into catalogue.overrides
        (override_id, organ_id, item_code, item_version, effective_from, ${Object.keys(columns).join(', ')})
        select gen_random_uuid(), '${county}', item_code, version, '2031-01-01', ${Object.values(columns).join(', ')}
          from catalogue.item_versions where item_code = 'GA-HZ-0067'`;
      await assert.rejects(
        db.run(raw(statement)),
        (error: { constraint?: string; message: string }) =>
          constraint.test(`${error.message} ${error.constraint ?? ''}`),
      );
    });
  }

  it('refuses a material without a regulation, and the application cannot change what was said', async () => {
    const item = items.find(({ itemCode }) => itemCode === 'GA-HZ-0067')!;
    const addedMaterials = [{ materialKey: 'lease_or_deed' as never, byLaw: '某' }];
    const materialKey = catalogue.findMaterial('lease_or_deed') ? 'lease_or_deed' : 'photo';
    const override = toOverride(item, {
      organ: 3,
      wish: { addedMaterials: [{ ...addedMaterials[0]!, materialKey: materialKey as never }] },
    });
    await assert.rejects(
      recordOverride(db, { override, ...contextOf(item, override, []), approvedBy: province }),
      /added_materials_by_regulation|23514/,
    );
    await assert.rejects(db.run(sql`update catalogue.overrides set promised_amount = 0`));
    await assert.rejects(db.run(sql`delete from catalogue.added_materials`));
  });
});

describe('an implementation found in the database', () => {
  it('is the one answered from memory, by one look into one index', async () => {
    const item = items.find(({ itemCode }) => itemCode === 'GA-CRJ-0002')!;
    for (const [organId, promisedAmount] of [
      [province, 6],
      [county, 5],
    ] as const) {
      const override = { ...toOverride(item, { organ: 0, wish: { promisedAmount } }), organId };
      const recorded = await recordOverride(db, { override, ...contextOf(item, override, []) });
      assert.ok(recorded.ok);
    }
    await catalogue.refresh();
    const known = catalogue.getImplementation({
      itemCode: item.itemCode,
      regionCode: '440305',
      on,
    });
    assert.ok(known.ok);
    const organIds = organisations.organAncestry(county).map((organ) => organ.organId as string);
    const found = await findOverrides(db, { itemCode: item.itemCode, organIds });
    assert.equal(found.length, 2);
    const organ = known.value.organ;
    assert.deepEqual(
      implement(item, organ, found, findMaterial).timeLimits,
      known.value.timeLimits,
    );
    assert.equal(known.value.timeLimits.promised.amount, 5);
    await db.transaction(async (tx) => {
      await tx.run(sql`set local enable_seqscan = off`);
      const plan = await tx.many<{ 'QUERY PLAN': string }>(sql`
        explain select 1 from catalogue.overrides
         where item_code = ${item.itemCode} and organ_id = any(${organIds}::text[])
      `);
      assert.match(plan.map((line) => line['QUERY PLAN']).join('\n'), /overrides_of_item/);
    });
  });
});

describe('claiming', () => {
  it('of a city holds for its counties, until a county gives an item back', async () => {
    const ask = (itemCode: string) =>
      catalogue.getImplementation({ itemCode, regionCode: '440305', on });
    assert.ok(ask('GA-JG-0070').ok);
    await claim(city, 'JG', false);
    const refused = ask('GA-JG-0070');
    assert.equal(refused.ok === false && refused.refusal.code, 'catalogue/not-implemented-here');
    assert.match(refused.ok ? '' : refused.refusal.detail.zh, /本地暂未实施/);
    const guide = catalogue.guide({ itemCode: 'GA-JG-0070', regionCode: '440305', on });
    assert.equal(guide.ok && guide.value.status, 'not-implemented-here');
    // 全国通办, and the whole city has given it back: other cities of the province do it.
    const near = (guide.ok && guide.value.nearestOrgans) || [];
    assert.deepEqual(
      near.map(({ regionCode }) => /^44(?!03)/.test(regionCode)),
      [true, true, true],
    );
    assert.ok(catalogue.getImplementation({ itemCode: 'GA-JG-0070', regionCode: '610113', on }).ok);
    await claim(county, 'GA-JG-0070', true);
    assert.ok(ask('GA-JG-0070').ok);
    assert.equal(ask('GA-JG-0071').ok, false);
    await claim(city, 'all', true);
    assert.equal(ask('GA-JG-0071').ok, false, 'a branch is narrower than all');
  });

  async function claim(organId: string, scope: string, claimed: boolean) {
    await db.run(sql`
      insert into catalogue.claims (organ_id, scope, claimed, effective_from)
      values (${organId}, ${scope}, ${claimed}, '2026-01-01')
    `);
    await catalogue.refresh();
  }
});

interface Wish {
  readonly organ: number;
  readonly wish: Partial<Override>;
}

function anOverride(): fastCheck.Arbitrary<Wish> {
  // Most wishes name few things: what names many is nearly always refused for one of them.
  const some = <Value>(arbitrary: fastCheck.Arbitrary<Value>) =>
    fastCheck.oneof(
      { weight: 5, arbitrary: fastCheck.constant(undefined) },
      { weight: 1, arbitrary },
    );
  return fastCheck.record({
    organ: fastCheck.nat(3),
    wish: fastCheck.record({
      promisedAmount: some(fastCheck.integer({ min: -1, max: 20 })),
      maximumVisits: some(fastCheck.integer({ min: 0, max: 3 })),
      exemptMaterials: fastCheck.constant([]) as never,
      deferrableMaterials: some(fastCheck.subarray(['id_card', 'photo', 'hukou_book'])) as never,
      addedMaterials: some(
        fastCheck.array(
          fastCheck.record({
            materialKey: fastCheck.constantFrom('photo', 'id_card', 'commitment', 'nothing'),
            byLaw: fastCheck.constantFrom('', '某市条例第九条', '某省条例第二条'),
          }),
          { maxLength: 1 },
        ),
      ) as never,
      feeWaived: some(fastCheck.boolean()) as never,
      feeRows: some(
        fastCheck.array(
          fastCheck.record({
            name: fastCheck.constantFrom('收费', '换领', '补领'),
            standard: fastCheck.constant('本地标准'),
            amountYuan: fastCheck.integer({ min: 0, max: 200 }),
            basis: fastCheck.constantFrom('', '地方价格文件'),
          }),
          { maxLength: 1 },
        ),
      ) as never,
      skippedSteps: some(fastCheck.subarray(['PRE', 'ACCEPT', 'MAKE', 'FEE', 'DECIDE'])) as never,
      addedConditions: some(
        fastCheck.array(fastCheck.constant({ zh: '本地条件', en: 'Local' }), { maxLength: 1 }),
      ) as never,
      exerciseLevels: some(fastCheck.subarray(['city', 'county', 'province'])) as never,
    }),
  }) as fastCheck.Arbitrary<Wish>;
}

function toOverride(item: PinnedItem, { organ, wish }: Wish): Override {
  const said = Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
  return {
    organId: chain[organ]!,
    itemCode: item.itemCode,
    exemptMaterials: [],
    effectiveFrom: '2026-01-01' as Day,
    ...said,
  };
}

/** Against what the organs above have said already. */
function contextOf(item: PinnedItem, override: Override, taken: readonly Override[]) {
  const above = chain.slice(0, chain.indexOf(override.organId as never));
  const overrides = taken.filter(({ organId }) => above.includes(organId as never));
  const organ = organisations.findOrgan(override.organId)!;
  return {
    inherited: implement(item, organ, overrides, findMaterial),
    flow: catalogue.flowTemplate(item.flowTemplate)!,
    findMaterial,
  };
}

function findMaterial(materialKey: string) {
  return catalogue.findMaterial(materialKey);
}

/** A statement made of pieces that no parameter can stand for. */
function raw(statement: string) {
  return sql(Object.assign([statement], { raw: [statement] }) as unknown as TemplateStringsArray);
}
