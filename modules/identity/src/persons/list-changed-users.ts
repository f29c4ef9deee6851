import { sql } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { IdentityParts } from '../parts.ts';
import { personKeys } from '../store/person-keys.ts';

/** A person with a real name whose account has changed. */
export interface ChangedUser {
  readonly personId: string;
  readonly changedAt: Instant;
  /** Absent once the account was erased. */
  readonly idNumber?: string;
  readonly provedAt?: Instant;
  readonly isDisabled: boolean;
}

export interface ChangedAfter {
  readonly changedAt: Instant;
  readonly personId: string;
}

/** In the order of their changes behind the one given: proved, disabled, erased. For whoever is owed a list of users. */
export async function listChangedUsers(
  { db, keys: keyOps }: Pick<IdentityParts, 'db' | 'keys'>,
  { after, limit }: { readonly after: ChangedAfter | undefined; readonly limit: number },
): Promise<ChangedUser[]> {
  const rows = await db.many<{
    personId: string;
    changedAt: Instant;
    sealed: Buffer | null;
    provedAt: Instant | null;
    erasedAt: Instant | null;
    disabledAt: Instant | null;
  }>(sql`
    select person_id as "personId", greatest(real_name_proved_at, erased_at, disabled_at) as "changedAt",
           id_number_sealed as "sealed", real_name_proved_at as "provedAt", erased_at as "erasedAt",
           disabled_at as "disabledAt"
      from identity.persons
     where (real_name_proved_at is not null or erased_at is not null)
       and (greatest(real_name_proved_at, erased_at, disabled_at), person_id)
           > (${after?.changedAt ?? '-infinity'}::timestamptz, ${after?.personId ?? leastId}::uuid)
     order by greatest(real_name_proved_at, erased_at, disabled_at), person_id
     limit ${limit}
  `);
  const keys = personKeys(keyOps, db);
  return Promise.all(
    rows.map(async ({ personId, changedAt, sealed, provedAt, erasedAt, disabledAt }) => {
      const isLeft = erasedAt === null && sealed !== null;
      const number = isLeft ? await keys.openText(personId, sealed) : undefined;
      return {
        personId,
        changedAt,
        ...(number?.ok === true && { idNumber: number.value }),
        ...(provedAt !== null && { provedAt }),
        isDisabled: disabledAt !== null,
      };
    }),
  );
}

const leastId = '00000000-0000-0000-0000-000000000000';
