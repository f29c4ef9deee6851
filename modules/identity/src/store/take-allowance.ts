import { epochMs, type Instant } from '@tongban/kernel';
import { sql, type Queryable } from '@tongban/database';

/** So many at once, then one more each so many milliseconds. */
export interface Allowance {
  readonly scope: string;
  readonly burst: number;
  readonly everyMs: number;
}

/**
 * Takes one from the subject's allowance, in one statement that holds for all processes (GCRA). Answers the seconds
 * until there is one again, or undefined when it was taken.
 */
export async function takeAllowance(
  db: Queryable,
  { scope, burst, everyMs }: Allowance,
  { subject, at }: { subject: string; at: Instant },
): Promise<number | undefined> {
  const step = `${everyMs} milliseconds`;
  const most = `${burst * everyMs} milliseconds`;
  const taken = await db.maybeOne(sql`
    insert into identity.allowances as known (scope, subject, full_at)
    values (${scope}, ${subject}, ${at}::timestamptz + ${step}::interval)
    on conflict on constraint allowances_pkey do update
       set full_at = greatest(known.full_at, ${at}::timestamptz) + ${step}::interval
     where greatest(known.full_at, ${at}::timestamptz) + ${step}::interval
           <= ${at}::timestamptz + ${most}::interval
    returning scope
  `);
  if (taken !== undefined) return undefined;
  return (await waitFor(db, { scope, burst, everyMs }, { subject, at })) ?? 1;
}

async function waitFor(
  db: Queryable,
  { scope, burst, everyMs }: Allowance,
  { subject, at }: { subject: string; at: Instant },
): Promise<number | undefined> {
  const known = await db.maybeOne<{ fullAt: Instant }>(sql`
    select full_at as "fullAt" from identity.allowances
     where scope = ${scope} and subject = ${subject}
  `);
  if (known === undefined) return undefined;
  const waitMs = epochMs(known.fullAt) + everyMs - burst * everyMs - epochMs(at);
  return waitMs > 0 ? Math.ceil(waitMs / 1000) : undefined;
}

/** Gives one back that was taken for nothing. */
export async function returnAllowance(
  db: Queryable,
  { scope, everyMs }: Allowance,
  subject: string,
): Promise<void> {
  await db.run(sql`
    update identity.allowances
       set full_at = full_at - ${`${everyMs} milliseconds`}::interval
     where scope = ${scope} and subject = ${subject}
  `);
}
