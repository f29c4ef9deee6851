import type { Region } from '../domain/region.ts';

/** What the bureau of a region is called, in full and by colleagues. */
export function organNames(
  region: Region,
  city: Region | undefined,
): { readonly name: string; readonly shortName: string } {
  switch (region.level) {
    case 'country':
      return { name: '公安部', shortName: '公安部' };
    case 'province': {
      // 直辖市 have a 局, provinces and autonomous regions a 厅.
      const kind = region.name.endsWith('市') ? '公安局' : '公安厅';
      return { name: region.name + kind, shortName: provinceStem(region.name) + kind };
    }
    case 'city':
      return { name: `${region.name}公安局`, shortName: `${cityStem(region.name)}公安局` };
    case 'county':
      return countyNames(region, city);
  }
}

/** The part of a name that tells a region from its neighbours: 南山 of 南山区. */
export function regionStem(region: Region): string {
  if (region.level === 'province') return provinceStem(region.name);
  return region.level === 'city' ? cityStem(region.name) : countyStem(region.name);
}

// The police of a district is a branch of the city's bureau; that of a county or county-level city is its own.
function countyNames(region: Region, city: Region | undefined) {
  if (!isDistrict(region.name) || city === undefined) {
    return { name: `${region.name}公安局`, shortName: `${countyStem(region.name)}公安局` };
  }
  const branch = `${countyStem(region.name)}分局`;
  return { name: `${city.name}公安局${branch}`, shortName: branch };
}

function isDistrict(name: string): boolean {
  return name.endsWith('区') && !/(特区|林区)$/.test(name);
}

function provinceStem(name: string): string {
  return name.replace(/(省|市|维吾尔自治区|壮族自治区|回族自治区|自治区|特别行政区)$/, '');
}

function cityStem(name: string): string {
  return name.replace(/(市|地区|盟)$/, '').replace(/(?<=..)([\p{Script=Han}]*族)+自治州$/u, '');
}

function countyStem(name: string): string {
  if (/(新区|矿区|林区|特区)$/.test(name)) return name;
  const plain = name.replace(/(回族|达斡尔族)?区$/, '').replace(/(市|县)$/, '');
  // 东区, 城区, 矿区, 沙县: what is left of these would be no name.
  return [...plain].length < 2 ? name : plain;
}
