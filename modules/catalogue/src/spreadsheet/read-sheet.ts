import { parse } from 'csv-parse/sync';
import { ok, type Refusal, refuse, type Result } from '@tongban/kernel';
import { readSheet as readXlsx } from 'read-excel-file/node';

export type SheetRefusal = Refusal<'catalogue/import-unreadable'>;

const mostUnpackedBytes = 60 * 1024 * 1024;

/** The cells of the first sheet of an xlsx file, or of a csv file in UTF-8, as texts. */
export async function readSheet(bytes: Buffer): Promise<Result<string[][], SheetRefusal>> {
  try {
    if (isZip(bytes)) {
      if (unpackedBytes(bytes) > mostUnpackedBytes) return unreadable();
      const rows = await readXlsx(bytes);
      return ok(rows.map((row) => row.map((cell) => textOf(cell))));
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return ok(parse(text, { bom: true, relax_column_count: true, max_record_size: 100_000 }));
  } catch {
    return unreadable();
  }
}

function isZip(bytes: Buffer): boolean {
  return bytes.subarray(0, 2).toString('latin1') === 'PK';
}

/** What the entries of the archive say they unpack to, so that a small file cannot fill the memory. */
function unpackedBytes(bytes: Buffer): number {
  let sum = 0;
  const mark = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 4)) {
    if (at + 28 <= bytes.length) sum += bytes.readUInt32LE(at + 24);
  }
  return sum;
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

function unreadable() {
  return refuse('catalogue/import-unreadable', {
    zh: '文件不是可读的 xlsx 或 UTF-8 编码的 csv。',
    en: 'The file is no readable xlsx, nor csv in UTF-8.',
  });
}
