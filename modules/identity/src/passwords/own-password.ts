import { sql, type Queryable } from '@tongban/database';
import { ok, refuse, type Result } from '@tongban/kernel';
import { tell } from '../devices/meet-device.ts';
import type { PasswordHashing } from '../officers/password-hashing.ts';
import type { IdentityParts } from '../parts.ts';
import { readOwnDetails } from '../persons/read-person.ts';
import { checkPassword } from './password-rule.ts';

/** Sets the password of a person, or another in its place. */
export async function setPassword(
  parts: IdentityParts,
  hashing: PasswordHashing,
  { personId, password, device }: { personId: string; password: string; device: string },
): Promise<Result<void>> {
  const details = await readOwnDetails(parts, personId);
  if (details === undefined) return refuseNone();
  const checked = checkPassword(password, details);
  if (!checked.ok) return checked;
  const passwordHash = await hashing.hash(checked.value);
  await parts.db.transaction(async (tx) => {
    await tx.run(sql`
      insert into identity.person_passwords (person_id, password_hash, set_at)
      values (${personId}, ${passwordHash}, ${parts.clock()})
      on conflict on constraint person_passwords_pkey do update
         set password_hash = excluded.password_hash, set_at = excluded.set_at
    `);
    await tell(tx, parts, { kind: 'way-in-added', personId, device });
  });
  return ok(undefined);
}

export function removePassword(
  parts: IdentityParts,
  { personId, device }: { personId: string; device: string },
): Promise<Result<void>> {
  return parts.db.transaction(async (tx) => {
    const removed = await tx.run(sql`
      delete from identity.person_passwords where person_id = ${personId}
    `);
    if (removed === 0) return refuseNone();
    await tell(tx, parts, { kind: 'way-in-removed', personId, device });
    return ok(undefined);
  });
}

export async function hasPassword(db: Queryable, personId: string): Promise<boolean> {
  const row = await db.maybeOne(sql`
    select 1 as one from identity.person_passwords where person_id = ${personId}
  `);
  return row !== undefined;
}

function refuseNone() {
  return refuse('identity/way-in-not-found', {
    zh: '没有这个登录方式，或者已经移除。',
    en: 'There is no such way to sign in, or it was removed.',
  });
}
