import type { FormRule, Relation } from '@tongban/form-rules';
import type { Bilingual } from '@tongban/kernel';
import type {
  Choice,
  FieldSchema,
  FieldUi,
  FormFormat,
  PrefillKey,
  Purpose,
  ShowWhen,
  Widget,
} from './form.ts';

/** One question of a form before it is put on a page. */
export interface Field {
  readonly schema: FieldSchema;
  readonly required: boolean;
  /** What the answer depends on; of a list, what those of its entries do. */
  readonly rules?: readonly FieldRule[];
}

export type FieldRule = Relation & { readonly inner?: string };

export interface FieldOptions {
  readonly hint?: Bilingual;
  readonly optional?: boolean;
  readonly personal?: Purpose;
  readonly prefill?: PrefillKey;
  readonly autocomplete?: string;
  readonly when?: ShowWhen;
  readonly unit?: Bilingual;
  readonly rules?: readonly Relation[];
}

interface TextOptions extends FieldOptions {
  readonly most?: number;
  readonly least?: number;
  readonly pattern?: string;
  readonly format?: FormFormat;
  readonly widget?: Widget;
}

export function text(zh: string, en: string, options: TextOptions = {}): Field {
  const { least = 1, most = 100, pattern, format, widget = 'text' } = options;
  return {
    ...asked(options),
    schema: {
      type: 'string',
      ...marks(zh, en, widget, options),
      minLength: least,
      maxLength: most,
      ...(pattern !== undefined && { pattern }),
      ...(format !== undefined && { format }),
    },
  };
}

export function longText(zh: string, en: string, options: TextOptions = {}): Field {
  return text(zh, en, { most: 1000, widget: 'textarea', ...options });
}

export function mobile(zh: string, en: string, options: FieldOptions = {}): Field {
  return text(zh, en, { least: 11, most: 11, format: 'mobile', personal: 'contact', ...options });
}

export function telephone(zh: string, en: string, options: FieldOptions = {}): Field {
  return text(zh, en, { least: 7, most: 20, format: 'telephone', ...options });
}

export function citizenId(zh: string, en: string, options: FieldOptions = {}): Field {
  return text(zh, en, {
    least: 18,
    most: 18,
    format: 'citizen-id',
    personal: 'identification',
    ...options,
  });
}

/** A number of any identity document: citizen number, passport, permit. */
export function identityNumber(zh: string, en: string, options: FieldOptions = {}): Field {
  return text(zh, en, {
    least: 5,
    most: 20,
    format: 'identity-number',
    personal: 'identification',
    ...options,
  });
}

export function personName(zh: string, en: string, options: FieldOptions = {}): Field {
  return text(zh, en, { most: 50, personal: 'identification', ...options });
}

export function day(zh: string, en: string, options: FieldOptions = {}): Field {
  return text(zh, en, { least: 10, most: 10, format: 'day', widget: 'date', ...options });
}

/** A day that has come: of a loss, a birth, a contract that was signed. */
export function pastDay(zh: string, en: string, options: FieldOptions = {}): Field {
  return day(zh, en, { ...options, rules: [{ rule: 'past' }, ...(options.rules ?? [])] });
}

/** A day still to come, today included: of a journey, an event, an appointment. */
export function futureDay(zh: string, en: string, options: FieldOptions = {}): Field {
  return day(zh, en, { ...options, rules: [{ rule: 'future' }, ...(options.rules ?? [])] });
}

export function region(zh: string, en: string, options: FieldOptions = {}): Field {
  return text(zh, en, { least: 6, most: 6, format: 'region-code', widget: 'region', ...options });
}

export function choice(
  zh: string,
  en: string,
  choices: readonly (readonly [value: string, zh: string, en: string])[],
  options: FieldOptions = {},
): Field {
  const values = choices.map(([value]) => value);
  const titles: Choice[] = choices.map(([value, titleZh, titleEn]) => ({
    value,
    title: { zh: titleZh, en: titleEn },
  }));
  const base = marks(zh, en, choices.length > 6 ? 'select' : 'radio', options);
  return {
    ...asked(options),
    schema: {
      type: 'string',
      ...base,
      ui: { ...base.ui, choices: titles },
      minLength: 1,
      maxLength: Math.max(...values.map((value) => value.length)),
      enum: values,
    },
  };
}

export function yesNo(zh: string, en: string, options: FieldOptions = {}): Field {
  const base = marks(zh, en, 'radio', options);
  return { ...asked(options), schema: { type: 'boolean', ...base } };
}

/** A box that must be ticked: a commitment or a consent. */
export function agreement(zh: string, en: string, options: FieldOptions = {}): Field {
  return {
    required: true,
    schema: { type: 'boolean', ...marks(zh, en, 'checkbox', options), const: true },
  };
}

interface NumberOptions extends FieldOptions {
  readonly least?: number;
  readonly most: number;
}

export function wholeNumber(zh: string, en: string, options: NumberOptions): Field {
  return {
    ...asked(options),
    schema: {
      type: 'integer',
      ...marks(zh, en, 'number', options),
      minimum: options.least ?? 0,
      maximum: options.most,
    },
  };
}

export function amount(zh: string, en: string, options: NumberOptions): Field {
  return {
    ...asked(options),
    schema: {
      type: 'number',
      ...marks(zh, en, 'number', options),
      minimum: options.least ?? 0,
      maximum: options.most,
    },
  };
}

export function group(
  zh: string,
  en: string,
  fields: Readonly<Record<string, Field>>,
  options: FieldOptions = {},
): Field {
  const base = marks(zh, en, 'group', options);
  return {
    ...asked(options),
    schema: {
      type: 'object',
      ...base,
      ui: { ...base.ui, order: Object.keys(fields) },
      ...shapeOf(fields),
    },
  };
}

interface ListOptions extends FieldOptions {
  readonly least?: number;
  readonly most: number;
  readonly entry: Bilingual;
}

export function list(
  zh: string,
  en: string,
  fields: Readonly<Record<string, Field>>,
  options: ListOptions,
): Field {
  const base = marks(zh, en, 'list', options);
  const inner = Object.entries(fields).flatMap(([name, { rules = [] }]) =>
    rules.map((rule) => ({ ...rule, inner: name })),
  );
  return {
    required: options.optional !== true,
    ...(inner.length > 0 && { rules: inner }),
    schema: {
      type: 'array',
      ...base,
      ui: { ...base.ui, entryTitle: options.entry },
      minItems: options.least ?? 1,
      maxItems: options.most,
      items: group(options.entry.zh, options.entry.en, fields).schema,
    },
  };
}

/** The same question, asked only while another answer has one of these values. */
export function when(
  property: string,
  equals: string | boolean | readonly (string | boolean)[],
  field: Field,
): Field {
  const values = Array.isArray(equals) ? equals : [equals as string | boolean];
  const showWhen: ShowWhen = { property, equals: values };
  return { ...field, schema: { ...field.schema, ui: { ...field.schema.ui, showWhen } } };
}

/** The rules of a field at its place in the form. */
export function rulesAt(property: string, { rules = [] }: Field): FormRule[] {
  return rules.map(({ inner, ...rule }) =>
    inner === undefined ? { ...rule, property } : { ...rule, property: inner, list: property },
  );
}

export function shapeOf(fields: Readonly<Record<string, Field>>) {
  const entries = Object.entries(fields);
  return {
    properties: Object.fromEntries(entries.map(([name, { schema }]) => [name, schema])),
    required: entries
      .filter(([, { required, schema }]) => required && schema.ui.showWhen === undefined)
      .map(([name]) => name),
    additionalProperties: false as const,
  };
}

function asked({ optional, rules }: FieldOptions) {
  return { required: optional !== true, ...(rules !== undefined && { rules }) };
}

function marks(zh: string, en: string, widget: Widget, options: FieldOptions) {
  const ui: FieldUi = {
    title: { zh, en },
    ...(options.hint !== undefined && { hint: options.hint }),
    widget,
    ...(options.prefill !== undefined && { prefill: options.prefill }),
    ...(options.autocomplete !== undefined && { autocomplete: options.autocomplete }),
    ...(options.when !== undefined && { showWhen: options.when }),
    ...(options.unit !== undefined && { unit: options.unit }),
  };
  return {
    title: zh,
    ui,
    ...(options.personal !== undefined && {
      personal: true as const,
      purpose: options.personal,
    }),
  };
}
