import { joinSql, sql, type Queryable, type Transaction } from '@tongban/database';
import type { Instant } from '@tongban/kernel';

export type EndReason =
  'signed-out' | 'ended-by-owner' | 'signed-in-again' | 'too-many' | 'other-device' | 'disabled';

export type SessionOwner = { readonly personId: string } | { readonly officerId: string };

export interface Ending {
  readonly owner: SessionOwner;
  /** One of them, or all. */
  readonly sessionId?: string;
  readonly reason: EndReason;
  readonly at: Instant;
}

/** Ends the owner's sessions, dead in every process a moment after the commit. Answers how many ended. */
export async function endSessions(tx: Transaction, ending: Ending): Promise<number> {
  const { owner, sessionId = null, reason, at } = ending;
  const personId = 'personId' in owner ? owner.personId : null;
  const officerId = 'officerId' in owner ? owner.officerId : null;
  const ended = await tx.many<{ tokenHash: Buffer }>(sql`
    update identity.sessions
       set ended_at = ${at}, end_reason = ${reason}
     where ended_at is null
       and (person_id = ${personId} or officer_id = ${officerId})
       and (${sessionId}::uuid is null or session_id = ${sessionId})
    returning token_hash as "tokenHash"
  `);
  await noteEndings(tx, ended);
  return ended.length;
}

/** Ends the one session of a token, whoever it belongs to. */
export async function endSessionOfToken(
  tx: Transaction,
  { tokenHash, reason, at }: { tokenHash: Buffer; reason: EndReason; at: Instant },
): Promise<void> {
  const ended = await tx.many<{ tokenHash: Buffer }>(sql`
    update identity.sessions
       set ended_at = ${at}, end_reason = ${reason}
     where token_hash = ${tokenHash} and ended_at is null
    returning token_hash as "tokenHash"
  `);
  await noteEndings(tx, ended);
}

/** Tells all processes that these tokens are worth nothing any more. */
export async function noteEndings(
  tx: Queryable,
  ended: readonly { readonly tokenHash: Buffer }[],
): Promise<void> {
  if (ended.length === 0) return;
  const rows = joinSql(ended.map(({ tokenHash }) => sql`(${tokenHash}::bytea)`));
  await tx.run(sql`insert into identity.session_endings (token_hash) values ${rows}`);
}
