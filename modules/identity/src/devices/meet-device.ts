import { sql, type Queryable, type Transaction } from '@tongban/database';
import type { AssuranceLevel } from '@tongban/http';
import { newId, type Branded, type Instant } from '@tongban/kernel';
import type { AccountChange, IdentityParts } from '../parts.ts';
import type { Device } from '../sessions/device.ts';
import { hashOfToken } from '../sessions/session-token.ts';

export interface Meeting {
  readonly personId: string;
  readonly device: Device;
  readonly level: AssuranceLevel;
  readonly told: 'new-device' | 'new-device-by-code';
  readonly at: Instant;
}

/**
 * Remembers the browser somebody signs in with. One that is new is told to the person, unless it is the first of the account:
 * whoever made the account knows.
 */
export async function meetDevice(
  tx: Transaction,
  parts: Pick<IdentityParts, 'tellPerson'>,
  { personId, device, level, told, at }: Meeting,
): Promise<void> {
  if (device.token === undefined) return;
  const deviceHash = hashOfToken(device.token);
  const { isNew } = await tx.one<{ isNew: boolean }>(sql`
    insert into identity.devices as known
           (person_id, device_hash, label, first_seen_at, last_seen_at, trusted_at)
    values (${personId}, ${deviceHash}, ${device.label}, ${at}, ${at},
            case when ${level >= 2} then ${at}::timestamptz end)
    on conflict on constraint devices_pkey do update
       set last_seen_at = excluded.last_seen_at, label = excluded.label,
           trusted_at = coalesce(known.trusted_at, excluded.trusted_at)
    returning (xmax = 0) as "isNew"
  `);
  if (!isNew) return;
  const other = await tx.maybeOne(sql`
    select 1 as one from identity.devices
     where person_id = ${personId} and device_hash <> ${deviceHash} limit 1
  `);
  if (other !== undefined) await tell(tx, parts, { kind: told, personId, device: device.label });
}

/** The real name was shown in this browser: from now on a code there counts for what was shown. */
export async function trustDevice(
  tx: Queryable,
  { personId, token, at }: { personId: string; token: string | undefined; at: Instant },
): Promise<void> {
  if (token === undefined) return;
  await tx.run(sql`
    update identity.devices set trusted_at = coalesce(trusted_at, ${at})
     where person_id = ${personId} and device_hash = ${hashOfToken(token)}
  `);
}

export async function deviceIsTrusted(
  tx: Queryable,
  { personId, token }: { personId: string; token: string | undefined },
): Promise<boolean> {
  if (token === undefined) return false;
  const row = await tx.maybeOne(sql`
    select 1 as one from identity.devices
     where person_id = ${personId} and device_hash = ${hashOfToken(token)} and trusted_at is not null
  `);
  return row !== undefined;
}

export async function tell(
  tx: Transaction,
  { tellPerson }: Pick<IdentityParts, 'tellPerson'>,
  notice: AccountChange & { readonly personId: string },
): Promise<void> {
  await tellPerson(tx, { noticeId: newId<Branded<'NoticeId'>>(), ...notice });
}
