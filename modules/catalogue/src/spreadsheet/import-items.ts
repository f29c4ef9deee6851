import { canonicalJson } from '@tongban/crypto';
import { ok, type Refusal, refuse, type Result } from '@tongban/kernel';
import { demandOf, resultOf } from '../domain/derive-elements.ts';
import { feeRowsOf } from '../domain/fee-rows.ts';
import type { EditedItem } from '../domain/item-defects.ts';
import { ownMaterialsOf } from '../domain/own-material.ts';
import type { PinnedItem } from '../domain/pinned-item.ts';
import type { RevisionContent } from '../domain/revision.ts';
import type { ServiceItem, TimeLimits } from '../domain/service-item.ts';
import { draftAll, type RevisionAnswer } from '../draft-revision.ts';
import type { Fault } from '../load/fault.ts';
import { itemColumns, readItems } from '../load/read-items.ts';
import type { Maintenance } from '../maintenance-parts.ts';
import { listRevisions } from '../store/revisions.ts';

export const mostRows = 2_000;
const mostFaultsShown = 500;

export interface RowFault {
  /** As the spreadsheet counts them: the head is row 1. */
  readonly row: number;
  readonly column: string;
  /** The letter of the column: A, B, … AD. */
  readonly letter: string;
  readonly rule: string;
  readonly text: { readonly zh: string; readonly en: string };
}

export interface Imported {
  readonly drafted: readonly string[];
  readonly unchanged: number;
}

export type ImportRefusal = Refusal<'catalogue/import-broken'>;

/**
 * Turns the rows that differ from the items in force into drafts, all in one transaction. One fault anywhere, and nothing is
 * imported; all faults are told with their row and column.
 */
export async function importItems(
  maintenance: Maintenance,
  { by, rows }: { readonly by: string; readonly rows: readonly (readonly string[])[] },
): Promise<Result<Imported, ImportRefusal | Extract<RevisionAnswer, { ok: false }>['refusal']>> {
  const { catalogue, db } = maintenance;
  const faults: Fault[] = [];
  const items = itemsOf(maintenance, rows, faults);
  const lines = new Map(rows.map((row, index) => [row[0] ?? '', index + 1]));
  const open = await listRevisions(db, { state: 'open', kind: 'change-item', limit: 10_000 });
  const openCodes = new Set(open.map(({ itemCode }) => itemCode));
  const contents: RevisionContent[] = [];
  for (const item of items) {
    const line = lines.get(item.itemCode) ?? 1;
    const known = catalogue.editing.findItem(item.itemCode);
    if (known === undefined) {
      faults.push(
        faultOf(line, 'item_code', 'import/item-unknown', '目录中没有该事项', 'no such item'),
      );
      continue;
    }
    faults.push(...lockedFaults(known.item, item, line));
    const edited = editedOf(known.item, item);
    if (isSame(known.item, edited)) continue;
    if (openCodes.has(item.itemCode)) {
      faults.push(
        faultOf(
          line,
          'item_code',
          'import/revision-open',
          '该事项有未完成的修改',
          'a change is open',
        ),
      );
    }
    contents.push({ kind: 'change-item', itemCode: item.itemCode, item: edited });
  }
  if (faults.length > 0) return refuseFaults(faults);
  const drafted = await draftAll(maintenance, { by, contents });
  if (!drafted.ok) return drafted;
  return ok({ drafted: drafted.value, unchanged: items.length - contents.length });
}

function itemsOf(
  { catalogue }: Maintenance,
  rows: readonly (readonly string[])[],
  faults: Fault[],
): ServiceItem[] {
  if (rows.length > mostRows + 1) {
    faults.push(
      faultOf(
        mostRows + 2,
        '*',
        'import/too-many-rows',
        `最多 ${mostRows} 行`,
        `at most ${mostRows} rows`,
      ),
    );
    return [];
  }
  const { materials, flows } = catalogue.editing;
  const known = {
    materials: new Map([
      ...materials.map((one) => [one.materialKey, one] as const),
      ...ownMaterialsOf(catalogue.editing.items.map(({ item }) => item)),
    ]),
    flows: new Map(flows.map((one) => [one.template, one])),
  };
  // A tab or a line break inside a cell has no place in the table; it becomes a mark that is a fault of its cell.
  const text = rows
    .map((row) =>
      padded(row)
        .map((cell) => cell.replaceAll(/[\t\r\n]/g, '\uFFFD'))
        .join('\t'),
    )
    .join('\n');
  return readItems(`${text}\n`, known, faults);
}

/** Spreadsheets leave out empty cells at the end of a row. */
function padded(row: readonly string[]): string[] {
  return [...row, ...Array<string>(Math.max(0, itemColumns.length - row.length)).fill('')];
}

/** 四级四同: code, branch and type are what they are. */
function lockedFaults(known: PinnedItem, item: ServiceItem, line: number): Fault[] {
  const locked = [
    ['catalog_code', known.basicCode, item.basicCode],
    ['domain_code', known.branchCode, item.branchCode],
    ['item_type_code', known.itemType.code, item.itemType.code],
  ] as const;
  return locked
    .filter(([, before, after]) => before !== after)
    .map(([column, before]) =>
      faultOf(line, column, 'import/locked', `不得修改，应为“${before}”`, `stays “${before}”`),
    );
}

/** The row, with everything a row does not say taken from the item in force. */
function editedOf(known: PinnedItem, item: ServiceItem): EditedItem {
  const before = new Map(known.materials.map((one) => [one.materialKey, one]));
  const types = new Map(known.elements.results.map((one) => [one.name, one]));
  const [law = ''] = item.legalBasis;
  const feeBasis = known.elements.feeRows[0]?.basis ?? law;
  return {
    ...item,
    timeLimits: { ...notesOf(known.timeLimits), ...item.timeLimits },
    // No column has it; what an editor made of it stays.
    situation: known.situation ?? null,
    ...(known.formPlan !== undefined && { formPlan: known.formPlan }),
    delivery: item.delivery.join() === known.delivery.join() ? known.delivery : item.delivery,
    materials: item.materials.map(
      (material) =>
        before.get(material.materialKey) ?? { ...material, demand: demandOf(material, law) },
    ),
    elements: {
      ...known.elements,
      results: item.results.map((name) => types.get(name) ?? resultOf(name)),
      feeRows:
        item.fee.note === known.fee.note
          ? known.elements.feeRows
          : feeRowsOf(item.fee.note, feeBasis),
    },
  };
}

function notesOf({ statutoryNote, promisedNote }: TimeLimits): Partial<TimeLimits> {
  return {
    ...(statutoryNote !== undefined && { statutoryNote }),
    ...(promisedNote !== undefined && { promisedNote }),
  };
}

/** What the catalogue adds to an item by itself is no part of a row. */
const addedByCatalogue = ['version', 'hash', 'assurance', 'eligibility', 'situation'];

function isSame(known: PinnedItem, edited: EditedItem): boolean {
  const rowOf = (item: object) =>
    Object.fromEntries(Object.entries(item).filter(([key]) => !addedByCatalogue.includes(key)));
  return canonicalJson(rowOf(known)) === canonicalJson(rowOf(edited));
}

function faultOf(line: number, column: string, rule: string, zh: string, en: string): Fault {
  return { file: '', line, column, rule, text: { zh, en } };
}

function refuseFaults(faults: readonly Fault[]) {
  const shown: RowFault[] = faults
    .slice(0, mostFaultsShown)
    .map(({ line, column, rule, text }) => ({
      row: line,
      column,
      letter: letterOf(itemColumns.indexOf(column as (typeof itemColumns)[number])),
      rule,
      text,
    }));
  return refuse(
    'catalogue/import-broken',
    {
      zh: `表格有 ${faults.length} 处错误，未导入任何内容。`,
      en: `The spreadsheet has ${faults.length} faults; nothing was imported.`,
    },
    { faults: shown },
  );
}

/** 0 is A, 26 is AA; a fault of a whole row has none. */
export function letterOf(index: number): string {
  if (index < 0) return '';
  return (
    (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') +
    String.fromCharCode(65 + (index % 26))
  );
}
