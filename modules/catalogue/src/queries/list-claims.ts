import { type Queryable, sql } from '@tongban/database';
import type { Claim } from '../domain/claim.ts';

const mostClaims = 200_000;

/** Every claim: an organ says "all" or names branches, so that they are few. */
export async function listClaims(db: Queryable): Promise<Claim[]> {
  const claims = await db.many<Claim>(sql`
    select organ_id as "organId", scope, claimed, to_char(effective_from, 'YYYY-MM-DD') as "effectiveFrom"
      from catalogue.claims
     order by organ_id, scope, effective_from
     limit ${mostClaims}
  `);
  if (claims.length === mostClaims) {
    throw new Error(`More than ${mostClaims} claims: they no longer fit the memory model.`);
  }
  return claims;
}
