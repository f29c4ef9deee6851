import { sql, type Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import { ownedBy, type SessionOwner } from '../sessions/end-sessions.ts';

export interface SessionRow {
  readonly sessionId: string;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly device: string;
}

/** The owner's open sessions, the newest first. */
export function listSessions(
  db: Queryable,
  { owner, idleMs, at }: { owner: SessionOwner; idleMs: number; at: Instant },
): Promise<SessionRow[]> {
  return db.many<SessionRow>(sql`
    select session_id as "sessionId", created_at as "createdAt", last_seen_at as "lastSeenAt", device
      from identity.sessions
     where ended_at is null
       and ${ownedBy(owner)}
       and absolute_until > ${at}
       and last_seen_at > ${at}::timestamptz - ${`${idleMs} milliseconds`}::interval
     order by created_at desc, session_id desc
     limit 100
  `);
}
