import { groupCommit, sql, type Database } from '@tongban/database';

export interface BucketLimit {
  readonly perSecond: number;
  readonly burst: number;
}

/** The token buckets of systems, one for all processes. */
export interface SharedBuckets {
  /**
   * Takes the calls; answers the seconds to wait, 0 when there is no need. At once while this process has a portion left or knows
   * that there is nothing, after a look into the database otherwise.
   */
  take(systemNo: number, calls: number, limit: BucketLimit): number | Promise<number>;
  /** The seconds for which nothing can be taken, as far as is known here; 0 when something might be. */
  waitOf(systemNo: number): number;
}

// A portion is what a system may ask in this time, so the database is asked a few times a second and not with every call.
const portionSeconds = 0.25;
// What was not used in this time is not used any more: a process that has become idle holds nothing back.
const portionGoodMs = 1_000;

/**
 * Processes take portions of a bucket that lies in the database; together they let pass what was agreed and no more, however the
 * calls are spread over them. The time is PostgreSQL's, so their clocks need not agree.
 */
export function sharedBuckets(db: Database): SharedBuckets {
  const portions = new Map<number, Portion>();
  const requests = groupCommit<Wanted, Granted>({ run: (wanted) => takeCalls(db, wanted) });

  return {
    waitOf(systemNo) {
      const waitMs = (portions.get(systemNo)?.emptyUntilMs ?? 0) - performance.now();
      return waitMs <= 0 ? 0 : Math.ceil(waitMs / 1_000);
    },
    take(systemNo, calls, limit) {
      const portion = portions.get(systemNo) ?? emptyPortion();
      portions.set(systemNo, portion);
      const nowMs = performance.now();
      // A portion of before the rate was changed is not used up at the old one.
      if (portion.goodUntilMs < nowMs || portion.perSecond !== limit.perSecond) portion.left = 0;
      if (portion.left >= calls) {
        portion.left -= calls;
        return 0;
      }
      if (portion.emptyUntilMs > nowMs) return Math.ceil((portion.emptyUntilMs - nowMs) / 1_000);
      return takeMore(portion, { systemNo, calls, limit });
    },
  };

  /** One look at a time for a system: those who come meanwhile wait for it and then for what it has brought. */
  async function takeMore(portion: Portion, take: Take): Promise<number> {
    const before = portion.looking;
    if (before !== undefined) {
      await before.catch(() => undefined);
      if (portion.left >= take.calls) {
        portion.left -= take.calls;
        return 0;
      }
      const nowMs = performance.now();
      if (portion.emptyUntilMs > nowMs) return Math.ceil((portion.emptyUntilMs - nowMs) / 1_000);
      if (portion.looking !== undefined) return takeMore(portion, take);
    }
    const looking = look(portion, take);
    portion.looking = looking;
    try {
      return await looking;
    } finally {
      if (portion.looking === looking) delete portion.looking;
    }
  }

  async function look(portion: Portion, { systemNo, calls, limit }: Take): Promise<number> {
    const wanted = Math.max(calls, Math.floor(limit.perSecond * portionSeconds));
    const { granted, tokens } = await requests.add({ systemNo, calls, wanted, ...limit });
    const nowMs = performance.now();
    if (granted === 0) {
      const missing = Math.min(calls, limit.burst) - tokens;
      // A smaller question may be let through sooner than this one. Who asks for more than was agreed is let through again when a
      // portion has gathered, not with every single call: between, nobody looks, and it is refused before it is read.
      const enough = Math.max(1, Math.min(limit.burst, limit.perSecond * portionSeconds));
      const emptyMs = (Math.max(0, enough - tokens) / limit.perSecond) * 1_000;
      portion.emptyUntilMs = nowMs + Math.min(1_000, emptyMs);
      return Math.max(1, Math.ceil(missing / limit.perSecond));
    }
    portion.left += granted - calls;
    portion.perSecond = limit.perSecond;
    portion.goodUntilMs = nowMs + portionGoodMs;
    return 0;
  }
}

function emptyPortion(): Portion {
  return { left: 0, perSecond: 0, goodUntilMs: 0, emptyUntilMs: 0 };
}

interface Portion {
  left: number;
  /** The rate it was taken at. */
  perSecond: number;
  goodUntilMs: number;
  /** Until then nobody need be asked: the bucket was empty. */
  emptyUntilMs: number;
  looking?: Promise<number>;
}

interface Take {
  readonly systemNo: number;
  readonly calls: number;
  readonly limit: BucketLimit;
}

interface Wanted extends BucketLimit {
  readonly systemNo: number;
  readonly calls: number;
  readonly wanted: number;
}

interface Granted {
  readonly granted: number;
  readonly tokens: number;
}

/** In the order of the systems: two processes that want several never wait for each other in a circle. */
async function takeCalls(db: Database, wanted: readonly Wanted[]): Promise<Granted[]> {
  const list = (value: (one: Wanted) => number) => `{${wanted.map(value).join(',')}}`;
  const rows = await db.many<Granted & { place: number }>(sql`
    select taken.granted, taken.tokens, place::integer as place
      from (select * from unnest(${list((one) => one.systemNo)}::integer[], ${list((one) => one.calls)}::integer[],
                                 ${list((one) => one.wanted)}::integer[],
                                 ${list((one) => one.perSecond)}::double precision[],
                                 ${list((one) => one.burst)}::double precision[])
                          with ordinality as wanted (system_no, calls, wanted, per_second, burst, place)
             order by system_no, place) as wanted
     cross join lateral verification.take_calls(system_no, calls, wanted.wanted, per_second, burst) as taken
  `);
  const granted: Granted[] = [];
  for (const row of rows) granted[row.place - 1] = row;
  return granted;
}
