import { hash } from 'node:crypto';
import { groupCommit, isUniqueViolation, json, sql, type Database } from '@tongban/database';

/** What `oidc-provider` keeps of a grant, code, token, interaction … */
export interface OpenidPayload {
  readonly jti?: string;
  readonly grantId?: string;
  readonly accountId?: string;
  readonly clientId?: string;
  readonly userCode?: string;
  readonly consumed?: number | undefined;
  readonly [name: string]: unknown;
}

/** The records of OpenID by kind and id. Ids of tokens are secrets: only their digests are stored. */
export interface RecordStore {
  find(kind: string, id: string): Promise<OpenidPayload | undefined>;
  /** It will be asked for in a moment: the question goes along with those of now. */
  foresee(kind: string, id: string): void;
  findByUserCode(userCode: string): Promise<OpenidPayload | undefined>;
  put(record: RecordToPut): Promise<void>;
  /** False when it was there before: of many that come with one nonce the first is right. */
  addOnce(record: RecordToPut): Promise<boolean>;
  /** False when somebody used it before. */
  consume(kind: string, id: string): Promise<boolean>;
  remove(kind: string, id: string): Promise<void>;
  /** The grant and everything given under it. */
  removeGrant(grantId: string): Promise<void>;
}

export interface RecordToPut {
  readonly kind: string;
  readonly id: string;
  readonly payload: OpenidPayload;
  /** Seconds. */
  readonly expiresIn: number;
}

interface StoredRow {
  readonly recordHash: Buffer;
  readonly payload: OpenidPayload;
  readonly consumedAt: string | null;
}

const foreseenMs = 250;
const mostForeseen = 1000;

/** What is asked and written at the same time travels to the database together. */
export function createRecordStore(db: Database): RecordStore {
  const reads = groupCommit<Buffer, StoredRow | undefined>({
    run: (hashes) => readRows(db, hashes),
    lanes: 4,
  });
  const foreseen = new Map<string, { answer: Promise<StoredRow | undefined>; at: number }>();
  const writes = groupCommit<RecordToPut, void>({
    run: (records) => writeRows(db, records),
    lanes: 4,
    maxItems: 128,
  });
  const uses = groupCommit<Buffer, boolean>({
    run: (hashes) => consumeRows(db, hashes),
    lanes: 4,
  });
  return {
    async find(kind, id) {
      const key = `${kind}:${id}`;
      const asked = foreseen.get(key);
      foreseen.delete(key);
      const isYoung = asked !== undefined && performance.now() - asked.at < foreseenMs;
      const row = await (isYoung ? asked.answer : reads.add(hashOf(kind, id)));
      return row && payloadOf(row, id);
    },
    foresee(kind, id) {
      const answer = reads.add(hashOf(kind, id));
      answer.catch(() => undefined);
      if (foreseen.size >= mostForeseen) foreseen.clear();
      foreseen.set(`${kind}:${id}`, { answer, at: performance.now() });
    },
    async findByUserCode(userCode) {
      const row = await db.maybeOne<StoredRow>(sql`
        select record_hash as "recordHash", payload, consumed_at as "consumedAt"
          from identity.openid_records where user_code = ${userCode}
      `);
      // The id of a device code stays in its payload: the person knows only the user code.
      return row && payloadOf(row, String(row.payload['deviceCodeId']));
    },
    put: (record) => writes.add(record),
    async addOnce({ kind, id, payload, expiresIn }) {
      const added = await db.run(sql`
        insert into identity.openid_records (record_hash, kind, payload, expires_at)
        values (${hashOf(kind, id)}, ${kind}, ${json(storedPayload(kind, id, payload))}, ${expiryOf(expiresIn)})
        on conflict on constraint openid_records_pkey do nothing
      `);
      return added === 1;
    },
    consume: (kind, id) => uses.add(hashOf(kind, id)),
    async remove(kind, id) {
      await db.run(
        sql`delete from identity.openid_records where record_hash = ${hashOf(kind, id)}`,
      );
    },
    async removeGrant(grantId) {
      await db.run(sql`delete from identity.openid_records where grant_id = ${grantId}`);
    },
  };
}

function hashOf(kind: string, id: string): Buffer {
  return hash('sha256', `${kind}:${id}`, 'buffer');
}

function expiryOf(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toISOString();
}

function payloadOf({ payload, consumedAt }: StoredRow, id: string): OpenidPayload {
  const { deviceCodeId: _id, ...rest } = payload;
  return {
    ...rest,
    jti: id,
    ...(consumedAt !== null && { consumed: Math.floor(Date.parse(consumedAt) / 1000) }),
  };
}

function storedPayload(kind: string, id: string, payload: OpenidPayload): OpenidPayload {
  const { jti: _jti, consumed: _consumed, ...rest } = payload;
  return kind === 'DeviceCode' ? { ...rest, deviceCodeId: id } : rest;
}

async function readRows(db: Database, hashes: readonly Buffer[]) {
  const rows = await db.many<StoredRow>(sql`
    select record_hash as "recordHash", payload, consumed_at as "consumedAt"
      from identity.openid_records
     where record_hash = any(${hashes}::bytea[]) and expires_at > clock_timestamp() - interval '1 minute'
  `);
  const found = new Map(rows.map((row) => [row.recordHash.toString('base64'), row]));
  return hashes.map((one) => found.get(one.toString('base64')));
}

async function writeRows(db: Database, records: readonly RecordToPut[]): Promise<void[]> {
  // Two versions of one record in a batch: the later one stands.
  const latest = new Map(records.map((record) => [`${record.kind}:${record.id}`, record]));
  const rows = [...latest.values()].map(({ kind, id, payload, expiresIn }) => ({
    hash: `\\x${hashOf(kind, id).toString('hex')}`,
    kind,
    payload: storedPayload(kind, id, payload),
    grant: kind === 'Grant' ? id : (payload.grantId ?? null),
    person: personOf(payload.accountId),
    client: payload.clientId ?? null,
    code: payload.userCode ?? null,
    expires: expiryOf(expiresIn),
  }));
  try {
    await db.run(sql`
      insert into identity.openid_records
             (record_hash, kind, payload, grant_id, person_id, client_id, user_code, expires_at)
      select hash, kind, payload, "grant", person, client, code, expires
        from json_to_recordset(${json(rows)}::json) as row (
               hash bytea, kind text, payload json, "grant" text, person uuid, client text, code text,
               expires timestamptz)
      on conflict on constraint openid_records_pkey do update
         set payload = excluded.payload, grant_id = excluded.grant_id, person_id = excluded.person_id,
             expires_at = excluded.expires_at
    `);
  } catch (error) {
    if (isUniqueViolation(error, 'openid_records_one_user_code')) {
      throw new Error('Two devices were shown one code; the second asks again.', { cause: error });
    }
    throw error;
  }
  return records.map(() => undefined);
}

/** Of many uses in one batch or in several the first one is the use. */
async function consumeRows(db: Database, hashes: readonly Buffer[]): Promise<boolean[]> {
  const rows = await db.many<{ recordHash: Buffer }>(sql`
    update identity.openid_records set consumed_at = clock_timestamp()
     where record_hash = any(${hashes}::bytea[]) and consumed_at is null
    returning record_hash as "recordHash"
  `);
  const used = new Set(rows.map(({ recordHash }) => recordHash.toString('base64')));
  return hashes.map((one) => used.delete(one.toString('base64')));
}

/** Officers and systems are accounts too; only persons have rows that belong to a person. */
function personOf(accountId: string | undefined): string | null {
  return accountId !== undefined && /^[0-9a-f-]{36}$/.test(accountId) ? accountId : null;
}
