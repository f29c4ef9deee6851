import { sql } from '@tongban/database';
import { ok, refuse, type Result } from '@tongban/kernel';
import type { RecordStore } from '../openid/record-store.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import type { UpstreamParts } from './upstream-sign-ins.ts';

const keptSeconds = 600;

/** The other platform says that somebody has signed out there: what it opened here ends, and every system opened from it. */
export async function endFromUpstream(
  parts: UpstreamParts & { readonly records: RecordStore },
  token: string,
): Promise<Result<number>> {
  const { identity, upstream, client, records } = parts;
  let ended: Awaited<ReturnType<typeof client.readLogout>>;
  try {
    ended = await client.readLogout(token);
  } catch (error) {
    parts.onRefused?.(upstream.upstreamId, error);
    return refuseLogout();
  }
  const id = `${upstream.upstreamId}/${ended.id}`;
  const isFirst = await records.addOnce({
    kind: 'UpstreamLogout',
    id,
    payload: {},
    expiresIn: keptSeconds,
  });
  if (!isFirst) return refuseLogout();
  return identity.db.transaction(async (tx) => {
    const sessions = await tx.many<{ sessionId: string }>(sql`
      delete from identity.upstream_sessions
       where upstream_id = ${upstream.upstreamId}
         and (sid = ${ended.sid ?? null} or (${ended.sid === undefined} and subject = ${ended.subject ?? null}))
      returning session_id as "sessionId"
    `);
    const at = identity.clock();
    for (const { sessionId } of sessions) {
      await endSessions(tx, { sessionId, reason: 'signed-out-upstream', at });
    }
    return ok(sessions.length);
  });
}

function refuseLogout() {
  return refuse('identity/upstream-not-valid', {
    zh: '退出通知无效。',
    en: 'The notice of signing out is not valid.',
  });
}
