import { createHash } from 'node:crypto';
import type { KeyOps } from '@tongban/crypto';
import type { Queryable } from '@tongban/database';
import { ok, refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import type { ContentStore } from '../attachments/content-store.ts';
import type { DocumentProblemCode } from './problems.ts';
import { findDocument } from './store/find-documents.ts';
import type { RegisteredDocument } from './store/find-documents.ts';

/** The file of a document of this case, exactly as it was signed; anything else is refused as damaged. */
export async function readDocument(
  { db, keys, content }: { db: Queryable; keys: KeyOps; content: ContentStore },
  { caseId, documentId }: { caseId: string; documentId: string },
): Promise<
  Result<{ bytes: Uint8Array; document: RegisteredDocument }, Refusal<DocumentProblemCode>>
> {
  const document = await findDocument(db, documentId);
  if (document === undefined || document.caseId !== caseId) {
    return refuse('documents/not-found', {
      zh: '该办件没有这份文书。',
      en: 'This case has no such document.',
    });
  }
  if (document.storedSha256 === null) {
    return refuse('documents/not-ready', {
      zh: '文书正在生成，通常需要几秒钟，请稍后再试。',
      en: 'The document is being made, usually within seconds. Please try again shortly.',
    });
  }
  const sealed = await content.read(document.storedSha256);
  const opened = sealed === undefined ? undefined : await keys.open(document.subjectId, sealed);
  if (opened?.ok === false && opened.refusal.code === 'crypto/key-destroyed') {
    return refuse('documents/erased', {
      zh: '当事人的个人信息已依法删除，文书内容不可恢复；登记信息仍可核验。',
      en: 'The person’s records have been erased by law. The register entry can still be verified.',
    });
  }
  if (opened === undefined || !opened.ok || sha256Of(opened.value) !== document.sha256) {
    return refuse('documents/damaged', {
      zh: '文书文件缺失或者校验不一致，请联系承办机关。',
      en: 'The file is missing or does not match its digest. Please contact the organ.',
    });
  }
  return ok({ bytes: opened.value, document });
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
