import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { ok, refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import type { AttachmentProblemCode } from './problems.ts';

type Checked = Result<void, Refusal<AttachmentProblemCode>>;

const inflated = promisify(inflate);
const mostUnpacked = 32 * 1024 * 1024;
const mostStreams = 20_000;

// What runs, starts a program, carries another file or fills a form by script.
const active =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE|Rendition|Sound|Movie)(?![A-Za-z])/;

/**
 * A PDF that only shows pages. Names may be written with #-codes and hide in compressed object streams, so both
 * are undone first, within limits: what would unpack to more than 32 MB is refused as unreadable.
 */
export async function checkPdf(bytes: Uint8Array): Promise<Checked> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.latin1Slice();
  if (!/^%PDF-(1\.[0-7]|2\.0)/.test(text)) return unreadable();
  const end = text.lastIndexOf('%%EOF');
  if (end < 0 || text.slice(end + 5).trim().length > 0) return unreadable();
  const structure = withoutStreams(text);
  if (structure === undefined) return unreadable();
  const plain = plainNames(structure.text);
  if (/\/Encrypt(?![A-Za-z])/.test(plain)) return encrypted();
  if (active.test(plain)) return activeContent();
  let unpacked = 0;
  for (const { from, to } of structure.objectStreams) {
    const content = await unpack(buffer.subarray(from, to), mostUnpacked - unpacked);
    if (content === undefined) return unreadable();
    unpacked += content.length;
    if (active.test(plainNames(content.latin1Slice()))) return activeContent();
  }
  return ok(undefined);
}

interface Structure {
  readonly text: string;
  readonly objectStreams: readonly { from: number; to: number }[];
}

/** The text between the streams, and where the compressed object streams lie. */
function withoutStreams(text: string): Structure | undefined {
  const pieces: string[] = [];
  const objectStreams: { from: number; to: number }[] = [];
  let position = 0;
  for (let count = 0; count < mostStreams; count += 1) {
    const keyword = text.indexOf('stream', position);
    if (keyword < 0) {
      pieces.push(text.slice(position));
      return { text: pieces.join(' '), objectStreams };
    }
    const head = text.slice(position, keyword);
    pieces.push(head);
    const from = keyword + 6 + (text[keyword + 6] === '\r' ? 2 : 1);
    const to = text.indexOf('endstream', from);
    if (to < 0) return undefined;
    const dictionary = plainNames(head.slice(Math.max(0, head.lastIndexOf(' obj'))));
    if (/\/Type\s*\/ObjStm/.test(dictionary)) objectStreams.push({ from, to });
    position = to + 9;
  }
  return undefined;
}

/** `/J#61vaScript` is `/JavaScript`. */
function plainNames(text: string): string {
  return text.includes('#')
    ? text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

async function unpack(packed: Uint8Array, most: number): Promise<Buffer | undefined> {
  try {
    return await inflated(packed, { maxOutputLength: Math.max(1, most), finishFlush: 2 });
  } catch {
    return undefined;
  }
}

function unreadable(): Checked {
  return refuse('attachments/pdf-unreadable', {
    zh: 'PDF 文件已损坏或者不完整，无法检查。请重新导出后上传。',
    en: 'The PDF is damaged or incomplete and cannot be checked. Export it again.',
  });
}

function encrypted(): Checked {
  return refuse('attachments/pdf-encrypted', {
    zh: 'PDF 文件设有密码或者加密，无法审查。请取消加密后上传。',
    en: 'The PDF is encrypted and cannot be examined. Remove the protection and upload it again.',
  });
}

function activeContent(): Checked {
  return refuse('attachments/pdf-active-content', {
    zh: 'PDF 文件含有脚本、附件或者可启动的程序，为了安全不予接收。请打印为普通 PDF 后上传。',
    en: 'The PDF holds scripts, attached files or programs and is not taken. Print it to a plain PDF.',
  });
}
