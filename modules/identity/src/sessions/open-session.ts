import { sql, type Transaction } from '@tongban/database';
import type { AssuranceLevel } from '@tongban/http';
import { addMs, newId, type Instant } from '@tongban/kernel';
import type { SessionId } from '../ids.ts';
import type { SessionLimits } from '../settings.ts';
import type { Device } from './device.ts';
import { noteEndings, ownedBy, type EndedSession, type SessionOwner } from './end-sessions.ts';
import { hashOfToken, newSessionToken } from './session-token.ts';

export interface OpenedSession {
  readonly sessionId: SessionId;
  readonly token: string;
  readonly maxAgeSeconds: number;
}

export interface Opening {
  readonly owner: SessionOwner;
  readonly level: AssuranceLevel;
  /** How it was shown who this is (RFC 8176), and how strong that is. */
  readonly means: readonly string[];
  readonly authenticator: 1 | 2 | 3;
  readonly device: Device;
  readonly at: Instant;
  readonly limits: SessionLimits;
}

/** A session with a token of its own. When there are too many of the same person, the oldest ends. */
export async function openSession(tx: Transaction, opening: Opening): Promise<OpenedSession> {
  const { owner, level, device, at, limits, means, authenticator } = opening;
  const personId = 'personId' in owner ? owner.personId : null;
  const officerId = 'officerId' in owner ? owner.officerId : null;
  const sessionId = newId<SessionId>();
  const token = newSessionToken();
  await tx.run(sql`
    insert into identity.sessions
           (session_id, token_hash, person_id, officer_id, level, authenticated_at, created_at,
            last_seen_at, absolute_until, agent_hash, device, means, authenticator)
    values (${sessionId}, ${hashOfToken(token)}, ${personId}, ${officerId}, ${level}, ${at}, ${at},
            ${at}, ${addMs(at, limits.absoluteMs)}, ${Buffer.from(device.agentHash)}, ${device.label},
            ${means}, ${authenticator})
  `);
  await endBeyond(tx, owner, { keep: limits.concurrent, at });
  return { sessionId, token, maxAgeSeconds: Math.floor(limits.absoluteMs / 1000) };
}

async function endBeyond(
  tx: Transaction,
  owner: SessionOwner,
  { keep, at }: { keep: number; at: Instant },
): Promise<void> {
  const ended = await tx.many<EndedSession>(sql`
    update identity.sessions
       set ended_at = ${at}, end_reason = 'too-many'
     where session_id in (
             select session_id from identity.sessions
              where ended_at is null and ${ownedBy(owner)}
              order by created_at desc, session_id desc
              limit 100 offset ${keep}
           )
    returning token_hash as "tokenHash", session_id as "sessionId"
  `);
  await noteEndings(tx, ended);
}
