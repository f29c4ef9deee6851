import { hash } from 'node:crypto';

/** What was done to a row of a national table: inserted, updated, deleted (a tombstone). */
export type RowOperation = 'I' | 'U' | 'D';

/** One version of one row, on its way from the book of one platform into that of another. */
export interface ExchangeRow {
  /** Dense place in its stream: 1, 2, 3 … */
  readonly pos: number;
  /** UUID of the row, the same in all its versions. */
  readonly rowGuid: string;
  readonly version: number;
  readonly operation: RowOperation;
  /** Name of the interface table, such as `up_pro_accept`. */
  readonly table: string;
  /** What the row is about: a case number or a task code. */
  readonly subject: string;
  /** The row without which this one means nothing. */
  readonly parent: string | undefined;
  readonly organCode: string;
  /** The day it is counted on, `YYYY-MM-DD` in Asia/Shanghai. */
  readonly day: string;
  /** When it was made, ISO 8601 in UTC. */
  readonly at: string;
  /** First 60 bits of the SHA-256 over id, version, operation and body. */
  readonly digest: bigint;
  /** The fields of the table as JSON text; these very bytes are digested and stored. */
  readonly body: string;
}

type Digested = Pick<ExchangeRow, 'rowGuid' | 'version' | 'operation' | 'body'>;

/** 60 bits, so that 828,000 of them can be summed and the sum still tells one changed bit. PostgreSQL reckons the same. */
export function digestOf({ rowGuid, version, operation, body }: Digested): bigint {
  const text = `${rowGuid}@${version}${operation} ${body}`;
  return BigInt(`0x${hash('sha256', text, 'hex').slice(0, 15)}`);
}

/** The same digest in SQL over columns of these names. */
export const digestSql =
  "('x' || left(encode(sha256(convert_to(row_guid::text || '@' || version || operation || ' ' || body, 'UTF8'))," +
  " 'hex'), 15))::bit(60)::bigint";

/**
 * A digest of all that is stored of a row, for comparing two books: what is known of it beside its content (table, subject, what it
 * hangs on, organ, day, time, place in its stream) is as much of the row as its body.
 */
export const wholeDigestSql =
  "('x' || left(encode(sha256(convert_to(row_guid::text || '@' || version || operation || ' ' || body || E'\\n' || table_name" +
  " || ' ' || subject || ' ' || coalesce(parent::text, '-') || ' ' || organ_code || ' ' || to_char(made_on, 'YYYY-MM-DD')" +
  " || ' ' || (extract(epoch from made_at) * 1000)::bigint || ' ' || pos, 'UTF8')), 'hex'), 15))::bit(60)::bigint";

/** Which of 4,096 buckets a row is in: the last twelve bits of its id, which are part of a digest. */
export const bucketSql =
  '(get_byte(uuid_send(row_guid), 14) & 15) * 256 + get_byte(uuid_send(row_guid), 15)';

export const bucketCount = 4_096;

export function bucketOf(rowGuid: string): number {
  return Number.parseInt(rowGuid.slice(-3), 16);
}

/** The columns of a row in bulk form, in their order; `made_at` is written as ISO 8601. */
export const bulkColumns =
  'pos, row_guid, version, operation, table_name, subject, parent, organ_code, made_on, made_at, digest, body';
