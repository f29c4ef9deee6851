import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { citizenIdCheckCharacter } from '@tongban/citizen-ids';
import { sql, type Database } from '@tongban/database';
import { people, testClock } from '@tongban/testing';
import { newNonce } from '@tongban/verification-client';
import type { Verification } from '../src/index.ts';
import type { KnownSystem } from '../src/directory.ts';
import { releaseSystem } from '../src/release-system.ts';
import { house, wang, type TestSystem } from './house.ts';

describe('a sweep over the numbers of one birth date', () => {
  it('by five systems together is blocked before twenty tries, and before the right one', async (t) => {
    const { system, verification, db } = await house(t);
    const colluding = [];
    for (let index = 0; index < 5; index += 1) colluding.push(await system(`sweeper-${index}`));
    // The 500 men of the region and the day; Wang is the last of them.
    const known = people.A.idNumber.slice(0, 14);
    const candidates = Array.from({ length: 500 }, (_, at) => {
      const first17 = `${known}${String(2 * at + 1).padStart(3, '0')}`;
      return first17 + citizenIdCheckCharacter(first17);
    });
    const others = candidates.filter((number) => number !== people.A.idNumber);
    let answered = 0;
    for (const [turn, number] of [...others.slice(0, 40), people.A.idNumber].entries()) {
      const sent = await colluding[turn % 5]!.ask({ name: people.A.name, number });
      if (sent.status === 200) answered += 1;
      else assert.equal(sent.body['code'], 'verification/enumeration-suspected');
      assert.notEqual(sent.body['result'], 'match');
    }
    assert.ok(answered < 20, `${answered} were answered`);
    await verification.watch.settled();
    const [alarm] = await alarms(db);
    assert.equal(alarm?.kind, 'enumeration');
    assert.equal(alarm?.measure, 'blocked');
    const evidence = alarm?.evidence as { systems: string[] };
    assert.equal(evidence.systems.length, 5, 'all five are named');
    assert.doesNotMatch(JSON.stringify(alarm), /440305|王小明/);
  });

  it('does not hinder questions about others', async (t) => {
    const { system } = await house(t);
    const [sweeper, decent] = [await system('sweeper'), await system('decent')];
    for (let at = 0; at < 12; at += 1) {
      const first17 = `44030519900101${String(100 + at)}`;
      const number = first17 + citizenIdCheckCharacter(first17);
      await sweeper.ask({ name: people.A.name, number });
    }
    assert.equal((await sweeper.ask(wang)).status, 429);
    const other = { name: people.B.name, number: people.B.idNumber };
    assert.equal((await decent.ask(other)).body['result'], 'match');
  });
});

describe('a system whose answers are mostly no match', () => {
  const thresholds = { ratioCalls: 20, numbersPerName: 1_000, numbersPerBirth: 1_000 };
  const rate = { burst: 1_000, perSecond: 1_000 };

  it('is slowed, then suspended, and its officer can see why', async (t) => {
    const { system, verification, db } = await house(t, { thresholds });
    const asker = await system('broken-form', rate);
    const answers = await askMany(asker, { times: 60, matchEvery: 5, verification });
    assert.ok(answers.includes('verification/system-suspended'));
    assert.equal((await asker.ask(wang)).body['code'], 'verification/system-suspended');
    const kinds = (await alarms(db)).map(({ kind, measure }) => `${kind} ${measure}`);
    assert.deepEqual(kinds, ['mismatches suspended']);
  });

  it('is slowed to a tenth, and as fast as agreed again when its answers have become better', async (t) => {
    const { system, verification, db } = await house(t, { thresholds });
    const asker = await system('broken-form', { ...rate, burst: 300 });
    const isSlowed = () => verification.directory.find('broken-form')?.slowedFor === 'mismatches';
    await askMany(asker, { times: 40, matchEvery: 2, verification });
    assert.equal(isSlowed(), true);
    const atOnce = await Promise.all(Array.from({ length: 60 }, () => asker.ask(wang)));
    assert.ok(atOnce.some(({ body }) => body['code'] === 'verification/too-fast'));
    for (let turn = 0; turn < 20 && isSlowed() === true; turn += 1) {
      await setTimeout(100);
      await askMany(asker, { times: 8, matchEvery: 1, verification });
    }
    assert.equal(isSlowed(), false);
    const measures = (await alarms(db)).map(({ measure }) => measure);
    assert.deepEqual(measures, ['slowed', 'released']);
  });

  it('is let go by an officer, who says why, and is not stopped again for what was before', async (t) => {
    const { system, verification, db } = await house(t, { thresholds });
    const asker = await system('broken-form', rate);
    await askMany(asker, { times: 60, matchEvery: 5, verification });
    const known = verification.directory.find('broken-form')!;
    await letGo(verification, known, '接口字段已更正');
    assert.equal((await asker.ask(wang)).status, 200);
    await askMany(asker, { times: 5, matchEvery: 5, verification });
    assert.equal((await asker.ask(wang)).status, 200);
    const last = (await alarms(db)).at(-1);
    assert.equal(last?.kind, 'release');
    const evidence = { by: 'li', reason: '接口字段已更正', suspended: true, slowed: false };
    assert.deepEqual(last?.evidence, evidence);
  });
});

/** Asks about different persons one after the other, every n-th question a match; the codes of what was refused. */
async function askMany(
  asker: TestSystem,
  {
    times,
    matchEvery,
    verification,
  }: { times: number; matchEvery: number; verification: Verification },
): Promise<unknown[]> {
  const codes = [];
  for (let turn = 0; turn < times; turn += 1) {
    asked += 1;
    const first17 = `11010119${50 + (asked % 40)}0101${String(asked % 999).padStart(3, '0')}`;
    const number = first17 + citizenIdCheckCharacter(first17);
    const sent = await asker.ask(turn % matchEvery === 0 ? wang : { name: `某${asked}`, number });
    codes.push(sent.body['code']);
    // As the beat does.
    if (turn % 5 === 4) await verification.refresh();
    await verification.watch.settled();
  }
  return codes;
}
let asked = 0;

describe('what else is noticed', () => {
  it('a canary: the asker is slowed without being told, and suspended when it goes on', async (t) => {
    const { system, verification, db } = await house(t);
    const asker = await system('province-1');
    const { person } = verification.digestPerson(people.D.idNumber);
    await db.run(
      sql`insert into verification.canaries (person, added_at) values (${person}, now())`,
    );
    await verification.refresh();
    const ask = () => asker.ask({ name: people.D.name, number: people.D.idNumber });
    assert.equal((await ask()).body['result'], 'match');
    await verification.watch.settled();
    assert.deepEqual(await measures(db), ['canary slowed']);
    assert.equal((await ask()).body['result'], 'match');
    assert.equal((await ask()).body['result'], 'match');
    await verification.watch.settled();
    assert.deepEqual(await measures(db), ['canary slowed', 'canary suspended']);
    assert.equal((await ask()).body['code'], 'verification/system-suspended');
    const [alarm] = await alarms(db);
    assert.deepEqual(Object.keys(alarm!.evidence as object).toSorted(), ['attempts', 'receipt']);
  });

  it('what each canary caught, by all processes together, and nothing of it is lost when it cannot be written down', async (t) => {
    const { system, verification, db, owner, process } = await house(t, {
      thresholds: { canariesToSuspend: 100 },
    });
    const asker = await system('province-1');
    const { person } = verification.digestPerson(people.D.idNumber);
    await db.run(
      sql`insert into verification.canaries (person, added_at) values (${person}, now())`,
    );
    await verification.refresh();
    const other = await process();
    const ask = (through?: typeof other.app) =>
      asker.ask(
        { name: people.D.name, number: people.D.idNumber },
        { ...(through && { through }) },
      );
    await owner.run(sql`revoke update on verification.canaries from tongban_app`);
    await ask();
    await assert.rejects(verification.refresh());
    await owner.run(sql`grant update on verification.canaries to tongban_app`);
    await ask(other.app);
    const last = (await ask()).body['receipt'];
    await other.verification.refresh();
    await verification.refresh();
    const [row] = await db.many<{ questions: number; receipt: number; code: string }>(sql`
      select questions, receipt, code
        from verification.canaries join verification.systems on system_no = asked_by
    `);
    assert.deepEqual(row, { questions: 3, receipt: Number(last), code: 'province-1' });
    assert.deepEqual(await measures(db), ['canary slowed']);
  });

  it('bulk at night: slowed until the morning, and suspended when it is many times what is usual', async (t) => {
    const clock = testClock('2026-11-28T15:00:00Z');
    const thresholds = { nightCallsToSuspend: 0 };
    const { system, verification, db } = await house(t, { clock, thresholds });
    const asker = await system('province-1', { usualNightCalls: 4 });
    const slowedFor = () => verification.directory.find('province-1')?.slowedFor;
    for (let call = 0; call < 5; call += 1) await asker.ask(wang);
    await verification.watch.settled();
    assert.deepEqual(await measures(db), ['night-bulk slowed']);
    const [alarm] = await alarms(db);
    const { calls, usual } = alarm!.evidence as { calls: number; usual: number };
    assert.deepEqual([calls, usual], [5, 4]);
    assert.equal(slowedFor(), 'night-bulk');
    clock.advance(3 * 3_600_000);
    await verification.refresh();
    assert.equal(slowedFor(), 'night-bulk', 'in the same night');
    for (let call = 0; call < 7; call += 1) await asker.ask(wang);
    await verification.watch.settled();
    assert.deepEqual(await measures(db), ['night-bulk slowed', 'night-bulk suspended']);
    assert.equal((await asker.ask(wang)).body['code'], 'verification/system-suspended');
    const known = verification.directory.find('province-1')!;
    await letGo(verification, known, '批量核对，已报备');
    for (let call = 0; call < 5; call += 1) await asker.ask(wang);
    await verification.watch.settled();
    assert.equal(slowedFor(), 'night-bulk', 'counted anew after the release');
    clock.advance(8 * 3_600_000);
    await verification.refresh();
    await verification.watch.settled();
    assert.equal(slowedFor(), undefined, 'by day');
    assert.ok((await measures(db)).includes('night-bulk released'));
  });

  it('requests sent again and again, and nonces used for others: told, slowed for an hour, suspended', async (t) => {
    const clock = testClock('2026-11-28T04:00:00Z');
    const thresholds = {
      repeatsPerMinute: 2,
      repeatsToSlow: 4,
      repeatsToSuspend: 1_000,
      reusedNoncesToSlow: 1_000,
      reusedNoncesToSuspend: 3,
    };
    const { system, verification, db } = await house(t, { clock, thresholds });
    const [asker, other] = [await system('province-1'), await system('province-2')];
    const nonce = newNonce();
    const at = new Date(clock());
    for (let turn = 0; turn < 5; turn += 1) {
      assert.equal((await asker.ask(wang, { nonce, at })).body['result'], 'match');
    }
    await verification.watch.settled();
    assert.deepEqual(await measures(db), ['replay slowed', 'replay watched']);
    assert.equal(verification.directory.find('province-1')?.slowedFor, 'replay');
    clock.advance(3_600_000);
    await verification.refresh();
    await verification.watch.settled();
    assert.equal(verification.directory.find('province-1')?.slowedFor, undefined);
    assert.deepEqual(await measures(db), ['replay released', 'replay slowed', 'replay watched']);

    const used = newNonce();
    const then = new Date(clock());
    for (const name of ['王小明', '王大明', '王二明', '王三明']) {
      await other.ask({ ...wang, name }, { nonce: used, at: then });
    }
    await verification.watch.settled();
    const nonces = (await measures(db)).filter((told) => told.startsWith('nonce'));
    assert.deepEqual(nonces, ['nonce-reused suspended', 'nonce-reused watched']);
    assert.equal((await other.ask(wang)).body['code'], 'verification/system-suspended');
    assert.equal((await asker.ask(wang)).status, 200, 'the other goes on');
  });

  it('a key tried with wrong signatures, and one used from a foreign network', async (t) => {
    const { system, verification, db } = await house(t, {
      thresholds: { wrongSignaturesPerMinute: 3 },
    });
    const asker = await system('province-1', { networks: ['10.0.0.0/8'] });
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await asker.ask(wang, { forged: { body: '{}' } });
    }
    await asker.ask(wang, { address: '192.0.2.1' });
    await verification.watch.settled();
    const kinds = (await alarms(db)).map(({ kind }) => kind).toSorted();
    assert.deepEqual(kinds, ['foreign-network', 'wrong-signatures']);
  });
});

async function measures(db: Database): Promise<string[]> {
  return (await alarms(db)).map(({ kind, measure }) => `${kind} ${measure}`).toSorted();
}

function alarms(db: Database) {
  return db.many<{ kind: string; measure: string; evidence: unknown }>(
    sql`select kind, measure, evidence from verification.alarms order by raised_at limit 100`,
  );
}

async function letGo(verification: Verification, system: KnownSystem, reason: string) {
  const { db, clock } = verification;
  await db.transaction((tx) => releaseSystem(tx, system, { officerId: 'li', reason, at: clock() }));
  await verification.refresh();
}
