import { sql, type Queryable } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import { columnsOf, type Owner } from './challenges.ts';

export interface StandingPasskey {
  readonly passkeyId: string;
  readonly credential: string;
  readonly transports: readonly string[];
  readonly name: string;
  readonly isSynced: boolean;
  readonly createdAt: Instant;
  readonly lastUsedAt: Instant | null;
}

/** The passkeys of a person or officer that still open something, the oldest first. */
export function listPasskeys(db: Queryable, owner: Owner): Promise<readonly StandingPasskey[]> {
  const { personId, officerId } = columnsOf(owner);
  return db.many<StandingPasskey>(sql`
    select passkey_id as "passkeyId", credential, transports, name, is_synced as "isSynced",
           created_at as "createdAt", last_used_at as "lastUsedAt"
      from identity.passkeys
     where removed_at is null and (person_id = ${personId} or officer_id = ${officerId})
     order by created_at, passkey_id
     limit 100
  `);
}
