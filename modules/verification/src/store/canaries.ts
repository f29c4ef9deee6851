import { sql, type Database } from '@tongban/database';
import type { Instant } from '@tongban/kernel';

interface ByWhom {
  readonly at: Instant;
  readonly by: string;
}

/** Answers how many of the persons (keyed digests) were no canaries before. One that was set again has caught nothing yet. */
export function addCanaries(
  db: Database,
  persons: readonly string[],
  { at, by, label }: ByWhom & { readonly label: string | undefined },
): Promise<number> {
  return db.run(sql`
    insert into verification.canaries as canaries (person, added_at, added_by, label)
    select person, ${at}::timestamptz, ${by}, ${label ?? null}::text
      from unnest(${persons}::uuid[]) as person order by person
    on conflict on constraint canaries_pkey do update
       set added_at = excluded.added_at, added_by = excluded.added_by, label = excluded.label,
           removed_at = null, removed_by = null,
           questions = 0, asked_by = null, asked_at = null, receipt = null
     where canaries.removed_at is not null
  `);
}

/** Answers how many of them were canaries. */
export function removeCanaries(
  db: Database,
  {
    persons,
    canaryNos,
  }: { readonly persons: readonly string[]; readonly canaryNos: readonly number[] },
  { at, by }: ByWhom,
): Promise<number> {
  return db.run(sql`
    update verification.canaries set removed_at = ${at}, removed_by = ${by}
     where (person = any(${persons}::uuid[]) or canary_no = any(${canaryNos}::integer[]))
       and removed_at is null
  `);
}

export async function countCanaries(db: Database): Promise<number> {
  const row = sql`select count(*)::integer as count from verification.canaries where removed_at is null`;
  return (await db.one<{ count: number }>(row)).count;
}

/** What was asked about one canary since this was last written down. */
export interface CanaryCatch {
  readonly person: string;
  readonly questions: number;
  readonly systemNo: number;
  readonly receipt: number;
}

/** In the order of the persons, so that two processes never wait for each other in a circle. */
export async function storeCatches(
  db: Database,
  catches: readonly CanaryCatch[],
  at: Instant,
): Promise<void> {
  await db.run(sql`
    with caught as (
      select person, questions, system_no, receipt
        from unnest(${catches.map(({ person }) => person)}::uuid[], ${catches.map(({ questions }) => questions)}::bigint[],
                    ${catches.map(({ systemNo }) => systemNo)}::integer[], ${catches.map(({ receipt }) => receipt)}::bigint[])
             as caught (person, questions, system_no, receipt)
    ), known as (
      select person from verification.canaries join caught using (person) order by person for update of canaries
    )
    update verification.canaries as canaries
       set questions = canaries.questions + caught.questions, asked_by = system_no, asked_at = ${at},
           receipt = caught.receipt
      from caught join known using (person)
     where canaries.person = caught.person
  `);
}
