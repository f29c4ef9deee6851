import { BlockList, isIPv4 } from 'node:net';
import { readVerifyingKey, type KeyOps, type SigningAlgorithm } from '@tongban/crypto';
import { sql, type Database } from '@tongban/database';
import { dayOf, epochMs, type Clock, type Instant } from '@tongban/kernel';
import type { VerifyingKey } from '@tongban/crypto';
import { dailyAllowance, isLive, type Contract } from './domain/contract.ts';
import { secretSubject } from './store/system-keys.ts';
import { systemSecrets } from './store/system-secrets.ts';

/** A system that may sign requests, and what its contract says, as last read from the database. */
export interface KnownSystem {
  readonly systemNo: number;
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly tenant: {
    readonly tenantNo: number;
    readonly code: string;
    readonly kind: string;
    readonly name: { readonly zh: string; readonly en: string };
  };
  readonly suspended: boolean;
  /** The watch over abuse has slowed it. */
  readonly isSlowed: boolean;
  /** When an officer last lifted what the watch had done, in epoch milliseconds; 0 for never. */
  readonly releasedAtMs: number;
  readonly keys: ReadonlyMap<string, KnownKey>;
  readonly contract?: KnownContract;
}

export interface KnownKey {
  readonly algorithm: SigningAlgorithm;
  readonly key: VerifyingKey;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
}

export interface KnownContract {
  readonly contractNo: number;
  readonly contractId: string;
  readonly live: Extract<Contract, { status: 'in-force' | 'suspended' }>;
  /** The day's allowance with its overdrafts, for the day it was read. */
  readonly dailyAllowance: number;
  admitsAddress(address: string): boolean;
}

export interface Directory {
  find(systemCode: string): KnownSystem | undefined;
  byNumber(systemNo: number): KnownSystem | undefined;
  list(): readonly KnownSystem[];
  /** Reads again what has changed; called on a beat and after every change of ours. */
  refresh(): Promise<void>;
}

/** Everything the hot path must know about who asks, in memory. A change elsewhere is known here with the next beat. */
export async function openDirectory(parts: {
  db: Database;
  keys: KeyOps;
  clock: Clock;
}): Promise<Directory> {
  const opened = new Map<string, KnownKey>();
  let byCode: ReadonlyMap<string, KnownSystem> = new Map();
  let byNumber: ReadonlyMap<number, KnownSystem> = new Map();
  const directory: Directory = {
    find: (code) => byCode.get(code),
    byNumber: (systemNo) => byNumber.get(systemNo),
    list: () => [...byCode.values()],
    async refresh() {
      const systems = await readSystems(parts, opened);
      byCode = new Map(systems.map((system) => [system.code, system]));
      byNumber = new Map(systems.map((system) => [system.systemNo, system]));
    },
  };
  await directory.refresh();
  return directory;
}

const mostSystems = 10_000;

async function readSystems(
  { db, keys, clock }: { db: Database; keys: KeyOps; clock: Clock },
  opened: Map<string, KnownKey>,
): Promise<KnownSystem[]> {
  const rows = await db.many<SystemRow>(sql`
    select system_no as "systemNo", system.code, system.name_zh as zh, system.name_en as en,
           tenant_no as "tenantNo", tenant.code as "tenantCode", kind, tenant.name_zh as "tenantZh",
           tenant.name_en as "tenantEn", suspended_at is not null as suspended,
           slowed_at is not null as "isSlowed", released_at as "releasedAt"
      from verification.systems as system
      join verification.tenants as tenant using (tenant_no)
     order by system_no limit ${mostSystems}
  `);
  const secrets = systemSecrets(keys, db);
  const keysBySystem = Map.groupBy(await readKeys(db), ({ systemNo }) => systemNo);
  const contracts = await readContracts(db, clock);
  const systems: KnownSystem[] = [];
  for (const { systemNo, code, zh, en, suspended, isSlowed, releasedAt, ...tenant } of rows) {
    const known = new Map<string, KnownKey>();
    for (const row of keysBySystem.get(systemNo) ?? []) {
      const key = opened.get(row.keyId) ?? (await openKey(secrets, code, row));
      opened.set(row.keyId, key);
      known.set(row.keyId, key);
    }
    const contract = contracts.get(code);
    systems.push({
      systemNo,
      code,
      name: { zh, en },
      tenant: {
        tenantNo: tenant.tenantNo,
        code: tenant.tenantCode,
        kind: tenant.kind,
        name: { zh: tenant.tenantZh, en: tenant.tenantEn },
      },
      suspended,
      isSlowed,
      releasedAtMs: releasedAt === null ? 0 : epochMs(releasedAt),
      keys: known,
      ...(contract !== undefined && { contract }),
    });
  }
  return systems;
}

interface SystemRow {
  readonly systemNo: number;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly tenantNo: number;
  readonly tenantCode: string;
  readonly kind: string;
  readonly tenantZh: string;
  readonly tenantEn: string;
  readonly suspended: boolean;
  readonly isSlowed: boolean;
  readonly releasedAt: Instant | null;
}

interface KeyRow {
  readonly keyId: string;
  readonly systemNo: number;
  readonly algorithm: SigningAlgorithm;
  readonly sealed: Buffer;
  readonly notBefore: Instant;
  readonly notAfter: Instant;
}

function readKeys(db: Database): Promise<KeyRow[]> {
  return db.many<KeyRow>(sql`
    select key_id as "keyId", system_no as "systemNo", algorithm, key_sealed as sealed,
           not_before as "notBefore", not_after as "notAfter"
      from verification.system_keys
     where revoked_at is null
     order by key_id limit ${mostSystems * 4}
  `);
}

async function openKey(secrets: KeyOps, systemCode: string, row: KeyRow): Promise<KnownKey> {
  const bytes = await secrets.open(secretSubject(systemCode), row.sealed);
  if (!bytes.ok) throw new Error(`The key ${row.keyId} cannot be opened: ${bytes.refusal.code}`);
  return {
    algorithm: row.algorithm,
    key: readVerifyingKey(row.algorithm, bytes.value),
    notBeforeMs: epochMs(row.notBefore),
    notAfterMs: epochMs(row.notAfter),
  };
}

/** The live contract of each system; the latest when there are several. */
async function readContracts(db: Database, clock: Clock): Promise<Map<string, KnownContract>> {
  const today = dayOf(clock());
  const rows = await db.many<{ contractNo: number; contractId: string; state: Contract }>(sql`
    select contract_no as "contractNo", contract_id as "contractId", state
      from verification.contracts
     where status in ('in-force', 'suspended')
       and terms->>'validFrom' <= ${today} and terms->>'validUntil' >= ${today}
     order by contract_no limit ${mostSystems}
  `);
  const bySystem = new Map<string, KnownContract>();
  for (const { contractNo, contractId, state } of rows) {
    if (!isLive(state)) continue;
    const contract: KnownContract = {
      contractNo,
      contractId,
      live: state,
      dailyAllowance: dailyAllowance(state, today),
      admitsAddress: addressRule(state.terms.networks),
    };
    for (const code of state.terms.systems) bySystem.set(code, contract);
  }
  return bySystem;
}

function addressRule(networks: readonly string[]): (address: string) => boolean {
  if (networks.length === 0) return () => true;
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), isIPv4(address) ? 'ipv4' : 'ipv6');
  }
  return (address) => {
    const plain = address.startsWith('::ffff:') ? address.slice(7) : address;
    return list.check(plain, isIPv4(plain) ? 'ipv4' : 'ipv6');
  };
}
