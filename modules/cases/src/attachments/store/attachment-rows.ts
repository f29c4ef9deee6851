import { sql } from '@tongban/database';
import type { Queryable, Transaction } from '@tongban/database';
import type { Branded, Instant } from '@tongban/kernel';

export type AttachmentId = Branded<'AttachmentId'>;

export interface AttachmentRow {
  readonly attachmentId: AttachmentId;
  readonly caseId: string;
  readonly personId: string;
  readonly materialKey: string;
  readonly nameSealed: Uint8Array;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly uploadedSha256: string;
  readonly state: 'clean' | 'quarantined' | 'refused';
  readonly uploadedAt: Instant;
}

const columns = sql`
  attachment_id as "attachmentId", case_id as "caseId", person_id as "personId",
  material_key as "materialKey", name_sealed as "nameSealed", media_type as "mediaType",
  bytes::int as bytes, sha256, uploaded_sha256 as "uploadedSha256", state, uploaded_at as "uploadedAt"
`;

const mostListed = 200;

export function findAttachment(
  db: Queryable,
  attachmentId: string,
): Promise<AttachmentRow | undefined> {
  return db.maybeOne<AttachmentRow>(sql`
    select ${columns} from cases.attachments
     where attachment_id = ${attachmentId} and removed_at is null
  `);
}

export function listAttachments(db: Queryable, caseId: string): Promise<AttachmentRow[]> {
  return db.many<AttachmentRow>(sql`
    select ${columns} from cases.attachments
     where case_id = ${caseId} and removed_at is null
     order by uploaded_at, attachment_id
     limit ${mostListed}
  `);
}

export function findSameBytes(
  db: Queryable,
  same: { caseId: string; materialKey: string; uploadedSha256: string },
): Promise<AttachmentRow | undefined> {
  return db.maybeOne<AttachmentRow>(sql`
    select ${columns} from cases.attachments
     where case_id = ${same.caseId} and material_key = ${same.materialKey}
       and uploaded_sha256 = ${same.uploadedSha256} and removed_at is null
  `);
}

/** One upload after the other for a case, so that two at once cannot pass its limits together. */
export async function lockAttachmentsOf(tx: Transaction, caseId: string): Promise<void> {
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`attachments/${caseId}`}, 0))`);
}

export async function insertAttachment(
  tx: Transaction,
  row: Omit<AttachmentRow, 'uploadedAt'>,
): Promise<void> {
  await tx.run(sql`
    insert into cases.attachments
      (attachment_id, case_id, person_id, material_key, name_sealed, media_type, bytes, sha256,
       uploaded_sha256, state)
    values
      (${row.attachmentId}, ${row.caseId}, ${row.personId}, ${row.materialKey}, ${row.nameSealed},
       ${row.mediaType}, ${row.bytes}, ${row.sha256}, ${row.uploadedSha256}, ${row.state})
  `);
}

export function markRemoved(
  db: Queryable,
  place: { attachmentId: string; caseId: string },
): Promise<number> {
  return db.run(sql`
    update cases.attachments set removed_at = now()
     where attachment_id = ${place.attachmentId} and case_id = ${place.caseId} and removed_at is null
  `);
}

export function setState(
  db: Queryable,
  attachmentId: string,
  state: AttachmentRow['state'],
): Promise<number> {
  return db.run(sql`
    update cases.attachments set state = ${state}
     where attachment_id = ${attachmentId} and state = 'quarantined'
  `);
}
