import { sql } from '@tongban/database';
import type { Database } from '@tongban/database';
import { ok, refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import type { DocumentProblemCode } from './problems.ts';
import { findDocument } from './store/find-documents.ts';

/** Voids a document with a reason. Its number stays used and its verification says that it is void. */
export async function voidDocument(
  db: Database,
  voiding: { documentId: string; reason: string; by: string },
): Promise<Result<void, Refusal<DocumentProblemCode>>> {
  const reason = voiding.reason.trim();
  if (reason === '') {
    return refuse('documents/void-reason-missing', {
      zh: '作废文书必须说明原因。',
      en: 'Voiding a document needs a reason.',
    });
  }
  if ((await findDocument(db, voiding.documentId)) === undefined) {
    return refuse('documents/not-found', { zh: '没有该文书。', en: 'There is no such document.' });
  }
  await db.run(sql`
    insert into cases.document_voidings (document_id, reason, voided_by)
    values (${voiding.documentId}, ${reason.slice(0, 500)}, ${voiding.by})
    on conflict (document_id) do nothing
  `);
  return ok(undefined);
}
