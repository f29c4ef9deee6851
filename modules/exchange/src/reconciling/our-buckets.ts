import { sql } from '@tongban/database';
import type { Queryable, Sql } from '@tongban/database';
import { bucketSql, digestSql, wholeDigestSql } from '@tongban/exchange-protocol';
import type { BucketSum, DigestOver } from '@tongban/exchange-protocol';
import type { OurRow } from './classify.ts';

/** A stream as it stood at a position. */
export interface StreamScope {
  readonly streamNo: number;
  readonly through: number;
}

/** The sums over what a destination should have, by bucket; digests are reckoned anew from the stored bytes. */
export async function sumOwed(
  db: Queryable,
  scopes: readonly StreamScope[],
  over: DigestOver,
): Promise<BucketSum[]> {
  const rows = await db.many<{ bucket: number; count: number; sum: string }>(sql`
    select ${bucket} as "bucket", count(*) as "count", sum(${digests[over]})::text as "sum"
      from exchange.outbound
     where ${inForceAt(scopes)}
     group by 1
  `);
  return rows.map(({ bucket: number, count, sum }) => [number, count, sum]);
}

export function listOwed(
  db: Queryable,
  scopes: readonly StreamScope[],
  buckets: readonly number[],
): Promise<OurRow[]> {
  return db.many<OurRow>(sql`
    select row_guid as "rowGuid", version, (${digests.content})::text as "digest", digest::text as "writtenDigest",
           (${digests.whole})::text as "whole",
           erased_digest::text as "erasedDigest"
      from exchange.outbound
     where ${inForceAt(scopes)}
       and (${bucket}) = any(${[...buckets]}::integer[])
  `);
}

const bucket = constant(bucketSql);
const digests = { content: constant(digestSql), whole: constant(wholeDigestSql) };

/** The version of each row that was in force at the position, whatever came later. */
function inForceAt(scopes: readonly StreamScope[]): Sql {
  const streams = scopes.map(({ streamNo }) => streamNo);
  const throughs = scopes.map(({ through }) => through);
  return sql`
    pos <= coalesce((${throughs}::bigint[])[array_position(${streams}::smallint[], stream_no)], 0)
    and (superseded_by is null
         or superseded_by > (${throughs}::bigint[])[array_position(${streams}::smallint[], stream_no)])`;
}

/** A constant of the protocol as a piece of SQL; never anything that came from outside. */
function constant(text: string): Sql {
  const strings = Object.assign([text], { raw: [text] });
  return sql(strings as unknown as TemplateStringsArray);
}
