import { sql, type Transaction } from '@tongban/database';
import { endSessionOfToken } from './end-sessions.ts';
import { openSession, type OpenedSession, type Opening } from './open-session.ts';
import { rotateSession } from './rotate-session.ts';
import { hashOfToken, isSessionToken } from './session-token.ts';

/**
 * A session for whoever has just shown who they are. The same person in the same browser keeps the session, under a new token,
 * and with it the systems opened from it; somebody else's session in that browser ends.
 */
export async function enterSession(
  tx: Transaction,
  { formerToken, ...opening }: Opening & { readonly formerToken?: string | undefined },
): Promise<OpenedSession> {
  if (formerToken === undefined || !isSessionToken(formerToken)) return openSession(tx, opening);
  const tokenHash = hashOfToken(formerToken);
  const { owner, at, level, means, authenticator, device } = opening;
  const personId = 'personId' in owner ? owner.personId : null;
  const own = await tx.maybeOne<{ sessionId: string }>(sql`
    select session_id as "sessionId" from identity.sessions
     where token_hash = ${tokenHash} and ended_at is null and person_id = ${personId}
       and agent_hash = ${Buffer.from(device.agentHash)} and absolute_until > ${at}
  `);
  if (own !== undefined) {
    const { sessionId } = own;
    const kept = await rotateSession(tx, {
      sessionId,
      level,
      at,
      how: 'anew',
      means,
      authenticator,
    });
    if (kept !== undefined) return kept;
  }
  await endSessionOfToken(tx, { tokenHash, reason: 'signed-in-again', at });
  return openSession(tx, opening);
}
