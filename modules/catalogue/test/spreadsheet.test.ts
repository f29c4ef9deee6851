import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { sql } from '@tongban/database';
import { itemColumns } from '../src/load/read-items.ts';
import { importItems, letterOf, type RowFault } from '../src/spreadsheet/import-items.ts';
import { itemRows } from '../src/spreadsheet/item-rows.ts';
import { readSheet } from '../src/spreadsheet/read-sheet.ts';
import { writeSheet } from '../src/spreadsheet/write-sheet.ts';
import { officers, workshop, type Workshop } from './maintaining.ts';

let shop: Workshop;
let exported: string[][];

before(async () => {
  shop = await workshop();
  exported = itemRows(shop.catalogue.editing.items.map(({ item }) => item));
});

describe('a spreadsheet of all items', () => {
  for (const format of ['xlsx', 'csv'] as const) {
    it(`comes back from ${format} as it went out, and drafts nothing`, async () => {
      const read = await readSheet(await writeSheet(exported, format));
      assert.ok(read.ok);
      assert.equal(read.value.length, 662);
      const imported = await importItems(shop, { by: officers.editor, rows: read.value });
      assert.ok(
        imported.ok,
        imported.ok ? '' : JSON.stringify(imported.refusal.more).slice(0, 800),
      );
      assert.deepEqual(imported.value, { drafted: [], unchanged: 661 });
    });
  }

  it('makes a draft of each row that differs', async () => {
    const rows = exported.map((row) => [...row]);
    set(rows, 3, 'name_en', 'Another name');
    set(rows, 5, 'promised_days', '1');
    set(rows, 5, 'case_type', '承诺件');
    set(rows, 5, 'flow_template', 'T04');
    const imported = await importItems(shop, { by: officers.editor, rows });
    assert.ok(imported.ok, imported.ok ? '' : JSON.stringify(imported.refusal.more));
    assert.equal(imported.value.drafted.length, 2);
    assert.equal(await drafts(), 2);
    const again = await importItems(shop, { by: officers.editor, rows });
    assert.deepEqual(rulesOf(again), ['import/revision-open', 'import/revision-open']);
  });
});

describe('a spreadsheet with faults', () => {
  const faults: readonly [column: string, value: string, rule: string][] = [
    ['name_zh', '', 'items/empty'],
    ['name_zh', 'Passport', 'items/name-not-chinese'],
    ['domain_code', 'QQ', 'items/branch'],
    ['domain_zh', '厨房', 'items/branch-name'],
    ['item_code', 'GA-HZ-77', 'items/code'],
    ['item_code', 'GA-*-9999', 'import/item-unknown'],
    ['catalog_code', '12', 'items/basic-code'],
    ['catalog_code', '000101001000', 'items/basic-code-type'],
    ['item_type_code', '99', 'items/type'],
    ['service_object', '外星人', 'items/audience'],
    ['exercise_levels', '9宇宙级', 'items/level'],
    ['legal_unit', '光年', 'items/unit'],
    ['promised_days', '-3', 'items/number'],
    ['promised_days', '90', 'items/promise-longer-than-law'],
    ['materials', 'moon_rock', 'items/material'],
    ['materials', 'photo;photo', 'items/material-twice'],
    ['fee', '也许', 'items/yes-no'],
    ['fee_note', '10元/证', 'items/fee-without-note'],
    ['online_depth', 'V', 'items/depth'],
    ['max_visits', '3', 'items/depth-with-visits'],
    ['scope', '银河系', 'items/scope'],
    ['flow_template', 'T99', 'items/flow'],
    ['national_hook', '是', 'items/mark'],
    ['name_en', 'Name\twith a tab', 'table/hidden-character'],
    ['legal_basis', '某\u200B法', 'table/hidden-character'],
  ];

  it('of more than twenty kinds names all of them with row and column and imports nothing', async () => {
    const before = await drafts();
    const rows = exported.map((row) => [...row]);
    // A row with a promise within a statutory limit, free, of depth IV.
    const model = exported.find((row) => row[0] === 'GA-HZ-0067')!;
    const others = exported.slice(100, 100 + faults.length);
    const spoilt = faults.map(([column, value], index) => {
      const row = [...model];
      // Codes and names of other rows, so that each row has the one fault.
      for (const own of ['item_code', 'catalog_code', 'name_zh'] as const) {
        if (own !== column) row[at(own)] = others[index]![at(own)]!;
      }
      for (const own of ['domain_code', 'domain_zh', 'item_type_code', 'item_type'] as const) {
        row[at(own)] = others[index]![at(own)]!;
      }
      row[at(column)] = value.replace('*', row[at('domain_code')]!);
      return row;
    });
    const sheet = [rows[0]!, ...spoilt];
    const read = await readSheet(await writeSheet(sheet, 'xlsx'));
    assert.ok(read.ok);
    const refused = await importItems(shop, { by: officers.editor, rows: read.value });
    assert.ok(!refused.ok);
    assert.equal(refused.refusal.code, 'catalogue/import-broken');
    const found = refused.refusal.more?.['faults'] as RowFault[];
    const missed = faults.filter(
      ([column, , rule], index) =>
        !found.some(
          (fault) =>
            fault.row === index + 2 &&
            fault.rule === rule &&
            (fault.letter === letterOf(at(column)) || rule.startsWith('items/')),
        ),
    );
    assert.deepEqual(
      missed,
      [],
      found.map(({ row, column, rule }) => `${row} ${column} ${rule}`).join('\n'),
    );
    assert.ok(new Set(found.map(({ rule }) => rule)).size >= 20);
    for (const { letter, text } of found)
      assert.ok(/^[A-Z]{1,2}$/.test(letter) && text.zh && text.en);
    assert.equal(await drafts(), before);
  });

  it('is told when its head, its size or the file itself is wrong', async () => {
    const head = await importItems(shop, {
      by: officers.editor,
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    });
    assert.ok(rulesOf(head).includes('table/header'));
    const long = Array.from({ length: 2_002 }, () => exported[1]!);
    const many = await importItems(shop, { by: officers.editor, rows: long });
    assert.ok(rulesOf(many).includes('import/too-many-rows'));
    for (const bytes of [Buffer.from('PK but no archive'), Buffer.from([0xff, 0xfe, 0x00, 0x41])]) {
      const read = await readSheet(bytes);
      assert.equal(read.ok === false && read.refusal.code, 'catalogue/import-unreadable');
    }
  });

  it('may not change code, branch or type', async () => {
    const rows = [exported[0]!, [...exported.find((row) => row[0] === 'GA-JG-0070')!]];
    rows[1]![at('catalog_code')] = `${rows[1]![at('catalog_code')]!.slice(0, 9)}999`;
    const refused = await importItems(shop, { by: officers.editor, rows });
    assert.deepEqual(rulesOf(refused), ['import/locked']);
  });
});

describe('the letter of a column', () => {
  it('goes on with two after Z', () => {
    assert.deepEqual([0, 25, 26, 29].map(letterOf), ['A', 'Z', 'AA', 'AD']);
  });
});

function at(column: string): number {
  return itemColumns.indexOf(column as (typeof itemColumns)[number]);
}

function set(rows: string[][], row: number, column: string, value: string): void {
  rows[row]![at(column)] = value;
}

function rulesOf(answer: Awaited<ReturnType<typeof importItems>>): string[] {
  assert.ok(!answer.ok);
  return ((answer.refusal.more?.['faults'] ?? []) as RowFault[]).map(({ rule }) => rule);
}

async function drafts(): Promise<number> {
  const { count } = await shop.db.one<{ count: number }>(
    sql`select count(*)::integer as count from catalogue.revisions`,
  );
  return count;
}
