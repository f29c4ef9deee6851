import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { connectDatabase, sql } from '@tongban/database';
import { newId } from '@tongban/kernel';
import { eventually, type FaultProxy, faultProxy, freePort, people } from '@tongban/testing';
import { apply, noCrimeCertificate, realPerson } from '../applying.ts';
import { ownCase } from '../handling.ts';
import { officer, type Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const at = '/api/operations/exchange';
const ministryOperator = '100005';
const provinceOperator = '441012';

describe('a province and the ministry, two whole platforms', { timeout: 300_000 }, () => {
  let ministry: TestPlatform;
  let province: TestPlatform;
  let above: Visitor;
  let below: Visitor;
  let chen: Visitor;
  let line: FaultProxy;

  before(async () => {
    const port = await freePort();
    ministry = await testPlatform('2026-03-27T02:00:00Z', {
      exchangeCode: 'ministry',
      exchangePort: port,
    });
    province = await testPlatform('2026-03-27T02:00:00Z', { exchangeCode: 'guangdong' });
    line = await faultProxy({ to: { port } });
    above = await officer(ministry, ministryOperator);
    below = await officer(province, provinceOperator);
    chen = await realPerson(province, people.C);
  });
  after(async () => {
    await province?.stop();
    await ministry?.stop();
    await line?.close();
  });

  it('are made known to each other by their operators, each with the other’s key', async () => {
    const keyOf = async (one: Visitor) => (await one.get(`${at}/partners`)).body.ownKey as string;
    const letIn = await above.send('PUT', `${at}/partners/guangdong`, {
      body: { name: { zh: '广东', en: 'Guangdong' }, key: await keyOf(below) },
    });
    assert.equal(letIn.status, 204, JSON.stringify(letIn.body));
    const destination = {
      name: { zh: '公安部', en: 'Ministry' },
      contract: 'national-v1',
      url: `http://127.0.0.1:${line.port}/exchange/v1`,
      key: await keyOf(above),
    };
    const path = `${at}/destinations/ministry`;
    const owed = await below.send('PUT', path, { body: destination });
    assert.equal(owed.status, 204, JSON.stringify(owed.body));
    const unknown = await below.send('PUT', path, { body: { ...destination, contract: 'none' } });
    assert.equal(unknown.body.code, 'exchange/contract-unknown');
    const noPoint = await below.send('PUT', path, {
      body: { ...destination, key: `04${'1'.repeat(128)}` },
    });
    assert.equal(noPoint.body.code, 'exchange/key-malformed');
  });

  it('one reports its cases to the other, through the door for platforms below', async () => {
    await certificate();
    await allAcknowledged();
    const held = await heldAbove();
    assert.ok(held.has('up_pro_accept') && held.has('up_pro_result'), [...held].join());
  });

  it('are equal again after the line was cut while cases went on', async () => {
    line.refuse();
    line.reset();
    await certificate();
    await certificate();
    const [cases] = await lanes();
    assert.ok(cases!.waiting > 0);
    assert.match(String(cases!.lastError ?? 'line/'), /^line\//);
    line.heal();
    await allAcknowledged();
    const compared = await below.send('POST', `${at}/destinations/ministry/reconciliations`, {
      body: { repair: false },
      key: newId(),
    });
    assert.equal(compared.status, 200, JSON.stringify(compared.body));
    assert.equal(compared.body.equal, true);
    const day = await below.get(`${at}/destinations/ministry/days/2026-03-27`);
    assert.equal(day.body.verdict, 'equal', JSON.stringify(day.body));
  });

  it('nobody else comes in by that door: what the wrong key signed is refused, and the rows wait', async () => {
    const other = { name: { zh: '广东', en: 'Guangdong' }, key: await someoneElsesKey() };
    await above.send('PUT', `${at}/partners/guangdong`, { body: other });
    // The door looks for its partners every second.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await certificate();
    await letGoOn();
    await eventually(lanes, ([cases]) => cases!.lastError === 'exchange/signature-wrong');
    assert.ok((await lanes())[0]!.waiting > 0);
  });

  async function certificate(): Promise<void> {
    const { caseId } = await apply(chen, noCrimeCertificate);
    await ownCase(chen, caseId, ({ status }) => ['delivered', 'closed'].includes(status));
  }

  async function lanes(): Promise<{ lane: string; waiting: number; lastError?: string }[]> {
    const { body } = await below.get(`${at}/destinations`);
    return body.items[0].lanes;
  }

  // The clock of the test stands still: a lane that waits for a moment to come is let go on at every look.
  const letGoOn = () => below.send('DELETE', `${at}/destinations/ministry/suspension`);

  const allAcknowledged = () =>
    eventually(
      async () =>
        (await letGoOn()) &&
        ((await below.get(`${at}/destinations`)).body.items[0].lanes as Lane[]),
      (found) =>
        found.some(({ lastPos }) => lastPos > 0) && found.every(({ waiting }) => waiting === 0),
    );

  async function heldAbove(): Promise<Set<string>> {
    const book = connectDatabase({ url: ministry.databaseUrl, role: 'none', size: 1 });
    const rows = await book.many<{ table: string }>(
      sql`select distinct table_name as "table" from reception.received_rows`,
    );
    await book.close();
    return new Set(rows.map(({ table }) => table));
  }

  async function someoneElsesKey(): Promise<string> {
    return (await above.get(`${at}/partners`)).body.ownKey as string;
  }
});

interface Lane {
  readonly lastPos: number;
  readonly waiting: number;
}
