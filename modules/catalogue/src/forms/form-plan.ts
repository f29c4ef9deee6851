import type { Bilingual } from '@tongban/kernel';
import type { Field, FieldRule } from './field.ts';
import type { FieldSchema } from './form.ts';
import { fieldInOrder } from './in-order.ts';
import type { Page } from './page.ts';

/**
 * 表单编排: the pages of an item's own matter as an editor arranged them, in place of those that its kind and its materials
 * give it. Who applies, how to reach them, how the result is received, the situations and the files follow from the item.
 */
export interface FormPlan {
  readonly pages: readonly PlannedPage[];
}

export interface PlannedPage {
  readonly key: string;
  readonly title: Bilingual;
  readonly hint?: Bilingual;
  readonly questions: readonly PlannedQuestion[];
}

export interface PlannedQuestion {
  readonly property: string;
  readonly required: boolean;
  readonly schema: FieldSchema;
  readonly rules?: readonly FieldRule[];
  /** The shared block it is taken from: its answer is the block's, only its words, its condition and its need are the item's. */
  readonly block?: string;
}

export function pagesOfPlan({ pages }: FormPlan): Page[] {
  return pages.map(({ key, title, hint, questions }) => ({
    key,
    title,
    ...(hint !== undefined && { hint }),
    fields: Object.fromEntries(
      questions.map(({ property, required, schema, rules = [] }): [string, Field] => [
        property,
        { required, schema: wholeField(schema), ...(rules.length > 0 && { rules }) },
      ]),
    ),
  }));
}

/** What an editor says once is said everywhere: the Chinese title, and what may be chosen. */
function wholeField(planned: FieldSchema): FieldSchema {
  const field = fieldInOrder(planned);
  const { title, choices } = field.ui;
  const named = { ...field, title: title.zh };
  if (named.type === 'string' && choices !== undefined) {
    const values = choices.map(({ value }) => value);
    return { ...named, enum: values, maxLength: Math.max(...values.map(({ length }) => length)) };
  }
  if (named.type === 'array') return { ...named, items: wholeField(named.items) };
  if (named.type !== 'object') return named;
  const inner = Object.entries(named.properties);
  return {
    ...named,
    properties: Object.fromEntries(inner.map(([name, one]) => [name, wholeField(one)])),
  };
}

interface PlanParts {
  /** What is asked before these pages, and not again on them. */
  readonly asked?: readonly string[];
  blockOf(property: string, schema: FieldSchema): string | undefined;
}

/** The other way round, so that an editor begins with the form as it is: what is asked twice is asked where it came first. */
export function planOfPages(pages: readonly Page[], { asked = [], blockOf }: PlanParts): FormPlan {
  const known = new Set(asked);
  const planned = pages.map(({ key, title, hint, fields }) => ({
    key,
    title,
    ...(hint !== undefined && { hint }),
    questions: Object.entries(fields).flatMap(([property, { required, schema, rules = [] }]) => {
      if (known.has(property)) return [];
      known.add(property);
      const block = blockOf(property, schema);
      return [
        {
          property,
          required,
          schema,
          ...(rules.length > 0 && { rules }),
          ...(block !== undefined && { block }),
        },
      ];
    }),
  }));
  return { pages: planned.filter(({ questions }) => questions.length > 0) };
}
