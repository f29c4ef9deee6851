import { sql, type Database } from '@tongban/database';
import { benchIssuer, secretOf } from './bench-clients.ts';

/** The names of so many systems made for a benchmark. */
export function grownClients(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `bench-${String(index).padStart(4, '0')}`);
}

/** Brings the number of systems up to `count`, each with a contract and a secret of its own. */
export async function growSystems(db: Database, count: number): Promise<void> {
  const rows = grownClients(count);
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

const atOnce = 100_000;

/** Ids are ordered by time (RFC 9562, version 7), as those of real accounts are: one account a millisecond. */
const firstMs = 1_700_000_000_000;

/** Adds accounts as sign-in leaves them: the account, its name in a sector, a session, a grant and its proofs. */
export async function growAccounts(db: Database, from: number, to: number): Promise<void> {
  for (let first = from; first < to; first += atOnce) {
    const last = Math.min(to, first + atOnce) - 1;
    await db.run(sql`
      with made as (
        insert into identity.persons (person_id, phone_index, phone_sealed, created_at, last_sign_in_at)
        select (substr(made_at, 1, 8) || '-' || substr(made_at, 9, 4) || '-7000-8000-'
                || substr(md5(number::text), 1, 12))::uuid,
               'bench/' || number, decode(repeat('ab', 60), 'hex'), now(), now()
          from generate_series(${first}::bigint, ${last}::bigint) as number,
               lpad(to_hex(${firstMs}::bigint + number), 12, '0') as made_at
        returning person_id, phone_index
      ), named as (
        insert into identity.pairwise_subjects (person_id, sector, subject, epoch, created_at)
        select person_id, 'bench-0000', md5(person_id::text), 1, now() from made
      ), proved as (
        insert into identity.proofs (proof_id, person_id, level, source, outcome, at)
        select gen_random_uuid(), person_id, 1, 'phone', 'match', now() from made
      ), granted as (
        insert into identity.openid_records (record_hash, kind, payload, person_id, client_id, expires_at)
        select sha256(person_id::text::bytea), 'Grant', '{}', person_id, 'bench-0000', now() + interval '8 hours'
          from made
      )
      insert into identity.sessions (session_id, token_hash, person_id, level, authenticated_at, created_at,
                                     last_seen_at, absolute_until, agent_hash, device)
      select gen_random_uuid(), sha256(phone_index::bytea), person_id, 2, now(), now(), now(),
             now() + interval '8 hours', '\\x00', 'benchmark'
        from made
    `);
  }
  // As autovacuum leaves it: statistics, and pages marked as seen by all.
  await db.run(sql`vacuum analyze`);
}
