import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { proveItems, type ItemToProve } from '@tongban/cases';
import { createCatalogue, usualFlowsOnline } from '@tongban/catalogue';
import type { Database } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import {
  createOrganisations,
  listOfficersOfOrgan,
  loadDemonstrationOfficers,
  loadOrganisations,
} from '@tongban/organisations';
import { testDatabase } from '@tongban/testing';
import { connectedQueries, itemsWithWay } from '@tongban/sharing';
import type { OfficerRole, OrganLevel } from '@tongban/vocabulary';
import { migrations } from '../src/migrations.ts';
import { mustLoad } from '../src/must-load.ts';

const on = '2026-03-02' as Day;

describe('every published item', () => {
  let items: ItemToProve[];
  let roles: Partial<Record<OrganLevel, readonly OfficerRole[]>>;
  let fieldsOf: (itemCode: string) => readonly string[];
  before(async () => {
    const { db } = await testDatabase({ after }, migrations);
    mustLoad(await loadOrganisations(db));
    mustLoad(await loadDemonstrationOfficers(db));
    const organisations = await createOrganisations(db);
    const catalogue = mustLoad(await createCatalogue({ db, organisations }));
    fieldsOf = (itemCode) => {
      const item = catalogue.getServiceItem(itemCode);
      return item.ok ? Object.keys(catalogue.formOf(item.value).schema.properties) : [];
    };
    items = [];
    let next: string | undefined;
    do {
      const page = catalogue.search({ limit: 100, ...(next !== undefined && { after: next }) });
      items.push(
        ...page.items.map(({ item }) => ({
          itemCode: item.itemCode,
          template: item.flowTemplate,
          levels: item.levels,
          delivery: item.delivery,
        })),
      );
      next = page.nextAfter;
    } while (next !== undefined);
    roles = await rolesOf(db, organisations);
  });

  it('is one of 548', () => assert.equal(items.length, 548));

  it('has a flow that is sound for its parameters, with every role filled at every level', async (t) => {
    const before = process.cpuUsage();
    const { unsound, searches, states, workMs } = await proveItems(items, roles);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1_000_000;
    assert.deepEqual(unsound, []);
    assert.ok(searches > 50 && states > 20 * searches, `${states} states in ${searches} searches`);
    t.diagnostic(
      `${items.length} items, ${searches} searches, ${states} states, ${seconds.toFixed(2)} s of work, ${workMs} ms told`,
    );
    // Of work, not of waiting: beside other tests a processor is shared.
    assert.ok(seconds < 5, `${seconds} s`);
  });

  it('is handled on-line by the engine, or is a query that leaves no case', () => {
    const elsewhere = new Set(['T01']);
    for (const { itemCode, template } of items) {
      assert.notEqual(usualFlowsOnline.includes(template), elsewhere.has(template), itemCode);
    }
  });

  it('that is a query has exactly one way to its answer, and asks in its form what its source needs', () => {
    const queries = items.filter(({ template }) => template === 'T01');
    assert.deepEqual(itemsWithWay().toSorted(), queries.map(({ itemCode }) => itemCode).toSorted());
    for (const [itemCode, query] of Object.entries(connectedQueries)) {
      for (const name of Object.keys(query?.answers ?? {})) {
        assert.ok(fieldsOf(itemCode).includes(name), `${itemCode} does not ask for ${name}`);
      }
    }
  });

  it('would be reported if its organ had nobody to inspect, or its flow were missing', async () => {
    const inspected = items.find(({ template }) => template === 'T06')!;
    const county = roles.county!.filter((role) => role !== 'inspector' && role !== 'examiner');
    const { unsound } = await proveItems([inspected], { ...roles, county });
    assert.ok(
      unsound[0]?.faults.some(
        ({ fault, where }) => fault === 'role-unknown' && /inspection at county/.test(where),
      ),
    );
    const { unsound: missing } = await proveItems([{ ...inspected, template: 'T99' }], roles);
    assert.deepEqual(missing[0]?.faults, [{ fault: 'flow-missing', where: 'T99' }]);
  });
});

/** The roles filled today at each level of organ between 南山分局 and the ministry. */
async function rolesOf(
  db: Database,
  organisations: Awaited<ReturnType<typeof createOrganisations>>,
): Promise<Partial<Record<OrganLevel, readonly OfficerRole[]>>> {
  const county = organisations
    .listOrgans({ regionCode: '440305', limit: 10 })
    .find(({ level }) => level === 'county')!;
  const filled: Partial<Record<OrganLevel, readonly OfficerRole[]>> = {};
  for (const { organId, level } of organisations.organAncestry(county.organId)) {
    const inPost = await listOfficersOfOrgan(db, { organId, on, limit: 200 });
    filled[level] = [...new Set(inPost.map(({ role }) => role))];
  }
  return filled;
}
