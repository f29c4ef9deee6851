import type { Queryable } from '@tongban/database';
import { ok, refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import type { AttachmentProblemCode } from './problems.ts';
import { listAttachments } from './store/attachment-rows.ts';

/** What a case event says of a file: no name, no content, a digest. */
export interface AttachmentReference {
  readonly attachmentId: string;
  readonly materialKey: string;
  readonly sha256: string;
}

/** The files of a case as its events name them. An id of another case is as good as none. */
export async function resolveAttachments(
  db: Queryable,
  { caseId, attachmentIds }: { caseId: string; attachmentIds: readonly string[] },
): Promise<Result<AttachmentReference[], Refusal<AttachmentProblemCode>>> {
  const present = new Map(
    (await listAttachments(db, caseId)).map((row) => [row.attachmentId as string, row]),
  );
  const references: AttachmentReference[] = [];
  for (const attachmentId of new Set(attachmentIds)) {
    const row = present.get(attachmentId);
    if (row === undefined || row.state === 'refused') {
      return refuse(
        'attachments/not-found',
        {
          zh: '有一个附件不存在或未通过检查，请重新上传。',
          en: 'One attachment does not exist or was refused. Upload it again.',
        },
        { attachmentId },
      );
    }
    const { materialKey, sha256 } = row;
    references.push({ attachmentId, materialKey, sha256 });
  }
  return ok(references);
}
