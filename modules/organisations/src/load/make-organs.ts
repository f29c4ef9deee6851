import { creditCodeCheckCharacter } from '@tongban/citizen-ids';
import type { OrganLevel } from '@tongban/vocabulary';
import type { Organ, OrganId } from '../domain/organ.ts';
import type { Region, RegionLevel } from '../domain/region.ts';
import { organNames, regionStem } from './organ-names.ts';
import { shortNames } from './short-names.ts';
import type { OrganEntry } from './parse-organs.ts';
import { uniquePrefixes } from './unique-prefixes.ts';

/**
 * The organs of four levels for every region of today, by rule, and the stations of the file. Hong Kong, Macao
 * and Taiwan have no organs of the ministry. Credit codes are synthetic with a true check character.
 */
export function makeOrgans(
  regions: readonly Region[],
  entries: readonly OrganEntry[],
): readonly Organ[] {
  const seats = regions.filter(
    (region) => !region.abolishedBy && !/^(71|8)/.test(region.regionCode),
  );
  const byCode = new Map<string, Region>(seats.map((region) => [region.regionCode, region]));
  const prefixes = documentPrefixes(seats);
  const bureaus = new Map<string, Organ>();
  for (const region of seats.toSorted(byLevel)) {
    const parent = region.parentCode === undefined ? undefined : bureaus.get(region.parentCode);
    const entry = entries.find(
      (one) => one.stationName === '' && one.regionCode === region.regionCode,
    );
    bureaus.set(region.regionCode, {
      organId: organIdOf(region.regionCode, entry?.subject ?? usualSubject),
      ...organNames(region, byCode.get(region.parentCode ?? '')),
      documentPrefix: prefixes.get(region.regionCode)!,
      level: organLevels[region.level],
      regionCode: region.regionCode,
      ...(parent !== undefined && { parentId: parent.organId }),
      ...contactOf(entry),
    });
  }
  const stations = entries.filter(({ stationName }) => stationName !== '');
  return [...bureaus.values(), ...stations.map((entry) => station(entry, bureaus))];
}

const usualSubject = 'MB0TE1000';

const organLevels: Readonly<Record<RegionLevel, OrganLevel>> = {
  country: 'ministry',
  province: 'province',
  city: 'city',
  county: 'county',
};

/** 11 stands for an organ of the state registered by 机构编制. */
function organIdOf(regionCode: string, subject: string): OrganId {
  const first17 = `11${regionCode}${subject}`;
  return `${first17}${creditCodeCheckCharacter(first17)}` as OrganId;
}

function station(entry: OrganEntry, bureaus: ReadonlyMap<string, Organ>): Organ {
  const parent = bureaus.get(entry.regionCode)!;
  return {
    organId: organIdOf(entry.regionCode, entry.subject),
    name: `${parent.name}${entry.stationName}`,
    shortName: entry.stationName,
    documentPrefix: `${parent.documentPrefix.slice(0, -1)}${entry.stationName.replace(/派出所$/, '')}公`,
    level: 'station',
    regionCode: parent.regionCode,
    parentId: parent.organId,
    ...contactOf(entry),
  };
}

function contactOf(entry: OrganEntry | undefined) {
  if (entry === undefined) return {};
  const { address, phone, hours } = entry;
  return {
    ...(address !== '' && { address }),
    ...(phone !== '' && { phone }),
    ...(hours !== '' && { hours }),
  };
}

/** 粤公, 粤深公, 粤深南公: the province's character, then the shortest unlike beginnings. */
function documentPrefixes(regions: readonly Region[]): ReadonlyMap<string, string> {
  const beginnings = new Map<string, string>([['100000', '']]);
  const levels: readonly RegionLevel[] = ['province', 'city', 'county'];
  for (const level of levels) {
    const ofLevel = regions.filter((region) => region.level === level);
    const bySuperior = Map.groupBy(ofLevel, ({ parentCode }) => parentCode as string);
    for (const [superior, siblings] of bySuperior) {
      const own = uniquePrefixes(distinctNames(siblings));
      siblings.forEach((region, at) => {
        beginnings.set(region.regionCode, `${beginnings.get(superior) ?? ''}${own[at]}`);
      });
    }
  }
  return new Map([...beginnings].map(([code, beginning]) => [code, `${beginning}公`]));
}

// 临夏市 and 临夏县 lie side by side: where only the last character tells them apart, it stays.
function distinctNames(siblings: readonly Region[]): string[] {
  const names = siblings.map((region) => shortNames[region.regionCode] ?? regionStem(region));
  return names.map((name, at) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : siblings[at]!.name,
  );
}

const depth: readonly RegionLevel[] = ['country', 'province', 'city', 'county'];

function byLevel(one: Region, other: Region): number {
  return depth.indexOf(one.level) - depth.indexOf(other.level);
}
