import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';

export async function partnerOfCase(db: Queryable, caseId: string): Promise<string | undefined> {
  const row = await db.maybeOne<{ partner: string }>(
    sql`select partner from exchange.carried_cases where case_id = ${caseId}`,
  );
  return row?.partner;
}

export async function keepCarriedCase(
  db: Queryable,
  caseId: string,
  partner: string,
): Promise<void> {
  await db.run(sql`
    insert into exchange.carried_cases (case_id, partner)
    values (${caseId}, ${partner})
        on conflict on constraint carried_cases_pkey do nothing
  `);
}

/** Whether the part came from the other platform. */
export async function isCarriedPart(
  db: Queryable,
  caseId: string,
  fromVersion: number,
): Promise<boolean> {
  const row = await db.maybeOne(sql`
    select 1 as known from exchange.carried_parts
     where case_id = ${caseId} and from_version = ${fromVersion}
  `);
  return row !== undefined;
}

export async function keepCarriedPart(
  db: Queryable,
  caseId: string,
  fromVersion: number,
): Promise<void> {
  await db.run(sql`
    insert into exchange.carried_parts (case_id, from_version)
    values (${caseId}, ${fromVersion})
        on conflict on constraint carried_parts_pkey do nothing
  `);
}

export async function placeOf(db: Queryable, partner: string): Promise<number> {
  const row = await db.maybeOne<{ pos: number }>(
    sql`select pos from exchange.carried_places where partner = ${partner} for update`,
  );
  return row?.pos ?? 0;
}

export async function keepPlace(db: Queryable, partner: string, pos: number): Promise<void> {
  await db.run(sql`
    insert into exchange.carried_places (partner, pos)
    values (${partner}, ${pos})
        on conflict on constraint carried_places_pkey do update set pos = excluded.pos
  `);
}
