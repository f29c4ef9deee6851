import { sql, type Queryable } from '@tongban/database';

/** What PostgreSQL has done: nothing of it depends on how busy the machine is. */
export interface Work {
  /** Pages of one database looked at, and those of them that were not in PostgreSQL's own memory. */
  readonly pages: number;
  readonly pagesRead: number;
  /** Bytes written to the log, and whole pages among them (the first change of a page after a checkpoint). */
  readonly logBytes: number;
  readonly wholePages: number;
}

export function workSoFar(db: Queryable): Promise<Work> {
  return db.one<Work>(sql`
    select (blks_hit + blks_read)::float8 as pages, blks_read::float8 as "pagesRead", wal_bytes::float8 as "logBytes",
           wal_fpi::float8 as "wholePages"
      from pg_stat_database, pg_stat_wal where datname = current_database()
  `);
}

/** Of one request. */
export function workEach(before: Work, after: Work, requests: number): Work {
  const each = (name: keyof Work) =>
    Math.round(((after[name] - before[name]) / requests) * 100) / 100;
  return {
    pages: each('pages'),
    pagesRead: each('pagesRead'),
    logBytes: Math.round((after.logBytes - before.logBytes) / requests),
    wholePages: each('wholePages'),
  };
}
