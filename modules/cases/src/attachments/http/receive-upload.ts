import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { ok, refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import { viewAttachment } from '../attachment-view.ts';
import type { AttachmentView } from '../attachment-view.ts';
import type { AttachmentProblemCode } from '../problems.ts';
import { takeAttachment } from '../take-attachment.ts';
import type { AttachmentParts, UploadRule } from '../take-attachment.ts';
import { finishReading } from './finish-reading.ts';

/** The one file of a multipart request, taken under the rule of its material. */
export async function receiveUpload(
  request: FastifyRequest,
  parts: AttachmentParts,
  place: {
    caseId: string;
    personId: string;
    materialKey: string;
    uploads: readonly UploadRule[];
  },
): Promise<Result<AttachmentView, Refusal<AttachmentProblemCode>>> {
  const rule = place.uploads.find(({ materialKey }) => materialKey === place.materialKey);
  if (rule === undefined) return notAsked();
  // One byte more than allowed: what reaches it is too large, and is said to be so by name and number.
  const file = await request.file({
    limits: { fileSize: rule.maximumBytes + 1, files: 1 },
    throwFileSizeLimit: false,
  });
  if (file === undefined) return noFile();
  const taken = await takeAttachment(parts, {
    caseId: place.caseId,
    personId: place.personId,
    rule,
    name: file.filename,
    stream: file.file,
  });
  if (!taken.ok) {
    await finishReading(request);
    return taken;
  }
  return ok(await viewAttachment(parts.keys, taken.value));
}

function notAsked() {
  return refuse('attachments/material-not-asked', {
    zh: '该事项不要求您上传这项材料；可以通过共享获取的材料不需要重复提交。',
    en: 'This item does not ask you for that material. What can be obtained by sharing need not be handed in.',
  });
}

function noFile() {
  return refuse('attachments/no-file', {
    zh: '没有收到文件，请在“file”字段中选择一个文件。',
    en: 'No file arrived. Choose one in the field “file”.',
  });
}
