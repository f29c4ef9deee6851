import { unescapeText } from '../bulk-line.ts';
import { charactersOf, readFields } from './opened-row.ts';
import type { OpenedRow } from './opened-row.ts';

/**
 * Reads what the rules look at from rows in bulk form: the places of the columns are found in the bytes, and no other column
 * becomes a value. PostgreSQL reads the same bytes afterwards; what it would read otherwise (a column with an escape where
 * none belongs) is malformed here.
 */
export function* readBulk(bytes: Uint8Array): Generator<OpenedRow | undefined> {
  // One character a byte: what is no ASCII is nothing but characters of texts, which stay as they are.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let before: OpenedRow | undefined;
  for (let at = 0; at < text.length;) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd === -1 ? text.length : lineEnd;
    const row = readLine({ text, start: at, end }, before);
    yield row;
    before = row;
    at = end + 1;
  }
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const columns = 12;
/** How COPY writes a column that holds nothing. */
const nothing = String.raw`\N`;
// Where the columns of the line in hand start, and one past its end; one line is read at a time.
const starts = new Uint32Array(columns + 1);

/** Whether the line has as many columns as it must; `starts` says where they are then. */
function findColumns({ text, start, end }: Line): boolean {
  starts[0] = start;
  let found = 1;
  for (let tab = text.indexOf('\t', start); tab !== -1 && tab < end;) {
    if (found === columns) return false;
    starts[found] = tab + 1;
    found += 1;
    tab = text.indexOf('\t', tab + 1);
  }
  starts[columns] = end + 1;
  return found === columns;
}

const cellOf = (text: string, index: number) => text.slice(starts[index], starts[index + 1]! - 1);

/** Neighbours are alike: what is the same text stays the same string, which the rules compare and look up at no cost. */
function likeBefore(text: string, index: number, known: string | undefined): string {
  const start = starts[index]!;
  return known?.length === starts[index + 1]! - 1 - start && text.startsWith(known, start)
    ? known
    : cellOf(text, index);
}

function readLine(line: Line, before: OpenedRow | undefined): OpenedRow | undefined {
  if (!findColumns(line)) return undefined;
  const { text } = line;
  const pos = Number(cellOf(text, 0));
  const version = Number(cellOf(text, 2));
  const rowGuid = cellOf(text, 1);
  const parent = likeBefore(text, 6, before?.parent);
  const day = likeBefore(text, 8, before?.day);
  const table = likeBefore(text, 4, before?.table);
  const body = cellOf(text, columns - 1);
  const fields = readFields(body.includes('\\') ? unescapeText(body) : body, 'bytes');
  if (
    !Number.isSafeInteger(pos) ||
    !Number.isSafeInteger(version) ||
    !isUuid(rowGuid) ||
    !(parent === before?.parent || parent === nothing || isUuid(parent)) ||
    !(day === before?.day || /^\d{4}-\d{2}-\d{2}$/.test(day)) ||
    fields === undefined
  ) {
    return undefined;
  }
  return {
    pos,
    rowGuid,
    version,
    operation: likeBefore(text, 3, before?.operation),
    table,
    subject: table === 'up_pro_accept' ? charactersOf(unescapeText(cellOf(text, 5))) : undefined,
    parent: parent.length === 36 ? parent : undefined,
    day,
    fields,
  };
}

/** A UUID in the one way of writing it that both ends write: 36 characters, small letters. */
function isUuid(text: string): boolean {
  if (text.length !== 36) return false;
  for (let at = 0; at < 36; at += 1) {
    const code = text.charCodeAt(at);
    const isDigit = (code >= 48 && code <= 57) || (code >= 97 && code <= 102);
    const isHyphen = at === 8 || at === 13 || at === 18 || at === 23;
    if (isHyphen ? code !== 45 : !isDigit) return false;
  }
  return true;
}
