import { sql } from '@tongban/database';
import type { Connection } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { RejectedRow } from '../receipt.ts';
import { copyIncoming } from './incoming.ts';

/** A batch that was judged: its bytes, and what is wrong with which position. */
export interface JudgedRows {
  readonly bulk: Uint8Array;
  readonly senderNo: number;
  readonly stream: string;
  readonly codes: ReadonlyMap<number, string>;
  readonly now: Instant;
}

export interface TakenRows {
  /** Rows that PostgreSQL read in the bytes. */
  readonly rows: number;
  /** Rows that changed something. */
  readonly applied: number;
  readonly rejected: readonly RejectedRow[];
}

/** Takes rows beside what stands already: by way of a table of their own, without those that are rejected. */
export async function mergeRows(connection: Connection, judged: JudgedRows): Promise<TakenRows> {
  const rows = await connection.copyIn(copyIncoming, judged.bulk);
  await markRejected(connection, judged.codes);
  const applied = await merge(connection, judged.senderNo);
  return { rows, applied, rejected: await keepRejected(connection, judged) };
}

async function markRejected(connection: Connection, codes: ReadonlyMap<number, string>) {
  if (codes.size === 0) return;
  await connection.run(sql`
    update incoming
       set code = wrong.code
      from unnest(${[...codes.keys()]}::bigint[], ${[...codes.values()]}::text[]) as wrong (pos, code)
     where incoming.pos = wrong.pos
  `);
}

/** Only a later version changes a row: applying twice changes nothing, and neither does an overlap. */
function merge(connection: Connection, senderNo: number): Promise<number> {
  return connection.run(sql`
    insert into reception.received_rows as standing
           (row_guid, pos, digest, made_at, version, made_on, sender_no, operation, table_name, subject, parent,
            organ_code, body)
    select row_guid, pos, digest, made_at, version, made_on, ${senderNo}::smallint, operation, table_name, subject,
           parent, organ_code, body::text
      from incoming
     where code is null
       and not exists (
             select from incoming as later
              where later.version > 1
                and later.row_guid = incoming.row_guid
                and later.version > incoming.version
                and later.code is null)
        on conflict (row_guid, sender_no) do update
       set pos = excluded.pos, digest = excluded.digest, made_at = excluded.made_at, version = excluded.version,
           made_on = excluded.made_on, operation = excluded.operation, subject = excluded.subject,
           parent = excluded.parent, organ_code = excluded.organ_code, body = excluded.body
     where standing.version < excluded.version
       and (standing.table_name = excluded.table_name or excluded.operation = 'D')
  `);
}

function keepRejected(
  connection: Connection,
  { senderNo, stream, now }: JudgedRows,
): Promise<RejectedRow[]> {
  return connection.many<RejectedRow>(sql`
    with kept as (
      insert into reception.rejected_rows
             (sender_no, stream, pos, row_guid, version, table_name, organ_code, made_on, code, rejected_at)
      select ${senderNo}::smallint, ${stream}, pos, row_guid, version, table_name, organ_code, made_on, code, ${now}
        from incoming
       where code is not null
          on conflict (sender_no, stream, pos) do nothing
    )
    select pos, row_guid as "rowGuid", code
      from incoming
     where code is not null
     order by pos
  `);
}
