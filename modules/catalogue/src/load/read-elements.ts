import { branchCodes } from '@tongban/vocabulary';
import type { WrittenElements } from '../domain/derive-elements.ts';
import { checkJson } from './check-json.ts';
import { type Fault, placeOf } from './fault.ts';

const text = { type: 'string', minLength: 1, maxLength: 500 };
const bilingual = {
  type: 'object',
  required: ['zh', 'en'],
  additionalProperties: false,
  properties: { zh: text, en: text },
};
const texts = { type: 'object', additionalProperties: text };

const schema = {
  type: 'object',
  required: [
    'status',
    'note',
    'localConditions',
    'onPoliceRecord',
    'topics',
    'usualFeeBasis',
    'feeBasis',
    'feeReduction',
    'conditions',
    'questions',
  ],
  additionalProperties: false,
  properties: {
    status: { enum: ['assumed', 'confirmed'] },
    note: bilingual,
    localConditions: { type: 'array', items: text },
    onPoliceRecord: { type: 'array', items: text },
    topics: {
      type: 'array',
      items: {
        type: 'object',
        required: ['audience', 'topic', 'branches'],
        additionalProperties: false,
        properties: {
          audience: { enum: ['person', 'enterprise'] },
          topic: text,
          branches: { type: 'array', minItems: 1, items: { enum: [...branchCodes] } },
          name: text,
        },
      },
    },
    usualFeeBasis: text,
    feeBasis: texts,
    feeReduction: texts,
    conditions: {
      type: 'object',
      additionalProperties: { type: 'array', minItems: 1, items: bilingual },
    },
    questions: {
      type: 'object',
      additionalProperties: {
        type: 'array',
        items: {
          type: 'object',
          required: ['question', 'answer'],
          additionalProperties: false,
          properties: { question: bilingual, answer: bilingual },
        },
      },
    },
  },
};

/** What is written of single items in `elements.json`; every item and material named there must exist. */
export function readElements(
  source: string,
  { itemCodes, materialKeys }: Readonly<Record<'itemCodes' | 'materialKeys', ReadonlySet<string>>>,
  faults: Fault[],
): WrittenElements | undefined {
  const file = 'elements.json';
  const read = checkJson<WrittenElements>({ file, text: source, schema, faults });
  if (read === undefined) return undefined;
  const named = [
    ...read.localConditions,
    ...[read.conditions, read.questions, read.feeReduction].flatMap((table) => Object.keys(table)),
  ];
  for (const itemCode of named.filter((one) => !itemCodes.has(one))) {
    placeOf(faults, file, 1).report(itemCode, 'elements/item', {
      zh: `没有事项“${itemCode}”`,
      en: `there is no item “${itemCode}”`,
    });
  }
  for (const materialKey of read.onPoliceRecord.filter((one) => !materialKeys.has(one))) {
    placeOf(faults, file, 1).report(materialKey, 'elements/material', {
      zh: `没有材料“${materialKey}”`,
      en: `there is no material “${materialKey}”`,
    });
  }
  return read;
}
