import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { isPermissionDenied, sql } from '@tongban/database';
import { parseDay } from '@tongban/kernel';
import type { Instant } from '@tongban/kernel';
import { testDatabase } from '@tongban/testing';
import {
  createOrganisations,
  findOfficer,
  findOfficerByNumber,
  listOfficers,
  listOfficersOfOrgan,
  loadAppointments,
  loadDemonstrationOfficers,
  loadOrganisations,
  organisationsMigrations,
} from '../src/index.ts';

const monday = parseDay('2026-03-02')!;
const nanshan = '11440305MB0TE00040';
const yuehai = '11440305MB0TE00053';

const { db } = await testDatabase({ after }, [organisationsMigrations]);
await loadOrganisations(db);
const first = await loadDemonstrationOfficers(db);

describe('loading the organisations', () => {
  it('brings in all of China, and a second time changes nothing', async (t) => {
    const { db } = await testDatabase(t, [organisationsMigrations]);
    const first = await loadOrganisations(db);
    assert.ok(first.ok);
    assert.ok(first.value.regions > 3_500 && first.value.organs > 3_000);
    const second = await loadOrganisations(db);
    assert.deepEqual(second, { ok: true, value: { regions: 0, organs: 0 } });

    const organisations = await createOrganisations(db);
    assert.equal(organisations.listRegions(undefined, 100).length, 34);
    assert.deepEqual(
      organisations.regionPath('440305').map(({ name }) => name),
      ['广东省', '深圳市', '南山区'],
    );
    assert.equal(organisations.resolveRegion('330103')?.region.name, '拱墅区');
    assert.deepEqual(
      organisations.listOrgans({ regionCode: '440305', limit: 2 }).map(({ name }) => name),
      ['深圳市公安局南山分局', '深圳市公安局南山分局粤海派出所'],
    );
    assert.deepEqual(
      organisations.organAncestry(yuehai).map(({ shortName }) => shortName),
      ['粤海派出所', '南山分局', '深圳公安局', '广东公安厅', '公安部'],
    );
  });

  it('is repaired from the file when a row was changed by hand, and told to other processes', async (t) => {
    const { db } = await testDatabase(t, [organisationsMigrations]);
    await loadOrganisations(db);
    const organisations = await createOrganisations(db);
    assert.equal(await organisations.refresh(), false);
    await db.run(sql`update organisations.organs set name = '某局' where organ_id = ${nanshan}`);
    const again = await loadOrganisations(db);
    assert.deepEqual(again, { ok: true, value: { regions: 0, organs: 1 } });
    assert.equal(await organisations.refresh(), true);
    assert.equal(organisations.findOrgan(nanshan)?.name, '深圳市公安局南山分局');
  });

  it('takes nothing of a file with a broken row, and names the line', async (t) => {
    const { db } = await testDatabase(t, [organisationsMigrations]);
    const folder = await mkdtemp(join(tmpdir(), 'regions-'));
    t.after(() => rm(folder, { recursive: true }));
    const data = new URL('../data/', import.meta.url);
    await cp(data, folder, { recursive: true });
    const text = await readFile(new URL('regions.tsv', data), 'utf8');
    await writeFile(join(folder, 'regions.tsv'), text.replace('\n440305\t', '\n44030X\t'));
    const line = text.split('\n').findIndex((row) => row.startsWith('440305\t')) + 1;

    const broken = await loadOrganisations(db, pathToFileURL(`${folder}/`));
    assert.ok(!broken.ok);
    assert.equal(broken.refusal.code, 'organisations/row-broken');
    assert.deepEqual(broken.refusal.more, { file: 'regions.tsv', line });
    const { count } = await db.one<{ count: string }>(
      sql`select count(*)::text as count from organisations.regions`,
    );
    assert.equal(count, '0');
  });
});

describe('the officers of the demonstration', () => {
  it('hold every role in Guangdong and Shaanxi, and are not loaded twice', async () => {
    assert.ok(first.ok);
    assert.deepEqual(await loadDemonstrationOfficers(db), {
      ok: true,
      value: { officers: 0, appointments: 0 },
    });

    const organisations = await createOrganisations(db);
    const organIds = ['440000', '440300', '440305', '610000', '610100', '610113'].flatMap(
      (regionCode) =>
        organisations
          .listOrgans({ regionCode, limit: 2 })
          .filter(({ shortName }) => !/电子城/.test(shortName))
          .map(({ organId }) => organId),
    );
    assert.equal(organIds.length, 8);
    for (const organId of organIds) {
      const inPost = await listOfficersOfOrgan(db, { organId, on: monday, limit: 100 });
      const roles = inPost.map(({ role }) => role);
      assert.equal(new Set(roles).size, 13, organId);
      assert.equal(roles.filter((role) => role === 'inspector').length, 2);
    }
  });

  it('are found by number and id, with the posts in force on the day only', async () => {
    const approver = await findOfficerByNumber(db, '443005');
    assert.ok(approver);
    assert.deepEqual(await findOfficer(db, approver.officerId), approver);
    assert.deepEqual(await listOfficers(db, [approver.officerId]), [approver]);
    assert.equal(await findOfficerByNumber(db, '999999'), undefined);

    const today = await loadAppointments(db, [approver.officerId], monday);
    assert.deepEqual(today, [
      {
        officerId: approver.officerId,
        organId: nanshan,
        branchCode: 'all',
        role: 'approver',
        from: '2025-01-01',
      },
    ]);
    const before = await loadAppointments(db, [approver.officerId], parseDay('2024-12-31')!);
    assert.deepEqual(
      before.map(({ role, to }) => [role, to]),
      [['examiner', '2024-12-31']],
    );
    assert.deepEqual(await loadAppointments(db, [], monday), []);
  });

  it('have authority in their own county and not in another', async () => {
    const organisations = await createOrganisations(db);
    const examiner = (await findOfficerByNumber(db, '443002'))!;
    const appointments = await organisations.loadAppointments([examiner.officerId], monday);
    const over = {
      organId: nanshan,
      branchCode: 'HZ',
      role: 'examiner',
      at: '2026-03-02T01:00:00.000Z' as Instant,
    } as const;
    assert.equal(organisations.hasAuthority(appointments, over), true);
    const futian = organisations.listOrgans({ regionCode: '440304', limit: 1 })[0]!.organId;
    assert.equal(organisations.hasAuthority(appointments, { ...over, organId: futian }), false);
    assert.equal(organisations.hasAuthority(appointments, { ...over, role: 'approver' }), false);
  });
});

describe('the tables of the organisations', () => {
  it('refuse to forget anything', async () => {
    for (const forget of [
      sql`delete from organisations.appointments`,
      sql`delete from organisations.regions where region_code = '110103'`,
      sql`update organisations.appointments set role = 'organ-head'`,
    ]) {
      await assert.rejects(() => db.run(forget), isPermissionDenied);
    }
  });
});
