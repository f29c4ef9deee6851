import { readFile } from 'node:fs/promises';
import type { Bilingual } from '@tongban/kernel';

/** What stays after a deletion, and the law that demands it (个人信息保护法 Art 47, second paragraph). */
export interface KeptByLaw {
  readonly code: string;
  readonly what: Bilingual;
  readonly law: Bilingual;
  readonly howLong: Bilingual;
}

const file = new URL('../../data/kept-by-law.tsv', import.meta.url);
let known: Promise<readonly KeptByLaw[]> | undefined;

export function readKeptByLaw(): Promise<readonly KeptByLaw[]> {
  known ??= readFile(file, 'utf8').then(parseKeptByLaw);
  return known;
}

/** Exported for its test. A broken row names its line; nothing of a broken file is used. */
export function parseKeptByLaw(text: string): readonly KeptByLaw[] {
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row, index) => {
      const cells = row.split('\t');
      if (cells.length !== 7 || cells.some((cell) => cell.trim() === '')) {
        throw new Error(`kept-by-law.tsv line ${index + 2} is broken.`);
      }
      const [code, zh, en, lawZh, lawEn, keptZh, keptEn] = cells as Cells;
      return {
        code,
        what: { zh, en },
        law: { zh: lawZh, en: lawEn },
        howLong: { zh: keptZh, en: keptEn },
      };
    });
}

type Cells = [string, string, string, string, string, string, string];
