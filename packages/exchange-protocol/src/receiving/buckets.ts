import { sql } from '@tongban/database';
import type { Connection, Sql } from '@tongban/database';
import { bucketSql, digestSql, wholeDigestSql } from '../exchange-row.ts';
import { raw } from './raw-sql.ts';

/** Some tables as they stand behind a position of their stream. */
export interface LaneScope {
  readonly tables: readonly string[];
  readonly through: number;
}

/** How many rows a bucket holds and the sum of their digests, as decimal text. */
export type BucketSum = readonly [bucket: number, rows: number, sum: string];

/** A row as it is compared: its id, version and digest, and where it stands. */
export type ComparedRow = readonly [
  rowGuid: string,
  version: number,
  digest: string,
  table: string,
  /** Over all that is stored of it, when that was asked for. */
  whole?: string,
];

/** What a digest is over: the content of a row, as it travels, or all that is stored of it. */
export type DigestOver = 'content' | 'whole';

/** The sums over what was received of a sender; digests are reckoned anew from the stored bytes. */
export async function sumReceived(
  connection: Connection,
  sender: string,
  { lanes, over }: { lanes: readonly LaneScope[]; over: DigestOver },
): Promise<BucketSum[]> {
  const rows = await connection.many<{ bucket: number; count: number; sum: string }>(sql`
    select ${bucket} as "bucket", count(*) as "count", sum(${digests[over]})::text as "sum"
      from reception.received_rows
     where ${inScope(sender, lanes)}
     group by 1
  `);
  return rows.map(({ bucket: number, count, sum }) => [number, count, sum]);
}

export async function listReceived(
  connection: Connection,
  sender: string,
  {
    lanes,
    buckets,
    over,
  }: { lanes: readonly LaneScope[]; buckets: readonly number[]; over: DigestOver },
): Promise<ComparedRow[]> {
  const rows = await connection.many<{
    rowGuid: string;
    version: number;
    digest: string;
    table: string;
    whole: string;
  }>(sql`
    select row_guid as "rowGuid", version, (${digests.content})::text as "digest", table_name as "table",
           (${digests.whole})::text as "whole"
      from reception.received_rows
     where ${inScope(sender, lanes)}
       and (${bucket}) = any(${[...buckets]}::integer[])
  `);
  return rows.map(({ rowGuid, version, digest, table, whole }) =>
    over === 'whole' ? [rowGuid, version, digest, table, whole] : [rowGuid, version, digest, table],
  );
}

/** The stored rows whose bytes are no longer what their digest says. */
export function findAlteredRows(
  connection: Connection,
  limit = 1_000,
): Promise<{ sender: string; rowGuid: string; table: string; pos: number }[]> {
  return connection.many(sql`
    select senders.code as "sender", row_guid as "rowGuid", table_name as "table", pos
      from reception.received_rows
      join reception.senders on senders.sender_no = received_rows.sender_no
     where digest <> ${digests.content}
     order by row_guid
     limit ${limit}
  `);
}

const bucket = raw(bucketSql);
const digests: Readonly<Record<DigestOver, Sql>> = {
  content: raw(digestSql),
  whole: raw(wholeDigestSql),
};

function inScope(sender: string, lanes: readonly LaneScope[]): Sql {
  const tables = lanes.flatMap((lane) => lane.tables);
  const throughs = lanes.flatMap((lane) => lane.tables.map(() => lane.through));
  return sql`
    sender_no = (select sender_no from reception.senders where code = ${sender})
    and pos <= case ${lanes.length}::integer when 0 then 0 else
          coalesce((${throughs}::bigint[])[array_position(${tables}::text[], table_name)], -1) end`;
}
