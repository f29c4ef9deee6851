import type { KeyOps } from '@tongban/crypto';
import { sql, type Database } from '@tongban/database';
import { addMs, dayOf, ok, refuse } from '@tongban/kernel';
import type { Clock, Instant, Refusal, Result } from '@tongban/kernel';
import { noDocument, type DocumentProblemCode } from './problems.ts';
import { findDocument, type RegisteredDocument } from './store/find-documents.ts';
import { resultKinds } from './void-results.ts';

export interface PresentationParts {
  readonly db: Database;
  readonly keys: KeyOps;
  readonly clock: Clock;
}

export interface Presentation {
  readonly code: string;
  readonly presentedAt: Instant;
  readonly expiresAt: Instant;
}

const purpose = 'document-presentation';
const lastsMs = 60_000;
// Enough that what is over never piles up: each that is made takes two away.
const sweptAtOnce = 2;

/** Results are shown to others; notices and receipts are for those they were written to. */
export function mayBePresented(
  { kind, voided, validUntil, sha256 }: RegisteredDocument,
  clock: Clock,
): boolean {
  const isOver = validUntil !== null && validUntil < dayOf(clock());
  return resultKinds.has(kind) && !voided && !isOver && sha256 !== null;
}

/**
 * A code by which whoever stands before the holder sees that the document is in force: good for one look, within sixty seconds, so
 * that a photograph of the screen proves nothing. The caller has made sure whose case it is.
 */
export async function presentDocument(
  { db, keys, clock }: PresentationParts,
  { caseId, documentId }: { readonly caseId: string; readonly documentId: string },
): Promise<Result<Presentation, Refusal<DocumentProblemCode>>> {
  const document = await findDocument(db, documentId);
  if (document === undefined || document.caseId !== caseId) return noDocument;
  if (!mayBePresented(document, clock)) {
    return refuse('documents/not-presentable', {
      zh: '只有有效的证照和办理结果可以出示；已作废、已过期或者还在生成的不能出示。',
      en: 'Only results that are in force are shown to others; this one is voided, over, still being made or no result.',
    });
  }
  const code = keys.createToken(purpose);
  const presentedAt = clock();
  const expiresAt = addMs(presentedAt, lastsMs);
  await db.run(sql`
    with swept as (
      delete from cases.document_presentations where code_digest in (
        select code_digest from cases.document_presentations
         where expires_at < ${presentedAt}::timestamptz - interval '1 day'
         order by expires_at limit ${sweptAtOnce} for update skip locked)
    )
    insert into cases.document_presentations (code_digest, document_id, presented_at, expires_at)
    values (${digestOf(keys, code)}, ${documentId}, ${presentedAt}, ${expiresAt})
  `);
  return ok({ code, presentedAt, expiresAt });
}

/** The document behind the code, for the one look it is good for; of many at once one is answered. */
export async function verifyPresentation(
  { db, keys, clock }: PresentationParts,
  text: string,
): Promise<
  Result<{ document: RegisteredDocument; presentedAt: Instant }, Refusal<DocumentProblemCode>>
> {
  const code = keys.readToken(purpose, text);
  if (!code.ok) return notShown;
  const now = clock();
  const shown = await db.maybeOne<{ documentId: string; presentedAt: Instant }>(sql`
    update cases.document_presentations set verified_at = ${now}
     where code_digest = ${digestOf(keys, code.value)} and verified_at is null and expires_at > ${now}
    returning document_id as "documentId", presented_at as "presentedAt"
  `);
  const document = shown && (await findDocument(db, shown.documentId));
  return document === undefined ? notShown : ok({ document, presentedAt: shown!.presentedAt });
}

function digestOf(keys: KeyOps, code: string): Buffer {
  return Buffer.from(keys.mac('cases/document-presentation', code));
}

const notShown = refuse('documents/presentation-over', {
  zh: '出示码不正确、已经核验过，或者已超过 60 秒。请持有人当面重新出示；照片和截图不能代替当面出示。',
  en: 'This code is wrong, was looked at before, or is more than sixty seconds old. Ask the holder to show it again; a photograph does not count.',
});
