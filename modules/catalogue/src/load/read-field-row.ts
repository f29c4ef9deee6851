import { type Field, list, when } from '../forms/field.ts';
import type { Purpose } from '../forms/form.ts';
import type { Place } from './fault.ts';
import { type FieldRow, fieldOfType } from './field-type.ts';
import type { Row } from './read-table.ts';
import { readRelations } from './read-relations.ts';

/** The columns that say what one question is. */
export const questionColumns = [
  'property',
  'title_zh',
  'title_en',
  'type',
  'required',
  'purpose',
  'choices',
  'hint_zh',
  'hint_en',
  'rules',
] as const;
export type QuestionCells = Row<(typeof questionColumns)[number]>['cells'];

const purposes: readonly string[] = [
  'identification',
  'contact',
  'delivery',
  'examination',
  'payment',
];

/** The questions gathered so far, and of each list the questions of its entries. */
export interface Questions {
  readonly fields: Record<string, Field>;
  readonly entries: Map<string, Record<string, Field>>;
}

export function noQuestions(): Questions {
  return { fields: {}, entries: new Map() };
}

/** Adds the question of a row: `goods` or, in the entries of a list above it, `goods[].name`. */
export function addQuestion(
  { fields, entries }: Questions,
  cells: QuestionCells & { readonly when?: string },
  place: Place,
): void {
  const name = /^([a-z][A-Za-z0-9]*)(?:\[\]\.([a-z][A-Za-z0-9]*))?$/.exec(cells.property);
  if (name === null) {
    return place.report('property', 'fields/property', {
      zh: `“${cells.property}”不是属性名`,
      en: `“${cells.property}” is no property name`,
    });
  }
  const read = readField(cells, place);
  const field = read === undefined ? undefined : conditional(read, cells.when ?? '', place);
  if (field === undefined) return;
  const [, property = '', inner] = name;
  if (inner === undefined) {
    if (fields[property] !== undefined) reportTwice(cells, place);
    fields[property] = field;
    return;
  }
  const members = entries.get(property) ?? {};
  if (members[inner] !== undefined) reportTwice(cells, place);
  members[inner] = field;
  entries.set(property, members);
  const owner = fields[property]?.schema;
  if (owner?.type !== 'array') {
    return place.report('property', 'fields/no-list', {
      zh: `“${property}”不是前面定义的列表`,
      en: `“${property}” is not a list defined above`,
    });
  }
  fields[property] = list(owner.ui.title.zh, owner.ui.title.en, members, {
    least: owner.minItems,
    most: owner.maxItems,
    entry: owner.ui.entryTitle ?? owner.ui.title,
    ...(owner.ui.hint !== undefined && { hint: owner.ui.hint }),
    ...(owner.ui.showWhen !== undefined && { when: owner.ui.showWhen }),
    ...(fields[property]?.required === false && { optional: true }),
  });
}

function readField(cells: QuestionCells, place: Place): Field | undefined {
  if (cells.title_zh === '' || cells.title_en === '') {
    place.report('title_en', 'fields/title', {
      zh: '缺少中文或英文标题',
      en: 'a title is missing',
    });
    return undefined;
  }
  if (!['Y', 'N'].includes(cells.required)) {
    place.report('required', 'fields/mark', { zh: '应为 Y 或 N', en: 'must be Y or N' });
    return undefined;
  }
  if (cells.purpose !== '' && !purposes.includes(cells.purpose)) {
    place.report('purpose', 'fields/purpose', {
      zh: `未知用途“${cells.purpose}”`,
      en: `unknown purpose “${cells.purpose}”`,
    });
    return undefined;
  }
  const rules = readRelations(cells.rules);
  if (rules === undefined) {
    place.report('rules', 'fields/rules', {
      zh: `规则“${cells.rules}”有误`,
      en: `“${cells.rules}” is no rule`,
    });
    return undefined;
  }
  const row: FieldRow = {
    zh: cells.title_zh,
    en: cells.title_en,
    type: cells.type,
    choices: cells.choices === '' ? [] : cells.choices.split(';'),
    options: {
      ...(cells.required === 'N' && { optional: true }),
      ...(cells.purpose !== '' && { personal: cells.purpose as Purpose }),
      ...(cells.hint_zh !== '' && { hint: { zh: cells.hint_zh, en: cells.hint_en } }),
      ...(rules.length > 0 && { rules }),
    },
  };
  const field = fieldOfType(row);
  if (field === undefined) {
    place.report('type', 'fields/type', {
      zh: `未知字段类型“${cells.type}”或选项有误`,
      en: `unknown type “${cells.type}”, or its choices are wrong`,
    });
  }
  return field;
}

/** `soldKind=ivory|other`: asked while the answer beside it is one of these; yes and no stand as `true` and `false`. */
function conditional(field: Field, text: string, place: Place): Field | undefined {
  if (text === '') return field;
  const [, property = '', values = ''] =
    /^([a-z][A-Za-z0-9]*)=([a-z0-9-]+(?:\|[a-z0-9-]+)*)$/i.exec(text) ?? [];
  if (property === '') {
    place.report('when', 'fields/when', {
      zh: `条件“${text}”有误`,
      en: `“${text}” is no condition`,
    });
    return undefined;
  }
  const equals = values
    .split('|')
    .map((value) => (/^(true|false)$/.test(value) ? value === 'true' : value));
  return when(property, equals, field);
}

function reportTwice({ property }: QuestionCells, place: Place): void {
  place.report('property', 'fields/twice', {
    zh: `“${property}”重复`,
    en: `“${property}” stands twice`,
  });
}
