import type { AssuranceRules } from '../domain/assurance.ts';
import { checkJson } from './check-json.ts';
import type { Fault } from './fault.ts';

const bilingual = {
  type: 'object',
  required: ['zh', 'en'],
  additionalProperties: false,
  properties: {
    zh: { type: 'string', minLength: 1 },
    en: { type: 'string', minLength: 1 },
  },
};
const names = { type: 'array', minItems: 1, items: { type: 'string' } };

const schema = {
  type: 'object',
  required: ['status', 'note', 'default', 'rules'],
  additionalProperties: false,
  properties: {
    status: { enum: ['assumed', 'confirmed'] },
    note: bilingual,
    default: {
      type: 'object',
      required: ['level', 'reason'],
      additionalProperties: false,
      properties: { level: { type: 'integer', minimum: 0, maximum: 4 }, reason: bilingual },
    },
    rules: {
      type: 'array',
      items: {
        type: 'object',
        required: ['level', 'when', 'reason'],
        additionalProperties: false,
        properties: {
          level: { type: 'integer', minimum: 0, maximum: 4 },
          freshWithinMinutes: { type: 'integer', minimum: 1, maximum: 1440 },
          reason: bilingual,
          when: {
            type: 'object',
            minProperties: 1,
            additionalProperties: false,
            properties: {
              items: names,
              branches: names,
              flows: names,
              materialsAny: names,
              materialsNone: names,
              materialsWithin: names,
            },
          },
        },
      },
    },
  },
};

interface Known {
  readonly itemCodes: ReadonlySet<string>;
  readonly materialKeys: ReadonlySet<string>;
  readonly flows: ReadonlySet<string>;
}

export function readAssurance(
  text: string,
  known: Known,
  faults: Fault[],
): AssuranceRules | undefined {
  const file = 'assurance.json';
  const rules = checkJson<AssuranceRules>({ file, text, schema, faults });
  for (const [index, { when }] of (rules?.rules ?? []).entries()) {
    const lists = [
      [when.items, known.itemCodes],
      [when.flows, known.flows],
      [when.materialsAny, known.materialKeys],
      [when.materialsNone, known.materialKeys],
      [when.materialsWithin, known.materialKeys],
    ] as const;
    for (const name of lists.flatMap(([found, all]) => found?.filter((n) => !all.has(n)) ?? [])) {
      faults.push({
        file,
        line: text.slice(0, text.indexOf(`"${name}"`)).split('\n').length,
        column: `/rules/${index}/when`,
        rule: 'assurance/unknown-name',
        text: { zh: `“${name}”不存在`, en: `there is no “${name}”` },
      });
    }
  }
  return rules;
}
