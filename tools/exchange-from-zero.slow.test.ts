import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { fillFromZero } from './killing/from-zero.ts';

describe(
  'a receiver that is filled from zero, with kills in the middle',
  { skip: process.platform !== 'linux', timeout: 240_000 },
  () => {
    it('gets every row once, and each side goes on at the segment it had reached', async (t) => {
      const { missing, differing, extra, rows, owed, through, lastPos, taken, leftAtKills } =
        await fillFromZero();
      deepStrictEqual(
        { missing, differing, extra, rows },
        { missing: 0, differing: 0, extra: 0, rows: owed },
      );
      strictEqual(through, lastPos);
      // Killed in the middle, not before or after.
      ok(
        leftAtKills.every((left) => left > 0 && left < owed),
        JSON.stringify(leftAtKills),
      );
      // Only what was on its way came twice: three batches of each lane at most, at each of three kills.
      ok(taken < 2 * owed, `${taken} rows were taken of ${owed}`);
      t.diagnostic(
        `${owed} rows, ${taken - owed} of them on their way twice; left at the kills: ${leftAtKills.join(', ')}`,
      );
    });

    it('a row that is lost is seen', async () => {
      const { missing } = await fillFromZero((theirs) =>
        theirs.run(sql`
          delete from reception.received_rows
           where row_guid = (select min(row_guid::text)::uuid from reception.received_rows)
        `),
      );
      strictEqual(missing, 1);
    });
  },
);
