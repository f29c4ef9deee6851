import { joinSql, sql } from '@tongban/database';
import { Secret } from 'otpauth';
import type { IdentityParts, OfficerEntry } from '../parts.ts';
import { personKeys } from '../store/person-keys.ts';
import { createPasswordHashing } from './password-hashing.ts';

/** The password of all demonstration officers. Printed at the start; worthless, because nothing real accepts it. */
export const demonstrationPassword = 'Tongban-demo-2026';

export interface DemonstrationAuthenticator {
  readonly officerNumber: string;
  readonly name: string;
  /** Base32. */
  readonly secret: string;
}

/**
 * Gives the demonstration officers their password and second factor, and hands out the secrets for the authenticator page.
 * The mode is spelled out at the call, so that a production start that does it is seen in review.
 */
export async function seedDemonstrationOfficers(
  { db, keys, clock }: Pick<IdentityParts, 'db' | 'keys' | 'clock'>,
  { officers }: { readonly mode: 'development'; readonly officers: readonly OfficerEntry[] },
): Promise<readonly DemonstrationAuthenticator[]> {
  const known = await db.many<{ officerId: string }>(sql`
    select officer_id as "officerId" from identity.officer_credentials
     where officer_id = any(${officers.map(({ officerId }) => officerId)}::uuid[])
  `);
  const seeded = new Set(known.map(({ officerId }) => officerId));
  const missing = officers.filter(({ officerId }) => !seeded.has(officerId));
  if (missing.length > 0) {
    const hashing = createPasswordHashing({ atOnce: 1, waiting: 1 });
    // One hash for all: hundreds of them would make the first start wait.
    const passwordHash = await hashing.hash(demonstrationPassword);
    await db.transaction(async (tx) => {
      const sealing = personKeys(keys, tx);
      const rows = [];
      for (const officer of missing) {
        const sealed = await sealing.seal(officer.officerId, secretOf(keys, officer));
        rows.push(
          sql`(${officer.officerId}::uuid, ${passwordHash}::text, ${Buffer.from(sealed)}::bytea, ${clock()}::timestamptz)`,
        );
      }
      await tx.run(sql`
        insert into identity.officer_credentials (officer_id, password_hash, totp_sealed, created_at)
        values ${joinSql(rows)}
        on conflict on constraint officer_credentials_pkey do nothing
      `);
    });
  }
  return officers.map((officer) => ({
    officerNumber: officer.officerNumber,
    name: officer.name,
    secret: secretOf(keys, officer),
  }));
}

/** The same at every start, so that the authenticator page needs no secret from the database. */
function secretOf(keys: IdentityParts['keys'], { officerNumber }: OfficerEntry): string {
  const bytes = keys.mac('identity/demonstration-totp', officerNumber).subarray(0, 20);
  return new Secret({ buffer: Uint8Array.from(bytes).buffer }).base32;
}
