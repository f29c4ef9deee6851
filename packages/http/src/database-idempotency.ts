import { sql, type MigrationSource, type Queryable } from '@tongban/database';
import { addMs, type Clock } from '@tongban/kernel';
import type { IdempotencyStore, Taken } from './idempotency.ts';

export const httpMigrations: MigrationSource = {
  name: 'http',
  folder: new URL('./migrations/', import.meta.url),
};

/**
 * A request that has not been answered by then died with its process, before or after it did its work: nobody can say which, so
 * nobody does it again under its key.
 */
const longestWorkMs = 60_000;
const keptForMs = 24 * 3_600_000;
const mostForgottenAtOnce = 10_000;

interface Row {
  readonly digest: string;
  readonly status: number | null;
  readonly contentType: string | null;
  readonly body: string | null;
  readonly isOverdue: boolean;
}

/** Keeps first answers in PostgreSQL, so that they hold for all processes and across restarts. */
export function databaseIdempotency(db: Queryable, clock: Clock): IdempotencyStore {
  return {
    async take({ actor, key, route, digest }): Promise<Taken> {
      const now = clock();
      const taken = await db.run(sql`
        insert into http.idempotency_keys (actor, key, route, digest, taken_at)
        values (${actor}, ${key}, ${route}, ${digest}, ${now})
        on conflict (actor, key, route) do nothing
      `);
      if (taken === 1) return { kind: 'mine' };
      const row = await db.maybeOne<Row>(sql`
        select digest, status, content_type as "contentType", body,
               taken_at < ${addMs(now, -longestWorkMs)} as "isOverdue"
          from http.idempotency_keys
         where actor = ${actor} and key = ${key} and route = ${route}
      `);
      return row === undefined ? { kind: 'in-flight' } : whatBecame(row, digest);
    },

    async keep({ actor, key, route }, { status, contentType, body }) {
      await db.run(sql`
        update http.idempotency_keys
           set status = ${status}, content_type = ${contentType}, body = ${body}
         where actor = ${actor} and key = ${key} and route = ${route}
      `);
    },

    async doubt({ actor, key, route }) {
      await db.run(sql`
        update http.idempotency_keys set taken_at = ${addMs(clock(), -longestWorkMs - 1)}
         where actor = ${actor} and key = ${key} and route = ${route} and status is null
      `);
    },

    async release({ actor, key, route }) {
      await db.run(sql`
        delete from http.idempotency_keys
         where actor = ${actor} and key = ${key} and route = ${route} and status is null
      `);
    },
  };
}

/** Deletes answers older than a day, some at a time. Answers how many. */
export function forgetOldAnswers(db: Queryable, clock: Clock): Promise<number> {
  return db.run(sql`
    delete from http.idempotency_keys
     where (actor, key, route) in (
       select actor, key, route
         from http.idempotency_keys
        where taken_at < ${addMs(clock(), -keptForMs)}
        order by taken_at
        limit ${mostForgottenAtOnce}
     )
  `);
}

function whatBecame(row: Row, digest: string): Taken {
  if (row.digest !== digest) return { kind: 'other-request' };
  const { status, contentType, body } = row;
  if (status === null || contentType === null || body === null) {
    return { kind: row.isOverdue ? 'unknown' : 'in-flight' };
  }
  return { kind: 'answered', answer: { status, contentType, body } };
}
