import { sql } from '@tongban/database';
import type { Transaction } from '@tongban/database';
import type { Day, Instant } from '@tongban/kernel';
import type { Contract } from '../domain/contract.ts';
import type { MappedRow } from '../publishing/mapped-row.ts';
import { publishRows } from '../publishing/publish-rows.ts';
import type { Difference } from './classify.ts';

/**
 * Sends again what is missing, stale or altered there, above the version they hold, and takes back what they should not
 * have. Our own altered rows are left alone: their source must be mapped again. Answers how many rows were sent.
 */
export async function repair(
  tx: Transaction,
  contract: Contract,
  { differences, now, today }: { differences: readonly Difference[]; now: Instant; today: Day },
): Promise<number> {
  const wanted = differences.filter(({ kind }) => kind !== 'altered-here');
  const aboveVersion = new Map(wanted.map((one) => [one.rowGuid, one.theirVersion ?? 0]));
  let sent = 0;
  for (let at = 0; at < wanted.length; at += portion) {
    const some = wanted.slice(at, at + portion);
    const known = await tx.many<KnownRow>(sql`
      select row_guid as "rowGuid", table_name as "table", subject, parent, organ_code as "organCode",
             made_on as "day", operation, body
        from exchange.outbound
        join exchange.streams on streams.stream_no = outbound.stream_no
       where contract = ${contract.code}
         and row_guid = any(${some.map(({ rowGuid }) => rowGuid)}::uuid[])
         and superseded_by is null
    `);
    const rows = [
      ...known.map((row): MappedRow => again(row, now)),
      ...some
        .filter(({ kind }) => kind === 'extra')
        .map((extra): MappedRow => takenBack(contract, extra, { now, today })),
    ];
    const published = await publishRows(tx, contract, rows, { evenUnchanged: true, aboveVersion });
    sent += published.length;
  }
  return sent;
}

const portion = 500;

interface KnownRow {
  readonly rowGuid: string;
  readonly table: string;
  readonly subject: string;
  readonly parent: string | null;
  readonly organCode: string;
  readonly day: Day;
  readonly operation: string;
  readonly body: string;
}

function again({ parent, operation, body, ...row }: KnownRow, now: Instant): MappedRow {
  return {
    ...row,
    at: now,
    ...(parent !== null && { parent }),
    ...(operation === 'D' && { operation }),
    fields: JSON.parse(body) as Record<string, unknown>,
  };
}

/** A tombstone for a row we never made. */
function takenBack(
  { tables }: Contract,
  { rowGuid, theirTable = '' }: Difference,
  { now, today }: { now: Instant; today: Day },
): MappedRow {
  return {
    rowGuid,
    table: theirTable in tables ? theirTable : Object.keys(tables)[0]!,
    subject: rowGuid,
    organCode: 'none',
    day: today,
    at: now,
    operation: 'D',
    fields: {},
  };
}
