import { sql, type Database } from '@tongban/database';
import { addMs, epochMs, type Instant } from '@tongban/kernel';

export interface LockRule {
  readonly failures: number;
  readonly lockedMs: number;
}

const scope = 'officer';

/**
 * Counts a try before it is made, so that fifty at once are five. Answers the seconds of the lock, or undefined when the try
 * may be made. The first try after the five locks; a lock, and a count that is as old as a lock lasts, start anew.
 */
export function countTry(
  db: Database,
  rule: LockRule,
  { subject, at }: { subject: string; at: Instant },
): Promise<number | undefined> {
  return db.transaction(async (tx) => {
    await tx.run(sql`
      insert into identity.lockouts (scope, subject, failures, first_at)
      values (${scope}, ${subject}, 0, ${at})
      on conflict on constraint lockouts_pkey do nothing
    `);
    const known = await tx.one<Known>(sql`
      select failures, first_at as "firstAt", locked_until as "lockedUntil"
        from identity.lockouts where scope = ${scope} and subject = ${subject} for update
    `);
    const next = afterTry(known, rule, at);
    await tx.run(sql`
      update identity.lockouts
         set failures = ${next.failures}, first_at = ${next.firstAt}, locked_until = ${next.lockedUntil}
       where scope = ${scope} and subject = ${subject}
    `);
    if (next.lockedUntil === null) return undefined;
    return Math.max(1, Math.ceil((epochMs(next.lockedUntil) - epochMs(at)) / 1000));
  });
}

/** The try was right: the count starts anew. */
export async function forgetTries(db: Database, subject: string): Promise<void> {
  await db.run(sql`
    delete from identity.lockouts where scope = ${scope} and subject = ${subject}
  `);
}

interface Known {
  readonly failures: number;
  readonly firstAt: Instant;
  readonly lockedUntil: Instant | null;
}

/** Exported for its test: the rule itself, without the table. */
export function afterTry(known: Known, { failures, lockedMs }: LockRule, at: Instant): Known {
  if (known.lockedUntil !== null && known.lockedUntil > at) return known;
  const isOver = known.lockedUntil !== null || addMs(known.firstAt, lockedMs) <= at;
  if (isOver) return { failures: 1, firstAt: at, lockedUntil: null };
  if (known.failures < failures) return { ...known, failures: known.failures + 1 };
  return { ...known, lockedUntil: addMs(at, lockedMs) };
}
