import { ageOn, parseCitizenId } from '@tongban/citizen-ids';
import { sql, type Sql } from '@tongban/database';
import { dayOf, newId, type Branded } from '@tongban/kernel';
import type { AccountClaims } from 'oidc-provider';
import type { IdentityParts } from '../parts.ts';
import { readOwnDetails } from '../persons/read-person.ts';

type Reading = Pick<IdentityParts, 'db' | 'keys' | 'clock'>;

interface Release {
  readonly personId: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** False when it is known a moment ago that no other account was this person's: then no former name is asked for. */
  readonly hasOthers?: boolean | undefined;
}

const naming: readonly string[] = ['profile', 'identity', 'phone', 'assurance'];

/**
 * What a system is told about a person, only what its scopes name. Whatever is more than the opaque number is put on record
 * first, where the person can see it; when it cannot be put on record, nothing is told.
 */
export async function claimsOfPerson(parts: Reading, release: Release): Promise<AccountClaims> {
  const { personId, scopes } = release;
  const told = scopes.filter((scope) => naming.includes(scope));
  const formerSubjects = formerSubjectsOf(release);
  if (told.length === 0 && release.hasOthers === false) return { sub: personId };
  if (told.length === 0) {
    const { former } = await parts.db.one<Former>(sql`select ${formerSubjects} as former`);
    return { sub: personId, ...formerOf(former) };
  }
  const details = await readOwnDetails(parts, personId);
  if (details === undefined) return { sub: personId };
  const has = (scope: string) => scopes.includes(scope);
  const at = parts.clock();
  const { former } = await parts.db.one<Former>(sql`
    insert into identity.datum_releases (release_id, person_id, client_id, scopes, at)
    values (${newId<Branded<'ReleaseId'>>()}, ${personId}, ${release.clientId}, ${told}, ${at})
    returning ${formerSubjects} as former
  `);
  const number =
    details.idNumber === undefined ? undefined : parseCitizenId(details.idNumber, dayOf(at));
  const born = number?.ok === true ? number.value : undefined;
  return {
    sub: personId,
    ...formerOf(former),
    ...(has('profile') && details.name !== undefined && { name: details.name }),
    ...(has('profile') && born !== undefined && { birthdate: born.birthOn, gender: born.sex }),
    ...(has('identity') && details.idNumber !== undefined && { citizen_number: details.idNumber }),
    ...(has('phone') && { phone_number: `+86${details.phone}`, phone_number_verified: true }),
    // The number is kept only once the register confirmed it. The level of a sign-on is its `acr`, and stands nowhere else.
    ...(has('assurance') &&
      born !== undefined && {
        verified_claims: {
          verification: { trust_framework: 'tongban' },
          claims: { age_over_18: ageOn(born.birthOn, dayOf(at)) >= 18 },
        },
      }),
  };
}

interface Former {
  readonly former: string[] | null;
}

/** By which names the system's sector knew this person too, before two accounts were found to be one person's. */
function formerSubjectsOf({ personId, clientId }: Release): Sql {
  return sql`(select array_agg(s.subject order by s.subject)
                from identity.persons p
                join identity.pairwise_subjects s on s.person_id = p.person_id
                join identity.relying_systems r on r.sector = s.sector and r.client_id = ${clientId}
               where p.merged_into = ${personId})`;
}

/** Names it has given out itself: no datum about the person, and told to every system. */
function formerOf(former: string[] | null): { former_subjects?: string[] } {
  return former === null ? {} : { former_subjects: former };
}
