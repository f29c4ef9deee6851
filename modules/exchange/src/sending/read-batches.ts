import { setImmediate as letOthersRun } from 'node:timers/promises';
import { openConnection, sql } from '@tongban/database';
import type { Database } from '@tongban/database';
import { bulkColumns, countLines, toEnvelope } from '@tongban/exchange-protocol';
import type { BatchForm, ExchangeRow } from '@tongban/exchange-protocol';

/** Rows without a gap, as bytes ready to be signed. */
export interface Portion {
  readonly form: BatchForm;
  readonly from: number;
  readonly to: number;
  readonly bytes: Uint8Array;
}

export const mostEnvelopes = 10_000;
const mostBytes = 4 * 1024 * 1024;
/** So many envelopes are written before others have their turn: a backlog holds up nobody's request. */
const linesInOneGo = 500;
const bulkBytes = 8 * 1024 * 1024;

/** The next rows as envelopes: at most as many as asked for, and 4 MB. Undefined when there are none. */
export async function readEnvelopes(
  db: Database,
  {
    streamNo,
    from,
    limit,
    source,
    version,
  }: { streamNo: number; from: number; limit: number; source: string; version: number },
): Promise<Portion | undefined> {
  const rows = await db.many<
    Omit<ExchangeRow, 'digest' | 'parent'> & { digest: string; parent: string | null }
  >(sql`
    select pos, row_guid as "rowGuid", version, operation, table_name as "table", subject, parent,
           organ_code as "organCode", made_on as "day", made_at as "at", digest::text as "digest", body
      from exchange.outbound
     where stream_no = ${streamNo}
       and pos >= ${from}
     order by pos
     limit ${Math.min(limit, mostEnvelopes)}
  `);
  const lines: string[] = [];
  let size = 0;
  for (const row of rows) {
    const line = toEnvelope(
      { ...row, digest: BigInt(row.digest), parent: row.parent ?? undefined },
      source,
      version,
    );
    size += Buffer.byteLength(line) + 1;
    if (size > mostBytes && lines.length > 0) break;
    lines.push(line);
    if (lines.length % linesInOneGo === 0) await letOthersRun();
  }
  if (lines.length === 0) return undefined;
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  return { form: 'envelopes', from, to: from + lines.length - 1, bytes };
}

/**
 * All rows of a range in bulk form, cut into portions of about 8 MB: PostgreSQL writes the bytes that PostgreSQL will read
 * at the other end, and no row becomes an object on the way.
 */
export async function* readBulk(
  databaseUrl: string,
  { streamNo, from, through }: { streamNo: number; from: number; through: number },
): AsyncGenerator<Portion> {
  const connection = await openConnection({
    url: databaseUrl,
    applicationName: 'tongban exchange bulk',
    statementTimeoutMs: 3_600_000,
  });
  try {
    const columns = bulkColumns;
    const range = `stream_no = ${whole(streamNo)} and pos >= ${whole(from)} and pos <= ${whole(through)}`;
    const bytes = connection.copyOut(
      `copy (select ${columns} from exchange.outbound where ${range} order by pos) to stdout`,
    );
    let at = from;
    for await (const part of cutAtLines(bytes)) {
      const count = countLines(part);
      yield { form: 'bulk', from: at, to: at + count - 1, bytes: part };
      at += count;
    }
  } finally {
    await connection.close();
  }
}

async function* cutAtLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    if (size + chunk.length < bulkBytes) {
      kept.push(chunk);
      size += chunk.length;
      continue;
    }
    const end = chunk.lastIndexOf(10) + 1;
    if (end === 0) {
      kept.push(chunk);
      size += chunk.length;
      continue;
    }
    yield Buffer.concat([...kept, chunk.subarray(0, end)]);
    kept = [chunk.subarray(end)];
    size = chunk.length - end;
  }
  if (size > 0) yield Buffer.concat(kept);
}

function whole(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError('A position is a whole number.');
  return value;
}
