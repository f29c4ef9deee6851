import { ok, refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import type { OrganLevel } from '@tongban/vocabulary';
import type { OrganIndex } from './organ-index.ts';
import type { Organ } from './organ.ts';
import type { RegionIndex } from './region-index.ts';
import { countryCode } from './region.ts';
import type { Region } from './region.ts';

export type CompetentOrganRefusal = Refusal<
  | 'organisations/region-unknown'
  | 'organisations/region-too-coarse'
  | 'organisations/no-competent-organ'
>;

/**
 * The organ that handles a matter of the region when the matter is exercised at the levels given: the lowest
 * of them on the way up. Where the level does not exist — 东莞 has no counties, 北京 no cities — the next
 * organ above acts. A station's power is exercised by its county's organ unless a station is chosen.
 */
export function findCompetentOrgan(
  regionCode: string,
  exerciseLevels: readonly OrganLevel[],
  { regions, organs }: { readonly regions: RegionIndex; readonly organs: OrganIndex },
): Result<Organ, CompetentOrganRefusal> {
  const resolved = regions.resolve(regionCode);
  if (resolved === undefined) return refuseUnknown();
  const { region } = resolved;
  const wanted: readonly string[] = exerciseLevels.map((level) =>
    level === 'station' ? 'county' : level,
  );
  const lowest = order.findIndex((level) => wanted.includes(level));
  if (lowest === -1) return refuseNone(region);
  if (existsBelow(region, order[lowest]!, regions)) {
    const acts = organAbove(region, wanted, lowest, { regions, organs });
    // A matter of the counties cannot be placed while only the city is known.
    return acts !== undefined && wanted.includes(acts.level) ? ok(acts) : refuseTooCoarse(region);
  }
  const organ = organAbove(region, wanted, lowest, { regions, organs });
  return organ === undefined ? refuseNone(region) : ok(organ);
}

// Lowest first. The organ of the country is the ministry.
const order: readonly string[] = ['county', 'city', 'province', 'ministry'];

function organAbove(
  region: Region,
  wanted: readonly string[],
  lowest: number,
  { regions, organs }: { regions: RegionIndex; organs: OrganIndex },
): Organ | undefined {
  const codes = regions.path(region.regionCode).map((one) => one.regionCode);
  const onTheWay = [countryCode, ...codes]
    .toReversed()
    .map((code) => organs.ofRegion(code, 1)[0])
    .filter((organ) => organ !== undefined && organ.level !== 'station');
  const exact = onTheWay.find((organ) => wanted.includes(organ!.level));
  // The ministry acts only where the matter is its own: Hong Kong, Macao and Taiwan have other police.
  const higher = onTheWay.filter((organ) => organ!.level !== 'ministry');
  return exact ?? higher.find((organ) => order.indexOf(organ!.level) > lowest);
}

/** Whether the region has parts of that level, so that one of them would have to be named. */
function existsBelow(region: Region, level: string, regions: RegionIndex): boolean {
  if (order.indexOf(level) >= order.indexOf(region.level)) return false;
  const parts = regions.list(region.regionCode, mostParts);
  return level === 'city' ? parts.some((part) => part.level === 'city') : parts.length > 0;
}

const mostParts = 100;

function refuseUnknown() {
  return refuse('organisations/region-unknown', {
    zh: '没有这个行政区划代码，请重新选择地区。',
    en: 'There is no such region. Choose the region again.',
  });
}

function refuseTooCoarse(region: Region) {
  return refuse(
    'organisations/region-too-coarse',
    {
      zh: `该事项由县（区）级公安机关办理，请选择${region.name}下的区县。`,
      en: `This is handled by the police of a county. Choose a county or district of ${region.name}.`,
    },
    { regionCode: region.regionCode },
  );
}

function refuseNone(region: Region) {
  return refuse(
    'organisations/no-competent-organ',
    {
      zh: `${region.name}没有办理该事项的公安机关。`,
      en: `There is no police organ for this in ${region.name}.`,
    },
    { regionCode: region.regionCode },
  );
}
