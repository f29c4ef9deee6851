import { formFormatNames } from '../forms/form.ts';

export const words = (maxLength: number) => ({
  type: 'object',
  properties: {
    zh: { type: 'string', minLength: 1, maxLength },
    en: { type: 'string', minLength: 1, maxLength },
  },
  required: ['zh', 'en'],
  additionalProperties: false,
});
export const name = { type: 'string', pattern: '^[a-z][A-Za-z0-9]{0,59}$', maxLength: 60 };
export const listOf = (items: object, maxItems: number, minItems = 0) => ({
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
export function fieldOf(depth: number): object {
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
