import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { runOutage } from './killing/outage.ts';

const plan = { changesPerSecond: 500, rounds: 1, wellMs: 1_000, outageMs: 6_000 };

const phases = ['first', 'well', 'bad line', 'away', 'a process starts', 'catching up'];

describe(
  'an upstream that is dead while changes go on, with two kills of each side',
  { skip: process.platform !== 'linux', timeout: 240_000 },
  () => {
    it('loses nothing and doubles nothing, and the portal answers everybody', async (t) => {
      const found = await runOutage(plan);
      const { missing, differing, extra, rows, changes, line, portal } = found;
      const [outage] = found.outages;
      deepStrictEqual({ missing, differing, extra }, { missing: 0, differing: 0, extra: 0 });
      strictEqual(found.through, found.lastPos);
      const { outageMs, waitingAtEnd, caughtUpMs } = outage!;
      ok(rows > 1_000 && waitingAtEnd > 500, JSON.stringify(outage));
      // Every fault met somebody; a line that was only said to be bad proves nothing.
      for (const fault of ['delayed', 'withheld', 'cut', 'twice', 'swapped', 'late'] as const) {
        ok(line[fault] > 0, `${fault}: ${JSON.stringify(line)}`);
      }
      deepStrictEqual(Object.keys(portal.times), phases);
      strictEqual(portal.failed, 0);
      t.diagnostic(
        `${changes} changes of ${rows} rows, upstream away ${Math.round(outageMs)} ms, ` +
          `${waitingAtEnd} waiting, caught up in ${Math.round(caughtUpMs)} ms`,
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
