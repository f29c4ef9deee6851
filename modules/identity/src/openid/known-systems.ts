import { sql, type Queryable } from '@tongban/database';
import type { Bilingual, Instant } from '@tongban/kernel';
import { scopeData } from '../relying-systems/relying-system.ts';

/** A system that knows a person, as the person sees it. */
export interface KnownBySystem {
  readonly clientId: string;
  readonly name: Bilingual;
  readonly ownerName: string;
  readonly purpose: Bilingual;
  readonly legalBasis: string;
  /** By which the system knows the person; in no other sector. */
  readonly subject: string;
  /** What was given, each datum in plain words; empty when only the opaque number was. */
  readonly data: readonly Bilingual[];
  readonly lastGivenAt?: Instant;
  /** Whether the person can take back what was agreed. */
  readonly canWithdraw: boolean;
}

const mostShown = 100;

/** Which systems know the person, by what name, what they were given and when; those used last come first. */
export async function listKnownSystems(
  db: Queryable,
  personId: string,
): Promise<readonly KnownBySystem[]> {
  const rows = await db.many<
    Omit<KnownBySystem, 'data' | 'lastGivenAt'> & { scopes: string[]; lastGivenAt: Instant | null }
  >(sql`
    with releases as (
      select client_id, max(at) as last_at, array_agg(distinct scope) as scopes
        from identity.datum_releases cross join unnest(scopes) as scope
       where person_id = ${personId} group by client_id
    ), granted as (
      select distinct client_id from identity.openid_records
       where person_id = ${personId} and kind = 'Grant'
      union
      select c.client_id from identity.cas_sign_ons c
        join identity.sessions s on s.session_id = c.session_id
       where s.person_id = ${personId} and s.ended_at is null
    ), consented as (
      select client_id from identity.consents where person_id = ${personId} and withdrawn_at is null
    )
    select s.client_id as "clientId", json_build_object('zh', s.name_zh, 'en', s.name_en) as name,
           s.owner_name as "ownerName", json_build_object('zh', s.purpose_zh, 'en', s.purpose_en) as purpose,
           s.legal_basis as "legalBasis", p.subject, coalesce(r.scopes, '{}') as scopes,
           r.last_at as "lastGivenAt", c.client_id is not null as "canWithdraw"
      from identity.relying_systems s
      join identity.pairwise_subjects p on p.person_id = ${personId} and p.sector = s.sector
      left join releases r on r.client_id = s.client_id
      left join granted g on g.client_id = s.client_id
      left join consented c on c.client_id = s.client_id
     where r.client_id is not null or g.client_id is not null or c.client_id is not null
     order by r.last_at desc nulls last, s.client_id
     limit ${mostShown}
  `);
  return rows.map(({ scopes, lastGivenAt, ...row }) => ({
    ...row,
    data: scopes.flatMap((scope) => scopeData[scope] ?? []),
    ...(lastGivenAt !== null && { lastGivenAt }),
  }));
}
