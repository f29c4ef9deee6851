import { anyOf, sql, type Database } from '@tongban/database';
import type { AssuranceLevel } from '@tongban/http';
import type { Instant } from '@tongban/kernel';

export interface StoredSession {
  readonly tokenHash: Buffer;
  readonly sessionId: string;
  /** Of an officer: the person who holds the post, once that is known. */
  readonly personId: string | null;
  readonly officerId: string | null;
  readonly level: AssuranceLevel;
  readonly authenticatedAt: Instant;
  readonly lastSeenAt: Instant;
  readonly absoluteUntil: Instant;
  readonly agentHash: Buffer;
  readonly authenticator: number;
  readonly means: readonly string[];
  readonly actsFor: string | null;
}

export interface IdleLimits {
  readonly personIdleMs: number;
  readonly officerIdleMs: number;
}

const seenEvery = '1 minute';

/** The open sessions of these tokens, in the order of the tokens; what is not there has ended or never was. */
export async function findSessions(
  db: Database,
  tokenHashes: readonly Buffer[],
  { personIdleMs, officerIdleMs, at }: IdleLimits & { readonly at: Instant },
): Promise<(StoredSession | undefined)[]> {
  const rows = await db.many<StoredSession & { isStale: boolean }>(sql`
    select token_hash as "tokenHash", session_id as "sessionId",
           case when officer_id is null then person_id
                else (select p.person_id from identity.officer_persons p where p.officer_id = sessions.officer_id)
           end as "personId",
           officer_id as "officerId", level, authenticated_at as "authenticatedAt",
           last_seen_at as "lastSeenAt", absolute_until as "absoluteUntil",
           agent_hash as "agentHash", authenticator, means, acts_for as "actsFor",
           last_seen_at < ${at}::timestamptz - ${seenEvery}::interval as "isStale"
      from identity.sessions
     where token_hash = ${anyOf('bytea', tokenHashes)} and ended_at is null
       and absolute_until > ${at}
       and last_seen_at > ${at}::timestamptz
           - case when officer_id is null then ${`${personIdleMs} milliseconds`}::interval
                  else ${`${officerIdleMs} milliseconds`}::interval end
  `);
  const stale = rows.filter(({ isStale }) => isStale).map(({ sessionId }) => sessionId);
  if (stale.length > 0) await markSeen(db, stale, at);
  const found = new Map(rows.map((row) => [row.tokenHash.toString('base64'), row]));
  return tokenHashes.map((tokenHash) => found.get(tokenHash.toString('base64')));
}

/** Once a minute at most for each session: the idle time need not be known to the second. */
async function markSeen(db: Database, sessionIds: readonly string[], at: Instant): Promise<void> {
  await db.run(sql`
    update identity.sessions set last_seen_at = ${at}
     where session_id = ${anyOf('uuid', sessionIds)} and ended_at is null
       and last_seen_at < ${at}
  `);
}
