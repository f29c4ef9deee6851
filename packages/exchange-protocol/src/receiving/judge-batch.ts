import { sql } from '@tongban/database';
import type { Connection } from '@tongban/database';
import type { FieldSeal } from '../field-seal.ts';
import { judgeRows } from './national-rules.ts';
import type { ParentFacts, RejectionCode } from './national-rules.ts';
import { numberFault } from './number-faults.ts';
import { readFields } from './opened-row.ts';
import type { OpenedRow } from './opened-row.ts';

/** The rows whose own numbers are wrong, by position: what can be found without any other row. */
export function findNumberFaults(
  rows: readonly OpenedRow[],
  seal: FieldSeal | undefined,
): Map<number, RejectionCode> {
  const faults = new Map<number, RejectionCode>();
  for (const row of rows) {
    const code = numberFault(row, seal);
    if (code !== undefined) faults.set(row.pos, code);
  }
  return faults;
}

/** Judges the rows with those of the same sender they hang on, which are looked for only when they are not in the batch. */
export async function judgeBatch(
  connection: Connection,
  senderNo: number,
  rows: readonly OpenedRow[],
  faults: ReadonlyMap<number, RejectionCode>,
): Promise<ReadonlyMap<number, RejectionCode>> {
  const standing = new Map<string, ParentFacts | undefined>();
  for (;;) {
    const { rejected, unseenParents } = judgeRows(rows, faults, standing);
    if (unseenParents.length === 0) return rejected;
    for (const rowGuid of unseenParents) standing.set(rowGuid, undefined);
    for (const { rowGuid, day, body } of await findStanding(connection, senderNo, unseenParents)) {
      standing.set(rowGuid, { day, fields: readFields(body) ?? {} });
    }
  }
}

function findStanding(connection: Connection, senderNo: number, rowGuids: readonly string[]) {
  return connection.many<{ rowGuid: string; day: string; body: string }>(sql`
    select row_guid as "rowGuid", made_on as "day", body
      from reception.received_rows
     where sender_no = ${senderNo}::smallint
       and row_guid = any(${rowGuids}::uuid[])
       and operation <> 'D'
  `);
}
