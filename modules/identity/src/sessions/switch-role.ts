import { sql } from '@tongban/database';
import type { PersonActor } from '@tongban/http';
import { dayOf, ok, refuse, type Result } from '@tongban/kernel';
import { organisationNotFound } from '../organisations/organisation-refusals.ts';
import { findRole } from '../organisations/list-roles.ts';
import type { IdentityParts } from '../parts.ts';
import type { OpenedSession } from './open-session.ts';
import { rotateSession } from './rotate-session.ts';

/** From now on the session works in the name of the organisation, or of the person again. Its token is new, so every process knows. */
export async function switchRole(
  { db, clock }: Pick<IdentityParts, 'db' | 'clock'>,
  { personId, sessionId, assuranceLevel }: PersonActor,
  organisationId: string | undefined,
): Promise<Result<OpenedSession>> {
  const at = clock();
  return db.transaction(async (tx) => {
    if (organisationId !== undefined) {
      const role = await findRole(tx, { organisationId, personId, on: dayOf(at) });
      if (role === undefined) return organisationNotFound;
    }
    const rotation = { sessionId, level: assuranceLevel, at, how: 'proved' } as const;
    const session = await rotateSession(tx, rotation);
    if (session === undefined) return sessionEnded;
    await tx.run(sql`
      update identity.sessions set acts_for = ${organisationId ?? null} where session_id = ${sessionId}
    `);
    return ok(session);
  });
}

const sessionEnded = refuse('identity/session-not-found', {
  zh: '登录已结束，请重新登录。',
  en: 'The session has ended. Sign in again.',
});
