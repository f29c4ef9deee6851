import type { KeyOps } from '@tongban/crypto';
import type { AttachmentRow } from './store/attachment-rows.ts';
import type { TakenAttachment } from './take-attachment.ts';

/** An attachment as its owner and the officer see it. */
export interface AttachmentView {
  readonly attachmentId: string;
  readonly materialKey: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly state: 'clean' | 'quarantined' | 'refused';
  /** Of an upload: the same file was there already, under this name. */
  readonly sameAsBefore?: true;
}

export async function viewAttachment(
  keys: KeyOps,
  row: AttachmentRow | TakenAttachment,
): Promise<AttachmentView> {
  const name = await keys.openText(row.personId, row.nameSealed);
  return {
    attachmentId: row.attachmentId,
    materialKey: row.materialKey,
    name: name.ok ? name.value : '',
    mediaType: row.mediaType,
    bytes: row.bytes,
    sha256: row.sha256,
    state: row.state,
    ...('sameAsBefore' in row && { sameAsBefore: true }),
  };
}

export function viewAttachments(
  keys: KeyOps,
  rows: readonly AttachmentRow[],
): Promise<AttachmentView[]> {
  return Promise.all(rows.map((row) => viewAttachment(keys, row)));
}
