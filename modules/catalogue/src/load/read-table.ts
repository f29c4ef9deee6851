import { type Fault, placeOf } from './fault.ts';

export interface Row<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

interface TableInput<Column extends string> {
  readonly file: string;
  readonly text: string;
  readonly columns: readonly Column[];
  readonly faults: Fault[];
}

/** Rows of a tab-separated file whose first line names its columns. A line that is not whole is a fault. */
export function readTable<Column extends string>(input: TableInput<Column>): Row<Column>[] {
  const { file, text, columns, faults } = input;
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (header !== columns.join('\t')) {
    placeOf(faults, file, 1).report('header', 'table/header', {
      zh: `表头应为 ${columns.join('、')}`,
      en: `the header must be ${columns.join(', ')}`,
    });
    return [];
  }
  const rows: Row<Column>[] = [];
  for (const [index, content] of lines.entries()) {
    if (content === '' && index === lines.length - 1) continue;
    const row = readRow(content, index + 2, input);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

function readRow<Column extends string>(
  content: string,
  line: number,
  { file, columns, faults }: TableInput<Column>,
): Row<Column> | undefined {
  const place = placeOf(faults, file, line);
  const cells = content.split('\t');
  if (cells.length !== columns.length) {
    place.report('*', 'table/cells', {
      zh: `应有 ${columns.length} 列，实有 ${cells.length} 列`,
      en: `${columns.length} cells expected, ${cells.length} found`,
    });
    return undefined;
  }
  for (const [index, column] of columns.entries()) {
    // Hidden characters make two codes that look the same differ.
    if (/[\p{Cc}\p{Cf}\uFFFD]|^\s|\s$/u.test(cells[index]!)) {
      place.report(column, 'table/hidden-character', {
        zh: '含有不可见字符、乱码或首尾空格',
        en: 'a hidden character, an unreadable one, or a space at an end',
      });
    }
  }
  const entries = columns.map((column, index) => [column, cells[index]!] as const);
  return { line, cells: Object.fromEntries(entries) as Record<Column, string> };
}
