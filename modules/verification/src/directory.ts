import { readVerifyingKey, type KeyOps, type SigningAlgorithm } from '@tongban/crypto';
import { sql, type Database } from '@tongban/database';
import { epochMs, type Clock, type Instant } from '@tongban/kernel';
import type { VerifyingKey } from '@tongban/crypto';
import { readKnownContracts, type KnownContract } from './known-contracts.ts';
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
  /** The kind of alarm for which the watch over abuse has slowed it. */
  readonly slowedFor: string | undefined;
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
  /** Told once of a key that cannot be opened; its system is answered as one whose signature is wrong, and no other is hindered. */
  onFailure?(error: Error): void;
}): Promise<Directory> {
  const opened: OpenedKeys = new Map();
  let byCode: ReadonlyMap<string, KnownSystem> = new Map();
  let byNumber: ReadonlyMap<number, KnownSystem> = new Map();
  let reading = Promise.resolve();
  const directory: Directory = {
    find: (code) => byCode.get(code),
    byNumber: (systemNo) => byNumber.get(systemNo),
    list: () => [...byCode.values()],
    refresh() {
      // One after the other: what was read earlier must not take the place of what was read later.
      reading = reading.catch(() => undefined).then(read);
      return reading;
    },
  };
  await directory.refresh();
  return directory;

  async function read(): Promise<void> {
    const systems = await readSystems(parts, opened);
    byCode = new Map(systems.map((system) => [system.code, system]));
    byNumber = new Map(systems.map((system) => [system.systemNo, system]));
  }
}

type OpenedKeys = Map<string, KnownKey | 'lost'>;

const mostSystems = 10_000;

async function readSystems(
  { db, keys, clock, onFailure }: Parameters<typeof openDirectory>[0],
  opened: OpenedKeys,
): Promise<KnownSystem[]> {
  const rows = await db.many<SystemRow>(sql`
    select system_no as "systemNo", system.code, system.name_zh as zh, system.name_en as en,
           tenant_no as "tenantNo", tenant.code as "tenantCode", kind, tenant.name_zh as "tenantZh",
           tenant.name_en as "tenantEn", suspended_at is not null as suspended,
           slowed_reason as "slowedFor", released_at as "releasedAt"
      from verification.systems as system
      join verification.tenants as tenant using (tenant_no)
     order by system_no limit ${mostSystems}
  `);
  const secrets = systemSecrets(keys, db);
  const keysBySystem = Map.groupBy(await readKeys(db), ({ systemNo }) => systemNo);
  const contracts = await readKnownContracts(db, clock);
  const systems: KnownSystem[] = [];
  for (const { systemNo, code, zh, en, suspended, slowedFor, releasedAt, ...tenant } of rows) {
    const known = new Map<string, KnownKey>();
    for (const row of keysBySystem.get(systemNo) ?? []) {
      if (!opened.has(row.keyId)) {
        const key = await openKey(secrets, code, row);
        opened.set(row.keyId, key);
        if (key === 'lost') onFailure?.(new Error(`The key ${row.keyId} cannot be opened.`));
      }
      const key = opened.get(row.keyId)!;
      if (key !== 'lost') known.set(row.keyId, key);
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
      slowedFor: slowedFor ?? undefined,
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
  readonly slowedFor: string | null;
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

async function openKey(
  secrets: KeyOps,
  systemCode: string,
  row: KeyRow,
): Promise<KnownKey | 'lost'> {
  const bytes = await secrets.open(secretSubject(systemCode), row.sealed);
  if (!bytes.ok) return 'lost';
  return {
    algorithm: row.algorithm,
    key: readVerifyingKey(row.algorithm, bytes.value),
    notBeforeMs: epochMs(row.notBefore),
    notAfterMs: epochMs(row.notAfter),
  };
}
