import { sql } from '@tongban/database';
import type { Queryable, Sql } from '@tongban/database';
import type { LedgerEntry, StreamEnd } from './entry.ts';
import { unwritten } from './read.ts';

/** What a replay needs of an entry. */
export type PastEntry = Pick<LedgerEntry, 'type' | 'at' | 'actor' | 'onBehalfOf' | 'data'>;

/** A whole stream, in order, and where it ends. */
export interface History {
  readonly stream: string;
  readonly entries: readonly PastEntry[];
  readonly end: StreamEnd;
}

/**
 * All streams whose names begin so, a page at a time; the next page is read while one is worked on. Entries written
 * meanwhile may or may not be among them.
 */
export async function* readHistories(
  db: Queryable,
  { streams, pageSize = 8_000 }: { streams: string; pageSize?: number },
): AsyncGenerator<History[]> {
  const histories = new Histories();
  let next = readBehind({ stream: streams, version: 0 });
  for (;;) {
    const page = await next;
    const isLast = page.entries < pageSize;
    if (!isLast) {
      next = readBehind({ stream: page.lastStream, version: page.lastVersion });
      // Heard here in case the reader stops before the page is asked for.
      next.catch(() => {});
    }
    const whole = histories.take(columnsOf(page));
    yield isLast ? [...whole, ...histories.rest()] : whole;
    if (isLast) return;
  }

  function readBehind({ stream, version }: { stream: string; version: number }): Promise<Page> {
    return readPage(
      db,
      sql`where (stream, version) > (${stream}, ${version}) and stream < ${behind(streams)}`,
      pageSize,
    );
  }
}

/** The histories of these streams, as many as exist. */
export async function readHistoriesOf(
  db: Queryable,
  streams: readonly string[],
  { limit = 100_000 }: { limit?: number } = {},
): Promise<History[]> {
  const histories = new Histories();
  const page = await readPage(db, sql`where stream = any(${streams}::text[])`, limit);
  return [...histories.take(columnsOf(page)), ...histories.rest()];
}

/** Puts the entries of pages together to streams, of which the last may go on in the next page. */
class Histories {
  #open: { stream: string; entries: PastEntry[]; end: StreamEnd } | undefined;

  /** The streams that are whole with this page. */
  take(page: Columns): History[] {
    const whole: History[] = [];
    for (let index = 0; index < page.stream.length; index += 1) {
      const stream = page.stream[index]!;
      if (this.#open?.stream !== stream) {
        whole.push(...this.rest());
        this.#open = { stream, entries: [], end: unwritten };
      }
      this.#open.entries.push({
        type: page.type[index]!,
        at: page.at[index]!,
        actor: page.actor[index]!,
        onBehalfOf: page.onBehalfOf[index] ?? undefined,
        data: page.data[index]!,
      });
      if (page.stream[index + 1] !== stream) {
        // A copy: a piece of the page would keep the whole page.
        const hash = new Uint8Array(
          page.hashes.subarray(index * hashBytes, (index + 1) * hashBytes),
        );
        this.#open.end = { version: page.version[index]!, hash };
      }
    }
    return whole;
  }

  /** The stream that was still open. */
  rest(): History[] {
    if (this.#open === undefined) return [];
    const whole = this.#open;
    this.#open = undefined;
    return [whole];
  }
}

const hashBytes = 32;

/** The columns of the entries, one list each. */
interface Columns {
  readonly stream: readonly string[];
  readonly version: readonly number[];
  readonly type: readonly string[];
  readonly at: readonly PastEntry['at'][];
  readonly actor: readonly string[];
  readonly onBehalfOf: readonly (string | null)[];
  readonly data: readonly object[];
  /** One behind the other. */
  readonly hashes: Uint8Array;
}

/** The columns as JSON texts, which are read once the next page has been asked for. */
interface Page extends Readonly<Record<Exclude<keyof Columns, 'hashes'>, string>> {
  readonly entries: number;
  readonly lastStream: string;
  readonly lastVersion: number;
  readonly hashes: Uint8Array;
}

function columnsOf(page: Page): Columns {
  const list = <Value>(text: string) => JSON.parse(text) as Value[];
  return {
    stream: list(page.stream),
    version: list(page.version),
    type: list(page.type),
    at: list(page.at),
    actor: list(page.actor),
    onBehalfOf: list(page.onBehalfOf),
    data: list(page.data),
    hashes: page.hashes,
  };
}

/**
 * A page as one JSON text a column, which costs this program 3 µs an entry where rows cost 8, and put together by
 * hand, which costs PostgreSQL two thirds of `json_agg` (measured). Names hold nothing that JSON escapes: what is
 * appended is looked at.
 */
function readPage(db: Queryable, which: Sql, limit: number): Promise<Page> {
  const names = (column: Sql) => sql`coalesce('["' || string_agg(${column}, '","') || '"]', '[]')`;
  const values = (column: Sql) => sql`coalesce('[' || string_agg(${column}, ',') || ']', '[]')`;
  return db.one<Page>(sql`
    select count(*) as entries, coalesce(max(stream), '') as "lastStream",
           coalesce((array_agg(version))[count(*)], 0) as "lastVersion",
           ${names(sql`stream`)} as stream, ${values(sql`version::text`)} as version, ${names(sql`type`)} as type,
           ${names(sql`to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)} as at, ${names(sql`actor`)} as actor,
           ${values(sql`coalesce('"' || on_behalf_of || '"', 'null')`)} as "onBehalfOf",
           ${values(sql`data::text`)} as data, coalesce(string_agg(hash, ''), '') as hashes
      from (select stream, version, type, at, actor, on_behalf_of, data, hash
              from ledger.entries
                   ${which}
             order by stream, version
             limit ${limit}) as entry
  `);
}

/** The least name behind all that begin so. */
function behind(streams: string): string {
  return streams.slice(0, -1) + String.fromCharCode(streams.charCodeAt(streams.length - 1) + 1);
}
