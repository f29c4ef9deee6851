import { anyOf, isUniqueViolation, sql, unnestRows } from '@tongban/database';
import type { Columns, Database, RowOf } from '@tongban/database';
import type { Instant } from '@tongban/kernel';
import type { OpenidPayload, RecordToPut } from './openid-record.ts';
import { hashOf, hashOfGrant, overBefore } from './record-hash.ts';
import { sessionColumns, sessionOfRow, type SessionRow, type SsoSession } from './sso-session.ts';

export interface StoredRow {
  readonly recordHash: Buffer;
  readonly payload: OpenidPayload;
  readonly consumedAt: string | null;
}

/** What a code or token stands on, asked next by whoever was shown it: read together with it. */
export interface TokenGround {
  readonly grant: OpenidPayload | undefined;
  /** Undefined when it has ended, or when nothing was said of one. */
  readonly session: SsoSession | undefined;
  /** Whether another account was found to be this person's. */
  readonly hasOthers: boolean;
}

interface NoSession {
  readonly sessionId: null;
}

export interface GroundedRow extends StoredRow {
  readonly ground: TokenGround;
}

export function expiryOf(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toISOString();
}

/** Rows in the order of the hashes, as far as they are there and not over. */
export async function readRows(
  db: Database,
  hashes: readonly Buffer[],
  at: Instant,
): Promise<(GroundedRow | undefined)[]> {
  type Row = StoredRow & { grant: OpenidPayload | null; hasOthers: boolean } & (
      SessionRow | NoSession
    );
  const rows = await db.many<Row>(sql`
    with r as materialized (
      select record_hash, kind, payload, consumed_at, person_id,
             ${hashOfGrant(sql`grant_id`)} as grant_hash,
             (payload ->> 'sessionUid')::uuid as session_id
        from identity.openid_records
       where record_hash = ${anyOf('bytea', hashes)}
         and expires_at > ${overBefore}
    )
    select r.record_hash as "recordHash", r.payload, r.consumed_at as "consumedAt", g.payload as grant,
           exists (select from identity.persons o where o.merged_into = r.person_id) as "hasOthers",
           ${sessionColumns}
      from r
      left join identity.openid_records g
             on g.record_hash = r.grant_hash
            and g.expires_at > ${overBefore} and r.kind <> 'Grant'
      left join identity.sessions s
             on s.session_id = r.session_id
            and s.ended_at is null and s.absolute_until > ${at}
      left join identity.openid_authorizations a on a.session_id = s.session_id
  `);
  const found = new Map(
    rows.map(({ recordHash, payload, consumedAt, grant, hasOthers, ...session }) => [
      keyOf(recordHash),
      {
        recordHash,
        payload,
        consumedAt,
        ground: {
          grant: grant ?? undefined,
          session: session.sessionId === null ? undefined : sessionOfRow(session),
          hasOthers,
        },
      },
    ]),
  );
  return hashes.map((one) => found.get(keyOf(one)));
}

/** What one request leaves behind: the code or token it used, and what it was given for that. */
export interface RecordUnit {
  readonly use?: Buffer | undefined;
  readonly puts: readonly RecordToPut[];
}

/**
 * Stores each unit whole or not at all: false when somebody had used its code or token before, be it in this very batch.
 * Of two versions of one record the later one stands.
 */
export async function writeUnits(db: Database, units: readonly RecordUnit[]): Promise<boolean[]> {
  const uses = new Map<string, Buffer>();
  const isFirst = units.map(({ use }) => {
    const repeats = use !== undefined && uses.has(keyOf(use));
    if (use !== undefined) uses.set(keyOf(use), use);
    return !repeats;
  });
  const latest = new Map<string, ReturnType<typeof rowOf>>();
  units.forEach(({ use, puts }, index) => {
    if (!isFirst[index]) return;
    for (const put of puts) latest.set(`${put.kind}:${put.id}`, rowOf(put, use));
  });
  try {
    const used = await db.many<{ recordHash: Buffer }>(sql`
      with used as (
        update identity.openid_records set consumed_at = clock_timestamp()
         where record_hash = ${anyOf('bytea', [...uses.values()])} and consumed_at is null
        returning record_hash
      ), stored as (
        insert into identity.openid_records
               (record_hash, kind, payload, grant_id, person_id, client_id, user_code, expires_at)
        select record_hash, kind, payload, grant_id, person_id, client_id, user_code, expires_at
          from ${unnestRows('given', columns, [...latest.values()])}
         where use is null or use in (select record_hash from used)
        on conflict on constraint openid_records_pkey do update
           set payload = excluded.payload, grant_id = excluded.grant_id, person_id = excluded.person_id,
               expires_at = excluded.expires_at
      )
      select record_hash as "recordHash" from used
    `);
    const first = new Set(used.map(({ recordHash }) => keyOf(recordHash)));
    return units.map(
      ({ use }, index) => use === undefined || (isFirst[index]! && first.has(keyOf(use))),
    );
  } catch (error) {
    if (isUniqueViolation(error, 'openid_records_one_user_code')) {
      throw new Error('Two devices were shown one code; the second asks again.', { cause: error });
    }
    throw error;
  }
}

const columns = {
  record_hash: 'bytea',
  kind: 'text',
  payload: 'json',
  grant_id: 'text',
  person_id: 'uuid',
  client_id: 'text',
  user_code: 'text',
  expires_at: 'timestamptz',
  use: 'bytea',
} as const satisfies Columns;

function rowOf(
  { kind, id, payload, expiresIn }: RecordToPut,
  use: Buffer | undefined,
): RowOf<typeof columns> {
  return {
    record_hash: hashOf(kind, id),
    kind,
    payload: JSON.stringify(storedPayload(kind, id, payload)),
    grant_id: kind === 'Grant' ? id : payload.grantId,
    person_id: personOf(payload.accountId),
    client_id: payload.clientId,
    user_code: payload.userCode,
    expires_at: expiryOf(expiresIn),
    use,
  };
}

export function storedPayload(kind: string, id: string, payload: OpenidPayload): OpenidPayload {
  const { jti: _jti, consumed: _consumed, ...rest } = payload;
  return kind === 'DeviceCode' ? { ...rest, deviceCodeId: id } : rest;
}

/** Officers and systems are accounts too; only persons have rows that belong to a person. */
function personOf(accountId: string | undefined): string | null {
  return accountId !== undefined && /^[0-9a-f-]{36}$/.test(accountId) ? accountId : null;
}

function keyOf(recordHash: Buffer): string {
  return recordHash.toString('latin1');
}
