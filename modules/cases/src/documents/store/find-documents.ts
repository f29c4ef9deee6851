import { sql } from '@tongban/database';
import type { Queryable } from '@tongban/database';
import type { Day } from '@tongban/kernel';
import type { DocumentKind } from '../document-kind.ts';
import type { DocumentId } from './register-document.ts';

export interface RegisteredDocument {
  readonly documentId: DocumentId;
  readonly caseId: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly number: string;
  readonly organName: string;
  readonly issuedOn: Day;
  readonly validUntil: Day | null;
  readonly holderMasked: string;
  readonly verificationCode: string;
  readonly subjectId: string;
  readonly sha256: string | null;
  readonly storedSha256: string | null;
  readonly voided: boolean;
}

const columns = sql`
  d.document_id as "documentId", d.case_id as "caseId", d.kind, d.title,
  d.document_number as number, d.organ_name as "organName",
  to_char(d.issued_on, 'YYYY-MM-DD') as "issuedOn", to_char(d.valid_until, 'YYYY-MM-DD') as "validUntil",
  d.holder_masked as "holderMasked", d.verification_code as "verificationCode",
  d.subject_id as "subjectId", f.sha256, f.stored_sha256 as "storedSha256",
  v.document_id is not null as voided
`;

const joined = sql`
  cases.documents d
  left join cases.document_files f using (document_id)
  left join cases.document_voidings v using (document_id)
`;

const mostDocumentsOfCase = 100;

/** The documents of a case in the order of the acts they record; jobs may have written them in another. */
export function listDocumentsOfCase(db: Queryable, caseId: string): Promise<RegisteredDocument[]> {
  return db.many<RegisteredDocument>(sql`
    select ${columns} from ${joined}
     where d.case_id = ${caseId}
     order by substring(d.cause from '^[0-9]+')::integer nulls last, d.registered_at, d.document_id
     limit ${mostDocumentsOfCase}
  `);
}

export function findDocument(
  db: Queryable,
  documentId: string,
): Promise<RegisteredDocument | undefined> {
  return db.maybeOne<RegisteredDocument>(
    sql`select ${columns} from ${joined} where d.document_id = ${documentId}`,
  );
}

export function findDocumentByCause(
  db: Queryable,
  { caseId, cause }: { caseId: string; cause: string },
): Promise<(RegisteredDocument & { contentSealed: Uint8Array }) | undefined> {
  return db.maybeOne(sql`
    select ${columns}, d.content_sealed as "contentSealed" from ${joined}
     where d.case_id = ${caseId} and d.cause = ${cause}
  `);
}

export function findDocumentByCode(
  db: Queryable,
  verificationCode: string,
): Promise<RegisteredDocument | undefined> {
  return db.maybeOne<RegisteredDocument>(
    sql`select ${columns} from ${joined} where d.verification_code = ${verificationCode}`,
  );
}
