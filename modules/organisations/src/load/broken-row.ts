import { refuse } from '@tongban/kernel';
import type { Refusal } from '@tongban/kernel';

export type BrokenRow = Refusal<'organisations/row-broken'>;

/** Names the file and the line, so that whoever maintains the data can go there. */
export function brokenRow(file: string, line: number, why: { zh: string; en: string }) {
  return refuse(
    'organisations/row-broken',
    { zh: `${file} 第 ${line} 行：${why.zh}。`, en: `${file}, line ${line}: ${why.en}.` },
    { file, line },
  );
}
