import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { generateSm2Key } from '@tongban/crypto';
import {
  addDestination,
  exchangeMigrations,
  nationalContract,
  startDelivering,
} from '@tongban/exchange';
import {
  batchHeaders,
  digestOf,
  rowGuidOf,
  toEnvelope,
  type ExchangeRow,
} from '@tongban/exchange-protocol';
import { systemClock } from '@tongban/kernel';
import { ledgerMigrations } from '@tongban/ledger';
import { testDatabase } from '@tongban/testing';
import { changeRows } from './killing/outage/change-rows.ts';
import { signerOf } from './conformance/run.ts';
import { checkSender } from './conformance/sender/check-sender.ts';

describe('the conformance test of a sender', () => {
  const signer = signerOf(generateSm2Key().privateKey);
  const theirs = signerOf(generateSm2Key().privateKey);
  const pointOf = ({ signingKey }: typeof signer) => Buffer.from(signingKey.point).toString('hex');
  const watched = {
    port: 0,
    receiver: 'ministry',
    signer,
    sender: 'province',
    senderKey: pointOf(theirs),
  };

  it('finds nothing wrong with our own', async () => {
    const { db, url } = await testDatabase({ after }, [ledgerMigrations, exchangeMigrations]);
    const running: { stop(): Promise<unknown> }[] = [];
    const outcomes = await checkSender({ ...watched, withinMs: 60_000 }, async (port) => {
      await addDestination(db, {
        code: 'ministry',
        name: { zh: '公安部', en: 'Ministry' },
        contract: nationalContract.code,
        url: `http://127.0.0.1:${port}/exchange/v1`,
        partnerKey: pointOf(signer),
        addedAt: systemClock(),
      });
      running.push(changeRows(db, 100));
      running.push(
        startDelivering({
          db,
          databaseUrl: url,
          clock: systemClock,
          signer: theirs,
          sender: 'province',
        }),
      );
    });
    for (const one of running) await one.stop();
    assert.deepEqual(
      outcomes.filter(({ fault }) => fault !== undefined),
      [],
    );
    assert.equal(outcomes.length, 10);
  });

  it('sees a sender that believes whatever it hears, and one that says something else the second time', async () => {
    const seen = (await faultsOf(({ told }) => (told === undefined || told < 500 ? 1 : 0))).join(
      '\n',
    );
    assert.match(seen, /somebody else signed/);
    assert.match(seen, /another batch/);
    const changing = (
      await faultsOf(
        () => 0,
        (turn) => String(turn),
      )
    ).join('\n');
    assert.match(changing, /after 503 the same rows/);
  });

  /** What is found in a sender that sends one row a batch and goes on by as many positions as it is told to. */
  async function faultsOf(
    step: (answer: { told: number | undefined }) => number,
    word: (turn: number) => string = () => 'same',
  ): Promise<string[]> {
    let isOver = false;
    let sending: Promise<void> | undefined;
    const outcomes = await checkSender({ ...watched, withinMs: 1_500 }, async (port) => {
      sending = (async () => {
        let pos = 1;
        for (let turn = 0; !isOver; turn += 1) pos += step(await sendOne(port, pos, word(turn)));
      })();
    });
    isOver = true;
    await sending;
    return outcomes.filter(({ fault }) => fault !== undefined).map(({ en }) => en);
  }

  async function sendOne(port: number, pos: number, word: string) {
    const table = 'up_evaluation';
    const at = '2026-09-18T02:00:00.000Z';
    const made = {
      pos,
      rowGuid: rowGuidOf(table, String(pos)),
      version: 1,
      operation: 'I' as const,
      table,
      subject: String(pos),
      parent: undefined,
      organCode: '11440305MB0TE00040',
      day: at.slice(0, 10),
      at,
      body: JSON.stringify({ word }),
    };
    const row: ExchangeRow = { ...made, digest: digestOf(made) };
    const bytes = Buffer.from(`${toEnvelope(row, 'province')}\n`);
    const head = {
      sender: 'province',
      receiver: 'ministry',
      stream: 'national-v1.evaluations',
      from: pos,
      to: pos,
      count: 1,
      form: 'envelopes' as const,
    };
    const headers = batchHeaders(head, bytes, { signer: theirs, created: 1_789_700_000 });
    const answer = await fetch(`http://127.0.0.1:${port}/exchange/v1/batches`, {
      method: 'POST',
      headers,
      body: new Uint8Array(bytes),
      signal: AbortSignal.timeout(2_000),
    }).catch(() => undefined);
    // A line that is down is not run against.
    if (answer === undefined) await new Promise((resolve) => setTimeout(resolve, 20));
    return { told: answer?.status };
  }
});
