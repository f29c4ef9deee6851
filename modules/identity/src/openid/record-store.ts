import { groupCommit, json, sql, type Database } from '@tongban/database';
import type { Clock } from '@tongban/kernel';
import { createForeseen } from './foreseen.ts';
import type { OpenidPayload, OwedRecords, RecordToPut } from './openid-record.ts';
import { hashOf } from './record-hash.ts';
import {
  expiryOf,
  readRows,
  storedPayload,
  writeUnits,
  type GroundedRow,
  type RecordUnit,
  type StoredRow,
  type TokenGround,
} from './record-rows.ts';

/** The records of OpenID by kind and id. Ids of tokens are secrets: only their digests are stored. */
export interface RecordStore {
  find(kind: string, id: string): Promise<OpenidPayload | undefined>;
  /** A grant that was read together with something else, and is asked for in a moment. */
  foreseeGrant(grantId: string, grant: OpenidPayload | undefined): void;
  findByUserCode(userCode: string): Promise<OpenidPayload | undefined>;
  put(record: RecordToPut): Promise<void>;
  /** False when it was there before: of many that come with one nonce the first is right. */
  addOnce(record: RecordToPut): Promise<boolean>;
  /** False when somebody used it before. */
  consume(kind: string, id: string): Promise<boolean>;
  remove(kind: string, id: string): Promise<void>;
  /** A use and what was given for it, or neither: false when somebody used it before. */
  settle(owed: OwedRecords): Promise<boolean>;
  /** The grant and everything given under it. */
  removeGrant(grantId: string): Promise<void>;
}

/** Told what was found together with a code or token. */
export type HearGround = (payload: OpenidPayload, ground: TokenGround) => void;

/** What is asked and written at the same time travels to the database together. */
export function createRecordStore(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  hear: HearGround = () => undefined,
): RecordStore {
  const reads = groupCommit<Buffer, GroundedRow | undefined>({
    run: (hashes) => readRows(db, hashes, clock()),
  });
  const grants = createForeseen<OpenidPayload | undefined>();
  const writes = groupCommit<RecordUnit, boolean>({
    run: (units) => writeUnits(db, units),
    maxItems: 128,
  });
  return {
    async find(kind, id) {
      const known = kind === 'Grant' ? grants.take(id) : undefined;
      if (known !== undefined) return known.answer && { ...known.answer, jti: id };
      const row = await reads.add(hashOf(kind, id));
      if (row === undefined) return undefined;
      // Whose token it is, is asked next: under which grant, and whether the session stands.
      if (row.payload.grantId !== undefined && kind !== 'Grant') {
        grants.foresee(row.payload.grantId, row.ground.grant);
        hear(row.payload, row.ground);
      }
      return payloadOf(row, id);
    },
    foreseeGrant: grants.foresee,
    async findByUserCode(userCode) {
      const row = await db.maybeOne<StoredRow>(sql`
        select record_hash as "recordHash", payload, consumed_at as "consumedAt"
          from identity.openid_records where user_code = ${userCode}
      `);
      // The id of a device code stays in its payload: the person knows only the user code.
      return row && payloadOf(row, String(row.payload['deviceCodeId']));
    },
    async put(record) {
      await writes.add({ puts: [record] });
    },
    settle: ({ use, puts }) => writes.add({ use: use && hashOf(use.kind, use.id), puts }),
    async addOnce({ kind, id, payload, expiresIn }) {
      const added = await db.run(sql`
        insert into identity.openid_records (record_hash, kind, payload, expires_at)
        values (${hashOf(kind, id)}, ${kind}, ${json(storedPayload(kind, id, payload))}, ${expiryOf(expiresIn)})
        on conflict on constraint openid_records_pkey do nothing
      `);
      return added === 1;
    },
    consume: (kind, id) => writes.add({ use: hashOf(kind, id), puts: [] }),
    async remove(kind, id) {
      await db.run(
        sql`delete from identity.openid_records where record_hash = ${hashOf(kind, id)}`,
      );
    },
    async removeGrant(grantId) {
      await db.run(sql`delete from identity.openid_records where grant_id = ${grantId}`);
      // Read a moment ago with the token it goes with, it is foreseen no more.
      grants.take(grantId);
    },
  };
}

function payloadOf({ payload, consumedAt }: StoredRow, id: string): OpenidPayload {
  const { deviceCodeId: _id, ...rest } = payload;
  return {
    ...rest,
    jti: id,
    ...(consumedAt !== null && { consumed: Math.floor(Date.parse(consumedAt) / 1000) }),
  };
}
