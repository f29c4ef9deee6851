import { sql, type Database } from '@tongban/database';

/** Counts of names within a span of time, such as a minute or a night, over all processes. */
export interface Tallies {
  /** Counts one more. When the count of all has come to the limit of a step, one process takes that step, once. Told the steps when it asks. */
  add(name: string, span: number, steps: () => readonly TallyStep[]): void;
  /** Brings what was counted here to the count of all. */
  flush(): Promise<void>;
  /** Forgets the minutes and nights of more than two days ago. */
  tidy(nowMs: number): Promise<void>;
}

export interface TallyStep {
  readonly limit: number;
  readonly reached: (count: number) => void;
}

interface Tally {
  readonly name: string;
  readonly span: number;
  readonly steps: readonly TallyStep[];
  count: number;
}

export function sharedTallies(db: Database): Tallies {
  let counting = new Map<string, Tally>();
  return {
    add(name, span, steps) {
      const key = `${span} ${name}`;
      const tally = counting.get(key);
      if (tally !== undefined) tally.count += 1;
      else counting.set(key, { name, span, steps: steps(), count: 1 });
    },
    async flush() {
      if (counting.size === 0) return;
      const counted = counting;
      counting = new Map();
      const totals = await addAll(db, [...counted.values()]);
      for (const { name, span, count } of totals) {
        const tally = counted.get(`${span} ${name}`)!;
        const before = count - tally.count;
        for (const { limit, reached } of tally.steps) {
          if (count >= limit && before < limit) reached(count);
        }
      }
    },
    async tidy(nowMs) {
      const day = Math.floor(nowMs / 86_400_000);
      await db.run(sql`
        delete from verification.tallies
         where span < case when name like 'night %' or name like 'canary %' then ${day - 2}::bigint else ${(day - 2) * 1_440}::bigint end
      `);
    },
  };
}

/** In the order of the names, so that two processes never wait for each other in a circle. */
function addAll(db: Database, tallies: readonly Tally[]) {
  return db.many<{ name: string; span: number; count: number }>(sql`
    insert into verification.tallies as tallies (name, span, count)
    select name, span, count
      from unnest(${tallies.map(({ name }) => name)}::text[], ${tallies.map(({ span }) => span)}::bigint[],
                  ${tallies.map(({ count }) => count)}::bigint[]) as counted (name, span, count)
     order by name, span
    on conflict on constraint tallies_pkey do update set count = tallies.count + excluded.count
    returning name, span, count
  `);
}
