import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { nationalCalendar } from '@tongban/calendar';
import { readParts, standardSettings, takePart, type CarriedPart } from '@tongban/cases';
import { connectDatabase, sql } from '@tongban/database';
import { newId } from '@tongban/kernel';
import { eventually, type FaultProxy, faultProxy, freePort, people } from '@tongban/testing';
import { apply, noCrimeCertificate, realPerson } from '../applying.ts';
import { applyFor, surePerson } from '../fill-in.ts';
import { approved } from '../approving.ts';
import { deskOf, ownAct, ownCase, type Desk } from '../handling.ts';
import { officer, type Visitor } from '../people.ts';
import { testPlatform, type TestPlatform } from '../test-platform.ts';

const at = '/api/operations/exchange';
const reason = '密钥已由双方当面核对';
const ministryOperator = '100005';
const provinceOperator = '441012';
const ministrySecurity = '100015';
const provinceSecurity = '441014';

describe('a province and the ministry, two whole platforms', { timeout: 300_000 }, () => {
  let ministry: TestPlatform;
  let province: TestPlatform;
  let above: Visitor;
  let below: Visitor;
  let securityAbove: Visitor;
  let securityBelow: Visitor;
  let chen: Visitor;
  let line: FaultProxy;
  let down: FaultProxy;

  before(async () => {
    const [port, doorBelow] = [await freePort(), await freePort()];
    const key = randomBytes(32);
    ministry = await testPlatform('2026-03-27T02:00:00Z', {
      exchangeCode: 'ministry',
      exchangePort: port,
      levels: [{ code: 'guangdong', relation: 'below', key }],
    });
    province = await testPlatform('2026-03-27T02:00:00Z', {
      exchangeCode: 'guangdong',
      platformRegion: '440000',
      exchangePort: doorBelow,
      levels: [{ code: 'ministry', relation: 'above', key }],
    });
    line = await faultProxy({ to: { port } });
    down = await faultProxy({ to: { port: doorBelow } });
    above = await officer(ministry, ministryOperator);
    below = await officer(province, provinceOperator);
    securityAbove = await officer(ministry, ministrySecurity);
    securityBelow = await officer(province, provinceSecurity);
    chen = await realPerson(province, people.C);
  });
  after(async () => {
    await province?.stop();
    await ministry?.stop();
    await line?.close();
    await down?.close();
  });

  it('are made known to each other by two administrators each, with the other’s key', async () => {
    const keyOf = async (one: Visitor) => (await one.get(`${at}/partners`)).body.ownKey as string;
    const letIn = await above.send('PUT', `${at}/partners/guangdong`, {
      body: { name: { zh: '广东', en: 'Guangdong' }, key: await keyOf(below), reason },
    });
    assert.deepEqual((await above.get(`${at}/partners`)).body.items, [], 'not yet');
    await approved(letIn, securityAbove);
    const destination = {
      reason,
      name: { zh: '公安部', en: 'Ministry' },
      contract: 'national-v1',
      url: `http://127.0.0.1:${line.port}/exchange/v1`,
      key: await keyOf(above),
    };
    const path = `${at}/destinations/ministry`;
    const owed = await below.send('PUT', path, { body: destination });
    await approved(owed, securityBelow);
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
      key: newId(),
    });
    assert.equal(compared.status, 200, JSON.stringify(compared.body));
    assert.equal(compared.body.equal, true);
    const day = await below.get(`${at}/destinations/ministry/days/2026-03-27`);
    assert.equal(day.body.verdict, 'equal', JSON.stringify(day.body));
  });

  describe('a case that goes up to the ministry (公安数据核验接口开通)', () => {
    const organ = { acceptor: '441001', examiner: '441002', approver: '441005' };
    const above = { examiner: '100008', approver: '100011' };
    let here: Desk;
    let there: Desk;
    let caseId: string;
    let wang: Visitor;
    const opinion = { outcome: 'grant', opinion: '材料齐全，情况属实，建议准予。' };
    const act = async (desk: Desk, number: string, path: string, body: object = {}) =>
      desk.actAs(await desk.number(number), caseId, path, body);
    const seen = async (desk: Desk, number: string) =>
      (await (await desk.number(number)).get(`/api/officer/cases/${caseId}?purpose=x`)).body;

    before(async () => {
      here = deskOf(province);
      there = deskOf(ministry);
      await makeKnown('ministry-cases', 'ministry', line);
      await makeKnown('guangdong-cases', 'guangdong', down);
      wang = await surePerson(province, people.A);
    });

    it('is examined by the province and passed on, with all that the officers above need', async () => {
      ({ caseId } = await applyFor(wang, 'GA-KX-0020'));
      await act(here, organ.acceptor, 'receipt');
      await act(here, organ.acceptor, 'acceptance');
      await act(here, organ.examiner, 'claim');
      await act(here, organ.examiner, 'examination-opinion', opinion);
      await act(here, organ.approver, 'forwarding', { reason: '初审意见：建议准予。' });
      const found = await carried(
        () => seen(there, above.examiner),
        ({ status }) => status === 'forwarded',
      );
      const below = await seen(here, organ.approver);
      assert.deepEqual(found.form, below.form);
      assert.equal(found.applicant.name, below.applicant.name);
      assert.deepEqual(
        found.attachments?.map(({ sha256 }: { sha256: string }) => sha256),
        below.attachments?.map(({ sha256 }: { sha256: string }) => sha256),
      );
      const queue = await (await there.number(above.examiner)).get('/api/officer/queue');
      assert.ok(queue.body.items.some((one: { caseId: string }) => one.caseId === caseId));
    });

    it('changes there only: below nobody acts on it, and the applicant is told where it is', async () => {
      const asked = await ownAct(wang, caseId, 'withdrawal');
      assert.deepEqual([asked.status, asked.body.code], [409, 'cases/not-possible-now']);
      assert.match(asked.body.detail, /另一平台/);
      const own = (await wang.get(`/api/cases/${caseId}`)).body;
      const withdraw = own.availableActions.find(
        ({ action }: { action: string }) => action === 'withdraw',
      );
      assert.equal(withdraw?.enabled, false);
    });

    it('is decided above while the line is cut; afterwards both books are equal, entry by entry', async () => {
      for (const one of [line, down]) {
        one.refuse();
        one.reset();
      }
      await act(there, above.examiner, 'claim');
      await act(there, above.examiner, 'examination-opinion', opinion);
      await act(there, above.approver, 'decision', { outcome: 'granted' });
      assert.equal((await wang.get(`/api/cases/${caseId}`)).body.status, 'forwarded');
      for (const one of [line, down]) one.heal();
      const [one, other] = await carried(
        async () => [await bookOf(ministry), await bookOf(province)] as const,
        // The result is handed over below, and that goes up.
        (books) => books.every((book) => book.at(-1)?.type === 'ResultDelivered'),
      );
      assert.deepEqual(one, other);
      assert.deepEqual(
        one.filter(({ actor }) => /10(0008|0011)$/.test(actor)).map(({ type }) => type),
        ['CaseClaimed', 'ExaminationOpinionFiled', 'DecisionMade'],
      );
    });

    it('is handed over where it was filed; its papers and messages are made there and only there', async () => {
      const own = await ownCase(wang, caseId, ({ documents }) =>
        documents.some(({ kind }: { kind: string }) => kind === 'grant-decision'),
      );
      assert.equal(own.status, 'delivered');
      assert.equal(own.decision.organName, '公安部');
      const actsAbove = (await seen(there, above.approver)).availableActions;
      assert.ok(actsAbove.every(({ enabled }: { enabled: boolean }) => !enabled));
      const made = await ministry.db.one(sql`
        select (select count(*) from cases.documents where case_id = ${caseId})::int as "papers",
               (select count(*) from notifications.messages where case_id = ${caseId})::int as "messages"
      `);
      assert.deepEqual(made, { papers: 0, messages: 0 });
    });

    it('what does not fit into the book, or comes from who has no part in it, is not entered', async () => {
      const parts = await readParts(province.db, caseId as never, 1);
      const [first, second] = parts;
      const world = {
        calendarOf: () => nationalCalendar(),
        settings: { ...standardSettings, node: 'ministry' },
      } as never;
      const entered = (part: unknown) =>
        ministry.db.transaction((tx) => takePart(tx, world, part as CarriedPart));
      assert.equal(await entered(first), 'known');
      const other = newId();
      assert.equal(await entered({ ...second, caseId: other }), 'gap');
      assert.equal(await entered({ ...first, caseId: other }), 'differs');
      const none = await ministry.db.many(
        sql`select 1 from ledger.entries where stream = ${`case/${other}`}`,
      );
      assert.deepEqual(none, []);
    });

    const bookOf = (platform: TestPlatform) =>
      platform.db.many<{ version: number; type: string; actor: string; hash: string }>(sql`
        select version, type, actor, encode(hash, 'hex') as hash
          from ledger.entries
         where stream = ${`case/${caseId}`}
         order by version
      `);
  });

  it('nobody else comes in by that door: what the wrong key signed is refused, and the rows wait', async () => {
    const name = { zh: '广东', en: 'Guangdong' };
    const other = { name, key: await someoneElsesKey(), reason };
    await approved(
      await above.send('PUT', `${at}/partners/guangdong`, { body: other }),
      securityAbove,
    );
    // The door looks for its partners every second.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await certificate();
    await letGoOn();
    await eventually(lanes, ([cases]) => cases!.lastError === 'exchange/signature-wrong');
    assert.ok((await lanes())[0]!.waiting > 0);
  });

  /** The other platform is owed what happens to cases that go there, under a contract of its own. */
  async function makeKnown(code: string, receiver: string, proxy: FaultProxy): Promise<void> {
    const toMinistry = receiver === 'ministry';
    const [teller, told] = toMinistry ? [below, above] : [above, below];
    const keyOf = async (one: Visitor) => (await one.get(`${at}/partners`)).body.ownKey as string;
    if (!toMinistry) {
      const name = { zh: '公安部', en: 'Ministry' };
      const letIn = { name, key: await keyOf(teller), reason };
      await approved(
        await told.send('PUT', `${at}/partners/ministry`, { body: letIn }),
        securityBelow,
      );
    }
    const answer = await teller.send('PUT', `${at}/destinations/${code}`, {
      body: {
        reason,
        name: { zh: '逐级上报', en: 'Escalated cases' },
        contract: `levels-${receiver}`,
        receiver,
        url: `http://127.0.0.1:${proxy.port}/exchange/v1`,
        key: await keyOf(told),
      },
    });
    await approved(answer, toMinistry ? securityBelow : securityAbove);
  }

  /** Lanes that wait for a moment of the standing clock are let go on at every look. */
  function carried<Value>(
    look: () => Promise<Value>,
    isThere: (value: Value) => boolean,
  ): Promise<Value> {
    return eventually(async () => {
      await below.send('POST', `${at}/destinations/ministry-cases/retries`);
      await above.send('POST', `${at}/destinations/guangdong-cases/retries`);
      return look();
    }, isThere);
  }

  async function certificate(): Promise<void> {
    const { caseId } = await apply(chen, noCrimeCertificate);
    await ownCase(chen, caseId, ({ status }) => ['delivered', 'closed'].includes(status));
  }

  async function lanes(): Promise<{ lane: string; waiting: number; lastError?: string }[]> {
    const { body } = await below.get(`${at}/destinations`);
    return body.items[0].lanes;
  }

  // The clock of the test stands still: a lane that waits for a moment to come is let go on at every look.
  const letGoOn = () => below.send('POST', `${at}/destinations/ministry/retries`);

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
