import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addJob, sql } from '@tongban/database';
import { newId } from '@tongban/kernel';
import { eventually, people } from '@tongban/testing';
import { apply, noCrimeCertificate, realPerson } from '../applying.ts';
import { ownCase } from '../handling.ts';
import { nationalBook, type ReceivedRow } from '../national-book.ts';
import { officer, type Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const at = '/api/operations/exchange/destinations';
const hooked = 'GA-HZ-0067';

describe('what the national platform is told about items, hooks and organs', () => {
  let platform: TestPlatform;
  let national: Awaited<ReturnType<typeof nationalBook>>;
  let operator: Visitor;
  let editor: Visitor;

  before(async () => {
    platform = await testPlatform('2026-03-27T02:00:00Z', {
      nationalPlatform: 'demonstration',
      nationalContracts: ['national-v1', 'national-v2'],
    });
    national = await nationalBook(platform);
    operator = await officer(platform, '443012');
    editor = await officer(platform, '100003');
  });
  after(async () => {
    await national.close();
    await platform.stop();
  });

  it('is every published item with its materials, every hook, organ and region', async () => {
    const tables = await told();
    assert.equal(tables.get('up_task_directory')?.length, 548);
    assert.equal(tables.get('up_task_general_extend')?.length, 548);
    assert.equal(tables.get('up_task_hook')?.length, 29);
    assert.equal(tables.get('up_uc_gov_org')?.length, 3_220);
    assert.equal(tables.get('up_zone_organization')?.length, 3_220);
    assert.ok((tables.get('up_uc_gov_region')?.length ?? 0) > 3_000);
    const materials = tables.get('up_task_general_material') ?? [];
    assert.ok(materials.length > 1_000, String(materials.length));
    for (const { fields } of materials) assert.match(fields['is_need']!, /^[123]$/);
    const directory = tables.get('up_task_directory') ?? [];
    assert.ok(directory.every(({ fields }) => fields['task_state'] === '1'));
  });

  it('in the second version of the interface: each task with its basic row, public services in tables of their own', async () => {
    await settled(1);
    const tables = Map.groupBy(await national.received(2), ({ table }) => table);
    const basic = [...tables].filter(([table]) => table.endsWith('_basic'));
    assert.equal(basic.flatMap(([, rows]) => rows).length, 548);
    const services = tables.get('up_task_public_basic')!;
    assert.ok(services.length > 50, String(services.length));
    for (const { fields } of services) {
      assert.equal(fields['task_type'], '20');
      assert.match(fields['handle_flow']!, /→/);
      assert.match(fields['link_addr']!, /^http.+\/guides\/GA-/);
    }
    assert.equal(tables.get('up_task_public_extend')!.length, services.length);
    assert.ok(
      tables.get('up_task_general_basic')!.every(({ fields }) => fields['task_type'] !== '20'),
    );
    assert.equal(
      Object.hasOwn(tables.get('up_task_general_extend')![0]!.fields, 'link_way'),
      false,
    );
  });

  it('is told once: a second look makes no row', async () => {
    const before = await lastPositions();
    await publish();
    assert.deepEqual(await lastPositions(), before);
  });

  it('has addresses, parameters and health of a hook, and follows when it is taken off', async () => {
    const before = (await told()).get('up_task_hook')!;
    const own = before.find(({ fields }) => fields['local_catalog_code'] === hooked)!;
    assert.match(own.fields['link_addr']!, /\/guides\/GA-HZ-0067$/);
    assert.equal(own.fields['hook_state'], '1');
    await run('catalogue.check-hooks');
    const looked = (await told()).get('up_task_hook')!;
    assert.ok(looked.every(({ fields }) => /^[01]$/.test(fields['is_alive']!)));
    const unhooked = await editor.send('POST', `/api/officer/catalogue/items/${hooked}/unhooking`, {
      body: { reason: '系统升级' },
      key: newId(),
    });
    assert.equal(unhooked.status, 201, JSON.stringify(unhooked.body));
    const after = (await told()).get('up_task_hook')!;
    const off = after.filter(({ fields }) => fields['hook_state'] === '0');
    assert.deepEqual(
      off.map(({ fields }) => fields['local_catalog_code']),
      [hooked],
    );
  });

  it('holds the implementation of an organ from its first case on, and both books are equal', async () => {
    const chen = await realPerson(platform, people.C);
    const { caseId } = await apply(chen, noCrimeCertificate);
    await ownCase(chen, caseId, ({ status }) => ['delivered', 'closed'].includes(status));
    await settled();
    // The day after; nobody's session lasts that long.
    platform.clock.advance(24 * 3_600_000);
    operator = await officer(platform, '443012');
    const extend = (await told()).get('up_task_general_extend')!;
    assert.equal(extend.length, 549);
    await settled(1);
    const newer = (await national.received(2)).filter(({ table }) => table.endsWith('_basic'));
    assert.equal(newer.length, 549);
    const { number } = await platform.db.one<{ number: string }>(sql`
      select document_number as number from cases.documents
       where case_id = ${caseId} and kind = 'acceptance-notice'
    `);
    await eventually(
      () => national.received(2),
      (rows) =>
        rows.some(
          ({ table, fields }) => table === 'up_pro_accept' && fields['accept_doc_no'] === number,
        ),
    );
    assert.ok(extend.some(({ subject }) => subject.startsWith('11440305MB0TE00040')));
    const compared = await operator.send('POST', `${at}/national/reconciliations`, {
      key: newId(),
    });
    assert.equal(compared.body.equal, true, JSON.stringify(compared.body));
    assert.ok(compared.body.rows > 8_000);
    const second = await operator.send('POST', `${at}/national-v2/reconciliations`, {
      key: newId(),
    });
    assert.equal(second.body.equal, true, JSON.stringify(second.body));
  });

  it('is told of people by pseudonym and keyed digest, of staff by number; who is erased there is a tombstone', async () => {
    await run('exchange.publish-people');
    await settled();
    const before = Map.groupBy(await national.received(), ({ table }) => table);
    const users = before.get('up_uc_province_user')!;
    assert.equal(users.length, 1);
    assert.equal(users[0]!.fields['real_level'], '2');
    const staff = before.get('up_uc_gov_staff')!;
    assert.ok(staff.length > 100, String(staff.length));
    const text = JSON.stringify([users, staff]);
    assert.doesNotMatch(
      text,
      new RegExp(`${people.C.name}|${people.C.idNumber}|${people.C.phone}`),
    );
    // Nothing is erased while a case runs, and then only after a week.
    platform.clock.advance(40 * 24 * 3_600_000);
    const chen = await realPerson(platform, people.C);
    const [one] = (await chen.get('/api/cases')).body.items;
    await ownCase(chen, one.caseId, ({ status }) => status === 'closed');
    const asked = await chen.send('POST', '/api/deletion-requests', { key: newId() });
    assert.equal(asked.status, 201, JSON.stringify(asked.body));
    platform.clock.advance(8 * 24 * 3_600_000);
    operator = await officer(platform, '443012');
    await run('identity.erase');
    const { left } = await platform.db.one<{ left: number }>(sql`
      select count(*) as left from exchange.outbound
       where table_name = 'up_uc_province_user' and body <> '{}'
    `);
    assert.equal(left, 0, 'erased with the account, not when the list is told next');
    await run('exchange.publish-people');
    await settled();
    const gone = (await national.received()).filter(({ subject }) => subject === users[0]!.subject);
    assert.deepEqual(
      gone.map(({ operation, fields }) => [operation, fields]),
      [['D', {}]],
    );
  });

  /** The book of the national platform after it was told what is new, by table. */
  async function told(): Promise<Map<string, ReceivedRow[]>> {
    await publish();
    await settled();
    return Map.groupBy(await national.received(), ({ table }) => table);
  }

  const publish = () => run('exchange.publish-catalogue');

  async function run(name: string): Promise<void> {
    await addJob(platform.db, name, {});
    await platform.jobs.settled(60_000);
  }

  async function lanesOf(
    destination = 0,
  ): Promise<{ lane: string; lastPos: number; nextPos: number }[]> {
    return (await operator.get(at)).body.items[destination].lanes;
  }

  async function lastPositions(): Promise<number[]> {
    return (await lanesOf()).map(({ lastPos }) => lastPos);
  }

  const settled = (destination = 0) =>
    eventually(
      () => lanesOf(destination),
      (lanes) => lanes.every(({ nextPos, lastPos }) => nextPos > lastPos),
    );
});
