import type { FormRule } from '@tongban/form-rules';
import type { FieldSchema, ItemForm } from './form.ts';
import type { FormFault } from './form-faults.ts';

type Fields = Readonly<Record<string, FieldSchema>>;

/** What is wrong with the rules of a form: a question that is not there, of another kind, or asked later. */
export function ruleFaults(form: ItemForm): FormFault[] {
  return (form.rules ?? []).flatMap((rule) => {
    const fields = fieldsBeside(form, rule);
    if (fields === undefined) return [fault(rule, '不是列表中的问题', `${rule.list} is no list`)];
    const field = fields[rule.property];
    if (field === undefined) return [fault(rule, '没有问', 'is not asked')];
    if (rule.rule === 'age' && (rule.least ?? 0) >= (rule.under ?? Infinity)) {
      return [fault(rule, '没有人满足', 'holds for nobody')];
    }
    const order =
      rule.list === undefined
        ? form.pages.flatMap(({ properties }) => properties)
        : Object.keys(fields);
    const others = othersOf(rule).flatMap((name) => {
      const other = fields[name];
      if (name === rule.property) return [fault(rule, '与自身比较', 'hangs on itself')];
      if (other === undefined) return [fault(rule, `“${name}”没有问`, `${name} is not asked`)];
      if (kindOf(other) !== kindOf(field))
        return [fault(rule, `“${name}”不是同类答案`, `${name} is of another kind`)];
      return order.indexOf(name) > order.indexOf(rule.property)
        ? [fault(rule, `“${name}”在它之后才问`, `${name} is asked later`)]
        : [];
    });
    return kindsFor(rule).includes(kindOf(field))
      ? others
      : [...others, fault(rule, '不适用于这种答案', `does not go with a ${kindOf(field)}`)];
  });
}

function fault(rule: FormRule, zh: string, en: string): FormFault {
  const at = rule.list ?? rule.property;
  const place = rule.list === undefined ? rule.property : `${rule.list}[].${rule.property}`;
  return {
    rule: 'rule-impossible',
    at,
    text: {
      zh: `“${place}”的校验规则 ${rule.rule}：${zh}`,
      en: `the rule ${rule.rule} of ${place}: ${en}`,
    },
  };
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
