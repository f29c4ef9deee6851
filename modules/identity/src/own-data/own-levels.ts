import { sql, type Queryable } from '@tongban/database';
import type { PersonActor } from '@tongban/http';
import type { Instant } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import type { ProofSource } from '../persons/record-proof.ts';

/** The latest match of each source: what is known of the person, from whom, and until when it counts. */
export interface Evidence {
  readonly level: number;
  readonly source: ProofSource;
  readonly provedAt: Instant;
  /** Null for proofs older than the record of expiry. */
  readonly expiresAt: Instant | null;
  readonly counts: boolean;
}

export const raisingMeans = ['real-name', 'network-identity', 'face', 'window'] as const;

export interface OwnLevels {
  /** Of this session: the least of what was proved and of how it was signed in. */
  readonly level: number;
  readonly authenticator: number;
  readonly means: readonly string[];
  readonly authenticatedAt: Instant;
  /** Another platform said who it is; the name under which that platform is configured. */
  readonly arrivedFrom?: string;
  readonly evidence: readonly Evidence[];
  /** What would raise the session, the next step first. */
  readonly raise: readonly {
    readonly level: number;
    readonly by: (typeof raisingMeans)[number];
  }[];
}

/** How sure the platform is of the person, why, until when, and what would make it surer. */
export async function readOwnLevels(
  { db, clock }: Pick<IdentityParts, 'db' | 'clock'>,
  actor: PersonActor,
): Promise<OwnLevels> {
  const at = clock();
  const { personId, sessionId, assuranceLevel: level, authenticator = 1, means = [] } = actor;
  const evidence = await listEvidence(db, { personId, at });
  const upstream = await db.maybeOne<{ upstreamId: string }>(sql`
    select upstream_id as "upstreamId" from identity.upstream_sessions where session_id = ${sessionId} limit 1
  `);
  return {
    level,
    authenticator,
    means,
    authenticatedAt: actor.authenticatedAt,
    ...(upstream !== undefined && { arrivedFrom: upstream.upstreamId }),
    evidence,
    raise: raiseFrom(level),
  };
}

function listEvidence(
  db: Queryable,
  { personId, at }: { personId: string; at: Instant },
): Promise<Evidence[]> {
  return db.many<Evidence>(sql`
    select * from (
      select distinct on (source) level, source, at as "provedAt", expires_at as "expiresAt",
             coalesce(expires_at > ${at}, false) as counts
        from identity.proofs
       where person_id = ${personId} and outcome = 'match'
       order by source, at desc
    ) as latest
     order by level desc, "provedAt" desc
     limit 10
  `);
}

/** The name comes before the face: a face is compared with the portrait of a name. A window is open to everybody. */
function raiseFrom(level: number): OwnLevels['raise'] {
  if (level < 2) return [{ level: 2, by: 'real-name' }];
  if (level < 3) {
    return [
      { level: 3, by: 'network-identity' },
      { level: 3, by: 'face' },
      { level: 3, by: 'window' },
    ];
  }
  return [];
}
