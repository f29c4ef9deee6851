import { isUniqueViolation, sql } from '@tongban/database';
import type { Database, Transaction } from '@tongban/database';
import type { Branded, Day } from '@tongban/kernel';
import type { DocumentKind } from '../document-kind.ts';

export type DocumentId = Branded<'DocumentId'>;

export interface RegisterEntry {
  readonly documentId: DocumentId;
  readonly caseId: string;
  readonly cause: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly organId: string;
  readonly organName: string;
  readonly year: number;
  readonly verificationCode: string;
  readonly holderMasked: string;
  readonly issuedOn: Day;
  readonly validUntil?: Day;
  readonly subjectId: string;
  readonly contentSealed: Uint8Array;
}

/**
 * Enters a document under the next number of its organ, kind and year. Counter and entry are one
 * transaction: what is rolled back leaves no gap. The cause entered already: undefined.
 */
export async function registerDocument(
  db: Database,
  entry: RegisterEntry,
  numberOf: (serial: number) => string,
): Promise<DocumentId | undefined> {
  try {
    return await db.transaction(async (tx) => {
      const serial = await takeSerial(tx, entry);
      await insertDocument(tx, entry, serial, numberOf(serial));
      return entry.documentId;
    });
  } catch (error) {
    if (isUniqueViolation(error, 'documents_one_per_cause')) return undefined;
    throw error;
  }
}

/** The row lock makes two takers take turns until the first has committed or gone. */
async function takeSerial(tx: Transaction, entry: RegisterEntry): Promise<number> {
  const { serial } = await tx.one<{ serial: number }>(sql`
    insert into cases.document_counters as counter (organ_id, kind, year, last_serial)
    values (${entry.organId}, ${entry.kind}, ${entry.year}, 1)
    on conflict (organ_id, kind, year) do update set last_serial = counter.last_serial + 1
    returning last_serial as serial
  `);
  return serial;
}

async function insertDocument(
  tx: Transaction,
  entry: RegisterEntry,
  serial: number,
  documentNumber: string,
): Promise<void> {
  await tx.run(sql`
    insert into cases.documents
      (document_id, case_id, cause, kind, title, organ_id, organ_name, year, serial, document_number,
       verification_code, holder_masked, issued_on, valid_until, subject_id, content_sealed)
    values
      (${entry.documentId}, ${entry.caseId}, ${entry.cause}, ${entry.kind}, ${entry.title},
       ${entry.organId}, ${entry.organName}, ${entry.year}, ${serial}, ${documentNumber},
       ${entry.verificationCode}, ${entry.holderMasked}, ${entry.issuedOn},
       ${entry.validUntil ?? null}, ${entry.subjectId}, ${entry.contentSealed})
  `);
}
