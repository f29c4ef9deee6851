import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { runOutage } from './killing/outage.ts';

const plan = { changesPerSecond: 500, beforeMs: 1_000, outageMs: 6_000 };

describe(
  'an upstream that is dead while changes go on, with two kills of each side',
  { skip: process.platform !== 'linux', timeout: 240_000 },
  () => {
    it('loses nothing and doubles nothing', async (t) => {
      const found = await runOutage(plan);
      const { missing, differing, extra, rows, changes } = found;
      deepStrictEqual({ missing, differing, extra }, { missing: 0, differing: 0, extra: 0 });
      strictEqual(found.through, found.lastPos);
      ok(rows > 1_000 && found.waitingAtEnd > 500, JSON.stringify(found));
      t.diagnostic(
        `${changes} changes of ${rows} rows, upstream away ${Math.round(found.outageMs)} ms, ` +
          `${found.waitingAtEnd} waiting, caught up in ${Math.round(found.caughtUpMs)} ms`,
      );
    });

    it('a row that is lost, an old version and a row too many are seen', async () => {
      const { missing, differing, extra } = await runOutage({
        ...plan,
        outageMs: 2_000,
        spoil: async (theirs) => {
          const [first, second] = await theirs.many<{ id: string }>(
            sql`select row_guid as id from reception.received_rows order by row_guid limit 2`,
          );
          await theirs.run(sql`delete from reception.received_rows where row_guid = ${first!.id}`);
          await theirs.run(
            sql`update reception.received_rows set version = 0 where row_guid = ${second!.id}`,
          );
          await theirs.run(sql`
            insert into reception.received_rows
            select gen_random_uuid(), pos, digest, made_at, version, made_on, sender_no, operation, table_name, subject,
                   parent, organ_code, body
              from reception.received_rows
             limit 1
          `);
        },
      });
      deepStrictEqual({ missing, differing, extra }, { missing: 1, differing: 1, extra: 1 });
    });
  },
);
