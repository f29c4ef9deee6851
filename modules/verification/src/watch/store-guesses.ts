import { sql, type Database } from '@tongban/database';
import { toInstant } from '@tongban/kernel';
import type { Tried } from './first-misses.ts';
import type { GuessKind } from './guess-keys.ts';
import type { Sweep } from './guesses.ts';

/** Something tried on a key, on its way into the table that all processes count in. */
export interface SharedGuess {
  readonly kind: GuessKind;
  readonly key: string;
  readonly tried: readonly Tried[];
  /** So many distinct values are a sweep. */
  readonly limit: number;
}

/**
 * Stores what was tried and counts what is there: of two processes that store at once, one at least sees both. A key at its limit is
 * blocked in the database before anybody is answered. Each list of guesses is one question; its answer is the sweep it belongs to.
 */
export async function addGuesses(
  db: Database,
  questions: readonly (readonly SharedGuess[])[],
  { nowMs, rememberMs }: { nowMs: number; rememberMs: number },
): Promise<(Sweep | undefined)[]> {
  const guesses = questions.flat();
  await storeValues(db, guesses, nowMs);
  const limits = new Map(guesses.map(({ key, limit }) => [key, limit]));
  const counts = await countValues(db, [...limits.keys()], nowMs - rememberMs);
  const full = [...counts].filter(([key, { attempts }]) => attempts >= limits.get(key)!);
  if (full.length === 0) return questions.map(() => undefined);
  const isNew = await block(
    db,
    full.map(([key]) => key),
    { nowMs, rememberMs },
  );
  return questions.map((question) => {
    const guess = question.find(({ key, limit }) => (counts.get(key)?.attempts ?? 0) >= limit);
    if (guess === undefined) return undefined;
    const { attempts, systems } = counts.get(guess.key)!;
    return { kind: guess.kind, attempts, systems, isNew: isNew.delete(guess.key) };
  });
}

/** In the order of the keys, so that two processes never wait for each other in a circle. */
async function storeValues(
  db: Database,
  guesses: readonly SharedGuess[],
  nowMs: number,
): Promise<void> {
  const rows = guesses.flatMap(({ key, tried }) => tried.map((one) => ({ key, ...one })));
  await db.run(sql`
    insert into verification.guesses (key, value, system_no, seen_at)
    select distinct on (key, value) key, value, system_no, ${toInstant(nowMs)}::timestamptz
      from unnest(${rows.map(({ key }) => key)}::uuid[], ${rows.map(({ value }) => value)}::uuid[],
                  ${rows.map(({ systemNo }) => systemNo)}::integer[]) as tried (key, value, system_no)
     order by key, value
    on conflict do nothing
  `);
}

async function countValues(
  db: Database,
  keys: readonly string[],
  sinceMs: number,
): Promise<Map<string, { attempts: number; systems: number[] }>> {
  const rows = await db.many<{ key: string; attempts: number; systems: number[] }>(sql`
    select key, count(*)::integer as attempts, array_agg(distinct system_no) as systems
      from verification.guesses
     where key = any(${keys}::uuid[]) and seen_at > ${toInstant(sinceMs)}
     group by key limit ${keys.length}
  `);
  return new Map(rows.map(({ key, ...count }) => [key.replaceAll('-', ''), count]));
}

/** The keys that were not blocked before. */
async function block(
  db: Database,
  keys: readonly string[],
  { nowMs, rememberMs }: { nowMs: number; rememberMs: number },
): Promise<Set<string>> {
  const rows = await db.many<{ key: string }>(sql`
    insert into verification.blocks as blocks (key, blocked_at, until)
    select distinct key, ${toInstant(nowMs)}::timestamptz, ${toInstant(nowMs + rememberMs)}::timestamptz
      from unnest(${keys}::uuid[]) as full_one (key)
     order by key
    on conflict on constraint blocks_pkey do update
       set block_no = default, blocked_at = excluded.blocked_at, until = excluded.until
     where blocks.until <= excluded.blocked_at
    returning key
  `);
  return new Set(rows.map(({ key }) => key.replaceAll('-', '')));
}
