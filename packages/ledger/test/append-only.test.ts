import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { canonicalJson, softwareKeys } from '@tongban/crypto';
import { connectDatabase, isPermissionDenied, sql } from '@tongban/database';
import type { Database, DatabaseError, Sql } from '@tongban/database';
import { dayOf, newId, parseInstant, systemClock } from '@tongban/kernel';
import type { Day, Instant } from '@tongban/kernel';
import { settled, testDatabase } from '@tongban/testing';
import {
  append,
  beginning,
  isLedgerConflict,
  cursorNow,
  ledgerMigrations,
  openMonths,
  readAll,
  readCommands,
  readEnds,
  readHistories,
  readStream,
  rootIsGenuine,
  sealRoot,
  unwritten,
  verifyAll,
  verifyStream,
} from '../src/index.ts';
import type { History, StreamEnd } from '../src/index.ts';

const at = parseInstant('2026-03-02T01:00:00Z') as Instant;
const entry = (type: string, data: object = {}) => ({ type, at, actor: 'officer:7', data });
const digest = new Uint8Array(32).fill(7);
const case1 = `case/${newId()}`;
const case2 = `case/${newId()}`;
// The month in which the ids above were made.
const month = dayOf(systemClock()).slice(0, 7).replace('-', '');

describe('the ledger', () => {
  let db: Database;
  let url: string;
  before(async () => {
    ({ db, url } = await testDatabase({ after }, [ledgerMigrations]));
  });

  it('writes the entries of several streams and reads each back in order', async () => {
    const [one, two] = await append(db, [
      {
        stream: case1,
        after: unwritten,
        parts: [{ entries: [entry('Opened', { n: 1.5, 字: '一' }), entry('Moved')] }],
      },
      { stream: case2, after: unwritten, parts: [{ entries: [entry('Opened')] }] },
    ]);
    assert.equal(one!.version, 2);
    assert.equal(two!.version, 1);
    const entries = await readStream(db, case1);
    assert.deepEqual(
      entries.map(({ type, version }) => [type, version]),
      [
        ['Opened', 1],
        ['Moved', 2],
      ],
    );
    assert.deepEqual(entries[0]!.data, { n: 1.5, 字: '一' });
    assert.equal(entries[0]!.at, at);
    assert.equal(await verifyStream(db, case1), undefined);
    const ends = await readEnds(db, [case1, case2, 'case/none']);
    assert.deepEqual([ends.get(case1)!.version, ends.size], [2, 2]);
  });

  it('tells whole histories in order, wherever the pages are cut', async () => {
    const kind = 'tale';
    const streams = ['a', 'b', 'c'].map((name) => `${kind}/${name}`);
    const ends = await append(
      db,
      streams.map((stream, index) => ({
        stream,
        after: unwritten,
        parts: [{ entries: Array.from({ length: index + 2 }, (_, n) => entry('Told', { n })) }],
      })),
    );
    for (const pageSize of [1, 2, 3, 9, 100]) {
      const told: History[] = [];
      for await (const page of readHistories(db, { streams: `${kind}/`, pageSize })) {
        told.push(...page);
      }
      assert.deepEqual(
        told.map(({ stream, entries }) => [stream, entries.map(({ data }) => data)]),
        streams.map((stream, index) => [
          stream,
          Array.from({ length: index + 2 }, (_, n) => ({ n })),
        ]),
      );
      assert.deepEqual(
        told.map(({ end }) => [end.version, Buffer.from(end.hash)]),
        ends.map(({ version, hash }) => [version, Buffer.from(hash)]),
      );
      assert.deepEqual([told[0]!.entries[0]!.at, told[0]!.entries[0]!.onBehalfOf], [at, undefined]);
    }
    const none: History[] = [];
    for await (const page of readHistories(db, { streams: 'untold/' })) none.push(...page);
    assert.deepEqual(none, []);
  });

  it('tells on whose behalf an entry was made', async () => {
    const kind = 'aloud';
    const stream = `${kind}/1`;
    const acting = { ...entry('Told', { text: '引号"和反斜杠\\' }), onBehalfOf: 'officer:9' };
    await append(db, [{ stream, after: unwritten, parts: [{ entries: [entry('Told'), acting] }] }]);
    const told: History[] = [];
    for await (const page of readHistories(db, { streams: `${kind}/` })) told.push(...page);
    assert.deepEqual(
      told[0]!.entries.map(({ onBehalfOf, data }) => [onBehalfOf, data]),
      [
        [undefined, {}],
        ['officer:9', acting.data],
      ],
    );
  });

  it('lets one of two writers of the same version through and stores nothing of the other', async () => {
    const end = (await readEnds(db, [case1])).get(case1) as StreamEnd;
    await append(db, [{ stream: case1, after: end, parts: [{ entries: [entry('First')] }] }]);
    await assert.rejects(
      append(db, [
        {
          stream: case2,
          after: (await readEnds(db, [case2])).get(case2)!,
          parts: [{ entries: [entry('Other')] }],
        },
        { stream: case1, after: end, parts: [{ entries: [entry('Second')] }] },
      ]),
      isLedgerConflict,
    );
    assert.equal((await readStream(db, case2)).length, 1);
  });

  it('keeps what happened as it was hashed, byte for byte', async () => {
    const stream = `other/${newId()}`;
    const data = { z: '字', a: { c: 1, b: [null, '\u0001'] } };
    await append(db, [{ stream, after: unwritten, parts: [{ entries: [entry('A', data)] }] }]);
    const { text } = await db.one<{ text: string }>(
      sql`select data::text as text from ledger.entries where stream = ${stream}`,
    );
    assert.equal(text, canonicalJson(data));
  });

  for (const stream of ['nothing', '/nameless', 'kind/', 'kind/a/b', '/']) {
    it(`refuses a stream called “${stream}”`, async () => {
      await assert.rejects(
        append(db, [{ stream, after: unwritten, parts: [{ entries: [entry('A')] }] }]),
        ({ constraint }: DatabaseError) => constraint === 'entries_stream_named',
      );
    });
  }

  it('carries out a command once, and knows it again', async () => {
    const stream = `case/${newId()}`;
    const command = { id: 'c-1', digest };
    const [end] = await append(db, [
      { stream, after: unwritten, parts: [{ entries: [entry('A'), entry('B')], command }] },
    ]);
    await assert.rejects(
      append(db, [{ stream, after: end!, parts: [{ entries: [entry('A')], command }] }]),
      isLedgerConflict,
    );
    const commands = await readCommands(db, [
      { stream, commandId: 'c-1' },
      { stream, commandId: 'c-2' },
    ]);
    const known = commands.get(`${stream} c-1`);
    assert.equal(known?.lastVersion, 2);
    assert.deepEqual(Buffer.from(known!.digest), Buffer.from(digest));
    assert.equal(commands.size, 1);
  });

  it('runs what the caller puts alongside in the same statement, or not at all', async () => {
    const stream = 'other/alongside';
    await assert.rejects(
      append(db, [{ stream, after: unwritten, parts: [{ entries: [entry('A')] }] }], () => [
        sql`insert into ledger.entries (stream, version, type, at, actor, data, prev_hash, hash)
            values ('other/alongside', 1, 'B', now(), 'x', '{}', ${new Uint8Array(32)}, ${new Uint8Array(32)}) returning 1`,
      ]),
      isLedgerConflict,
    );
    assert.deepEqual(await readStream(db, stream), []);
  });

  for (const role of ['tongban_app', 'tongban_owner']) {
    for (const statement of [
      sql`update ledger.entries set actor = 'nobody' where version > 0`,
      sql`delete from ledger.entries where version > 0`,
      sql`truncate ledger.entries`,
      directly(`update ledger.entries_case_${month} set actor = 'nobody' where version > 0`),
      sql`truncate ledger.entries_other`,
      sql`truncate ledger.roots`,
    ]) {
      it(`refuses ${role}: ${statement.strings[0]}`, async () => {
        const other = connectDatabase({ url, role, size: 1 });
        const before = await count();
        await assert.rejects(other.run(statement), isPermissionDenied);
        await other.close();
        assert.equal(await count(), before);
      });
    }
  }

  async function count() {
    return (await db.one<{ n: number }>(sql`select count(*) as n from ledger.entries`)).n;
  }

  it('lies in the month its stream was born in, and any other stream in the default partition', async () => {
    await openMonths(db, '2026-11-23' as Day, 14);
    const placed = await db.many<{ place: string }>(sql`
      select distinct tableoid::regclass::text as place from ledger.entries where stream = ${case1}`);
    assert.deepEqual(placed, [{ place: `ledger.entries_case_${month}` }]);
    const parts = await db.many<{ name: string }>(sql`
      select inhrelid::regclass::text as name from pg_inherits where inhparent = 'ledger.entries'::regclass`);
    assert.ok(parts.some(({ name }) => name === 'ledger.entries_case_202712'));
    assert.ok(parts.some(({ name }) => name === 'ledger.entries_read_202712'));
  });

  it('is read as a whole in order, without passing over a transaction that is still running', async () => {
    const from = await cursorNow(db);
    await db.transaction(async (tx) => {
      await append(tx, [
        { stream: 'other/slow', after: unwritten, parts: [{ entries: [entry('Slow')] }] },
      ]);
      await append(db, [
        { stream: 'other/fast', after: unwritten, parts: [{ entries: [entry('Fast')] }] },
      ]);
      assert.deepEqual(await readAll(db, from, { limit: 10 }), []);
    });
    await settled(db);
    const read = await readAll(db, from, { limit: 10 });
    assert.deepEqual(
      read.map(({ type }) => type),
      ['Slow', 'Fast'],
    );
    const rest = await readAll(db, { xid: read[0]!.xid, seq: read[0]!.seq }, { limit: 10 });
    assert.deepEqual(
      rest.map(({ type }) => type),
      ['Fast'],
    );
    const others = await readAll(db, beginning, { limit: 1_000, streams: 'case/' });
    assert.ok(others.every(({ stream }) => stream.startsWith('case/')));
  });

  it('has a signed root over everything new, once', async () => {
    await settled(db);
    const keys = softwareKeys({ masterKey: new Uint8Array(32).fill(1) });
    const root = await sealRoot(db, keys, at);
    assert.ok(root && root.entries > 5 && rootIsGenuine(root, keys));
    assert.equal(rootIsGenuine({ ...root, number: 2 }, keys), false);
    assert.equal(await sealRoot(db, keys, at), undefined);
    await append(db, [
      { stream: 'other/later', after: unwritten, parts: [{ entries: [entry('Later')] }] },
    ]);
    await settled(db);
    const next = await sealRoot(db, keys, at);
    assert.deepEqual([next?.number, next?.entries], [2, 1]);
    assert.deepEqual(Buffer.from(next!.previous), Buffer.from(root.root));
  });

  it('shows where somebody with all rights over the server has changed it', async () => {
    assert.equal((await verifyAll(db)).broken, undefined);
    const administrator = connectDatabase({ url, role: 'none', size: 1 });
    await administrator
      .run(sql`alter table ledger.entries_case_202611 disable trigger all`)
      .catch(() => {});
    for (const { name } of await administrator.many<{ name: string }>(sql`
      select inhrelid::regclass::text as name from pg_inherits where inhparent = 'ledger.entries'::regclass`)) {
      await administrator.run(directly(`alter table ${name} disable trigger all`));
    }
    await administrator.run(
      sql`update ledger.entries set data = '{"n": 2}' where stream = ${case1} and version = 1`,
    );
    await administrator.close();
    assert.deepEqual((await verifyAll(db)).broken, { stream: case1, version: 1, what: 'changed' });
    assert.deepEqual(await verifyStream(db, case1), { stream: case1, version: 1, what: 'changed' });
    assert.equal(await verifyStream(db, case2), undefined);
  });
});

/** A statement whose table name is made up here and nowhere else. */
function directly(text: string): Sql {
  return { ...sql``, strings: [text], values: [] };
}
