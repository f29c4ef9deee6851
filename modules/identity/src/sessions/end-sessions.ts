import { sql, type Queryable, type Sql, type Transaction } from '@tongban/database';
import type { Instant } from '@tongban/kernel';

export type EndReason =
  | 'signed-out'
  | 'signed-out-upstream'
  | 'ended-by-owner'
  | 'signed-in-again'
  | 'too-many'
  | 'other-device'
  | 'disabled'
  | 'recovered'
  | 'erased'
  | 'merged'
  | 'deceased'
  | 'key-lost'
  | 'role-ended';

export type SessionOwner = { readonly personId: string } | { readonly officerId: string };

/** Whose sessions: a condition on one column, so that its index answers whatever plan is kept. */
export function ownedBy(owner: SessionOwner): Sql {
  return 'personId' in owner
    ? sql`person_id = ${owner.personId}`
    : sql`officer_id = ${owner.officerId}`;
}

/** A session that has ended just now; without an id only its token has. */
export interface EndedSession {
  readonly tokenHash: Buffer;
  readonly sessionId?: string;
}

export interface Ending {
  /** Whose; may be left out when the session is named. */
  readonly owner?: SessionOwner;
  /** One of them, or all. */
  readonly sessionId?: string;
  /** Only those in which the person works in the name of this organisation. */
  readonly actsFor?: string;
  readonly reason: EndReason;
  readonly at: Instant;
}

/** Ends the owner's sessions, dead in every process a moment after the commit. Answers how many ended. */
export async function endSessions(tx: Transaction, ending: Ending): Promise<number> {
  const { owner, sessionId, actsFor, reason, at } = ending;
  if (owner === undefined && sessionId === undefined) throw new Error('Whose sessions are to end?');
  const whose = owner === undefined ? sql`` : sql`and ${ownedBy(owner)}`;
  const which = sessionId === undefined ? sql`` : sql`and session_id = ${sessionId}`;
  const inName = actsFor === undefined ? sql`` : sql`and acts_for = ${actsFor}`;
  const ended = await tx.many<EndedSession>(sql`
    update identity.sessions
       set ended_at = ${at}, end_reason = ${reason}
     where ended_at is null ${whose} ${which} ${inName}
    returning token_hash as "tokenHash", session_id as "sessionId"
  `);
  await noteEndings(tx, ended);
  return ended.length;
}

/** Ends the one session of a token, whoever it belongs to. */
export async function endSessionOfToken(
  tx: Transaction,
  { tokenHash, reason, at }: { tokenHash: Buffer; reason: EndReason; at: Instant },
): Promise<void> {
  const ended = await tx.many<EndedSession>(sql`
    update identity.sessions
       set ended_at = ${at}, end_reason = ${reason}
     where token_hash = ${tokenHash} and ended_at is null
    returning token_hash as "tokenHash", session_id as "sessionId"
  `);
  await noteEndings(tx, ended);
}

/** Tells all processes that these tokens are worth nothing any more, and owes the systems opened from them a notice. */
export async function noteEndings(tx: Queryable, ended: readonly EndedSession[]): Promise<void> {
  if (ended.length === 0) return;
  const tokenHashes = ended.map(({ tokenHash }) => tokenHash);
  await tx.run(sql`
    insert into identity.session_endings (token_hash) select unnest(${tokenHashes}::bytea[])
  `);
  const sessionIds = ended.flatMap(({ sessionId }) => sessionId ?? []);
  if (sessionIds.length > 0) await oweLogouts(tx, sessionIds);
}

/** In the transaction of the ending: nobody is signed out here and stays signed in there because a process died. */
async function oweLogouts(tx: Queryable, sessionIds: readonly string[]): Promise<void> {
  await tx.run(sql`
    with opened as (
      delete from identity.openid_authorizations where session_id = any(${sessionIds}::uuid[])
      returning session_id, state
    )
    insert into identity.logout_notices (notice_id, client_id, session_id, person_id, sid)
    select gen_random_uuid(), system.key, opened.session_id, coalesce(s.person_id, s.officer_id),
           system.value ->> 'sid'
      from opened
      join identity.sessions s on s.session_id = opened.session_id
     cross join json_each(opened.state -> 'authorizations') as system
     where system.value ->> 'sid' is not null
  `);
  await tx.run(sql`
    with opened as (
      delete from identity.cas_sign_ons where session_id = any(${sessionIds}::uuid[])
      returning session_id, client_id, ticket
    )
    insert into identity.logout_notices (notice_id, client_id, session_id, person_id, sid)
    select gen_random_uuid(), opened.client_id, opened.session_id, coalesce(s.person_id, s.officer_id),
           opened.ticket
      from opened join identity.sessions s on s.session_id = opened.session_id
  `);
}
