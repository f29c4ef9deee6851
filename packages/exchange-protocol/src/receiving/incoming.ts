import { sql } from '@tongban/database';
import type { Connection } from '@tongban/database';
import { bulkColumns } from '../exchange-row.ts';

/** Where the rows of one batch stand while they are looked at; empty again after each transaction. */
export async function prepareIncoming(connection: Connection): Promise<void> {
  await connection.run(sql`
    create temporary table if not exists incoming (
      pos        bigint      not null,
      row_guid   uuid        not null,
      version    integer     not null,
      operation  text        not null,
      table_name text        not null,
      subject    text        not null,
      parent     uuid,
      organ_code text        not null,
      made_on    date        not null,
      made_at    timestamptz not null,
      digest     bigint      not null,
      body       json        not null,
      code       text
    ) on commit delete rows
  `);
  // The table has no statistics when its rows are looked at; taken for small, it would be read once for each row.
  await connection.run(sql`set enable_nestloop = off`);
  await connection.run(sql`set work_mem = '64MB'`);
}

export const copyIncoming = `copy incoming (${bulkColumns}) from stdin`;
