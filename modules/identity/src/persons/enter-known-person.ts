import { sql, type Transaction } from '@tongban/database';
import type { AssuranceLevel } from '@tongban/http';
import { ok, refuse, type Instant, type Result } from '@tongban/kernel';
import { deviceIsTrusted, meetDevice } from '../devices/meet-device.ts';
import type { IdentityParts } from '../parts.ts';
import type { Device } from '../sessions/device.ts';
import { enterSession } from '../sessions/enter-session.ts';
import type { OpenedSession } from '../sessions/open-session.ts';
import { carriedLevel } from './carried-level.ts';
import { refuseDisabled } from './enter-person.ts';

export interface Shown {
  readonly personId: string;
  /** How it was shown who this is (RFC 8176), and how strong that is. */
  readonly means: readonly string[];
  readonly authenticator: 1 | 2 | 3;
  readonly device: Device;
  readonly formerToken?: string | undefined;
  readonly at: Instant;
  /** Somebody signed in elsewhere vouches for this browser. */
  readonly isVouched?: boolean;
  /** Not above this, whatever the account has. */
  readonly mostLevel?: AssuranceLevel;
}

export interface EnteredAgain {
  readonly personId: string;
  readonly level: AssuranceLevel;
  readonly session: OpenedSession;
}

/** A session for somebody who has an account and has just shown that it is theirs. */
export async function enterKnownPerson(
  tx: Transaction,
  parts: IdentityParts,
  shown: Shown,
): Promise<Result<EnteredAgain>> {
  const { personId, device, at, means, authenticator, formerToken } = shown;
  const known = await tx.maybeOne<Known>(sql`
    select case when real_name_source = 'population' then real_name_proved_at end as "realNameProvedAt",
           last_sign_in_at as "lastSignInAt", disabled_at as "disabledAt"
      from identity.persons where person_id = ${personId} for update
  `);
  if (known === undefined) return refuseGone();
  if (known.disabledAt !== null) return refuseDisabled();
  const isTrusted =
    shown.isVouched === true || (await deviceIsTrusted(tx, { personId, token: device.token }));
  const carried = carriedLevel(
    { ...known, authenticator, deviceIsTrusted: isTrusted, at },
    parts.settings,
  );
  const level = Math.min(carried, shown.mostLevel ?? 4) as AssuranceLevel;
  await tx.run(sql`
    update identity.persons set last_sign_in_at = ${at} where person_id = ${personId}
  `);
  const session = await enterSession(tx, {
    owner: { personId },
    level,
    means,
    authenticator,
    device,
    at,
    limits: parts.settings.personSession,
    formerToken,
  });
  await meetDevice(tx, parts, { personId, device, at, level, told: 'new-device' });
  return ok({ personId, level, session });
}

interface Known {
  readonly realNameProvedAt: Instant | null;
  readonly lastSignInAt: Instant;
  readonly disabledAt: Instant | null;
}

function refuseGone() {
  return refuse('identity/person-not-found', {
    zh: '没有这个账号，或者已经注销。',
    en: 'There is no such account, or it was closed.',
  });
}
