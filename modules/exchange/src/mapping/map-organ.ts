import { rowGuidOf } from '@tongban/exchange-protocol';
import type { Organ, Region } from '@tongban/organisations';
import type { MappedRow } from '../publishing/mapped-row.ts';
import type { ItemRun } from './map-item.ts';

/** An organ as users of the national platform find it (机构). */
export function organRow(organ: Organ, run: ItemRun): MappedRow {
  const { organId, name, shortName, level, regionCode, parentId, address, phone } = organ;
  return {
    ...run,
    rowGuid: rowGuidOf('up_uc_gov_org', organId),
    table: 'up_uc_gov_org',
    subject: organId,
    organCode: organId,
    fields: {
      org_code: organId,
      org_name: name,
      org_short_name: shortName,
      org_level: levels[level],
      region_code: regionCode,
      parent_org_code: parentId ?? null,
      address: address ?? null,
      phone: phone ?? null,
    },
  };
}

/** Which organ is competent in which region (区划与机构). */
export function zoneRow(
  { organId, name, level, regionCode }: Organ,
  regionName: string,
  run: ItemRun,
): MappedRow {
  return {
    ...run,
    rowGuid: rowGuidOf('up_zone_organization', `${regionCode}/${organId}`),
    table: 'up_zone_organization',
    subject: organId,
    organCode: organId,
    fields: {
      region_code: regionCode,
      region_name: regionName,
      org_code: organId,
      org_name: name,
      org_level: levels[level],
    },
  };
}

/** A region of today (行政区划). */
export function regionRow(region: Region, keeper: string, run: ItemRun): MappedRow {
  const { regionCode, name, level, parentCode } = region;
  return {
    ...run,
    rowGuid: rowGuidOf('up_uc_gov_region', regionCode),
    table: 'up_uc_gov_region',
    subject: regionCode,
    organCode: keeper,
    fields: {
      region_code: regionCode,
      region_name: name,
      region_level: level,
      parent_region_code: parentCode ?? null,
    },
  };
}

const levels = { ministry: '1', province: '2', city: '3', county: '4', station: '5' } as const;
