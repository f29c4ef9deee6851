import { stringify } from 'csv-stringify/sync';
import writeXlsx from 'write-excel-file/node';

export type SheetFormat = 'xlsx' | 'csv';

/** A table as a file that spreadsheet programs open. A cell that they would take for a formula is only text. */
export async function writeSheet(
  rows: readonly (readonly string[])[],
  format: SheetFormat,
): Promise<Buffer> {
  if (format === 'csv') {
    return Buffer.from(
      `\uFEFF${stringify(
        rows.map((row) => [...row]),
        { escape_formulas: true },
      )}`,
    );
  }
  const cells = rows.map((row, index) =>
    row.map((value) => ({
      value,
      type: String,
      ...(index === 0 && { fontWeight: 'bold' as const }),
    })),
  );
  return writeXlsx(cells, { sheet: '事项', stickyRowsCount: 1 }).toBuffer();
}
