import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { people } from '@tongban/testing';
import { newNonce } from '@tongban/verification-client';
import { asking, house, wang } from './house.ts';

const unhurried = { perSecond: 1e6, burst: 1e6, usualNightCalls: 1e9 };
const atOnce = 50;
const { M: underCorrection, ...inOrder } = people;
const known = Object.values(inOrder);

/** J10 of the handbook: a ministry's system asks a thousand times. */
describe('a thousand questions of one system', () => {
  it('are answered 990 match, 8 no match and 2 unable, metered a thousand; four replays are neither', async (t) => {
    const { system, db } = await house(t);
    const asker = await system('ministry-57', unhurried);
    const questions = Array.from({ length: 1_000 }, (_, at) => {
      if (at >= 998) return { name: underCorrection.name, number: underCorrection.idNumber };
      const { name, idNumber: number } = known[at % known.length]!;
      // A wrong name for eight people, one each: nobody is guessed at.
      return { name: at < 8 ? '欧阳无此' : name, number };
    });
    const sent = questions.map((person) => ({ body: { ...asking, ...person }, nonce: newNonce() }));
    const results: unknown[] = [];
    for (let from = 0; from < sent.length; from += atOnce) {
      const answers = await Promise.all(sent.slice(from, from + atOnce).map(asker.send));
      results.push(...answers.map(({ body }) => body['result']));
    }
    const count = (word: string) => results.filter((result) => result === word).length;
    assert.deepEqual([count('match'), count('no_match'), count('unable')], [990, 8, 2]);
    assert.deepEqual(await metered(), { answered: 1_000, receipts: 1_000 });

    // Another question under a nonce that was used is refused.
    for (const { nonce } of sent.slice(0, 4)) {
      const replayed = await asker.send({ body: { ...asking, ...wang, matter: '别的事' }, nonce });
      assert.deepEqual(
        [replayed.status, replayed.body['code']],
        [409, 'verification/nonce-reused'],
      );
    }
    assert.deepEqual(await metered(), { answered: 1_000, receipts: 1_000 });

    function metered() {
      return db.one(sql`
        select (select sum(count)::int from verification.counters) as answered,
               (select count(*)::int from verification.receipts) as receipts
      `);
    }
  });
});

describe('a tenant that asks far more than its share of a scarce source', () => {
  it('delays the question of another by a turn, and its own by all it asked before', async (t) => {
    const { system, db, verification, world } = await house(t, {
      limits: { timeoutMs: 30_000, pauseMs: 5 },
    });
    const noisy = await system('noisy-province', unhurried);
    const quiet = await system('quiet-province', unhurried);
    // The replica is in doubt: everybody is asked about at the register, sixteen at a time.
    await db.run(sql`update verification.replica_feed set heard_at = now() - interval '1 hour'`);
    await verification.refresh();
    assert.equal(verification.source.name, 'registry');
    await fetch(`${world.url}/faults/population`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ slowMs: 300 }),
    });
    const receipted = async () =>
      (await db.one<{ count: number }>(sql`select count(*)::int from verification.receipts`)).count;
    let pending = 0;
    const ask = async (asker: typeof noisy) => {
      pending += 1;
      const { body } = await asker.ask(wang);
      pending -= 1;
      return Number(body['receipt']);
    };
    const load = Array.from({ length: 200 }, () => ask(noisy));
    while ((await receipted()) < 16) await new Promise((done) => setTimeout(done, 20));
    const before = await receipted();
    const own = ask(noisy);
    const answered = await ask(quiet);
    // By the order in which the receipts were written, not by the clock: a busy machine delays both alike.
    assert.ok(pending > 50, `${pending} of the noisy one were waiting still`);
    const turns = (await place(answered)) - before;
    assert.ok(turns <= 64, `after ${turns} others`);
    await Promise.all(load);
    // In one queue for all, the quiet one would have waited as this one did.
    assert.ok((await place(await own)) - before > 120, 'the last of the noisy one came early');

    async function place(receipt: number): Promise<number> {
      const { earlier } = await db.one<{ earlier: number }>(
        sql`select count(*)::int as earlier from verification.receipts where number < ${receipt}`,
      );
      return earlier;
    }
  });
});
