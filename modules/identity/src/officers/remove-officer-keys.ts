import { sql, type Transaction } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import { endSessions } from '../sessions/end-sessions.ts';

/** A lost key opens nothing any more, nor does what was opened with it; the next sign-in is by code and registers another. */
export async function removeOfficerKeys(
  tx: Transaction,
  { officerId, at }: { officerId: string; at: Instant },
): Promise<void> {
  await tx.run(sql`
    update identity.passkeys set removed_at = ${at}
     where officer_id = ${officerId} and removed_at is null
  `);
  await endSessions(tx, { owner: { officerId }, reason: 'key-lost', at });
}
