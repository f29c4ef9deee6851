import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citizenIdCheckCharacter } from '@tongban/citizen-ids';
import { sql } from '@tongban/database';
import { people, testClock } from '@tongban/testing';
import { newNonce } from '@tongban/verification-client';
import { house, wang, type House } from './house.ts';

describe('several processes together', () => {
  it('let pass no more at once than the contract of a system says', async (t) => {
    const made = await house(t);
    const servers = await serversOf(made, 3);
    const asker = await made.system('province-1', { perSecond: 1, burst: 12 });
    await Promise.all(servers.map(({ verification }) => verification.refresh()));
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, at) => asker.ask(wang, { through: servers[at % 3]!.app })),
    );
    const passed = answers.filter(({ status }) => status === 200).length;
    // A second or two may pass on a loaded machine, and bring one call each.
    assert.ok(passed >= 12 && passed <= 16, `${passed} passed`);
    const refused = answers.find(({ status }) => status === 429)!;
    assert.equal(refused.body['code'], 'verification/too-fast');
    assert.match(String(refused.headers['retry-after']), /^\d+$/);
  });

  it('block a sweep of five systems spread over them before twenty tries', async (t) => {
    const made = await house(t);
    const servers = await serversOf(made, 4);
    const colluding = [];
    for (let at = 0; at < 5; at += 1) colluding.push(await made.system(`sweeper-${at}`));
    await Promise.all(servers.map(({ verification }) => verification.refresh()));
    const candidates = candidatesBefore(people.A.idNumber, 500);
    let answered = 0;
    for (const [turn, number] of candidates.entries()) {
      const through = servers[turn % 4]!.app;
      const sent = await colluding[turn % 5]!.ask({ name: people.A.name, number }, { through });
      if (sent.status === 200) answered += 1;
      else assert.equal(sent.body['code'], 'verification/enumeration-suspected');
    }
    assert.ok(answered < 20, `${answered} were answered`);
    // The right number is refused by every process once it has heard of the block.
    for (const { app, verification } of servers) {
      await verification.watch.hearBlocks();
      assert.equal((await colluding[0]!.ask(wang, { through: app })).status, 429);
      await verification.watch.settled();
    }
    const raised = await made.db.many<{ evidence: { systems: string[] } }>(
      sql`select evidence from verification.alarms where kind = 'enumeration' limit 10`,
    );
    assert.equal(raised.length, 1, 'told once');
    assert.equal(raised[0]!.evidence.systems.length, 5, 'all five are named');
  });

  it('answer fifty simultaneous uses of one nonce alike and count them once', async (t) => {
    const made = await house(t);
    const servers = await serversOf(made, 3);
    const asker = await made.system('province-1');
    await Promise.all(servers.map(({ verification }) => verification.refresh()));
    const [nonce, at] = [newNonce(), new Date()];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, turn) =>
        asker.ask(wang, { nonce, at, through: servers[turn % 3]!.app }),
      ),
    );
    assert.equal(new Set(answers.map(({ text }) => text)).size, 1);
    assert.equal(answers[0]!.body['result'], 'match');
    const { receipts, counted } = await made.db.one<{ receipts: number; counted: number }>(sql`
      select (select count(*)::integer from verification.receipts) as receipts,
             (select sum(count)::integer from verification.counters) as counted
    `);
    assert.deepEqual([receipts, counted], [1, 1]);
  });

  it('suspend a system for what they have answered together', async (t) => {
    const thresholds = { ratioCalls: 30, numbersPerName: 1_000, numbersPerBirth: 1_000 };
    const made = await house(t, { thresholds });
    const servers = await serversOf(made, 3);
    const asker = await made.system('broken-form');
    await Promise.all(servers.map(({ verification }) => verification.refresh()));
    // Eleven a process: none of them has seen enough by itself.
    for (const [turn, number] of candidatesBefore('110101199003070134', 33).entries()) {
      const name = `某${turn}`;
      await asker.ask({ name, number }, { through: servers[turn % 3]!.app });
    }
    for (const { verification } of servers) {
      await verification.refresh();
      await verification.watch.settled();
    }
    const sent = await asker.ask(wang, { through: servers[2]!.app });
    assert.equal(sent.body['code'], 'verification/system-suspended');
    const { told } = await made.db.one<{ told: number }>(
      sql`select count(*)::integer as told from verification.alarms where kind = 'mismatches'`,
    );
    assert.equal(told, 1);
  });

  it('notice bulk at night that none of them sees alone', async (t) => {
    const made = await house(t, { clock: testClock('2026-11-28T15:00:00Z') });
    const servers = await serversOf(made, 3);
    const asker = await made.system('province-1', { usualNightCalls: 5 });
    await Promise.all(servers.map(({ verification }) => verification.refresh()));
    for (let turn = 0; turn < 9; turn += 1) {
      await asker.ask(wang, { through: servers[turn % 3]!.app });
    }
    for (const { verification } of servers) await verification.watch.settled();
    const raised = await made.db.many<{ kind: string }>(
      sql`select kind from verification.alarms limit 10`,
    );
    assert.deepEqual(raised, [{ kind: 'night-bulk' }]);
  });
});

async function serversOf(made: House, count: number) {
  const servers = [{ verification: made.verification, app: made.app }];
  while (servers.length < count) servers.push(await made.process());
  return servers;
}

/** Numbers of one region and birth date, with good check characters, without the right one. */
function candidatesBefore(right: string, count: number): string[] {
  const numbers = Array.from({ length: count + 1 }, (_, at) => {
    const first17 = `${right.slice(0, 14)}${String((at * 2 + 1) % 1_000).padStart(3, '0')}`;
    return first17 + citizenIdCheckCharacter(first17);
  });
  return numbers.filter((number) => number !== right).slice(0, count);
}
