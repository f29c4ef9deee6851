import { readFile } from 'node:fs/promises';
import { ok, refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import { checkPdf } from './check-pdf.ts';
import { checkPicture } from './check-picture.ts';
import type { AcceptableType } from './file-types.ts';
import type { AttachmentProblemCode } from './problems.ts';
import { sniffFile } from './sniff-file.ts';

export interface CheckedFile {
  readonly mediaType: AcceptableType;
  /** What is kept instead of the bytes that came in; absent when they are kept as they are. */
  readonly redrawn?: Uint8Array;
}

/** Everything that is looked at before a file is taken. */
export async function checkFile(file: {
  path: string;
  name: string;
  accept: readonly string[];
}): Promise<Result<CheckedFile, Refusal<AttachmentProblemCode>>> {
  const sniffed = await sniffFile(file);
  if (!sniffed.ok) return sniffed;
  const mediaType = sniffed.value;
  if (mediaType !== 'application/pdf') {
    const picture = await checkPicture(file.path, mediaType);
    return picture.ok ? ok({ mediaType, redrawn: picture.value.bytes }) : picture;
  }
  const bytes = await readFile(file.path);
  if (bytes.includes(testVirus)) {
    return refuse('attachments/malware', {
      zh: '文件含有恶意代码特征，已拒绝。请在本机查杀病毒后重新上传。',
      en: 'The file carries the mark of malicious code and was refused. Scan your device first.',
    });
  }
  const pdf = await checkPdf(bytes);
  return pdf.ok ? ok({ mediaType }) : pdf;
}

// The mark every scanner agrees on (EICAR), in two halves so that this file is not taken for it.
const testVirus = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);
