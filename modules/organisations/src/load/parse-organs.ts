import { ok } from '@tongban/kernel';
import type { Result } from '@tongban/kernel';
import type { Region } from '../domain/region.ts';
import { brokenRow } from './broken-row.ts';
import type { BrokenRow } from './broken-row.ts';
import { readTable } from './read-table.ts';
import type { TableRow } from './read-table.ts';

const columns = ['region', 'subject', 'station', 'address', 'phone', 'hours'] as const;
type Row = TableRow<(typeof columns)[number]>;

/** What the file says of one organ beyond the rule: its code and where it is; or that there is a station. */
export interface OrganEntry {
  readonly regionCode: string;
  /** Characters 9 to 17 of the credit code. */
  readonly subject: string;
  /** Empty for the bureau of the region itself. */
  readonly stationName: string;
  readonly address: string;
  readonly phone: string;
  readonly hours: string;
}

/** Reads organs.tsv. A broken row names its line, and nothing of the file is taken. */
export function parseOrgans(
  file: string,
  text: string,
  regions: readonly Region[],
): Result<readonly OrganEntry[], BrokenRow> {
  const table = readTable(file, text, columns);
  if (!table.ok) return table;
  const today = new Map<string, Region>(
    regions.filter((region) => !region.abolishedBy).map((region) => [region.regionCode, region]),
  );
  const seen = new Set<string>();
  for (const row of table.value) {
    const wrong = whatIsWrong(row, today, seen);
    if (wrong !== undefined) return brokenRow(file, row.line, wrong);
  }
  return ok(
    table.value.map(({ cells }) => ({
      regionCode: cells.region,
      subject: cells.subject,
      stationName: cells.station,
      address: cells.address,
      phone: cells.phone,
      hours: cells.hours,
    })),
  );
}

function whatIsWrong({ cells }: Row, regions: ReadonlyMap<string, Region>, seen: Set<string>) {
  const region = regions.get(cells.region);
  if (region === undefined) {
    return { zh: `没有行政区划 ${cells.region}`, en: `there is no region ${cells.region}` };
  }
  if (!/^[0-9A-HJ-NP-RTUW-Y]{9}$/.test(cells.subject)) {
    return { zh: '主体标识码应为九位', en: 'the subject must have nine characters' };
  }
  if (cells.station !== '' && !/^[\p{Script=Han}]{2,20}派出所$/u.test(cells.station)) {
    return { zh: '派出所名称不正确', en: 'the name of the station is not one' };
  }
  if (cells.phone !== '' && !/^0\d{2,3}-\d{7,8}$/.test(cells.phone)) {
    return { zh: '电话应如 0755-12345678', en: 'the phone must look like 0755-12345678' };
  }
  const keys = [`${cells.region} ${cells.subject}`, `${cells.region} 站 ${cells.station}`];
  if (keys.some((key) => seen.has(key))) {
    return { zh: '机关重复', en: 'the organ is there already' };
  }
  for (const key of keys) seen.add(key);
  return undefined;
}
