import { readFile } from 'node:fs/promises';
import type { AssuranceLevel } from '@tongban/http';
import type { Assurance } from '../openid/assurance-class.ts';

const file = new URL('../../data/upstream-levels.tsv', import.meta.url);

/** What each value of each scheme counts for: a table, because every platform numbers differently. */
export type LevelTable = ReadonlyMap<string, Assurance>;

let known: Promise<LevelTable> | undefined;

export function readLevelTable(): Promise<LevelTable> {
  known ??= readFile(file, 'utf8').then(parseLevelTable);
  return known;
}

/** Exported for its test. A broken row names its line; nothing of a broken file is used. */
export function parseLevelTable(text: string): LevelTable {
  const rows = text.trimEnd().split('\n').slice(1);
  return new Map(
    rows.map((row, index) => {
      const [scheme, value, level = '', authenticator = '', ...more] = row.split('\t');
      if (!/^[1-4]$/.test(level) || !/^[1-3]$/.test(authenticator) || more.length > 0) {
        throw new Error(`upstream-levels.tsv line ${index + 2} is broken.`);
      }
      const assurance = {
        level: Number(level) as AssuranceLevel,
        authenticator: Number(authenticator),
      };
      return [`${scheme}\t${value}`, assurance];
    }),
  );
}

/** The level of a sign-in elsewhere, never above the cap. Undefined for a value the table does not know. */
export function levelOf(
  table: LevelTable,
  { scheme, maximumLevel }: { readonly scheme: string; readonly maximumLevel: number },
  value: unknown,
): Assurance | undefined {
  const found = typeof value === 'string' ? table.get(`${scheme}\t${value}`) : undefined;
  if (found === undefined) return undefined;
  return { ...found, level: Math.min(found.level, maximumLevel) as AssuranceLevel };
}
