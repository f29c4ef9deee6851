import type { FieldSchema, ItemForm } from './form.ts';

/**
 * The form as it was composed: a database keeps the members of an object in an order of its own, so that the questions of a
 * group and of the entries of a list are put back into the one in which they are asked (`ui.order`).
 */
export function formInOrder(form: ItemForm): ItemForm {
  const { schema } = form;
  return { ...form, schema: { ...schema, properties: fieldsInOrder(schema.properties) } };
}

export function fieldInOrder(field: FieldSchema): FieldSchema {
  if (field.type === 'array') return { ...field, items: fieldInOrder(field.items) };
  if (field.type !== 'object') return field;
  return { ...field, properties: fieldsInOrder(field.properties, field.ui.order) };
}

function fieldsInOrder(
  fields: Readonly<Record<string, FieldSchema>>,
  order: readonly string[] = Object.keys(fields),
): Record<string, FieldSchema> {
  const known = order.filter((name) => fields[name] !== undefined);
  const names = [...new Set([...known, ...Object.keys(fields)])];
  return Object.fromEntries(names.map((name) => [name, fieldInOrder(fields[name]!)]));
}
