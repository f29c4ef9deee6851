import { sql } from '@tongban/database';
import type { Transaction } from '@tongban/database';
import type { Day, Instant } from '@tongban/kernel';
import { laneOf } from '../domain/contract.ts';
import type { Contract } from '../domain/contract.ts';
import type { MappedRow } from './mapped-row.ts';
import { publishRows } from './publish-rows.ts';

interface WholeTables {
  readonly tables: readonly string[];
  /** Everything these tables should hold. */
  readonly present: readonly MappedRow[];
  readonly day: Day;
  readonly at: Instant;
}

const mostRows = 1_000_000;

/** A tombstone for each row of these tables that is in force and should not be: a material no longer asked for, an item gone. */
export async function withdrawMissing(
  tx: Transaction,
  contract: Contract,
  { tables, present, day, at }: WholeTables,
): Promise<number> {
  const lanes = [...new Set(tables.map((table) => laneOf(contract, table)))];
  const known = await tx.many<Pick<MappedRow, 'rowGuid' | 'table' | 'subject' | 'organCode'>>(sql`
    select row_guid as "rowGuid", table_name as "table", subject, organ_code as "organCode"
      from exchange.outbound
      join exchange.streams on streams.stream_no = outbound.stream_no
     where contract = ${contract.code}
       and lane = any(${lanes}::text[])
       and table_name = any(${[...tables]}::text[])
       and superseded_by is null
       and operation <> 'D'
     limit ${mostRows}
  `);
  const wanted = new Set(present.map(({ rowGuid }) => rowGuid));
  const gone = known
    .filter(({ rowGuid }) => !wanted.has(rowGuid))
    .map((row): MappedRow => ({ ...row, day, at, operation: 'D', fields: {} }));
  return (await publishRows(tx, contract, gone)).length;
}
