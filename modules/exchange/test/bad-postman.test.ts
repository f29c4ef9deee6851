import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from '@tongban/database';
import { systemClock } from '@tongban/kernel';
import { nationalContract, publishRows } from '../src/index.ts';
import { acceptRow, exchangeWorld, taskRow, untilSettled } from './exchange-world.ts';

describe('batches that arrive twice, late and out of order', async () => {
  const postman = badPostman();
  // What was overtaken is no failure of the line: on a clock that stands still, a pause would never end.
  const now = systemClock();
  const world = await exchangeWorld({ line: (port) => postman.open(port), clock: () => now });
  const { sender, receiver } = world;

  it('change nothing: each row is held once, in its last version', async () => {
    await sender.db.transaction((tx) => publishRows(tx, nationalContract, [taskRow()]));
    for (let turn = 0; turn < 60; turn += 1) {
      const rows = Array.from({ length: 120 }, (_, index) =>
        acceptRow(`post-${(turn * 40 + index) % 600}`, { handle_user_name: `第${turn}次` }),
      );
      await sender.db.transaction((tx) => publishRows(tx, nationalContract, rows));
    }
    // Much waits, so that several batches are on their way at once.
    world.deliver();
    await untilSettled(sender.db, 60_000);
    await postman.deliverAllAgain();
    const owed = await sender.db.many(sql`
      select row_guid as id, version, body from exchange.outbound where superseded_by is null order by row_guid
    `);
    const held = await receiver.db.many(
      sql`select row_guid as id, version, body from reception.received_rows order by row_guid`,
    );
    assert.equal(owed.length, 601);
    assert.deepEqual(held, owed);
    const { twice, late, swapped } = postman.counts;
    assert.ok(twice > 0 && late > 3 && swapped > 0, JSON.stringify(postman.counts));
  });

  it('get the receipt of the first time, byte for byte', () => {
    assert.ok(postman.answers.size > 3);
    for (const [batch, bodies] of postman.answers) {
      const receipts = bodies.filter((body) => body.includes('"batch"'));
      assert.equal(new Set(receipts).size, Math.min(1, receipts.length), batch);
    }
  });
});

/** Carries requests to the receiver: some twice at once, some held back so that later ones overtake, all once more in the end. */
function badPostman() {
  const counts = { twice: 0, late: 0, swapped: 0 };
  const answers = new Map<string, string[]>();
  const letters: Letter[] = [];
  let to = 0;
  let number = 0;
  let lastArrived = 0;

  async function carry(letter: Letter): Promise<{ status: number; body: string }> {
    const answer = await fetch(`http://127.0.0.1:${to}${letter.path}`, {
      method: 'POST',
      headers: letter.headers,
      body: letter.body,
    });
    const body = await answer.text();
    const digest = letter.headers['content-digest'] ?? '';
    answers.set(digest, [...(answers.get(digest) ?? []), body]);
    return { status: answer.status, body };
  }

  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter(
          ([name, value]) =>
            typeof value === 'string' && !/^(host|connection|content-length)$/.test(name),
        ),
      ) as Record<string, string>;
      const letter = {
        path: request.url ?? '',
        headers,
        body: new Uint8Array(Buffer.concat(chunks)),
      };
      letters.push(letter);
      const own = (number += 1);
      await sleep((own % 3) * 15);
      if (own < lastArrived) counts.swapped += 1;
      lastArrived = Math.max(lastArrived, own);
      const isTwice = own % 4 === 0;
      if (isTwice) counts.twice += 1;
      const [first] = await Promise.all([carry(letter), ...(isTwice ? [carry(letter)] : [])]);
      response.writeHead(first.status, { 'content-type': 'application/json' });
      response.end(first.body);
    })().catch(() => response.destroy());
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  return {
    counts,
    answers,
    async open(port: number): Promise<number> {
      to = port;
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return (server.address() as AddressInfo).port;
    },
    /** Everything that was ever carried, once more and the last first. */
    async deliverAllAgain(): Promise<void> {
      for (const letter of letters.toReversed()) {
        counts.late += 1;
        await carry(letter);
      }
    },
  };
}

interface Letter {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array<ArrayBuffer>;
}
