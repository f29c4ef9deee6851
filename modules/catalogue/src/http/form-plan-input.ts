import { BilingualBody, Type } from '@tongban/http';
import type { FormPlan } from '../forms/form-plan.ts';
import { formFormatNames } from '../forms/form.ts';

const words = (maxLength: number) => ({
  type: 'object',
  properties: {
    zh: { type: 'string', minLength: 1, maxLength },
    en: { type: 'string', minLength: 1, maxLength },
  },
  required: ['zh', 'en'],
  additionalProperties: false,
});
const name = { type: 'string', pattern: '^[a-z][A-Za-z0-9]{0,59}$', maxLength: 60 };
const pageKey = { type: 'string', pattern: '^[a-z][a-z0-9-]{0,49}$', maxLength: 50 };
const listOf = (items: object, maxItems: number, minItems = 0) => ({
  type: 'array',
  items,
  minItems,
  maxItems,
});
const count = { type: 'integer', minimum: 0, maximum: 100_000 };
const size = { type: 'number', minimum: -1_000_000_000_000, maximum: 1_000_000_000_000 };
const given = { anyOf: [{ type: 'string', maxLength: 60 }, { type: 'boolean' }] };

const ui = {
  title: 'FieldUi',
  type: 'object',
  properties: {
    title: words(120),
    hint: words(400),
    widget: {
      enum: [
        'text',
        'textarea',
        'radio',
        'select',
        'checkbox',
        'date',
        'number',
        'region',
        'group',
        'list',
      ],
    },
    choices: listOf(
      {
        type: 'object',
        properties: { value: { type: 'string', minLength: 1, maxLength: 60 }, title: words(200) },
        required: ['value', 'title'],
        additionalProperties: false,
      },
      100,
    ),
    prefill: { type: 'string', maxLength: 60 },
    autocomplete: { type: 'string', maxLength: 60 },
    showWhen: {
      type: 'object',
      properties: { property: name, equals: listOf(given, 100) },
      required: ['property', 'equals'],
      additionalProperties: false,
    },
    entryTitle: words(120),
    unit: words(60),
    order: listOf(name, 60),
  },
  required: ['title', 'widget'],
  additionalProperties: false,
};

/** A question and, as deep as forms go, what its group or the entries of its list ask. */
function fieldOf(depth: number): object {
  const inner = depth === 0 ? undefined : fieldOf(depth - 1);
  return {
    title: depth === 2 ? 'FormField' : depth === 1 ? 'InnerFormField' : 'InnermostFormField',
    type: 'object',
    properties: {
      type: {
        enum: [
          'string',
          'integer',
          'number',
          'boolean',
          ...(inner === undefined ? [] : ['object', 'array']),
        ],
      },
      title: { type: 'string', maxLength: 120 },
      ui,
      personal: { const: true },
      purpose: { enum: ['identification', 'contact', 'delivery', 'examination', 'payment'] },
      minLength: count,
      maxLength: count,
      pattern: { type: 'string', maxLength: 200 },
      format: { enum: [...formFormatNames] },
      enum: listOf({ type: 'string', maxLength: 60 }, 100),
      minimum: size,
      maximum: size,
      const: { const: true },
      ...(inner !== undefined && {
        properties: {
          type: 'object',
          maxProperties: 60,
          propertyNames: name,
          additionalProperties: inner,
        },
        required: listOf(name, 60),
        additionalProperties: { const: false },
        minItems: count,
        maxItems: count,
        uniqueItems: { type: 'boolean' },
        items: inner,
      }),
    },
    required: ['type', 'ui'],
    additionalProperties: false,
  };
}

const rule = {
  title: 'FieldRule',
  type: 'object',
  properties: {
    rule: {
      enum: [
        'past',
        'future',
        'not-before',
        'within',
        'not-more',
        'not-less',
        'differs',
        'age',
        'balance',
      ],
    },
    inner: name,
    than: name,
    of: name,
    from: name,
    days: { type: 'integer', minimum: 0, maximum: 40_000 },
    least: { type: 'integer', minimum: 0, maximum: 150 },
    under: { type: 'integer', minimum: 0, maximum: 150 },
    plus: listOf(name, 10),
    minus: listOf(name, 10),
  },
  required: ['rule'],
  additionalProperties: false,
};

const question = {
  type: 'object',
  properties: {
    property: name,
    required: { type: 'boolean' },
    schema: fieldOf(2),
    rules: listOf(rule, 10),
    block: { type: 'string', maxLength: 120 },
  },
  required: ['property', 'required', 'schema'],
  additionalProperties: false,
};

/** The pages of a form as an editor sends them. What they mean together is for `planFaults`. */
export const formPlanSchema = {
  title: 'FormPlan',
  type: 'object',
  properties: {
    pages: listOf(
      {
        type: 'object',
        properties: {
          key: pageKey,
          title: words(120),
          hint: words(400),
          questions: listOf(question, 30),
        },
        required: ['key', 'title', 'questions'],
        additionalProperties: false,
      },
      30,
    ),
  },
  required: ['pages'],
  additionalProperties: false,
};
export const FormPlanInput = Type.Unsafe<FormPlan>(formPlanSchema);

const Question = Type.Object({}, { additionalProperties: true });

/** What a form is arranged from, as it is told. */
export const FormLibraryBody = Type.Object({
  blocks: Type.Array(
    Type.Object({
      block: Type.String(),
      title: BilingualBody,
      usedBy: Type.Integer(),
      questions: Type.Array(Question),
    }),
  ),
  kinds: Type.Array(Type.Object({ kind: Type.String(), title: BilingualBody, question: Question })),
});
