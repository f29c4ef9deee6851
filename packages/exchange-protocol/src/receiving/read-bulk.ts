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
  for (let at = 0; at < text.length;) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd === -1 ? text.length : lineEnd;
    yield readLine(buffer, text, at, end);
    at = end + 1;
  }
}

const columns = 12;
const uuidPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readLine(buffer: Buffer, text: string, start: number, end: number): OpenedRow | undefined {
  const starts: number[] = [start];
  for (let tab = text.indexOf('\t', start); tab !== -1 && tab < end;) {
    starts.push(tab + 1);
    tab = text.indexOf('\t', tab + 1);
  }
  if (starts.length !== columns) return undefined;
  const cell = (index: number) => text.slice(starts[index], starts[index + 1]! - 1);
  const [pos, version] = [Number(cell(0)), Number(cell(2))];
  const [rowGuid, parent, day] = [cell(1), cell(6), cell(8)];
  const body = buffer.toString('utf8', starts[columns - 1], end);
  const fields = readFields(body.includes('\\') ? unescapeText(body) : body);
  if (
    !Number.isSafeInteger(pos) ||
    !Number.isSafeInteger(version) ||
    !uuidPattern.test(rowGuid) ||
    !(parent === String.raw`\N` || uuidPattern.test(parent)) ||
    !/^\d{4}-\d{2}-\d{2}$/.test(day) ||
    fields === undefined
  ) {
    return undefined;
  }
  return {
    pos,
    rowGuid,
    version,
    operation: cell(3),
    table: cell(4),
    parent: parent.length === 36 ? parent : undefined,
    day,
    fields,
  };
}
