import { anyOf, sql } from '@tongban/database';
import type { BinaryRows, Database, Queryable, Sql } from '@tongban/database';
import type { LedgerEntry, StreamEnd } from './entry.ts';

/** What a replay needs of an entry. */
export type PastEntry = Pick<LedgerEntry, 'type' | 'at' | 'actor' | 'onBehalfOf' | 'data'>;

/** A whole stream, in order, and where it ends. */
export interface History {
  readonly stream: string;
  readonly entries: readonly PastEntry[];
  readonly end: StreamEnd;
}

/** Entries asked for at a time: a slow reader has the time limit of one statement for each so many. */
const usualPage = 20_000;

/** All streams whose names begin so, some at a time. Entries written meanwhile may or may not be among them. */
export async function* readHistories(
  db: Database,
  { streams, pageSize = usualPage }: { streams: string; pageSize?: number },
): AsyncGenerator<History[]> {
  let open: Open = { stream: streams, version: 0, entries: [], hash: noHash };
  for (let read = pageSize; read === pageSize;) {
    read = 0;
    for await (const rows of db.copied(behindOpen())) {
      const whole: History[] = [];
      for (; rows.next(); read += 1) take(rows, whole);
      yield whole;
    }
  }
  if (open.version > 0) yield [history(open)];

  function behindOpen(): Sql {
    return sql`
      select version, stream, type, at, actor, on_behalf_of, data, hash
        from ledger.entries
       where (stream, version) > (${open.stream}, ${open.version}) and stream < ${behind(streams)}
       order by entries.stream, version
       limit ${pageSize}`;
  }

  /** Adds an entry to its stream; a stream that is whole with it goes to the others. */
  function take(rows: BinaryRows, whole: History[]): void {
    const version = rows.integer(0);
    if (version === 1) {
      if (open.version > 0) whole.push(history(open));
      open = { stream: rows.text(1), version, entries: [], hash: noHash };
    }
    open.version = version;
    open.hash = rows.bytes(7);
    open.entries.push({
      type: rows.text(2),
      at: rows.instant(3),
      actor: rows.text(4),
      onBehalfOf: rows.maybeText(5),
      data: rows.json(6) as object,
    });
  }
}

/** The histories of these streams, as many as exist. */
export async function readHistoriesOf(
  db: Queryable,
  streams: readonly string[],
  { limit = 100_000 }: { limit?: number } = {},
): Promise<History[]> {
  const rows = await db.many<Row>(sql`
    select case when version = 1 then stream end as "stream", version, type, at, actor,
           on_behalf_of as "onBehalfOf", data, encode(hash, 'hex') as hash
      from ledger.entries
     where stream = ${anyOf('text', streams)}
     order by entries.stream, version
     limit ${limit}
  `);
  const histories: History[] = [];
  for (let from = 0; from < rows.length;) {
    let end = from + 1;
    while (end < rows.length && rows[end]!.stream === null) end += 1;
    const { version, hash } = rows[end - 1]!;
    const entries = rows.slice(from, end);
    // A row is the entry it holds: copying each would cost as much as reading it.
    for (const entry of entries) entry.onBehalfOf ??= undefined;
    histories.push(
      history({
        stream: rows[from]!.stream!,
        version,
        entries: entries as PastEntry[],
        hash: Buffer.from(hash, 'hex'),
      }),
    );
    from = end;
  }
  return histories;
}

interface Row extends Omit<PastEntry, 'onBehalfOf'> {
  /** Its name stands at the first entry of a stream alone: it would be a good part of what is sent. */
  readonly stream: string | null;
  readonly version: number;
  onBehalfOf: string | null | undefined;
  readonly hash: string;
}

/** A stream that may go on. */
interface Open {
  readonly stream: string;
  version: number;
  readonly entries: PastEntry[];
  hash: Uint8Array;
}

const noHash: Uint8Array = new Uint8Array();

function history({ stream, entries, version, hash }: Open): History {
  return { stream, entries, end: { version, hash: Buffer.from(hash) } };
}

/** The least name behind all that begin so. */
function behind(streams: string): string {
  return streams.slice(0, -1) + String.fromCharCode(streams.charCodeAt(streams.length - 1) + 1);
}
