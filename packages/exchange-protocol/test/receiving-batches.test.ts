import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { connectDatabase, sql } from '@tongban/database';
import { testDatabase } from '@tongban/testing';
import { openConnection } from '@tongban/database';
import { digestOf, findAlteredRows, readReceipt, receptionMigrations } from '../src/index.ts';
import { batchOf, ministryAt, row, theirs } from './batches.ts';

type Batch = ReturnType<typeof batchOf>;

describe('receiving batches', async () => {
  const { db, url } = await testDatabase({ after }, [receptionMigrations]);
  const receiver = ministryAt(url);
  after(() => receiver.close());
  const stored = async () =>
    (await db.one<{ rows: number }>(sql`select count(*) as rows from reception.received_rows`))
      .rows;

  for (const form of ['envelopes', 'bulk'] as const) {
    it(`refuses ${form} with any byte changed, says which line it was, and stores nothing`, async () => {
      const { headers, bytes } = batchOf({
        form,
        stream: `tamper-${form}.cases`,
        from: 1,
        count: 3,
      });
      const before = await stored();
      const lineEnds = [...bytes.entries()].filter(([, byte]) => byte === 10).map(([at]) => at);
      for (let at = 0; at < bytes.length; at += 1) {
        const spoilt = Buffer.from(bytes);
        spoilt[at] = spoilt[at]! ^ 1;
        const answer = await receiver.receive(headers, spoilt);
        assert.equal(answer.status, 400, `byte ${at}`);
        const { code, altered } = JSON.parse(answer.body) as {
          code: string;
          altered: { line: number }[];
        };
        assert.equal(code, 'exchange/digest-differs');
        const line = lineEnds.findIndex((end) => end >= at) + 1;
        // An attribute no digest covers by itself (subject, organ, day) is found by the batch's digest alone.
        if (altered.length > 0) assert.ok(altered.some((one) => Math.abs(one.line - line) <= 1));
      }
      assert.equal(await stored(), before);
      assert.equal((await receiver.receive(headers, bytes)).status, 200);
      assert.equal(await stored(), before + 3);
    });
  }

  it('refuses a batch whose head was changed, or that another signed', async () => {
    const { headers, bytes } = batchOf({
      form: 'envelopes',
      stream: 'head.cases',
      from: 1,
      count: 2,
    });
    for (const [name, value] of [
      ['exchange-stream', 'other.cases'],
      ['exchange-from', '2'],
      ['exchange-count', '3'],
      ['signature', `batch=:${'A'.repeat(86)}==:`],
      ['exchange-sender', 'shaanxi'],
      ['exchange-receiver', 'guangdong'],
    ]) {
      const { status } = await receiver.receive({ ...headers, [name!]: value! }, bytes);
      assert.ok(status === 400 || status === 403, `${name}: ${status}`);
    }
  });

  it('gives the first receipt, byte for byte, to a batch that comes again', async () => {
    const { headers, bytes } = batchOf({
      form: 'envelopes',
      stream: 'twice.cases',
      from: 1,
      count: 5,
    });
    const first = await receiver.receive(headers, bytes);
    const before = await stored();
    const second = await receiver.receive(headers, bytes);
    assert.equal(second.body, first.body);
    assert.equal(await stored(), before);
  });

  it('refuses a batch behind a gap and says what it expects', async () => {
    const { headers, bytes } = batchOf({
      form: 'envelopes',
      stream: 'gap.cases',
      from: 4,
      count: 2,
    });
    const answer = await receiver.receive(headers, bytes);
    assert.equal(answer.status, 409);
    assert.equal((JSON.parse(answer.body) as { expected: number }).expected, 1);
  });

  it('refuses a batch that leaves out a row and names another twice', async () => {
    const rows = [row('hole', 1), row('hole', 3), row('hole', 3)];
    const { headers, bytes } = batchOf({
      form: 'bulk',
      stream: 'hole.cases',
      from: 1,
      count: 3,
      rows,
    });
    const { status, body } = await receiver.receive(headers, bytes);
    assert.deepEqual([status, (JSON.parse(body) as { line: number }).line], [400, 2]);
  });

  it('lets a batch that is whole before an earlier one wait for it, and tells of a gap when that does not come', async () => {
    const stream = 'overtaken.cases';
    const [first, second] = [1, 3].map((from) =>
      batchOf({ form: 'bulk', stream, from, count: 2 }),
    ) as [Batch, Batch];
    const slow = Promise.withResolvers<Uint8Array>();
    const answers = [
      receiver.receive(first.headers, slow.promise),
      receiver.receive(second.headers, second.bytes),
    ];
    slow.resolve(first.bytes);
    assert.deepEqual(
      (await Promise.all(answers)).map(({ status }) => status),
      [200, 200],
    );
    const lost = Promise.withResolvers<Uint8Array>();
    const [third, fourth] = [5, 7].map((from) =>
      batchOf({ form: 'bulk', stream, from, count: 2 }),
    ) as [Batch, Batch];
    const [broken, early] = [
      receiver.receive(third.headers, lost.promise),
      receiver.receive(fourth.headers, fourth.bytes),
    ];
    lost.reject(new Error('The line broke.'));
    await assert.rejects(broken);
    assert.equal((await early).status, 409);
  });

  it('takes a row that stands already under another stream once, and the new ones beside it', async () => {
    const rows = [row('known', 1), row('known', 2)];
    const first = batchOf({ form: 'bulk', stream: 'known.cases', from: 1, count: 2, rows });
    assert.equal((await receiver.receive(first.headers, first.bytes)).status, 200);
    const before = await stored();
    const again = [...rows, row('known', 3)];
    const second = batchOf({ form: 'bulk', stream: 'known.items', from: 1, count: 3, rows: again });
    const { status, body } = await receiver.receive(second.headers, second.bytes);
    assert.deepEqual([status, readReceipt(body, theirs.publicKey)?.applied], [200, 1]);
    assert.equal(await stored(), before + 1);
  });

  it('lets a later version change the row, and an earlier one never', async () => {
    const first = row('version', 1);
    const changed = (version: number, pos: number, text: string) => {
      const made = { ...first, pos, version, body: JSON.stringify({ text }) };
      return { ...made, digest: digestOf(made) };
    };
    const rows = [first, changed(3, 2, 'third'), changed(2, 3, 'second')];
    for (const one of rows) {
      const place = { form: 'bulk', stream: 'version.cases', from: one.pos, count: 1 } as const;
      const { headers, bytes } = batchOf({ ...place, rows: [one] });
      assert.equal((await receiver.receive(headers, bytes)).status, 200);
    }
    const { body } = await db.one<{ body: string }>(
      sql`select body from reception.received_rows where row_guid = ${first.rowGuid}`,
    );
    assert.equal(body, JSON.stringify({ text: 'third' }));
  });

  it('does not believe a receipt of which any byte was changed', async () => {
    const { headers, bytes } = batchOf({
      form: 'envelopes',
      stream: 'receipt.cases',
      from: 1,
      count: 2,
    });
    const { body } = await receiver.receive(headers, bytes);
    assert.equal(readReceipt(body, theirs.publicKey)?.count, 2);
    const receipt = Buffer.from(body);
    for (let at = 0; at < receipt.length; at += 1) {
      const spoilt = Buffer.from(receipt);
      spoilt[at] = spoilt[at]! ^ 1;
      const read = readReceipt(spoilt.toString('utf8'), theirs.publicKey);
      assert.equal(read, undefined, `byte ${at}`);
    }
  });

  it('finds the stored row of which a byte was changed', async () => {
    const { headers, bytes } = batchOf({ form: 'bulk', stream: 'stored.cases', from: 1, count: 4 });
    await receiver.receive(headers, bytes);
    const changed = row('stored.cases', 3).rowGuid;
    const owner = connectDatabase({ url, role: 'none', size: 1 });
    await owner.run(sql`
      update reception.received_rows set body = replace(body, 'number', 'numbex') where row_guid = ${changed}
    `);
    await owner.close();
    const connection = await openConnection({ url });
    const altered = await findAlteredRows(connection);
    await connection.close();
    assert.deepEqual(altered, [
      { sender: 'guangdong', rowGuid: changed, table: 'up_evaluation', pos: 3 },
    ]);
  });
});
