import { sql, type Database } from '@tongban/database';
import { benchIssuer, secretOf } from './bench-clients.ts';

/** The name of the nth system made for a benchmark. */
export function grownClient(index: number): string {
  return `bench-${String(index).padStart(4, '0')}`;
}

/** Brings the number of systems up to `count`, each with a contract and a secret of its own. */
export async function growSystems(db: Database, count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => grownClient(index));
  await db.run(sql`
    insert into identity.relying_systems
           (system_id, client_id, name_zh, name_en, owner_kind, owner_name, region_code, sector, purpose_zh,
            purpose_en, legal_basis, consent, maximum_level, federation_level, scopes, grant_types,
            redirect_addresses, post_logout_addresses, signing_algorithm, environment, status, created_at)
    select gen_random_uuid(), client, client, client, 'province', client, '440000', client, '测量', 'Measuring',
           '测量', 'statutory', 2, 1, '{openid}', '{authorization_code,refresh_token}',
           array[${benchIssuer}::text || '/systems/' || client || '/return'], '{}', 'ES256', 'production',
           'active', now()
      from unnest(${rows}::text[]) as client
    on conflict on constraint relying_systems_one_client_id do nothing
  `);
  await db.run(sql`
    insert into identity.relying_system_credentials (credential_id, system_id, kind, secret_hash, created_at)
    select gen_random_uuid(), s.system_id, 'secret', sha256(convert_to(given.secret, 'UTF8')), now()
      from unnest(${rows}::text[], ${rows.map(secretOf)}::text[]) as given (client, secret)
      join identity.relying_systems s on s.client_id = given.client
     where not exists (select from identity.relying_system_credentials c where c.system_id = s.system_id)
  `);
  await db.run(sql`update identity.relying_systems_revision set revision = revision + 1`);
}
