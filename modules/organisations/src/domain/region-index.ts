import { countryCode } from './region.ts';
import type { Region, RegionCode } from './region.ts';

/** All regions in memory: some four thousand, asked for by every form and every case. */
export interface RegionIndex {
  readonly size: number;
  find(regionCode: string): Region | undefined;
  /** Today's regions directly below; of the country when none is named. */
  list(parentCode: string, limit: number): readonly Region[];
  hasChildren(regionCode: string): boolean;
  /** Today's region for a code of any age: itself, or the end of the chain of successors. */
  resolve(regionCode: string): ResolvedRegion | undefined;
  /** From the province down to the region itself. */
  path(regionCode: string): readonly Region[];
}

export interface ResolvedRegion {
  /** Abolished only when nobody is known to have taken over. */
  readonly region: Region;
  /** The abolished codes that were passed on the way, oldest first. */
  readonly via: readonly RegionCode[];
}

export function createRegionIndex(regions: readonly Region[]): RegionIndex {
  const byCode = new Map<string, Region>(regions.map((region) => [region.regionCode, region]));
  const children = Map.groupBy(
    regions.filter(({ abolishedBy, parentCode }) => parentCode !== undefined && !abolishedBy),
    ({ parentCode }) => parentCode as string,
  );
  for (const list of children.values()) {
    list.sort((one, other) => (one.regionCode < other.regionCode ? -1 : 1));
  }

  return {
    size: regions.length,
    find: (regionCode) => byCode.get(regionCode),
    list: (parentCode, limit) => (children.get(parentCode) ?? []).slice(0, limit),
    hasChildren: (regionCode) => children.has(regionCode),
    resolve(regionCode) {
      const via: RegionCode[] = [];
      let region = byCode.get(regionCode);
      while (region?.successorCode !== undefined && via.length < longestChain) {
        via.push(region.regionCode);
        region = byCode.get(region.successorCode);
      }
      return region === undefined ? undefined : { region, via };
    },
    path(regionCode) {
      const path: Region[] = [];
      let region = byCode.get(regionCode);
      while (region !== undefined && region.regionCode !== countryCode && path.length < deepest) {
        path.unshift(region);
        region = region.parentCode === undefined ? undefined : byCode.get(region.parentCode);
      }
      return path;
    },
  };
}

// Loading refuses circles; these bounds hold also for rows that somebody wrote by hand.
const longestChain = 20;
const deepest = 5;
