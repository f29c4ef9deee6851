import { sql, type Queryable, type Sql } from '@tongban/database';
import type { KnownSystem, RelyingSystem } from './relying-system.ts';

/** The columns of a system under the names of its type. */
export const systemColumns: Sql = sql`
  s.system_id as "systemId", s.client_id as "clientId",
  json_build_object('zh', s.name_zh, 'en', s.name_en) as name,
  s.owner_kind as "ownerKind", s.owner_name as "ownerName", s.region_code as "regionCode", s.sector,
  json_build_object('zh', s.purpose_zh, 'en', s.purpose_en) as purpose, s.legal_basis as "legalBasis",
  s.consent, s.maximum_level as "maximumLevel", s.federation_level as "federationLevel", s.protocol, s.scopes,
  s.grant_types as "grantTypes", s.redirect_addresses as "redirectAddresses",
  s.post_logout_addresses as "postLogoutAddresses", s.logout_address as "logoutAddress",
  s.start_address as "startAddress", s.signing_algorithm as "signingAlgorithm", s.environment, s.status,
  s.version`;

export async function readRevision(db: Queryable): Promise<number> {
  const row = await db.one<{ revision: number }>(sql`
    select revision from identity.relying_systems_revision
  `);
  return row.revision;
}

const mostSystems = 5_000;

/** Every system with its valid keys and secrets: hundreds, read when something has changed. */
export async function readSystems(db: Queryable): Promise<readonly KnownSystem[]> {
  const systems = await db.many<RelyingSystem>(sql`
    select ${systemColumns} from identity.relying_systems s order by s.client_id limit ${mostSystems}
  `);
  const credentials = await db.many<{
    systemId: string;
    secretHash: Buffer | null;
    publicKey: object | null;
  }>(sql`
    select system_id as "systemId", secret_hash as "secretHash", public_key as "publicKey"
      from identity.relying_system_credentials
     where ends_at is null or ends_at > clock_timestamp()
     order by created_at desc limit ${4 * mostSystems}
  `);
  const bySystem = Map.groupBy(credentials, ({ systemId }) => systemId);
  return systems.map((system) => {
    const own = bySystem.get(system.systemId) ?? [];
    return {
      ...system,
      secretHashes: own.flatMap(({ secretHash }) => secretHash ?? []),
      publicKeys: own.flatMap(({ publicKey }) => publicKey ?? []),
    };
  });
}

/** Tells every process that what it remembers of systems is old. In the transaction of the change. */
export async function noteChange(tx: Queryable): Promise<void> {
  await tx.run(sql`update identity.relying_systems_revision set revision = revision + 1`);
}
