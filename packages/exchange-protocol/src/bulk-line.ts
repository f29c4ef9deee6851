import { digestOf } from './exchange-row.ts';
import type { ExchangeRow, RowOperation } from './exchange-row.ts';

/** A row as one line of PostgreSQL's COPY text format, without the line's end. */
export function toBulkLine(row: ExchangeRow): string {
  return [
    row.pos,
    row.rowGuid,
    row.version,
    row.operation,
    row.table,
    escapeText(row.subject),
    row.parent ?? '\\N',
    escapeText(row.organCode),
    row.day,
    row.at,
    row.digest,
    escapeText(row.body),
  ].join('\t');
}

/** The row in a line, or undefined when the line is none. */
export function readBulkLine(line: string): ExchangeRow | undefined {
  const cells = line.split('\t');
  if (cells.length !== 12) return undefined;
  const [pos, rowGuid, version, operation, table, subject, parent, organCode, day, at, digest] =
    cells as [string, string, string, RowOperation, ...string[]];
  if (!/^\d{1,18}$/.test(digest ?? '') && !/^\d{19}$/.test(digest ?? '')) return undefined;
  return {
    pos: Number(pos),
    rowGuid,
    version: Number(version),
    operation,
    table: table!,
    subject: unescapeText(subject!),
    parent: parent === '\\N' ? undefined : parent!,
    organCode: unescapeText(organCode!),
    day: day!,
    at: at!,
    digest: BigInt(digest!),
    body: unescapeText(cells[11]!),
  };
}

export function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}

/** The positions of lines that are not what their own digest says; for finding what was tampered with. */
export function findAlteredLines(bytes: Uint8Array): { line: number; pos: number | undefined }[] {
  const altered: { line: number; pos: number | undefined }[] = [];
  Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .slice(0, -1)
    .forEach((line, index) => {
      const row = readBulkLine(line);
      if (row === undefined || !Number.isSafeInteger(row.pos) || digestOf(row) !== row.digest) {
        altered.push({ line: index + 1, pos: row?.pos });
      }
    });
  return altered;
}

function escapeText(text: string): string {
  return /[\\\t\n\r]/.test(text)
    ? text
        .replaceAll('\\', '\\\\')
        .replaceAll('\t', '\\t')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
    : text;
}

const meant: Readonly<Record<string, string>> = {
  t: '\t',
  n: '\n',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
};

/** A column as it was before `toBulkLine` wrote it. */
export function unescapeText(text: string): string {
  return text.includes('\\')
    ? text.replaceAll(/\\(.)/g, (_, mark: string) => meant[mark] ?? mark)
    : text;
}
