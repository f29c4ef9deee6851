import { sql, type Database } from '@tongban/database';
import { auditLog } from '@tongban/verification';

/**
 * Deletes, alters and moves rows all over the log, as somebody with the whole database could, and holds what the auditor says against
 * what was done. Throws when one is not found, found elsewhere, or something is said of a row that nobody touched.
 */
export async function tamperAndFind(
  db: Database,
  publicKeys: ReadonlyMap<string, Uint8Array>,
  rows: number,
): Promise<{ rows: number; seconds: number }> {
  await db.run(sql`alter table verification.receipts disable trigger user`);
  const chosen = await db.many<{ number: number; next: number; place: number }>(sql`
    with placed as (
      select number, lead(number) over log as next, (row_number() over log - 1)::integer as place, count(*) over () as total
        from verification.receipts window log as (order by receipts.xid, number)
    )
    select number, next, place from placed
     where place % greatest(2, total / ${rows + 1}) = 1 and next is not null
     order by place limit ${rows}
  `);
  const placeInBatch = await batchPlaces(db);
  const expected = new Set<string>();
  for (const [index, { number, next, place }] of chosen.entries()) {
    if (index % 3 === 0) {
      await db.run(sql`delete from verification.receipts where number = ${number}`);
      expected.add(`receipt-missing ${placeInBatch(place)}`);
    } else if (index % 3 === 1) {
      await db.run(
        sql`update verification.receipts set result = 3 - result where number = ${number}`,
      );
      expected.add(`receipt-altered ${number}`);
    } else {
      await swap(db, number, next);
      expected.add(`receipt-altered ${number}`).add(`receipt-altered ${next}`);
    }
  }
  const started = performance.now();
  const { faults } = await auditLog(db, publicKeys, 10 * rows);
  const found = new Set(
    faults.map((fault) => {
      if (fault.kind === 'receipt-missing')
        return `receipt-missing ${fault.batch}/${fault.position}`;
      return `${fault.kind} ${'number' in fault ? fault.number : ''}`;
    }),
  );
  const differing = [...expected, ...found].filter((one) => !expected.has(one) || !found.has(one));
  if (differing.length > 0) throw new Error(`Not as it was done: ${differing.join(', ')}`);
  return { rows: chosen.length, seconds: Math.round((performance.now() - started) / 100) / 10 };
}

async function swap(db: Database, one: number, other: number): Promise<void> {
  await db.run(sql`update verification.receipts set number = -1 where number = ${one}`);
  await db.run(sql`update verification.receipts set number = ${one} where number = ${other}`);
  await db.run(sql`update verification.receipts set number = ${other} where number = -1`);
}

/** A place in the log as the batch it is in and the position there. */
async function batchPlaces(db: Database): Promise<(place: number) => string> {
  const sizes = await db.many<{ size: number }>(
    sql`select size from verification.heads order by index limit 1000000`,
  );
  return (place) => {
    let left = place;
    for (const [batch, { size }] of sizes.entries()) {
      if (left < size) return `${batch}/${left}`;
      left -= size;
    }
    throw new RangeError('There is no such place.');
  };
}
