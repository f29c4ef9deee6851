import type { Relation } from '@tongban/form-rules';

/**
 * The rules of a cell, apart by `;`: `past`, `future`, `not-before:from`, `within:from:30` (natural days), `not-more:capacity`, `not-less:rooms`,
 * `differs:fatherIdNumber`, `age:18..`, `age:..16`, `balance:opening+bought-used`. Undefined when one is none of these.
 */
export function readRelations(text: string): readonly Relation[] | undefined {
  const relations = text === '' ? [] : text.split(';').map(readRelation);
  return relations.includes(undefined) ? undefined : (relations as readonly Relation[]);
}

function readRelation(text: string): Relation | undefined {
  const [rule = '', ...rest] = text.split(':');
  const [one = '', two = ''] = rest;
  switch (rule) {
    case 'past':
    case 'future':
      return rest.length === 0 ? { rule } : undefined;
    case 'not-before':
    case 'not-more':
    case 'not-less':
      return isName(one) ? { rule, than: one } : undefined;
    case 'differs':
      return isName(one) ? { rule, from: one } : undefined;
    case 'within':
      return isName(one) && /^\d{1,5}$/.test(two)
        ? { rule, of: one, days: Number(two) }
        : undefined;
    case 'age':
      return readAge(one);
    case 'balance':
      return readBalance(one);
    default:
      return undefined;
  }
}

function readAge(text: string): Relation | undefined {
  const [, least = '', under = ''] = /^(\d{0,3})\.\.(\d{0,3})$/.exec(text) ?? [];
  if (least === '' && under === '') return undefined;
  return {
    rule: 'age',
    ...(least !== '' && { least: Number(least) }),
    ...(under !== '' && { under: Number(under) }),
  };
}

function readBalance(text: string): Relation | undefined {
  const parts = `+${text}`.match(/[+-][^+-]+/g) ?? [];
  const names = (sign: string) =>
    parts.filter((part) => part.startsWith(sign)).map((part) => part.slice(1));
  return parts.length > 0 && parts.every((part) => isName(part.slice(1)))
    ? { rule: 'balance', plus: names('+'), minus: names('-') }
    : undefined;
}

function isName(text: string): boolean {
  return /^[a-z][A-Za-z0-9]*$/.test(text);
}
