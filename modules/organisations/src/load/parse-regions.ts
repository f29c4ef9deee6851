import { ok } from '@tongban/kernel';
import type { Result } from '@tongban/kernel';
import { regionLevels } from '../domain/region.ts';
import type { Region, RegionCode, RegionLevel } from '../domain/region.ts';
import { brokenRow } from './broken-row.ts';
import type { BrokenRow } from './broken-row.ts';
import { readTable } from './read-table.ts';
import type { TableRow } from './read-table.ts';

const columns = ['code', 'name', 'level', 'parent', 'abolishedBy', 'successor'] as const;
type Row = TableRow<(typeof columns)[number]>;

/** Reads regions.tsv. A broken row names its line, and nothing of the file is taken. */
export function parseRegions(file: string, text: string): Result<readonly Region[], BrokenRow> {
  const table = readTable(file, text, columns);
  if (!table.ok) return table;
  const byCode = new Map<string, Row>();
  for (const row of table.value) {
    const wrong = wrongAlone(row) ?? (byCode.has(row.cells.code) ? repeated : undefined);
    if (wrong !== undefined) return brokenRow(file, row.line, wrong);
    byCode.set(row.cells.code, row);
  }
  for (const row of table.value) {
    const wrong = wrongAmongOthers(row, byCode);
    if (wrong !== undefined) return brokenRow(file, row.line, wrong);
  }
  return ok(table.value.map(toRegion));
}

const repeated = { zh: '代码重复', en: 'the code is there already' };

function wrongAlone({ cells }: Row) {
  if (!/^[1-8]\d{5}$/.test(cells.code)) {
    return { zh: '代码应为六位数字', en: 'the code must have six digits' };
  }
  if (!/^[\p{Script=Han}、（）]{2,30}$/u.test(cells.name)) {
    return { zh: `名称“${cells.name}”不正确`, en: `the name “${cells.name}” is not a name` };
  }
  if (!regionLevels.some((level) => level === cells.level)) {
    return { zh: `没有级别“${cells.level}”`, en: `there is no level “${cells.level}”` };
  }
  if (cells.abolishedBy !== '' && !/^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(cells.abolishedBy)) {
    return { zh: '撤销年月应如 2021-04', en: 'abolishedBy must look like 2021-04' };
  }
  if (cells.successor !== '' && cells.abolishedBy === '') {
    return { zh: '未撤销的区划不能有继任', en: 'only an abolished region has a successor' };
  }
  return undefined;
}

function wrongAmongOthers({ cells }: Row, byCode: ReadonlyMap<string, Row>) {
  const parent = byCode.get(cells.parent)?.cells;
  if (cells.level === 'country') {
    return cells.parent === '' ? undefined : { zh: '国家没有上级', en: 'a country has no parent' };
  }
  if (parent === undefined || parent.abolishedBy !== '') {
    return { zh: `没有上级 ${cells.parent}`, en: `there is no parent ${cells.parent}` };
  }
  if (levelOf(parent.level) >= levelOf(cells.level)) {
    return { zh: '上级的级别不高于本级', en: 'the parent is not of a higher level' };
  }
  if (parent.level !== 'country' && parent.code.slice(0, 2) !== cells.code.slice(0, 2)) {
    return { zh: '上级在另一个省', en: 'the parent lies in another province' };
  }
  return wrongSuccession(cells.code, byCode);
}

function wrongSuccession(code: string, byCode: ReadonlyMap<string, Row>) {
  const seen = new Set<string>();
  for (let at = code; at !== ''; at = byCode.get(at)!.cells.successor) {
    if (!byCode.has(at)) return { zh: `没有继任 ${at}`, en: `there is no successor ${at}` };
    if (seen.has(at)) return { zh: '继任关系成环', en: 'the successors go in a circle' };
    seen.add(at);
  }
  return undefined;
}

function levelOf(level: string): number {
  return regionLevels.indexOf(level as RegionLevel);
}

function toRegion({ cells }: Row): Region {
  return {
    regionCode: cells.code as RegionCode,
    name: cells.name,
    level: cells.level as RegionLevel,
    ...(cells.parent !== '' && { parentCode: cells.parent as RegionCode }),
    ...(cells.abolishedBy !== '' && { abolishedBy: cells.abolishedBy }),
    ...(cells.successor !== '' && { successorCode: cells.successor as RegionCode }),
  };
}
