import { sql } from '@tongban/database';
import { endSessions } from '../sessions/end-sessions.ts';
import { personKeys } from '../store/person-keys.ts';
import type { IdentityParts } from '../parts.ts';
import type { UpstreamParts } from './upstream-sign-ins.ts';

/**
 * Signs out here, and answers where the browser goes to sign out of the platform that opened the session as well (OpenID Connect
 * RP-Initiated Logout 1.0). Undefined when none did, or it does not answer: signing out here never waits for anybody.
 */
export async function leaveUpstream(
  { db, keys, clock }: IdentityParts,
  find: (upstreamId: string) => UpstreamParts | undefined,
  { sessionId, personId }: { sessionId: string; personId: string },
): Promise<URL | undefined> {
  const opened = await db.transaction(async (tx) => {
    const row = await tx.maybeOne<{ upstreamId: string; token: Buffer | null }>(sql`
      delete from identity.upstream_sessions where session_id = ${sessionId}
      returning upstream_id as "upstreamId", id_token_sealed as token
    `);
    const owner = { personId };
    await endSessions(tx, { owner, sessionId, reason: 'signed-out', at: clock() });
    return row;
  });
  if (opened === undefined || opened.token === null) return undefined;
  const parts = find(opened.upstreamId);
  const token = await personKeys(keys, db).openText(personId, opened.token);
  if (parts === undefined || !token.ok) return undefined;
  try {
    return await parts.client.endSession(token.value, new URL('/', parts.returnAddress).href);
  } catch (error) {
    parts.onRefused?.(opened.upstreamId, error);
    return undefined;
  }
}
