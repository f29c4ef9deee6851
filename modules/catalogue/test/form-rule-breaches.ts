import type { FormRule } from '@tongban/form-rules';
import type { FieldSchema, ItemForm } from '../src/forms/form.ts';

type Fields = Readonly<Record<string, FieldSchema>>;

/** What is wrong with the rules of a form: a question that is not there, of another type, or asked later. */
export function ruleFaults(form: ItemForm): string[] {
  return (form.rules ?? []).flatMap((rule) => {
    const fields = fieldsBeside(form, rule);
    const at = `${rule.list === undefined ? '' : `${rule.list}[].`}${rule.property} ${rule.rule}`;
    if (fields === undefined) return [`${at}: ${rule.list} is no list`];
    const field = fields[rule.property];
    if (field === undefined) return [`${at}: is not asked`];
    const order =
      rule.list === undefined
        ? form.pages.flatMap(({ properties }) => properties)
        : Object.keys(fields);
    const others = othersOf(rule).flatMap((name) => {
      const other = fields[name];
      if (other === undefined) return [`${at}: ${name} is not asked`];
      if (kindOf(other) !== kindOf(field)) return [`${at}: ${name} is of another kind`];
      if (order.indexOf(name) > order.indexOf(rule.property))
        return [`${at}: ${name} is asked later`];
      return name === rule.property ? [`${at}: hangs on itself`] : [];
    });
    return kindsFor(rule).includes(kindOf(field))
      ? others
      : [...others, `${at}: is a ${kindOf(field)}`];
  });
}

function fieldsBeside({ schema }: ItemForm, { list }: FormRule): Fields | undefined {
  if (list === undefined) return schema.properties;
  const field = schema.properties[list];
  return field?.type === 'array' && field.items.type === 'object'
    ? field.items.properties
    : undefined;
}

function othersOf(rule: FormRule): readonly string[] {
  switch (rule.rule) {
    case 'not-before':
    case 'not-more':
    case 'not-less':
      return [rule.than];
    case 'within':
      return [rule.of];
    case 'differs':
      return [rule.from];
    case 'balance':
      return [...rule.plus, ...rule.minus];
    default:
      return [];
  }
}

function kindsFor({ rule }: FormRule): readonly string[] {
  switch (rule) {
    case 'not-more':
    case 'not-less':
    case 'balance':
      return ['number'];
    case 'age':
      return ['day', 'citizen-id'];
    case 'differs':
      return ['citizen-id', 'text', 'identity-number', 'region-code', 'plate-number', 'choice'];
    default:
      return ['day'];
  }
}

function kindOf(field: FieldSchema): string {
  if (field.type === 'integer' || field.type === 'number') return 'number';
  if (field.type !== 'string') return field.type;
  return field.enum !== undefined ? 'choice' : (field.format ?? 'text');
}
