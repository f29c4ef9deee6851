import type { KeyOps } from '@tongban/crypto';
import { addJob, isOutOfSpace } from '@tongban/database';
import type { Database } from '@tongban/database';
import { newId, ok, refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import { checkFile } from './check-file.ts';
import type { CheckedFile } from './check-file.ts';
import { isStorageFull } from './content-store.ts';
import type { ContentStore, IncomingFile, StoredContent } from './content-store.ts';
import type { AttachmentProblemCode } from './problems.ts';
import {
  findSameBytes,
  insertAttachment,
  listAttachments,
  lockAttachmentsOf,
} from './store/attachment-rows.ts';
import type { AttachmentId, AttachmentRow } from './store/attachment-rows.ts';

export interface AttachmentParts {
  readonly db: Database;
  readonly keys: KeyOps;
  readonly content: ContentStore;
  readonly settings: AttachmentSettings;
  /** Asks whether a document may carry this photo, within seconds; absent where nobody can be asked. */
  judgePhoto?(photo: PhotoToJudge): Promise<PhotoVerdict>;
}

export interface PhotoToJudge {
  readonly caseId: string;
  readonly personId: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** `not-judged`: nobody answered, or not clearly. It is no reason to refuse; an officer looks. */
export type PhotoVerdict = 'acceptable' | 'background-not-white' | 'not-judged';

export interface AttachmentSettings {
  /** All files of one application together. */
  readonly mostBytesOfCase: number;
  readonly mostFilesOfCase: number;
  /** Files wait in quarantine for a scanner of the deployment; without one the built-in checks decide. */
  readonly quarantine: boolean;
}

export const standardAttachmentSettings: AttachmentSettings = {
  mostBytesOfCase: 200 * 1024 * 1024,
  mostFilesOfCase: 60,
  quarantine: false,
};

/** What the item asks for under this material. */
export interface UploadRule {
  readonly materialKey: string;
  readonly accept: readonly string[];
  readonly maximumBytes: number;
  readonly maximumFiles: number;
  /** Files of this material that the new ones take the place of: they do not count. */
  readonly replaces?: readonly string[];
}

export interface Upload {
  readonly caseId: string;
  readonly personId: string;
  readonly rule: UploadRule;
  readonly name: string;
  readonly stream: AsyncIterable<Uint8Array>;
}

export interface TakenAttachment extends AttachmentRow {
  /** These very bytes lie under the material already: nothing was added. */
  readonly sameAsBefore?: true;
}

type Taken = Result<TakenAttachment, Refusal<AttachmentProblemCode>>;

/**
 * Takes a file from the wire to the disk, checks it and enters it. The same bytes again give the same attachment;
 * what is refused, interrupted or finds the disk full leaves neither row nor file.
 */
export async function takeAttachment(parts: AttachmentParts, upload: Upload): Promise<Taken> {
  let file: IncomingFile | undefined;
  try {
    file = await parts.content.incoming();
    const arrived = await receive(file, upload);
    if (!arrived.ok) return arrived;
    const same = { caseId: upload.caseId, materialKey: upload.rule.materialKey };
    const known = await findSameBytes(parts.db, { ...same, uploadedSha256: arrived.value.sha256 });
    if (known !== undefined) return ok({ ...known, sameAsBefore: true });
    const checked = await checkFile({
      path: file.path,
      name: upload.name,
      accept: upload.rule.accept,
    });
    if (!checked.ok) return checked;
    const unfit = await whyUnfit(parts, upload, checked.value);
    if (unfit !== undefined) return unfit;
    return await enter(parts, upload, { file, arrived: arrived.value, checked: checked.value });
  } catch (error) {
    if (isStorageFull(error) || isOutOfSpace(error)) return storageFull();
    throw error;
  } finally {
    await file?.discard();
  }
}

async function receive(
  file: IncomingFile,
  { stream, rule }: Upload,
): Promise<Result<StoredContent, Refusal<AttachmentProblemCode>>> {
  let bytes = 0;
  try {
    for await (const chunk of stream) {
      bytes += chunk.length;
      if (bytes > rule.maximumBytes) return tooLarge(rule.maximumBytes);
      await file.write(chunk);
    }
  } catch (error) {
    if (isStorageFull(error)) throw error;
    return refuse('attachments/interrupted', {
      zh: '上传没有完成就中断了，请重新上传。已上传的其他材料不受影响。',
      en: 'The upload broke off before it was complete. Send it again; your other files are kept.',
    });
  }
  if (bytes === 0) {
    return refuse('attachments/empty', {
      zh: '文件是空的，请检查后重新选择。',
      en: 'The file is empty. Please choose it again.',
    });
  }
  return ok(await file.finish());
}

/** The material that becomes the picture on a document. */
const documentPhoto = 'photo';

/** A photo that no document can carry is told at once, while the applicant still holds the phone. */
async function whyUnfit(
  { judgePhoto }: AttachmentParts,
  { caseId, personId, rule }: Upload,
  { redrawn, mediaType }: CheckedFile,
) {
  if (judgePhoto === undefined || rule.materialKey !== documentPhoto) return undefined;
  if (redrawn === undefined) return undefined;
  const verdict = await judgePhoto({ caseId, personId, bytes: redrawn, mediaType });
  if (verdict !== 'background-not-white') return undefined;
  return refuse('attachments/photo-not-fitting', {
    zh: '照片的背景不是白色，不能用于证件。请在白墙前正面免冠重拍，或者到照相馆、办证窗口拍照；也可以不上传，使用您最近一次办证的照片。',
    en: 'The background of the photo is not white, so no document can carry it. Take it again in front of a white wall, or at a window; or send none and the photo of your last document is used.',
  });
}

async function enter(
  parts: AttachmentParts,
  upload: Upload,
  { file, arrived, checked }: { file: IncomingFile; arrived: StoredContent; checked: CheckedFile },
): Promise<Taken> {
  const { db, keys, content, settings } = parts;
  const { redrawn, mediaType } = checked;
  const stored = redrawn === undefined ? await content.adopt(file) : await content.put(redrawn);
  const nameSealed = await keys.seal(upload.personId, upload.name.slice(0, 200));
  const attachmentId = newId<AttachmentId>();
  const row = {
    attachmentId,
    caseId: upload.caseId,
    personId: upload.personId,
    materialKey: upload.rule.materialKey,
    nameSealed,
    mediaType,
    bytes: stored.bytes,
    sha256: stored.sha256,
    uploadedSha256: arrived.sha256,
    state: settings.quarantine ? ('quarantined' as const) : ('clean' as const),
  };
  return db.transaction(async (tx) => {
    await lockAttachmentsOf(tx, upload.caseId);
    const same = await findSameBytes(tx, row);
    if (same !== undefined) return ok({ ...same, sameAsBefore: true });
    const present = await listAttachments(tx, upload.caseId);
    const refusal = overLimit(present, stored.bytes, upload.rule, settings);
    if (refusal !== undefined) return { ok: false as const, refusal };
    await insertAttachment(tx, row);
    if (settings.quarantine) {
      await addJob(tx, 'cases.scan-attachment', { attachmentId }, { key: `scan/${attachmentId}` });
    }
    const entered = (await listAttachments(tx, upload.caseId)).find(
      (one) => one.attachmentId === attachmentId,
    );
    return ok(entered!);
  });
}

function overLimit(
  present: readonly AttachmentRow[],
  bytes: number,
  rule: UploadRule,
  settings: AttachmentSettings,
): Refusal<AttachmentProblemCode> | undefined {
  const ofMaterial = present.filter(
    ({ materialKey, attachmentId }) =>
      materialKey === rule.materialKey && rule.replaces?.includes(attachmentId) !== true,
  );
  if (ofMaterial.length >= rule.maximumFiles) {
    return refuse('attachments/too-many', {
      zh: `该材料最多上传 ${rule.maximumFiles} 个文件，请先删除不需要的文件。`,
      en: `This material takes at most ${rule.maximumFiles} files. Remove one first.`,
    }).refusal;
  }
  const total = present.reduce((sum, one) => sum + one.bytes, bytes);
  if (total > settings.mostBytesOfCase || present.length >= settings.mostFilesOfCase) {
    const most = Math.floor(settings.mostBytesOfCase / 1024 / 1024);
    return refuse('attachments/quota-exceeded', {
      zh: `一次申请的全部材料不得超过 ${most} MB 和 ${settings.mostFilesOfCase} 个文件。`,
      en: `All files of one application may be ${most} MB and ${settings.mostFilesOfCase} files at most.`,
    }).refusal;
  }
  return undefined;
}

export function tooLarge(maximumBytes: number) {
  const most = Math.floor((maximumBytes / 1024 / 1024) * 10) / 10;
  return refuse('attachments/too-large', {
    zh: `文件超过 ${most} MB 的上限。照片可以在手机上选择“压缩”或者降低分辨率后重新上传。`,
    en: `The file is larger than ${most} MB. Choose a smaller size for the photo and send it again.`,
  });
}

export function storageFull() {
  return refuse('attachments/storage-full', {
    zh: '系统存储空间不足，文件没有保存。已填写的内容和已上传的材料不受影响，请稍后再试。',
    en: 'There is no room to store the file; it was not saved. What you entered before is kept. Try again later.',
  });
}
