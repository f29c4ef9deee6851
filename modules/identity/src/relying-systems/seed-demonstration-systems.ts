import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sql, type Database } from '@tongban/database';
import type { Clock } from '@tongban/kernel';
import type { SystemId } from './relying-system.ts';
import { addCredential, storeSystem, type Credential, type SystemToStore } from './store-system.ts';

/** A demonstration system that runs somewhere and can be opened. */
export interface RunningSystem {
  readonly clientId: string;
  /** Without a path. */
  readonly address: string;
  /** None: it speaks CAS. */
  readonly credential?: Credential;
  readonly federationLevel: 1 | 2 | 3;
}

const file = new URL('../../data/relying-systems.tsv', import.meta.url);
const columns = 15;

/**
 * The systems of 30 provinces and 16 ministries, invented as contracts; those that run get their addresses and keys. Only for
 * a demonstration, which the call has to say.
 */
export async function seedDemonstrationSystems(
  { db, clock }: { db: Database; clock: Clock },
  { running }: { readonly mode: 'development'; readonly running: readonly RunningSystem[] },
): Promise<number> {
  const at = clock();
  const systems = parseSystems(await readFile(file, 'utf8')).map((system) => {
    const runs = running.find(({ clientId }) => clientId === system.clientId);
    return runs === undefined ? system : { ...system, ...addressesOf(runs) };
  });
  const known = await db.many<{ clientId: string }>(sql`
    select client_id as "clientId" from identity.relying_systems
     where client_id = any(${systems.map(({ clientId }) => clientId)})
  `);
  const stored = new Set(known.map(({ clientId }) => clientId));
  await db.transaction(async (tx) => {
    for (const system of systems) {
      const runs = running.find(({ clientId }) => clientId === system.clientId);
      if (stored.has(system.clientId) && runs === undefined) continue;
      await storeSystem(tx, system, at);
      if (runs?.credential === undefined) continue;
      // The demonstration systems have new keys at each start.
      await tx.run(sql`
        update identity.relying_system_credentials set ends_at = ${at}
         where system_id = ${system.systemId} and ends_at is null
      `);
      await addCredential(tx, { systemId: system.systemId, credential: runs.credential, at });
    }
  });
  return systems.length;
}

/** Exported for its test. A broken row names its line. */
export function parseSystems(text: string): readonly SystemToStore[] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line, index) => {
      const cells = line.split('\t');
      if (cells.length !== columns)
        throw new Error(`relying-systems.tsv line ${index + 2} is broken.`);
      return systemOf(cells as Cells);
    });
}

type Cells = [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

function systemOf(cells: Cells): SystemToStore {
  const [clientId, zh, en, ownerKind, ownerName, region, sector, purposeZh, purposeEn] = cells;
  const [, , , , , , , , , legalBasis, consent, maximumLevel, federationLevel, scopes, protocol] =
    cells;
  const address = `https://${clientId}.example.cn`;
  return {
    systemId: idOf(clientId),
    clientId,
    name: { zh, en },
    ownerKind: ownerKind as SystemToStore['ownerKind'],
    ownerName,
    regionCode: region === '' ? null : region,
    sector,
    purpose: { zh: purposeZh, en: purposeEn },
    legalBasis,
    consent: consent as SystemToStore['consent'],
    maximumLevel: Number(maximumLevel),
    federationLevel: Number(federationLevel),
    protocol: protocol as SystemToStore['protocol'],
    scopes: scopes.split(' '),
    grantTypes: ['authorization_code', 'refresh_token'],
    redirectAddresses: [`${address}/sign-in/return`],
    postLogoutAddresses: [`${address}/`],
    logoutAddress: null,
    startAddress: `${address}/`,
    signingAlgorithm: 'ES256',
    environment: 'production',
    status: 'active',
  };
}

function addressesOf({ clientId, address, federationLevel }: RunningSystem) {
  const home = `${address}/systems/${clientId}`;
  return {
    redirectAddresses: [`${home}/return`],
    postLogoutAddresses: [`${home}`],
    logoutAddress: `${home}/logout`,
    startAddress: home,
    federationLevel,
  };
}

/** The id follows from the name, so that loading twice makes nothing twice. */
function idOf(clientId: string): SystemId {
  const digest = hash('sha256', `relying-system/${clientId}`, 'hex');
  return `01980000-0000-7000-8000-${digest.slice(0, 12)}` as SystemId;
}
