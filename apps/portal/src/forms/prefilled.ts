import type { Answers, FieldSchema, ItemForm } from './form-definition.ts';

/** The answers of a page, with what the account knows where nothing was answered yet; lists start with one entry. */
export function prefilled(form: ItemForm, names: readonly string[], answers: Answers): Answers {
  const filled: Record<string, unknown> = { ...answers };
  for (const name of names) {
    const schema = form.schema.properties[name];
    const value =
      schema === undefined ? undefined : fill(schema, answers[name], form.prefill ?? {});
    if (value !== undefined) filled[name] = value;
  }
  return filled;
}

/** Whether something on the page was filled in that nobody typed: then the reader is asked to look it over. */
export function isFilledIn(form: ItemForm, names: readonly string[], answers: Answers): boolean {
  return names.some((name) => {
    const schema = form.schema.properties[name];
    if (schema === undefined) return false;
    const filled = fill(schema, answers[name], form.prefill ?? {});
    // A list that begins with an empty entry tells nothing.
    return schema.type !== 'array' && !isSame(filled, answers[name]);
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function fill(
  schema: FieldSchema,
  value: unknown,
  known: Readonly<Record<string, string>>,
): unknown {
  if (schema.type === 'object') return fillGroup(schema.properties, value, known);
  if (value !== undefined) return value;
  if (schema.type === 'array') return (schema.minItems ?? 0) > 0 ? [{}] : undefined;
  return schema.ui.prefill === undefined ? undefined : known[schema.ui.prefill];
}

function fillGroup(
  properties: Readonly<Record<string, FieldSchema>>,
  value: unknown,
  known: Readonly<Record<string, string>>,
): Answers | undefined {
  const group: Record<string, unknown> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  for (const [name, schema] of Object.entries(properties)) {
    const filled = fill(schema, group[name], known);
    if (filled !== undefined) group[name] = filled;
  }
  return Object.keys(group).length === 0 ? undefined : group;
}
