import { unescapeText } from '../bulk-line.ts';
import { readFields } from './opened-row.ts';
import type { OpenedRow } from './opened-row.ts';

/**
 * Reads what the rules look at from rows in bulk form: the places of the columns are found in the bytes, and no other column
 * becomes a value. PostgreSQL reads the same bytes afterwards; what it would read otherwise (a column with an escape where
 * none belongs) is malformed here.
 */
export function* readBulk(bytes: Uint8Array): Generator<OpenedRow | undefined> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // One character a byte: places in the text are places in the bytes.
  const text = buffer.toString('latin1');
  let before: OpenedRow | undefined;
  for (let at = 0; at < text.length;) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd === -1 ? text.length : lineEnd;
    const row = readLine({ buffer, text, start: at, end }, before);
    yield row;
    before = row;
    at = end + 1;
  }
}

interface Line {
  readonly buffer: Buffer;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const columns = 12;
const uuidPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readLine(
  { buffer, text, start, end }: Line,
  before: OpenedRow | undefined,
): OpenedRow | undefined {
  const starts: number[] = [start];
  for (let tab = text.indexOf('\t', start); tab !== -1 && tab < end;) {
    starts.push(tab + 1);
    tab = text.indexOf('\t', tab + 1);
  }
  if (starts.length !== columns) return undefined;
  const cell = (index: number) => text.slice(starts[index], starts[index + 1]! - 1);
  // Neighbours are alike: what is the same text stays the same string, which the rules compare and look up at no cost.
  const likeBefore = (index: number, known: string | undefined) =>
    known?.length === starts[index + 1]! - 1 - starts[index]! &&
    text.startsWith(known, starts[index])
      ? known
      : cell(index);
  const textAt = (index: number) =>
    unescapeText(buffer.toString('utf8', starts[index], starts[index + 1]! - 1));
  const [pos, version] = [Number(cell(0)), Number(cell(2))];
  const rowGuid = cell(1);
  const parent = likeBefore(6, before?.parent);
  const day = likeBefore(8, before?.day);
  const table = likeBefore(4, before?.table);
  const body = buffer.toString('utf8', starts[columns - 1], end);
  const fields = readFields(body.includes('\\') ? unescapeText(body) : body);
  if (
    !Number.isSafeInteger(pos) ||
    !Number.isSafeInteger(version) ||
    !uuidPattern.test(rowGuid) ||
    !(parent === before?.parent || parent === String.raw`\N` || uuidPattern.test(parent)) ||
    !(day === before?.day || /^\d{4}-\d{2}-\d{2}$/.test(day)) ||
    fields === undefined
  ) {
    return undefined;
  }
  return {
    pos,
    rowGuid,
    version,
    operation: cell(3),
    table,
    ...(table === 'up_pro_accept' && { subject: textAt(5) }),
    parent: parent.length === 36 ? parent : undefined,
    day,
    fields,
  };
}
