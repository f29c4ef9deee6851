import type { Branded } from '@tongban/kernel';

/** Six digits of GB/T 2260. */
export type RegionCode = Branded<'RegionCode'>;

export const regionLevels = ['country', 'province', 'city', 'county'] as const;
export type RegionLevel = (typeof regionLevels)[number];

/** An administrative division of today, or one that was abolished and still stands in old documents. */
export interface Region {
  readonly regionCode: RegionCode;
  readonly name: string;
  readonly level: RegionLevel;
  /** Absent of the country only. Of an abolished region, the part of today's tree it lay in. */
  readonly parentCode?: RegionCode;
  /** The month (YYYY-MM) of the first list without the code. */
  readonly abolishedBy?: string;
  /** Who took over; of a split, the larger part. Absent where it is not known. */
  readonly successorCode?: RegionCode;
}

export const countryCode = '100000' as RegionCode;
