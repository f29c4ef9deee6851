import type { ImplementingOrgan } from './implementation.ts';
import type { Scope } from './service-item.ts';

/** The regions as a tree: from the province down to one, and those below one. */
export interface RegionTree {
  regionPath(regionCode: string): readonly { readonly regionCode: string }[];
  listRegions(
    parentCode: string | undefined,
    limit: number,
  ): readonly { readonly regionCode: string }[];
}

const mostBelow = 100;
const mostOrgans = 3;

/**
 * Who carries an item out for people of a region whose own organ does not: organs of the same city first, then of the
 * province, as far as the item is handled across regions (通办范围). At most three; no further than the province,
 * because nobody is sent across the country. `organIn` says who carries it out in a region.
 */
export function nearestOrgans(
  regions: RegionTree,
  { regionCode, scope }: { readonly regionCode: string; readonly scope: Scope },
  organIn: (regionCode: string) => ImplementingOrgan | undefined,
): readonly ImplementingOrgan[] {
  const [province, city] = regions.regionPath(regionCode);
  if (scope === 'local' || province === undefined || city === undefined) return [];
  const below = (code: string) =>
    regions.listRegions(code, mostBelow).map((region) => region.regionCode);
  const found = new Map<string, ImplementingOrgan>();
  for (const near of [city.regionCode, ...(scope === 'city' ? [] : below(province.regionCode))]) {
    for (const county of below(near)) {
      const organ = county === regionCode ? undefined : organIn(county);
      if (organ !== undefined) found.set(organ.organId, organ);
      if (found.size === mostOrgans) return [...found.values()];
    }
  }
  return [...found.values()];
}
