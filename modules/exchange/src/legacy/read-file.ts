import { parse } from 'csv-parse/sync';
import { ok, refuse } from '@tongban/kernel';
import type { Result } from '@tongban/kernel';
import { Parser } from 'saxen';
import { legacyColumns, readLegacyRows } from './legacy-case.ts';
import type { ReadCases } from './legacy-case.ts';

export const legacyFormats = ['csv', 'xml'] as const;
export type LegacyFormat = (typeof legacyFormats)[number];

export const mostFileBytes = 64 * 1024 * 1024;

/** The cases in a file of UTF-8: CSV with the columns named in its first line, or XML with one `<case …/>` a case. */
export function readLegacyFile(bytes: Uint8Array, format: LegacyFormat): Result<ReadCases> {
  if (bytes.byteLength > mostFileBytes) return unreadable();
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return ok(readLegacyRows(format === 'csv' ? csvRows(text) : xmlRows(text)));
  } catch {
    return unreadable();
  }
}

interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

function csvRows(text: string): Row[] {
  const found = parse(text, {
    bom: true,
    columns: true,
    info: true,
    trim: true,
    skip_empty_lines: true,
    max_record_size: 100_000,
  }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
  return found.map(({ record, info }) => ({ line: info.lines, cells: record }));
}

/** Documents that declare entities of their own are none for us: the parser knows no DTD. */
function xmlRows(text: string): Row[] {
  const rows: Row[] = [];
  const open: string[] = [];
  const parser = new Parser();
  let isWhole = false;
  parser.on('openTag', (name, attributes, decode) => {
    open.push(name);
    if (name !== 'case') return;
    const cells = Object.fromEntries(
      Object.entries(attributes()).map(([field, value]) => [
        columnOf.get(field) ?? field,
        decode(value),
      ]),
    );
    rows.push({ line: rows.length + 1, cells });
  });
  parser.on('closeTag', (name) => {
    isWhole = open.pop() === name && open.length === 0;
  });
  for (const event of ['error', 'warn'] as const) {
    parser.on(event, (error) => {
      throw error;
    });
  }
  parser.parse(text);
  if (!isWhole) throw new Error('The document is not whole.');
  return rows;
}

/** Attributes have the names of the fields: XML parsers of before know no others. */
const columnOf: ReadonlyMap<string, string> = new Map(
  Object.entries(legacyColumns).map(([column, field]) => [field, column]),
);

function unreadable() {
  return refuse('exchange/file-unreadable', {
    zh: '文件不是 UTF-8 编码的 CSV 或 XML，或者超过 64 MB。',
    en: 'The file is no CSV or XML in UTF-8, or larger than 64 MB.',
  });
}
