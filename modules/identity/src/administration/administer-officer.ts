import { randomBytes } from 'node:crypto';
import { Secret } from 'otpauth';
import { sql, type Transaction } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import { createPasswordHashing } from '../officers/password-hashing.ts';
import type { IdentityParts } from '../parts.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { personKeys } from '../store/person-keys.ts';
import type { OfficerAct } from './officer-act.ts';

/** Does what two administrators agreed on. Of a new account the first password and the seed of its codes are said once. */
export async function administerOfficer(
  tx: Transaction,
  parts: IdentityParts,
  { act, at }: { act: OfficerAct; at: Instant },
): Promise<{ secret?: string }> {
  const { officerId } = act;
  switch (act.kind) {
    case 'create-officer': {
      const { officerNumber, name, post } = act;
      await parts.officerPosts.create(tx, { officerId, officerNumber, name });
      await parts.officerPosts.appoint(tx, { officerId, ...post });
      return { secret: await giveCredentials(tx, parts, officerId, at) };
    }
    case 'appoint-officer':
      await parts.officerPosts.appoint(tx, { officerId, ...act.post });
      return {};
    case 'end-appointment':
      await parts.officerPosts.end(tx, { officerId, ...act.post }, act.lastOn);
      return {};
    case 'disable-officer':
      await tx.run(sql`
        update identity.officer_credentials set disabled_at = ${at} where officer_id = ${officerId}
      `);
      // Nor does a sign-in that has shown its password and not yet its key.
      await tx.run(sql`
        update identity.officer_challenges set used_at = ${at}
         where officer_id = ${officerId} and used_at is null
      `);
      await endSessions(tx, { owner: { officerId }, reason: 'disabled', at });
      return {};
    case 'enable-officer':
      await tx.run(sql`
        update identity.officer_credentials set disabled_at = null where officer_id = ${officerId}
      `);
      return {};
  }
}

const passwordBytes = 12;
const seedBytes = 20;

async function giveCredentials(
  tx: Transaction,
  { keys, settings }: IdentityParts,
  officerId: string,
  at: Instant,
): Promise<string> {
  const password = randomBytes(passwordBytes).toString('base64url');
  const seed = new Secret({ buffer: Uint8Array.from(randomBytes(seedBytes)).buffer }).base32;
  const hash = await createPasswordHashing(settings.passwordHashing).hash(password);
  const sealed = await personKeys(keys, tx).seal(officerId, seed);
  await tx.run(sql`
    insert into identity.officer_credentials (officer_id, password_hash, totp_sealed, created_at)
    values (${officerId}, ${hash}, ${Buffer.from(sealed)}, ${at})
  `);
  return `${password} / ${seed}`;
}
