import assert from 'node:assert/strict';
import { beforeEach, describe, it, type TestContext } from 'node:test';
import sharp from 'sharp';
import { connectDatabase, isPermissionDenied, sql, type Database } from '@tongban/database';
import { createServer, sessionCookieName } from '@tongban/http';
import { startOutsideWorld, type OutsideWorld } from '@tongban/outside-world';
import { people, testClock, testDatabase } from '@tongban/testing';
import {
  createSharing,
  listReceipts,
  sharingMigrations,
  sharingPermissions,
  sharingRoutes,
  type Asking,
  type Sharing,
} from '../src/index.ts';
import { purposes } from '../src/purposes.ts';
import { listUsage } from '../src/queries/list-usage.ts';

const personId = '0193b0d0-0000-7000-8000-000000000001';
const caseId = '0193b0d0-0000-7000-8000-0000000000aa';
const organId = '11440305MB0TE00040';
const asking: Asking = {
  personId,
  by: { kind: 'system' },
  organId,
  caseId,
  itemCode: 'GA-CRJ-0002',
  purpose: '护照换发审查',
};

describe('asking a data source', () => {
  it('J7: none, a sealed juvenile record as none, a record, and doubt; the receipt tells none of it', async (t) => {
    const { sharing, receipts } = await house(t);
    const ask = async ({ name, idNumber }: { name: string; idNumber: string }) => {
      const answer = await sharing.queryCrimeRecord(asking, { name, idNumber });
      assert.ok(answer.ok);
      return answer.value.outcome;
    };
    assert.equal(await ask(people.C), 'none');
    assert.equal(await ask(people.G), 'none');
    assert.equal(await ask(people.L), 'recorded');
    assert.equal(await ask(people.M), 'cannot-judge');
    const rows = await receipts();
    assert.deepEqual(
      rows.map(({ resultClass }) => resultClass),
      ['answered', 'answered', 'answered', 'cannot-judge'],
    );
    assert.doesNotMatch(JSON.stringify(rows), /none|recorded|sealed|陈思雨|310101200712319927/);
  });

  it('J6: the facts asked for and not one more', async (t) => {
    const { sharing } = await house(t);
    const answer = await sharing.queryPassportFacts(asking, {
      idNumber: people.B.idNumber,
      facts: ['holdsDocument', 'documentExpiresOn', 'fingerprintOnFile', 'hukouRegionCode'],
    });
    assert.ok(answer.ok);
    assert.deepEqual(answer.value.outcome, {
      state: 'answered',
      facts: {
        holdsDocument: true,
        documentExpiresOn: '2026-05-30',
        fingerprintOnFile: true,
        hukouRegionCode: '370102',
      },
    });
  });

  it('a fact that is no fact (no passport, no date) is absent, not false', async (t) => {
    const { sharing } = await house(t);
    const answer = await sharing.queryPassportFacts(asking, {
      idNumber: people.I.idNumber,
      facts: ['holdsDocument', 'documentExpiresOn'],
    });
    assert.ok(answer.ok);
    assert.deepEqual(answer.value.outcome.facts, { holdsDocument: false });
  });

  it('what is registered on the person comes whole, without a case, and with a receipt', async (t) => {
    const { sharing, receipts } = await house(t);
    const self = { personId, by: { kind: 'self' }, purpose: '填写申请表' } as const;
    const traffic = await sharing.queryOwnTraffic(self, people.A.idNumber);
    assert.deepEqual(traffic.ok && traffic.value.outcome, {
      state: 'answered',
      vehicles: [
        {
          plateNumber: '粤B9X9X9',
          plateKind: '02',
          vehicleIdentificationNumber: 'LTGBX00000X000101',
        },
      ],
      licence: { class: 'C1', archiveNumber: '440300000101' },
    });
    const units = await sharing.queryOwnUnits(self, people.A.idNumber);
    assert.deepEqual(units.ok && units.value.outcome, {
      state: 'answered',
      units: [{ creditCode: '91440300MA5EXAMP0C', name: '深圳示例科技有限公司' }],
    });
    const household = await sharing.queryOwnHousehold(self, people.A.idNumber);
    assert.deepEqual(household.ok && household.value.outcome, {
      state: 'answered',
      regionCode: '440305',
      street: '南头街道示例路 1 号 2 栋 301',
    });
    // Of a unit that is being wound up nobody fills in an application.
    const none = await sharing.queryOwnUnits(self, people.J.idNumber);
    assert.deepEqual(none.ok && none.value.outcome, { state: 'answered', units: [] });
    const strange = await sharing.queryOwnTraffic(self, '440308199901010012');
    assert.deepEqual(strange.ok && strange.value.outcome, { state: 'cannot-judge' });
    const other = { ...self, by: { kind: 'system' } } as const;
    assert.equal((await sharing.queryOwnTraffic(other, people.A.idNumber)).ok, false);
    assert.equal((await receipts()).length, 5);
    assert.doesNotMatch(JSON.stringify(await receipts()), /示例路|粤B|91440300|4403000/);
  });

  it('a photo before white is fit and one before blue is not', async (t) => {
    const { sharing } = await house(t);
    const check = async (background: string) => {
      const bytes = await sharp({ create: { width: 358, height: 441, channels: 3, background } })
        .jpeg()
        .toBuffer();
      const answer = await sharing.checkPhoto(asking, { bytes, mediaType: 'image/jpeg' });
      assert.ok(answer.ok);
      return answer.value.outcome;
    };
    assert.equal(await check('#ffffff'), 'acceptable');
    assert.equal(await check('#438edb'), 'background-not-white');
  });

  it('the checks of an item come in the words of cases', async (t) => {
    const { sharing, world } = await house(t);
    type Check = 'population' | 'crime-record' | 'passport-restrictions';
    const run = async (check: Check, person: Person) => {
      const answer = await sharing.runCaseCheck(asking, { check, person });
      assert.ok(answer.ok);
      return answer.value.outcome;
    };
    assert.equal(await run('population', people.A), 'match');
    assert.equal(await run('population', { ...people.A, name: '李四' }), 'mismatch');
    assert.equal(await run('crime-record', people.C), 'match');
    assert.equal(await run('crime-record', people.L), 'mismatch');
    assert.equal(await run('passport-restrictions', people.B), 'match');
    assert.equal(await run('passport-restrictions', people.L), 'mismatch');
    for (const bar of ['criminalSuspect', 'servingSentence']) {
      const changed = async (value: boolean) =>
        fetch(`${world.url}/registries/persons/changes`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ idNumber: people.B.idNumber, change: { [bar]: value } }),
        });
      assert.equal((await changed(true)).status, 204);
      assert.equal(await run('passport-restrictions', people.B), 'mismatch', bar);
      await changed(false);
    }
    assert.equal(await run('passport-restrictions', people.B), 'match');
    const nobody = { name: '无名氏', idNumber: '440308199901010012' };
    assert.equal(await run('passport-restrictions', nobody), 'cannot-judge');
  });

  it('a birth certificate is of the day and names the parent who applies, or cannot be judged', async (t) => {
    const { sharing, receipts } = await house(t);
    const birth = { certificateNumber: 'T440300881', bornOn: '2026-08-18', childName: '王安' };
    const run = async (person: Person, claim = birth) => {
      const question = { check: 'birth-certificate', person, birth: claim } as const;
      const answer = await sharing.runCaseCheck(asking, question);
      assert.ok(answer.ok);
      return answer.value.outcome;
    };
    assert.equal(await run(people.D), 'match');
    assert.equal(await run(people.B), 'mismatch', 'somebody else’s child');
    assert.equal(await run(people.D, { ...birth, bornOn: '2026-08-19' }), 'mismatch');
    assert.equal(await run(people.D, { ...birth, childName: '赵安' }), 'match');
    const other = { ...birth, childName: '李安' };
    assert.equal(await run(people.D, other), 'cannot-judge', 'neither parent’s surname');
    assert.equal(await run(people.B, other), 'mismatch');
    const unknown = { ...birth, certificateNumber: 'T999999999' };
    assert.equal(await run(people.D, unknown), 'cannot-judge');
    assert.equal((await receipts()).length, 7, 'every question has left its receipt');
  });

  it('a driver is qualified, has been, or is not in the register', async (t) => {
    const { sharing } = await house(t);
    const run = async (person: Person) => {
      const question = { check: 'driver-qualification', person } as const;
      const answer = await sharing.runCaseCheck(asking, question);
      assert.ok(answer.ok);
      return answer.value.outcome;
    };
    assert.equal(await run(people.J), 'match');
    assert.equal(await run(people.L), 'mismatch', 'expired at the end of 2025');
    assert.equal(await run({ ...people.J, name: '李四' }), 'mismatch');
    assert.equal(await run(people.A), 'cannot-judge');
  });

  it('goods are within a purchase filing, more than it, or not to be compared', async (t) => {
    const { sharing } = await house(t);
    const filing = {
      filingNumber: 'YZDGB330106202600001',
      creditCode: '91330106MA2B0AAA1A',
    };
    const ether = (quantity: number, unit = 'kg') => [{ name: '乙醚', quantity, unit }];
    const run = async (goods = ether(2_000), claim = filing) => {
      const precursors = { ...claim, goods };
      const question = { check: 'purchase-filing', person: people.A, precursors } as const;
      const answer = await sharing.runCaseCheck(asking, question);
      assert.ok(answer.ok);
      return answer.value.outcome;
    };
    assert.equal(await run(), 'match');
    assert.equal(await run(ether(2_001)), 'mismatch');
    assert.equal(await run([...ether(1), ...ether(2, 't')]), 'mismatch');
    assert.equal(await run([{ name: 'constructor', quantity: 0, unit: 'kg' }]), 'mismatch');
    assert.equal(await run(ether(1, 'l')), 'cannot-judge');
    const foreign = { ...filing, creditCode: '91510100MA6CTEAM1M' };
    assert.equal(await run(ether(1), foreign), 'mismatch', 'another unit’s filing');
    assert.equal(await run(ether(1), { ...filing, filingNumber: 'none' }), 'cannot-judge');
  });

  it('without a case or a purpose nobody is asked and no receipt is left', async (t) => {
    const { sharing, receipts } = await house(t);
    const { caseId: _, ...without } = asking;
    for (const bad of [without, { ...asking, purpose: ' ' }]) {
      const answer = await sharing.queryCrimeRecord(bad, people.C);
      assert.equal(answer.ok, false);
    }
    assert.deepEqual(await receipts(), []);
  });
});

describe('when a source fails', () => {
  const faults = {
    'is down': { down: true },
    'is silent': { slowMs: 2000 },
    'answers 500': { errors: { failing: 1, of: 1 } },
  };
  for (const [what, fault] of Object.entries(faults)) {
    it(`and ${what}, nothing passes, and the failure has its receipt`, async (t) => {
      const { sharing, world, receipts } = await house(t);
      for (const system of [
        'population',
        'exit-entry',
        'crime-records',
        'photo-check',
        'traffic',
        'business',
        'health',
        'transport',
        'narcotics',
        'public-order',
      ]) {
        await switchFault(world, system, fault);
      }
      const answers = [
        await sharing.runCaseCheck(asking, { check: 'population', person: people.A }),
        await sharing.runCaseCheck(asking, { check: 'crime-record', person: people.C }),
        await sharing.runCaseCheck(asking, { check: 'passport-restrictions', person: people.B }),
        await sharing.runCaseCheck(asking, { check: 'driver-qualification', person: people.J }),
        await sharing.runCaseCheck(asking, {
          check: 'venue-capacity',
          person: people.A,
          venue: { name: '示例体育场', regionCode: '440305', attendance: 2_800 },
        }),
        await sharing.runCaseCheck(asking, {
          check: 'transport-safety',
          person: people.A,
          creditCode: '91330106MA2B0AAA1A',
        }),
        await sharing.runCaseCheck(asking, {
          check: 'birth-certificate',
          person: people.D,
          birth: { certificateNumber: 'T440300881', bornOn: '2026-08-18', childName: '王安' },
        }),
      ];
      assert.ok(answers.every((answer) => answer.ok && answer.value.outcome === 'failed'));
      const photo = { bytes: Buffer.from('x'), mediaType: 'image/png' };
      const checked = await sharing.checkPhoto(asking, photo);
      assert.ok(checked.ok && checked.value.outcome === 'failed');
      const { idNumber } = people.A;
      for (const own of [
        await sharing.queryOwnTraffic(asking, idNumber),
        await sharing.queryOwnUnits(asking, idNumber),
        await sharing.queryOwnHousehold(asking, idNumber),
      ]) {
        assert.deepEqual(own.ok && own.value.outcome, { state: 'failed' });
      }
      const rows = await receipts();
      assert.deepEqual(
        rows.map(({ resultClass }) => resultClass),
        Array(11).fill('failed'),
      );
      const own = await sharing.checkOwnName({
        personId,
        ...people.A,
        register: 'population',
        purpose: ownPurpose,
      });
      assert.equal(own.ok, false);
    });
  }

  it('knows the card of a foreign permanent resident by the exit-entry registry, however the name is spaced', async (t) => {
    const { sharing, receipts } = await house(t);
    const claim = { personId, idNumber: '911840198101010010', purpose: ownPurpose };
    const ask = (name: string) => sharing.checkOwnName({ ...claim, name, register: 'exit-entry' });
    const jane = await ask('Jane Example');
    assert.ok(jane.ok && jane.value.outcome === 'match', JSON.stringify(jane));
    const john = await ask('JOHN EXAMPLE');
    assert.ok(john.ok && john.value.outcome === 'mismatch');
    assert.deepEqual(
      (await receipts()).map(({ resource }) => resource),
      ['residence-cards', 'residence-cards'],
    );
  });

  it('once, the second try gets through', async (t) => {
    const { sharing, world } = await house(t);
    await switchFault(world, 'population', { errors: { failing: 1, of: 2 } });
    const answer = await sharing.verifyPopulation(asking, people.A);
    assert.ok(answer.ok && answer.value.outcome === 'match');
  });

  it('again and again, it is spared, and the other sources are still asked', async (t) => {
    const { sharing, world } = await house(t);
    await switchFault(world, 'population', { down: true });
    for (let count = 0; count < 5; count += 1) await sharing.verifyPopulation(asking, people.A);
    assert.equal(sharing.sourceStates().population, 'open');
    const answer = await sharing.queryCrimeRecord(asking, people.C);
    assert.ok(answer.ok && answer.value.outcome === 'none');
  });

  it('and no receipt can be left, the answer is not handed on', async (t) => {
    const { world } = await house(t);
    const gone = connectDatabase({ url: 'postgresql://127.0.0.1:1/none' });
    t.after(() => gone.close());
    const sharing = sharingOn(gone, world);
    await assert.rejects(sharing.queryCrimeRecord(asking, people.C));
  });
});

describe('the receipts', () => {
  let db: Database;
  let url: string;
  let sharing: Sharing;

  beforeEach(async (t) => {
    const made = await house(t as TestContext);
    ({ db, url, sharing } = made);
    for (const person of [people.A, people.C, people.L]) {
      await sharing.verifyPopulation(asking, person);
    }
  });

  it('cannot be changed or removed by the application', async () => {
    for (const act of [
      sql`update sharing.usage_receipts set purpose = '别的'`,
      sql`delete from sharing.usage_receipts`,
      sql`truncate sharing.usage_receipts`,
    ]) {
      await assert.rejects(db.run(act), isPermissionDenied);
    }
  });

  it('show who changed one or took one away behind its back', async (t) => {
    assert.equal(await sharing.verifyReceipts(personId), undefined);
    const owner = connectDatabase({ url, role: 'tongban_owner', size: 1 });
    t.after(() => owner.close());
    await owner.run(sql`update sharing.usage_receipts set purpose = '别的' where position = 2`);
    assert.deepEqual(await sharing.verifyReceipts(personId), { position: 2 });
    await owner.run(sql`delete from sharing.usage_receipts where position = 2`);
    assert.deepEqual(await sharing.verifyReceipts(personId), { position: 2 });
  });

  it('stay in one chain when many are left at once', async () => {
    const reading = { personId, officerId: personId, organId, caseId, purpose: '审查' };
    await Promise.all(
      Array.from({ length: 30 }, () => sharing.leaveReadReceipt({ ...reading, fields: ['name'] })),
    );
    assert.equal(await sharing.verifyReceipts(personId), undefined);
  });
});

describe('GET /api/data-usage', () => {
  it('shows the citizen who asked, page by page, and only about the citizen', async (t) => {
    const { sharing } = await house(t);
    const other = '0193b0d0-0000-7000-8000-000000000002';
    await sharing.verifyPopulation({ ...asking, personId: other }, people.D);
    for (let count = 0; count < 5; count += 1) await sharing.queryCrimeRecord(asking, people.C);
    const get = await server(t, sharing);
    const first = await get('/api/data-usage?limit=3');
    assert.equal(first.items.length, 3);
    const second = await get(`/api/data-usage?limit=3&cursor=${first.nextCursor}`);
    assert.equal(second.items.length, 2);
    assert.equal(second.nextCursor, undefined);
    const [latest] = first.items;
    assert.equal(latest?.organName, '南山分局');
    assert.deepEqual(latest?.resource.name, { zh: '犯罪记录', en: 'Crime records' });
    assert.equal(latest?.sourceClass, '公安');
    assert.deepEqual(latest?.purpose, { zh: '护照换发审查' }, 'in the words of who asked');
  });

  it('shows a check that is repeated every night as one line, as long as nothing else happens and it comes out the same', async (t) => {
    const { sharing, world } = await house(t);
    const company = { creditCode: '91440300MA5EXAMP0C', name: '深圳示例科技有限公司' };
    const claim = { personId, ...company, representative: people.A, isRoutine: true };
    const nights = async (count: number) => {
      for (let night = 0; night < count; night += 1) await sharing.checkRepresentative(claim);
    };
    await nights(4);
    await sharing.queryCrimeRecord(asking, people.C);
    await nights(3);
    const get = await server(t, sharing);
    const { items } = await get('/api/data-usage');
    assert.deepEqual(
      [items[0]?.askedBy, items[0]?.purpose],
      ['system', purposes.representativeDaily],
      'not as if the person had asked',
    );
    const times = items.map(({ repeated }) => repeated?.times ?? 1);
    assert.deepEqual(times, [3, 1, 4]);
    const first = await get('/api/data-usage?limit=1');
    const rest = await get(`/api/data-usage?limit=5&cursor=${first.nextCursor}`);
    assert.deepEqual([...first.items, ...rest.items], items);
    // A run that is longer than what is read at a time goes on in another line, and none of it is lost.
    const lines: number[] = [];
    let before: { at: string; receiptId: string } | undefined;
    for (let more = true; more && lines.length < 10;) {
      const page = await listUsage(sharing.db, {
        personIds: [personId],
        before,
        limit: 20,
        read: 3,
      });
      lines.push(...page.lines.map(({ times: count }) => count));
      const last = page.lines.at(-1);
      before = last && { at: last.since, receiptId: last.firstReceiptId };
      more = page.hasMore;
    }
    assert.deepEqual(lines, [3, 1, 2, 2]);
    const whole = await listReceipts(sharing.db, {
      personIds: [personId],
      before: undefined,
      limit: 100,
    });
    assert.equal(whole.length, 8, 'each is kept');
    await switchFault(world, 'business', { down: true });
    await nights(1);
    const after = (await get('/api/data-usage')).items;
    assert.equal(after.length, 4, 'one that failed is another');
  });

  it('is closed to officers and strangers', async (t) => {
    const { sharing } = await house(t);
    assert.equal((await (await server(t, sharing)).raw('officer')).statusCode, 403);
    assert.equal((await (await server(t, sharing)).raw(undefined)).statusCode, 401);
  });
});

const ownPurpose = { zh: '实名核验', en: 'Real-name check' };
type Person = { name: string; idNumber: string };

async function house(t: TestContext) {
  const { db, url } = await testDatabase(t, [sharingMigrations]);
  const world = await startOutsideWorld({ port: 0 });
  t.after(() => world.stop());
  const receipts = () =>
    db.many<{ resultClass: string; resource: string }>(sql`
      select result_class as "resultClass", resource, fields, purpose from sharing.usage_receipts
       order by position limit 100
    `);
  return { db, url, world, sharing: sharingOn(db, world), receipts };
}

function sharingOn(db: Database, world: OutsideWorld): Sharing {
  return createSharing({
    db,
    clock: testClock('2026-03-02T01:00:00Z'),
    registries: { url: world.url, key: world.secrets.registryKey },
    limits: { timeoutMs: 800, pauseMs: 5 },
  });
}

async function server(t: TestContext, sharing: Sharing) {
  const at = testClock('2026-03-02T01:00:00Z')();
  const session = { sessionId: 's', authenticatedAt: at };
  const app = await createServer({
    permissions: sharingPermissions,
    clock: () => at,
    resolveActor: async (token) =>
      token === 'officer'
        ? { kind: 'officer', officerId: personId, ...session }
        : { kind: 'person', personId, assuranceLevel: 1, ...session },
  });
  await sharingRoutes(app, {
    sharing,
    organName: (id) => (id === organId ? '南山分局' : undefined),
    formerAccountsOf: async () => [],
  });
  await app.ready();
  t.after(() => app.close());
  const raw = (token: string | undefined, url = '/api/data-usage') =>
    app.inject({
      url,
      headers: token === undefined ? {} : { cookie: `${sessionCookieName}=${token}` },
    });
  const get = async (url: string) => (await raw('person', url)).json() as Page;
  return Object.assign(get, { raw });
}

interface Page {
  nextCursor?: string;
  items: {
    askedBy: string;
    repeated?: { times: number };
    organName: string;
    resource: { name: object };
    sourceClass: string;
    purpose: string;
  }[];
}

function switchFault(world: OutsideWorld, system: string, faults: object): Promise<Response> {
  return fetch(`${world.url}/faults/${system}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(faults),
  });
}
