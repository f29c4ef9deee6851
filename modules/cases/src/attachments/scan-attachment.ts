import type { JobHandler } from '@tongban/database';
import type { AttachmentParts } from './take-attachment.ts';
import { findAttachment, setState } from './store/attachment-rows.ts';

/** The virus scanner of a deployment, such as one spoken to over ICAP. */
export interface ContentScanner {
  scan(content: Uint8Array, signal: AbortSignal): Promise<'clean' | 'infected'>;
}

/** Lets a file out of quarantine, or refuses it for good. A scanner that is down leaves it where it is. */
export function scanAttachmentJob(
  { db, content }: Pick<AttachmentParts, 'db' | 'content'>,
  scanner: ContentScanner,
): JobHandler<{ attachmentId: string }> {
  return {
    name: 'cases.scan-attachment',
    async run({ attachmentId }, { signal }) {
      const row = await findAttachment(db, attachmentId);
      if (row?.state !== 'quarantined') return;
      const bytes = await content.read(row.sha256);
      if (bytes === undefined) throw new Error('The content of an attachment is missing.');
      const verdict = await scanner.scan(bytes, signal);
      await setState(db, attachmentId, verdict === 'clean' ? 'clean' : 'refused');
    },
  };
}
