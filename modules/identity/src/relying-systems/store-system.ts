import { hash } from 'node:crypto';
import { json, sql, type Queryable } from '@tongban/database';
import { newId, type Branded, type Instant } from '@tongban/kernel';
import { noteChange } from './read-systems.ts';
import type { RelyingSystem, SystemId } from './relying-system.ts';

export type SystemToStore = Omit<RelyingSystem, 'version'>;

/** Writes a system as its contract says; the revision tells every process. */
export async function storeSystem(
  tx: Queryable,
  system: SystemToStore,
  at: Instant,
): Promise<void> {
  await tx.run(sql`
    insert into identity.relying_systems as known
           (system_id, client_id, name_zh, name_en, owner_kind, owner_name, region_code, sector, purpose_zh,
            purpose_en, legal_basis, consent, maximum_level, federation_level, protocol, scopes, grant_types,
            redirect_addresses, post_logout_addresses, logout_address, start_address, signing_algorithm,
            environment, status, created_at)
    values (${system.systemId}, ${system.clientId}, ${system.name.zh}, ${system.name.en},
            ${system.ownerKind}, ${system.ownerName}, ${system.regionCode}, ${system.sector},
            ${system.purpose.zh}, ${system.purpose.en}, ${system.legalBasis}, ${system.consent},
            ${system.maximumLevel}, ${system.federationLevel}, ${system.protocol}, ${system.scopes}, ${system.grantTypes},
            ${system.redirectAddresses}, ${system.postLogoutAddresses}, ${system.logoutAddress},
            ${system.startAddress}, ${system.signingAlgorithm}, ${system.environment}, ${system.status}, ${at})
    on conflict on constraint relying_systems_pkey do update
       set name_zh = excluded.name_zh, name_en = excluded.name_en, sector = excluded.sector,
           purpose_zh = excluded.purpose_zh, purpose_en = excluded.purpose_en,
           legal_basis = excluded.legal_basis, consent = excluded.consent,
           maximum_level = excluded.maximum_level, federation_level = excluded.federation_level,
           protocol = excluded.protocol,
           scopes = excluded.scopes, grant_types = excluded.grant_types,
           redirect_addresses = excluded.redirect_addresses,
           post_logout_addresses = excluded.post_logout_addresses,
           logout_address = excluded.logout_address, start_address = excluded.start_address,
           signing_algorithm = excluded.signing_algorithm, environment = excluded.environment,
           status = excluded.status, version = known.version + 1
  `);
  await noteChange(tx);
}

export type Credential = { readonly secret: string } | { readonly publicKey: object };

/** One more secret or key; the ones before stay valid until their end is set, so that nothing stands still. */
export async function addCredential(
  tx: Queryable,
  { systemId, credential, at }: { systemId: SystemId; credential: Credential; at: Instant },
): Promise<string> {
  const credentialId = newId<Branded<'CredentialId'>>();
  const secretHash = 'secret' in credential ? hash('sha256', credential.secret, 'buffer') : null;
  const publicKey = 'publicKey' in credential ? json(credential.publicKey) : null;
  await tx.run(sql`
    insert into identity.relying_system_credentials
           (credential_id, system_id, kind, secret_hash, public_key, created_at)
    values (${credentialId}, ${systemId}, ${secretHash === null ? 'key' : 'secret'}, ${secretHash},
            ${publicKey}, ${at})
  `);
  await noteChange(tx);
  return credentialId;
}

/** The credential is worth nothing from `endsAt` on; other credentials of the system are not touched. */
export async function endCredential(
  tx: Queryable,
  { systemId, credentialId, endsAt }: { systemId: string; credentialId: string; endsAt: Instant },
): Promise<boolean> {
  const ended = await tx.run(sql`
    update identity.relying_system_credentials set ends_at = ${endsAt}
     where credential_id = ${credentialId} and system_id = ${systemId}
       and (ends_at is null or ends_at > ${endsAt})
  `);
  await noteChange(tx);
  return ended === 1;
}
