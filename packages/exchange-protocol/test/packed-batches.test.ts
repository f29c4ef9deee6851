import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { zstdCompressSync } from 'node:zlib';
import { sql } from '@tongban/database';
import { testDatabase } from '@tongban/testing';
import {
  handleExchangeRequest,
  packContent,
  readReceipt,
  receptionMigrations,
} from '../src/index.ts';
import { batchOf, ministryAt, theirs } from './batches.ts';

const pack = (bytes: Uint8Array) => zstdCompressSync(bytes);

describe('batches whose content is packed', async () => {
  const { db, url } = await testDatabase({ after }, [receptionMigrations]);
  const receiver = ministryAt(url);
  after(() => receiver.close());
  const stored = async () =>
    (await db.one<{ rows: number }>(sql`select count(*) as rows from reception.received_rows`))
      .rows;
  const refusal = async (...batch: Parameters<typeof receiver.receive>) => {
    const { status, body } = await receiver.receive(...batch);
    return [status, (JSON.parse(body) as { code?: string }).code];
  };

  for (const form of ['envelopes', 'bulk'] as const) {
    it(`takes ${form} like those that are not, and acknowledges the content as it was sent`, async () => {
      const stream = `packed-${form}.cases`;
      const batch = batchOf({ form, stream, from: 1, count: 300, pack });
      const before = await stored();
      const { status, body } = await receiver.receive(batch.headers, batch.bytes);
      assert.equal(status, 200);
      assert.equal(await stored(), before + 300);
      assert.equal(readReceipt(body, theirs.publicKey)?.digest, batch.headers['content-digest']);
    });
  }

  it('refuses content of which a byte was changed, and says from where it could not be read', async () => {
    const count = 2_000;
    const stream = 'packed-tamper.cases';
    const batch = batchOf({ form: 'bulk', stream, from: 1, count, pack });
    const before = await stored();
    let found = 0;
    for (let part = 1; part < 40; part += 1) {
      const spoilt = Buffer.from(batch.bytes);
      const at = Math.floor((part * spoilt.length) / 40);
      spoilt[at] = spoilt[at]! ^ 1;
      const { status, body } = await receiver.receive(batch.headers, spoilt);
      const { code, altered } = JSON.parse(body) as { code: string; altered: { line: number }[] };
      assert.deepEqual([status, code], [400, 'exchange/digest-differs']);
      // An attribute no digest covers by itself is found by the batch's digest alone.
      found += altered.length > 0 ? 1 : 0;
      for (const { line } of altered) assert.ok(line <= count + 1, `byte ${at}`);
    }
    assert.ok(found > 30, `${found} of 39 were located`);
    assert.equal(await stored(), before);
  });

  it('refuses a way of packing it does not know, and one that was not signed', async () => {
    const wanted = { form: 'bulk', stream: 'packed-head.cases', from: 1, count: 2 } as const;
    const packed = batchOf({ ...wanted, pack });
    const { 'content-encoding': _, ...without } = packed.headers;
    assert.deepEqual(await refusal(without, packed.bytes), [403, 'exchange/signature-wrong']);
    const plain = batchOf(wanted);
    assert.deepEqual(await refusal({ ...plain.headers, 'content-encoding': 'zstd' }, plain.bytes), [
      403,
      'exchange/signature-wrong',
    ]);
    assert.deepEqual(await refusal({ ...packed.headers, 'content-encoding': 'br' }, packed.bytes), [
      415,
      'exchange/coding-unknown',
    ]);
  });

  it('unpacks no more than a batch may hold, and nothing that is not what it says', async () => {
    const wanted = { form: 'bulk', stream: 'packed-bomb.cases', from: 1, count: 1 } as const;
    const bomb = batchOf({
      ...wanted,
      pack: () => zstdCompressSync(Buffer.alloc(64 * 1024 * 1024)),
    });
    assert.ok(bomb.bytes.length < 100_000);
    assert.deepEqual(await refusal(bomb.headers, bomb.bytes), [413, 'exchange/too-large']);
    const nothing = batchOf({ ...wanted, pack: (bytes) => bytes });
    assert.deepEqual(await refusal(nothing.headers, nothing.bytes), [
      400,
      'exchange/rows-malformed',
    ]);
  });

  it('tells every caller what it unpacks, and a sender packs only what is worth it', async () => {
    const server = createServer((request, response) => {
      void handleExchangeRequest(receiver, request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/batches`, { method: 'POST' });
    assert.equal(answer.headers.get('accept-encoding'), 'zstd');
    await new Promise((resolve) => server.close(resolve));
    assert.equal(await packContent(Buffer.alloc(1_000)), undefined);
    assert.ok((await packContent(Buffer.alloc(1_000_000)))!.length < 1_000);
  });
});
