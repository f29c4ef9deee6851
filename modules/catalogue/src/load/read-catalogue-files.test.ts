import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Fault } from './fault.ts';
import {
  type CatalogueFileName,
  type CatalogueTexts,
  readCatalogue,
  readCatalogueTexts,
} from './read-catalogue-files.ts';
import { itemColumns } from './read-items.ts';

let shipped: CatalogueTexts;
before(async () => {
  shipped = await readCatalogueTexts();
});

describe('loading the catalogue as it is shipped', () => {
  it('finds 661 items of which 548 are published, 319 materials and 14 flows', () => {
    const read = readCatalogue(shipped);
    assert.ok(read.ok, read.ok ? '' : read.refusal.detail.en);
    const { items, materials, flows } = read.value;
    assert.equal(items.length, 661);
    assert.equal(items.filter(({ published }) => published).length, 548);
    assert.equal(items.filter(({ nationalHook }) => nationalHook).length, 29);
    assert.equal(materials.size, 319);
    assert.equal(flows.size, 14);
  });

  it('counts each branch as the handbook does', () => {
    const read = readCatalogue(shipped);
    assert.ok(read.ok);
    const published = read.value.items.filter((item) => item.published);
    const counts = Object.groupBy(published, ({ branchCode }) => branchCode);
    assert.deepEqual(
      Object.fromEntries(Object.entries(counts).map(([code, list]) => [code, list.length])),
      {
        HZ: 107,
        ZA: 118,
        JG: 114,
        CRJ: 67,
        YM: 19,
        WA: 20,
        JD: 20,
        JGS: 12,
        FZ: 15,
        XF: 16,
        JZ: 7,
        XZ: 15,
        KX: 18,
      },
    );
  });

  it('reads a file saved with a byte order mark and Windows line ends alike', () => {
    const text = `\uFEFF${shipped['items.tsv'].replaceAll('\n', '\r\n')}`;
    const read = readCatalogue({ ...shipped, 'items.tsv': text });
    assert.ok(read.ok);
    assert.equal(read.value.items.length, 661);
  });
});

/** Line 2 is 新生儿出生登记, instant, depth IV, no fee, flow T02. */
interface BrokenCell {
  readonly says: string;
  readonly set: Partial<Record<(typeof itemColumns)[number], string>>;
  readonly column: string;
  readonly rule: string;
}

const brokenCells: readonly BrokenCell[] = [
  broken('an item code of another branch', { item_code: 'GA-JG-9001' }, 'items/code'),
  broken('an item code that is none', { item_code: 'HZ-1' }, 'items/code'),
  broken('an item code that another line has', { item_code: 'GA-HZ-0002' }, 'items/code-twice', {
    line: 3,
  }),
  broken('a basic code of 11 digits', { catalog_code: '00070900100' }, 'items/basic-code'),
  broken('a basic code of another type', { catalog_code: '000109001000' }, 'items/basic-code-type'),
  broken('an unknown branch', { domain_code: 'XX' }, 'items/branch'),
  broken('a branch under a wrong name', { domain_zh: '治安' }, 'items/branch-name'),
  broken('no name', { name_zh: '' }, 'items/empty'),
  broken('a name that is not Chinese', { name_zh: 'Birth' }, 'items/name-not-chinese'),
  broken('no English name', { name_en: '' }, 'items/empty'),
  broken('no result', { result_document: '' }, 'items/empty'),
  broken('an unknown item type', { item_type_code: '77' }, 'items/type'),
  broken('an item type under a wrong name', { item_type: '行政许可' }, 'items/type-name'),
  broken('an unknown service object', { service_object: '法师' }, 'items/audience'),
  broken('a service object twice', { service_object: '法人;法人' }, 'items/audience-twice'),
  broken('an unknown level', { exercise_levels: '6乡级' }, 'items/level'),
  broken(
    'a level named after a member every object has',
    { exercise_levels: 'constructor' },
    'items/level',
  ),
  broken('an unknown case type', { case_type: '急件' }, 'items/case-type'),
  broken(
    'an instant item that promises days',
    { promised_days: '3' },
    'items/instant-with-promise',
  ),
  broken('a promise of days without any', { case_type: '承诺件' }, 'items/instant-with-promise', {
    column: 'promised_days',
  }),
  broken(
    'a promise that is longer than the law',
    {
      case_type: '承诺件',
      flow_template: 'T04',
      promised_days: '21',
      legal_days: '20',
      legal_unit: '工作日',
    },
    'items/promise-longer-than-law',
    { column: 'promised_days' },
  ),
  broken(
    'a promise in working days that is longer than the law in natural ones',
    {
      case_type: '承诺件',
      flow_template: 'T04',
      promised_days: '30',
      legal_days: '30',
      legal_unit: '自然日',
    },
    'items/promise-longer-than-law',
    { column: 'promised_days' },
  ),
  broken('a statutory limit without a unit', { legal_days: '20' }, 'items/limit-without-unit', {
    column: 'legal_unit',
  }),
  broken('an unknown unit', { promised_unit: '周' }, 'items/unit'),
  broken('days that are no number', { promised_days: '一' }, 'items/number'),
  broken('days beyond a year', { promised_days: '366' }, 'items/number'),
  broken('an unknown material', { materials: 'birth_cert;unicorn' }, 'items/material'),
  broken('a material twice', { materials: 'id_card;id_card' }, 'items/material-twice'),
  broken('a fee that is neither yes nor no', { fee: '也许' }, 'items/yes-no'),
  broken('a fee without its rate', { fee: '是' }, 'items/fee-without-note', {
    column: 'fee_note',
  }),
  broken('a rate without a fee', { fee_note: '10元/证' }, 'items/fee-without-note'),
  broken('an unknown depth', { online_depth: 'V' }, 'items/depth'),
  broken('depth IV with a visit', { max_visits: '1' }, 'items/depth-with-visits'),
  broken('depth III without a visit', { online_depth: 'III' }, 'items/depth-with-visits', {
    column: 'max_visits',
  }),
  broken('an unknown scope', { scope: '全球通办' }, 'items/scope'),
  broken('an unknown flow', { flow_template: 'T99' }, 'items/flow'),
  broken(
    'a promise on a flow without a clock',
    { case_type: '承诺件', promised_days: '3' },
    'items/flow-without-clock',
    { column: 'flow_template' },
  ),
  broken('a mark that is neither Y nor N', { launch_548: 'yes' }, 'items/mark'),
  broken('a hook on what is not published', { launch_548: 'N' }, 'items/hook-unpublished', {
    column: 'national_hook',
  }),
  broken('an unknown confidence', { confidence: 'low' }, 'items/confidence'),
  broken('a hidden character in a code', { scope: '全国通办\u200b' }, 'table/hidden-character'),
];

describe('a broken row of items.tsv stops the load and names line and column:', () => {
  for (const { says, set, column, rule, line = 2 } of brokenCells as readonly (BrokenCell & {
    line?: number;
  })[]) {
    it(says, () => {
      const found = faultsOf('items.tsv', withCells(set));
      const fault = found.find((one) => one.rule === rule);
      assert.ok(fault, `expected ${rule}, found ${found.map((one) => one.rule).join(', ')}`);
      assert.deepEqual(
        { file: fault.file, line: fault.line, column: fault.column },
        { file: 'items.tsv', line, column },
      );
      assert.match(fault.text.zh, /\p{Script=Han}/u);
      assert.doesNotMatch(fault.text.en.replaceAll(/“.*?”|是|否/g, ''), /\p{Script=Han}{8}/u);
    });
  }

  it('a line with a cell too few', () => {
    const lines = shipped['items.tsv'].split('\n');
    lines[9] = lines[9]!.split('\t').slice(1).join('\t');
    assert.deepEqual(placesOf('items.tsv', lines.join('\n')), ['items.tsv:10 * table/cells']);
  });

  it('an empty line in the middle', () => {
    const lines = shipped['items.tsv'].split('\n');
    lines.splice(4, 0, '');
    assert.deepEqual(placesOf('items.tsv', lines.join('\n')), ['items.tsv:5 * table/cells']);
  });

  it('a header that lacks a column', () => {
    const text = shipped['items.tsv'].replace('\tlaunch_548\n', '\n');
    assert.deepEqual(placesOf('items.tsv', text), ['items.tsv:1 header table/header']);
  });

  it('several at once, all of them told', () => {
    const text = withCells({ scope: '全球通办', online_depth: 'V', fee: '也许' });
    assert.equal(faultsOf('items.tsv', text).length, 3);
  });
});

describe('a broken row of another file stops the load as well:', () => {
  const others: readonly [string, CatalogueFileName, string, string, string][] = [
    ['an unknown source', 'materials.tsv', '\t申请人自备\t', '\t天上掉下\t', 'materials/source'],
    ['a key twice', 'materials.tsv', 'accept_receipt\t', 'accept_no\t', 'materials/key-twice'],
    ['a key with a space', 'materials.tsv', 'accept_no\t', 'accept no\t', 'materials/key'],
    [
      'shared without being shareable',
      'materials.tsv',
      '数据共享\t是',
      '数据共享\t否',
      'materials/shareable-without-source',
    ],
    ['a step without a clock', 'flows.json', '"clock": "off"', '"clock": "sundial"', 'flows/step'],
    ['flows that are not JSON', 'flows.json', '{', '', 'flows/json'],
    [
      'a field of a material that is no form field',
      'fields.tsv',
      'accept_no\t',
      'birth_cert\t',
      'fields/material',
    ],
    ['an unknown type of field', 'fields.tsv', '\ttext:30\t', '\tpoem\t', 'fields/type'],
    [
      'a field without an English title',
      'fields.tsv',
      '\tAcceptance number\t',
      '\t\t',
      'fields/title',
    ],
    [
      'a question of an item that is not there',
      'item-questions.tsv',
      'GA-HZ-0009',
      'GA-HZ-9909',
      'fields/item',
    ],
    ['a rule nobody knows', 'item-questions.tsv', 'not-before:', 'never-before:', 'fields/rules'],
    [
      'a condition that is none',
      'item-questions.tsv',
      'parentMarriage=',
      'parentMarriage~',
      'fields/when',
    ],
    ['an assurance level of 9', 'assurance.json', '"level": 3', '"level": 9', 'json/maximum'],
    [
      'an assurance rule for an item that is not there',
      'assurance.json',
      'GA-HZ-0044',
      'GA-HZ-9944',
      'assurance/unknown-name',
    ],
    [
      'an eligibility check nobody knows',
      'eligibility.json',
      '"check": "age-at-least"',
      '"check": "horoscope"',
      'json/enum',
    ],
    [
      'an eligibility list that is not there',
      'eligibility.json',
      '"list": "passport-online-cities"',
      '"list": "atlantis"',
      'eligibility/list',
    ],
    [
      'a pilot city that is a county',
      'passport-online-cities.tsv',
      '440300',
      '440305',
      'regions/city-code',
    ],
    [
      'elements of an item that is not there',
      'elements.json',
      '"GA-HZ-0067": [',
      '"GA-HZ-9967": [',
      'elements/item',
    ],
    ['a synonym twice', 'synonyms.tsv', '驾照丢了\t', '驾照\t', 'synonyms/twice'],
    ['a concept twice', 'concepts.tsv', '到期\t', '丢失\t', 'concepts/twice'],
    ['a form twice in a concept', 'concepts.tsv', '\t丢失;', '\t丢失;丢失;', 'concepts/twice'],
    [
      'a life event of an item that is not published',
      'life-events.tsv',
      'GA-HZ-0103 ',
      'GA-HZ-9103 ',
      'life-events/item',
    ],
    ['a life event twice', 'life-events.tsv', 'school\t', 'birth\t', 'life-events/event'],
  ];
  for (const [says, file, from, to, rule] of others) {
    it(`${says} (${file})`, () => {
      assert.ok(shipped[file].includes(from));
      const found = faultsOf(file, shipped[file].replace(from, to));
      assert.ok(
        found.some((one) => one.rule === rule && one.file === file && one.line >= 1),
        `expected ${rule}, found ${found.map((one) => `${one.file}:${one.line} ${one.rule}`).join(', ')}`,
      );
    });
  }
});

function broken(
  says: string,
  set: BrokenCell['set'],
  rule: string,
  place: { column?: string; line?: number } = {},
): BrokenCell {
  return { says, set, rule, column: Object.keys(set)[0]!, ...place };
}

function withCells(set: BrokenCell['set']): string {
  const lines = shipped['items.tsv'].split('\n');
  const cells = lines[1]!.split('\t');
  for (const [column, value] of Object.entries(set)) {
    cells[itemColumns.indexOf(column as (typeof itemColumns)[number])] = value;
  }
  lines[1] = cells.join('\t');
  return lines.join('\n');
}

function faultsOf(file: CatalogueFileName, text: string): Fault[] {
  const read = readCatalogue({ ...shipped, [file]: text });
  assert.ok(!read.ok, 'the load was expected to stop');
  assert.equal(read.refusal.code, 'catalogue/data-broken');
  return read.refusal.more?.['faults'] as Fault[];
}

function placesOf(file: CatalogueFileName, text: string): string[] {
  return faultsOf(file, text).map(
    (fault) => `${fault.file}:${fault.line} ${fault.column} ${fault.rule}`,
  );
}
