import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { ok, refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import type { AttachmentProblemCode } from './problems.ts';

type Checked = Result<void, Refusal<AttachmentProblemCode>>;

const inflated = promisify(inflate);
const mostUnpacked = 32 * 1024 * 1024;
const mostStreams = 20_000;

// What runs, starts a program, carries another file or fills a form by script. A script needs the long name too,
// so that two letters met by chance in a compressed picture refuse nothing.
const active =
  /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData|Rendition)(?![A-Za-z])/;

/**
 * A PDF that only shows pages. Names may be written with #-codes and hide in compressed object streams, so both
 * are undone first, within limits: what would unpack to more than 32 MB is refused as unreadable.
 */
export async function checkPdf(bytes: Uint8Array): Promise<Checked> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = buffer.toString('latin1');
  if (!/^%PDF-(1\.[0-7]|2\.0)/.test(text)) return unreadable();
  const end = text.lastIndexOf('%%EOF');
  // Bytes after the end make a file that is two things at once.
  if (end < 0 || text.slice(end + 5).trim().length > 0) return unreadable();
  const plain = plainNames(text);
  if (/\/Encrypt\s*(\d+ \d+ R|<<)/.test(plain)) return encrypted();
  if (active.test(plain)) return activeContent();
  const packed = objectStreams(text);
  if (packed === undefined) return unreadable();
  let unpacked = 0;
  for (const { from, to } of packed) {
    const content = await unpack(buffer.subarray(from, to), mostUnpacked - unpacked);
    if (content === undefined) return unreadable();
    unpacked += content.length;
    if (active.test(plainNames(content.toString('latin1')))) return activeContent();
  }
  return ok(undefined);
}

const longestDictionary = 2_000;

/**
 * Where compressed objects lie. Every `stream` in the file is looked at, also inside another one: a false beginning
 * must not hide a true one.
 */
function objectStreams(text: string): { from: number; to: number }[] | undefined {
  const found: { from: number; to: number }[] = [];
  let count = 0;
  for (const { index, 0: keyword } of text.matchAll(/stream\r?\n/g)) {
    if ((count += 1) > mostStreams) return undefined;
    const before = text.slice(Math.max(0, index - longestDictionary), index);
    const dictionary = plainNames(before.slice(before.lastIndexOf('obj') + 1));
    if (!/\/ObjStm/.test(dictionary) || dictionary.includes('endstream')) continue;
    const from = index + keyword.length;
    const to = text.indexOf('endstream', from);
    if (to < 0) return undefined;
    found.push({ from, to });
  }
  return found;
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
