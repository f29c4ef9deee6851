import { sql, type Transaction } from '@tongban/database';
import type { AssuranceLevel } from '@tongban/http';
import { epochMs, type Instant } from '@tongban/kernel';
import { noteEndings } from './end-sessions.ts';
import type { OpenedSession } from './open-session.ts';
import { hashOfToken, newSessionToken } from './session-token.ts';
import type { SessionId } from '../ids.ts';

export interface Rotation {
  readonly sessionId: string;
  readonly level: AssuranceLevel;
  readonly at: Instant;
  /**
   * `anew`: signed in again, and only what was shown now counts. `raised`: something more was shown. `proved`: we know better who
   * it is, but nothing was shown by which a session could count as fresh.
   */
  readonly how: 'anew' | 'raised' | 'proved';
  readonly means?: readonly string[];
  readonly authenticator?: 1 | 2 | 3;
}

/**
 * Gives the session a new token together with its new level. A token that was planted or seen before the privilege was
 * gained is worth nothing after it. Undefined when the session has ended meanwhile.
 */
export async function rotateSession(
  tx: Transaction,
  { sessionId, level, at, how, means = [], authenticator = 1 }: Rotation,
): Promise<OpenedSession | undefined> {
  const token = newSessionToken();
  const before = await tx.maybeOne<{ tokenHash: Buffer; absoluteUntil: Instant }>(sql`
    select token_hash as "tokenHash", absolute_until as "absoluteUntil"
      from identity.sessions
     where session_id = ${sessionId} and ended_at is null
       for update
  `);
  if (before === undefined) return undefined;
  await tx.run(sql`
    update identity.sessions
       set token_hash = ${hashOfToken(token)}, last_seen_at = ${at},
           level = case when ${how === 'anew'} then ${level}::smallint else greatest(level, ${level}::smallint) end,
           authenticated_at = case when ${how === 'proved'} then authenticated_at else ${at}::timestamptz end,
           authenticator = case when ${how === 'anew'} then ${authenticator}::smallint
                                else greatest(authenticator, ${authenticator}::smallint) end,
           means = case when ${how === 'anew'} then ${means}::text[]
                        else (select coalesce(array_agg(distinct one), '{}')
                                from unnest(means || ${means}::text[]) as one) end
     where session_id = ${sessionId}
  `);
  await noteEndings(tx, [before]);
  const left = epochMs(before.absoluteUntil) - epochMs(at);
  return {
    sessionId: sessionId as SessionId,
    token,
    maxAgeSeconds: Math.max(0, Math.floor(left / 1000)),
  };
}
