import type { EligibilityRule, RegionLists } from '../domain/eligibility.ts';
import { checkJson } from './check-json.ts';
import { type Fault, placeOf } from './fault.ts';
import { readTable } from './read-table.ts';

const text = { type: 'string', minLength: 1 };
const count = { type: 'integer', minimum: 0, maximum: 1_000_000 };
const yesNoFact = {
  enum: [
    'holdsDocument',
    'reportedLost',
    'fingerprintOnFile',
    'registeredStateFunctionary',
    'authorisationPresented',
  ],
};

const refusal = {
  type: 'object',
  required: ['code', 'detail', 'instead'],
  additionalProperties: false,
  properties: {
    code: { type: 'string', pattern: '^eligibility/[a-z-]+$' },
    detail: {
      type: 'object',
      required: ['zh', 'en'],
      additionalProperties: false,
      properties: { zh: text, en: text },
    },
    instead: { enum: ['window', 'other-item', 'supplement', 'none'] },
  },
};

function check(name: string, properties: Readonly<Record<string, object>>): object {
  return {
    type: 'object',
    required: ['check', 'refuse', ...Object.keys(properties)],
    additionalProperties: false,
    properties: {
      check: { const: name },
      only: { const: 'window' },
      refuse: refusal,
      ...properties,
    },
  };
}

const checks: Readonly<Record<string, object>> = {
  'age-at-least': check('age-at-least', { years: count }),
  'region-listed': check('region-listed', { fact: { const: 'hukouRegionCode' }, list: text }),
  'fact-is': check('fact-is', { fact: yesNoFact, value: { type: 'boolean' } }),
  'form-fact': check('form-fact', {
    property: text,
    equals: { type: ['string', 'boolean'] },
    fact: yesNoFact,
    value: { type: 'boolean' },
  }),
  'form-number-between': check('form-number-between', {
    property: text,
    minimum: count,
    maximum: count,
  }),
  'form-answer-not': check('form-answer-not', { property: text, answer: text }),
  'form-entries-without': check('form-entries-without', {
    property: text,
    member: text,
    words: { type: 'array', minItems: 1, maxItems: 200, items: text },
  }),
  'form-days-since': check('form-days-since', { property: text, days: count }),
  'form-days-ahead': check('form-days-ahead', { property: text, days: count }),
  'form-months-since': check('form-months-since', { property: text, months: count }),
};

// One condition a kind of check: a fault then speaks of that check, not of all of them.
const rule = {
  type: 'object',
  required: ['check'],
  properties: { check: { enum: Object.keys(checks) } },
  allOf: Object.entries(checks).map(([name, schema]) => ({
    if: { type: 'object', properties: { check: { const: name } } },
    then: schema,
  })),
};

const schema = {
  type: 'object',
  required: ['status', 'note', 'items'],
  additionalProperties: false,
  properties: {
    status: { enum: ['assumed', 'confirmed'] },
    note: { type: 'object' },
    items: { type: 'object', additionalProperties: { type: 'array', minItems: 1, items: rule } },
  },
};

export type EligibilityByItem = ReadonlyMap<string, readonly EligibilityRule[]>;

interface Known {
  readonly itemCodes: ReadonlySet<string>;
  readonly lists: RegionLists;
}

export function readEligibility(input: string, known: Known, faults: Fault[]): EligibilityByItem {
  const file = 'eligibility.json';
  const parsed = checkJson<{ items: Record<string, EligibilityRule[]> }>({
    file,
    text: input,
    schema,
    faults,
  });
  const byItem = new Map(Object.entries(parsed?.items ?? {}));
  for (const [itemCode, rules] of byItem) {
    const place = placeOf(faults, file, lineOf(input, itemCode));
    if (!known.itemCodes.has(itemCode)) {
      place.report(itemCode, 'eligibility/item', {
        zh: `事项“${itemCode}”不存在`,
        en: `there is no item “${itemCode}”`,
      });
    }
    for (const each of rules) {
      if (each.check !== 'region-listed' || known.lists[each.list] !== undefined) continue;
      place.report(each.list, 'eligibility/list', {
        zh: `名单“${each.list}”不存在`,
        en: `there is no list “${each.list}”`,
      });
    }
  }
  return byItem;
}

/** Region codes a rule may name: the pilot cities and the like. */
export function readRegionList(file: string, input: string, faults: Fault[]): string[] {
  const columns = ['region_code', 'name_zh', 'status'] as const;
  const rows = readTable({ file, text: input, columns, faults });
  for (const { line, cells } of rows) {
    if (/^\d{4}00$/.test(cells.region_code)) continue;
    placeOf(faults, file, line).report('region_code', 'regions/city-code', {
      zh: `“${cells.region_code}”不是省、市级行政区划代码`,
      en: `“${cells.region_code}” is no code of a province or city`,
    });
  }
  return rows.map(({ cells }) => cells.region_code);
}

function lineOf(input: string, needle: string): number {
  return input.slice(0, Math.max(0, input.indexOf(`"${needle}"`))).split('\n').length;
}
