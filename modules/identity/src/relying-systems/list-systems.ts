import { sql, type Queryable } from '@tongban/database';
import type { Bilingual, Day, Instant } from '@tongban/kernel';
import { systemColumns } from './read-systems.ts';
import type { RelyingSystem } from './relying-system.ts';

export interface SystemRow {
  readonly clientId: string;
  readonly name: Bilingual;
  readonly ownerName: string;
  readonly regionCode: string | null;
  readonly environment: string;
  readonly status: string;
  readonly federationLevel: number;
  readonly maximumLevel: number;
  readonly signOnsToday: number;
  readonly refusedToday: number;
  readonly signOnsMonth: number;
}

/** Systems by name, with how much they are used. `matching` is looked for in names, owner and client id. */
export function listSystems(
  db: Queryable,
  {
    matching,
    after,
    today,
    limit,
  }: {
    matching: string | undefined;
    after: string | undefined;
    today: Day;
    limit: number;
  },
): Promise<readonly SystemRow[]> {
  const pattern = matching === undefined ? null : `%${matching.replace(/[\\%_]/g, '\\$&')}%`;
  return db.many<SystemRow>(sql`
    with page as (
      select * from identity.relying_systems s
       where (${after ?? null}::text is null or s.client_id > ${after ?? null})
         and (${pattern}::text is null or s.client_id ilike ${pattern} or s.name_zh ilike ${pattern}
              or s.name_en ilike ${pattern} or s.owner_name ilike ${pattern})
       order by s.client_id limit ${limit}
    )
    select s.client_id as "clientId", json_build_object('zh', s.name_zh, 'en', s.name_en) as name,
           s.owner_name as "ownerName", s.region_code as "regionCode", s.environment, s.status,
           s.federation_level as "federationLevel", s.maximum_level as "maximumLevel",
           coalesce(sum(u.count) filter (where u.day = ${today} and u.kind = 'sign-on'), 0)::int as "signOnsToday",
           coalesce(sum(u.count) filter (where u.day = ${today} and u.kind = 'refused'), 0)::int as "refusedToday",
           coalesce(sum(u.count) filter (where u.kind = 'sign-on'), 0)::int as "signOnsMonth"
      from page s
      left join identity.system_uses u
        on u.client_id = s.client_id and u.day > ${today}::date - 30
     group by s.client_id, s.name_zh, s.name_en, s.owner_name, s.region_code, s.environment, s.status,
              s.federation_level, s.maximum_level
     order by s.client_id
  `);
}

export interface SystemCredential {
  readonly credentialId: string;
  readonly kind: 'secret' | 'key';
  readonly keyId: string | null;
  readonly createdAt: Instant;
  readonly endsAt: Instant | null;
}

export interface SystemFile {
  readonly system: RelyingSystem;
  readonly credentials: readonly SystemCredential[];
  readonly uses: readonly { readonly day: string; readonly kind: string; readonly count: number }[];
  /** Counted no further than `mostPersonsCounted`. */
  readonly personsKnown: number;
}

/** A sector can know everybody: what a page shows is not counted through millions. */
const mostPersonsCounted = 100_000;

/** One system with its keys, its use of thirty days, and how many people its sector knows. */
export async function readSystemFile(
  db: Queryable,
  { clientId, today }: { clientId: string; today: Day },
): Promise<SystemFile | undefined> {
  const system = await db.maybeOne<RelyingSystem>(sql`
    select ${systemColumns} from identity.relying_systems s where s.client_id = ${clientId}
  `);
  if (system === undefined) return undefined;
  const credentials = await db.many<SystemCredential>(sql`
    select credential_id as "credentialId", kind, public_key ->> 'kid' as "keyId", created_at as "createdAt",
           ends_at as "endsAt"
      from identity.relying_system_credentials where system_id = ${system.systemId}
     order by created_at desc, credential_id desc limit 50
  `);
  const uses = await db.many<{ day: string; kind: string; count: number }>(sql`
    select day::text as day, kind, count::int as count from identity.system_uses
     where client_id = ${clientId} and day > ${today}::date - 30
     order by day desc, kind limit 100
  `);
  const { persons } = await db.one<{ persons: number }>(sql`
    select count(*)::int as persons
      from (select from identity.pairwise_subjects where sector = ${system.sector} limit ${mostPersonsCounted}) as known
  `);
  return { system, credentials, uses, personsKnown: persons };
}
