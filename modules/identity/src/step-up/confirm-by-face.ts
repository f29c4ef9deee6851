import type { PersonActor } from '@tongban/http';
import type { IdentityParts } from '../parts.ts';
import { recordProof } from '../persons/record-proof.ts';
import type { OpenedSession } from '../sessions/open-session.ts';
import { rotateSession } from '../sessions/rotate-session.ts';

/**
 * The verification service has seen the living face of the person's register portrait: level 3, with a new token, and fresh from this
 * moment. Undefined when the session has ended meanwhile.
 */
export function confirmByFace(
  { db, clock, settings }: IdentityParts,
  { personId, sessionId }: PersonActor,
): Promise<OpenedSession | undefined> {
  const at = clock();
  return db.transaction(async (tx) => {
    await recordProof(tx, settings, { personId, level: 3, source: 'face', outcome: 'match', at });
    return rotateSession(tx, { sessionId, level: 3, at, how: 'raised', means: ['face'] });
  });
}
