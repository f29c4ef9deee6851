import { sql } from '@tongban/database';
import type { Queryable, Sql } from '@tongban/database';
import type { LedgerEntry, StreamEnd } from './entry.ts';

/** What a replay needs of an entry. */
export type PastEntry = Pick<LedgerEntry, 'type' | 'at' | 'actor' | 'onBehalfOf' | 'data'>;

/** A whole stream, in order, and where it ends. */
export interface History {
  readonly stream: string;
  readonly entries: readonly PastEntry[];
  readonly end: StreamEnd;
}

/** Entries to a page: few enough that what was read is still near when it is worked on. */
const usualPage = 1_000;

/**
 * All streams whose names begin so, a page at a time; the next page is read while one is worked on. Entries written
 * meanwhile may or may not be among them.
 */
export async function* readHistories(
  db: Queryable,
  { streams, pageSize = usualPage }: { streams: string; pageSize?: number },
): AsyncGenerator<History[]> {
  const histories = new Histories();
  let next = readBehind(streams, 0);
  for (;;) {
    const page = await next;
    const last = page.at(-1);
    const isLast = page.length < pageSize || last === undefined;
    const whole = histories.take(page);
    if (!isLast) {
      next = readBehind(histories.openStream, last.version);
      // Heard here in case the reader stops before the page is asked for.
      next.catch(() => {});
    }
    yield isLast ? [...whole, ...histories.rest()] : whole;
    if (isLast) return;
  }

  function readBehind(stream: string, version: number): Promise<Row[]> {
    return readPage(db, {
      which: sql`where (stream, version) > (${stream}, ${version}) and stream < ${behind(streams)}`,
      limit: pageSize,
      hash: sql`case when lead(version, 1, 1) over (order by stream, version) = 1 then encode(hash, 'hex') end`,
    });
  }
}

/** The histories of these streams, as many as exist. */
export async function readHistoriesOf(
  db: Queryable,
  streams: readonly string[],
  { limit = 100_000 }: { limit?: number } = {},
): Promise<History[]> {
  const histories = new Histories();
  const page = await readPage(db, {
    which: sql`where stream = any(${streams}::text[])`,
    limit,
    // Most of these streams are short: looking ahead costs more than a hash too many.
    hash: sql`encode(hash, 'hex')`,
  });
  return [...histories.take(page), ...histories.rest()];
}

/** Puts the entries of pages together to streams, of which the last may go on in the next page. */
class Histories {
  #stream = '';
  #open: Row[] = [];

  /** The streams that are whole with this page. */
  take(page: readonly Row[]): History[] {
    const whole: History[] = [];
    for (const row of page) {
      // A row is the entry it holds: copying each would cost as much as reading it.
      row.onBehalfOf ??= undefined;
      if (row.stream !== null) {
        whole.push(...this.rest());
        this.#stream = row.stream;
      }
      this.#open.push(row);
    }
    return whole;
  }

  /** The name of the stream that is still open. */
  get openStream(): string {
    return this.#stream;
  }

  /** The stream that was still open. */
  rest(): History[] {
    const last = this.#open.at(-1);
    if (last === undefined) return [];
    const stream = this.#stream;
    const { version, hash } = last;
    const entries = this.#open as PastEntry[];
    this.#open = [];
    if (hash === null) throw new Error(`The last entry read of ${stream} came without its hash.`);
    return [{ stream, entries, end: { version, hash: Buffer.from(hash, 'hex') } }];
  }
}

interface Row extends Omit<PastEntry, 'onBehalfOf'> {
  /** Its name stands at the first entry of a stream alone: it would be a good part of what is sent. */
  readonly stream: string | null;
  readonly version: number;
  onBehalfOf: string | null | undefined;
  /** In hexadecimal digits; at least of the last entry of its stream. */
  readonly hash: string | null;
}

function readPage(
  db: Queryable,
  { which, limit, hash }: { which: Sql; limit: number; hash: Sql },
): Promise<Row[]> {
  return db.many<Row>(sql`
    select case when version = 1 then stream end as "stream", version, type, at, actor,
           on_behalf_of as "onBehalfOf", data, ${hash} as hash
      from ledger.entries
           ${which}
     order by entries.stream, version
     limit ${limit}
  `);
}

/** The least name behind all that begin so. */
function behind(streams: string): string {
  return streams.slice(0, -1) + String.fromCharCode(streams.charCodeAt(streams.length - 1) + 1);
}
