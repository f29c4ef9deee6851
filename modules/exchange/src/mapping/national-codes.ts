import { wordsOf } from '@tongban/vocabulary';
import type { ItemState } from '@tongban/vocabulary';

/** The national number of a word: its place in the element dictionary, from 1. */
export function codeOf<Word extends string>(
  labels: Parameters<typeof wordsOf<Word>>[0],
  word: Word,
): string {
  return String(wordsOf(labels).indexOf(word) + 1);
}

export const yes = (is: boolean) => (is ? '1' : '0');

/** 事项状态: 1 in use, 2 suspended, 3 withdrawn. */
export const itemStates: Readonly<Record<ItemState, string>> = {
  'in-force': '1',
  suspended: '2',
  withdrawn: '3',
};

/** 行使层级. */
export const useLevels = {
  ministry: '1',
  province: '2',
  city: '3',
  county: '4',
  station: '5',
} as const;

/** 通办范围: nationwide, province, city, county. */
export const areas = { nationwide: '1', province: '2', city: '3', local: '4' } as const;

/** 时限单位: working days, calendar days, hours, months [assumed numbers of the interface]. */
export const timeUnits = {
  'working-days': '1',
  'natural-days': '2',
  hours: '3',
  months: '4',
} as const;
