import { sql, type Transaction } from '@tongban/database';
import type { AssuranceLevel } from '@tongban/http';
import { epochMs, type Instant } from '@tongban/kernel';
import { noteEndings } from './end-sessions.ts';
import type { OpenedSession } from './open-session.ts';
import { hashOfToken, newSessionToken } from './session-token.ts';
import type { SessionId } from '../ids.ts';

/**
 * Gives the session a new token together with its new level. A token that was planted or seen before the privilege was
 * gained is worth nothing after it. Undefined when the session has ended meanwhile.
 */
export async function rotateSession(
  tx: Transaction,
  { sessionId, level, at }: { sessionId: string; level: AssuranceLevel; at: Instant },
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
       set token_hash = ${hashOfToken(token)}, level = greatest(level, ${level}::smallint),
           authenticated_at = ${at}, last_seen_at = ${at}
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
