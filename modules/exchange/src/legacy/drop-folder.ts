import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { legacyStatuses } from './case-statuses.ts';
import type { LegacyFault } from './legacy-case.ts';
import { legacyFormats, mostFileBytes, readLegacyFile } from './read-file.ts';
import type { LegacyFormat } from './read-file.ts';
import { takeLegacyCases } from './take-cases.ts';
import type { LegacyParts } from './take-cases.ts';

/** What came of one dropped file. */
export interface DroppedFile {
  readonly name: string;
  readonly cases: number;
  readonly rows: number;
  readonly faults: readonly LegacyFault[];
  readonly isUnreadable: boolean;
}

const mostFiles = 100;
/** A file that still grows is left until it has been quiet for so long. */
const quietMs = 2_000;

/**
 * Takes what lies in `in/`, the oldest name first, and moves it to `done/` or `failed/`. Faults are written beside it as
 * `<name>.faults.csv`, and `out/<name>.status.csv` says at every turn what became of each case. The same file again changes nothing.
 */
export async function takeDroppedFiles(
  folder: string,
  parts: LegacyParts,
  now = Date.now(),
): Promise<DroppedFile[]> {
  const place = (name: string) => join(folder, name);
  for (const name of ['in', 'done', 'failed', 'out']) {
    await mkdir(place(name), { recursive: true });
  }
  const names = (await readdir(place('in'))).filter((name) => formatOf(name) !== undefined).sort();
  const taken: DroppedFile[] = [];
  for (const name of names.slice(0, mostFiles)) {
    const file = join(place('in'), name);
    const { mtimeMs, size } = await stat(file);
    if (now - mtimeMs < quietMs) continue;
    const found =
      size > mostFileBytes ? unread(name) : await take(parts, name, await readFile(file));
    const where = place(found.isUnreadable ? 'failed' : 'done');
    if (found.faults.length > 0) {
      await writeFile(join(where, `${name}.faults.csv`), stringify([...found.faults], csvOptions));
    }
    await rename(file, join(where, name));
    taken.push(found);
  }
  await tellStatuses(folder, parts);
  return taken;
}

const csvOptions = { header: true, bom: true } as const;

async function take(parts: LegacyParts, name: string, bytes: Uint8Array): Promise<DroppedFile> {
  const read = readLegacyFile(bytes, formatOf(name)!);
  if (!read.ok) return unread(name);
  const { cases, faults } = read.value;
  const rows = await takeLegacyCases(parts, cases);
  return { name, cases: cases.length, rows, faults, isUnreadable: false };
}

function unread(name: string): DroppedFile {
  return { name, cases: 0, rows: 0, faults: [], isUnreadable: true };
}

/** Status call-back by file: for each of the last files taken, how its cases stand at present. */
async function tellStatuses(folder: string, { db, contract }: LegacyParts): Promise<void> {
  const done = (await readdir(join(folder, 'done'))).filter((name) => formatOf(name) !== undefined);
  const newest = done
    .filter((name) => !name.endsWith('.faults.csv'))
    .sort()
    .slice(-mostFiles);
  for (const name of newest) {
    const read = readLegacyFile(await readFile(join(folder, 'done', name)), formatOf(name)!);
    if (!read.ok) continue;
    const numbers = read.value.cases.map(({ caseNumber }) => caseNumber);
    const statuses = await legacyStatuses(db, contract, numbers);
    const lines = statuses.map(({ caseNumber, state, reasons }) => ({
      办件编号: caseNumber,
      状态: states[state],
      原因: reasons.join(' '),
    }));
    const part = join(folder, 'out', `.${name}.part`);
    // Whole or not at all: whoever fetches it never sees half a file.
    await writeFile(part, stringify(lines, csvOptions));
    await rename(part, join(folder, 'out', `${name}.status.csv`));
  }
}

const states = { acknowledged: '已上报', pending: '待回执', rejected: '被拒' } as const;

function formatOf(name: string): LegacyFormat | undefined {
  const ending = extname(name).slice(1).toLowerCase();
  return legacyFormats.find((format) => format === ending);
}
