import { ok } from '@tongban/kernel';
import type { Result } from '@tongban/kernel';
import { brokenRow } from './broken-row.ts';
import type { BrokenRow } from './broken-row.ts';

/** A row of a tab-separated file: its cells by column, and its line for messages. */
export interface TableRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** Reads a file of tab-separated rows: comments begin with #, the first other line names the columns. */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): Result<readonly TableRow<Column>[], BrokenRow> {
  const rows: TableRow<Column>[] = [];
  let headSeen = false;
  for (const [index, content] of text.split('\n').entries()) {
    const line = index + 1;
    if (content === '' || content.startsWith('#')) continue;
    const cells = content.split('\t');
    if (!headSeen) {
      if (cells.join('\t') !== columns.join('\t')) {
        return brokenRow(file, line, {
          zh: `表头应为 ${columns.join('、')}`,
          en: `the columns must be ${columns.join(', ')}`,
        });
      }
      headSeen = true;
      continue;
    }
    if (cells.length !== columns.length) {
      return brokenRow(file, line, {
        zh: `应有 ${columns.length} 列，现有 ${cells.length} 列`,
        en: `${columns.length} columns are needed, there are ${cells.length}`,
      });
    }
    const spaced = cells.find((cell) => cell !== cell.trim());
    if (spaced !== undefined) {
      return brokenRow(file, line, {
        zh: `“${spaced}”首尾有空白`,
        en: `there is white space around “${spaced.trim()}”`,
      });
    }
    const named = Object.fromEntries(columns.map((column, at) => [column, cells[at]!]));
    rows.push({ line, cells: named as Record<Column, string> });
  }
  if (!headSeen) {
    return brokenRow(file, 1, { zh: '文件没有表头', en: 'the file names no columns' });
  }
  return ok(rows);
}
