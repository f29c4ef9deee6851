import type { Material, MaterialKey } from '../domain/service-item.ts';
import type { Purpose } from '../forms/form.ts';
import type { Field } from '../forms/field.ts';
import { list } from '../forms/field.ts';
import { type FieldRow, fieldOfType } from './field-type.ts';
import { type Fault, type Place, placeOf } from './fault.ts';
import { readTable, type Row } from './read-table.ts';

export const fieldColumns = [
  'material_key',
  'property',
  'title_zh',
  'title_en',
  'type',
  'required',
  'purpose',
  'choices',
  'hint_zh',
  'hint_en',
] as const;
type Cells = Row<(typeof fieldColumns)[number]>['cells'];

/** The fields typed for each material that is filled in on-line. */
export type FieldsByMaterial = ReadonlyMap<MaterialKey, Readonly<Record<string, Field>>>;

const purposes: readonly string[] = [
  'identification',
  'contact',
  'delivery',
  'examination',
  'payment',
];

export function readFields(
  text: string,
  materials: ReadonlyMap<MaterialKey, Material>,
  faults: Fault[],
): FieldsByMaterial {
  const file = 'fields.tsv';
  const byMaterial = new Map<MaterialKey, Record<string, Field>>();
  const rows = readTable({ file, text, columns: fieldColumns, faults });
  const entries = new Map<string, Record<string, Field>>();
  for (const { line, cells } of rows) {
    const place = placeOf(faults, file, line);
    const key = cells.material_key as MaterialKey;
    if (materials.get(key)?.kind !== 'form-field') {
      place.report('material_key', 'fields/material', {
        zh: `“${key}”不是在线填写的材料`,
        en: `“${key}” is no material that is filled in on-line`,
      });
      continue;
    }
    const name = /^([a-z][A-Za-z0-9]*)(?:\[\]\.([a-z][A-Za-z0-9]*))?$/.exec(cells.property);
    if (name === null) {
      place.report('property', 'fields/property', {
        zh: `“${cells.property}”不是属性名`,
        en: `“${cells.property}” is no property name`,
      });
      continue;
    }
    const field = readField(cells, place);
    if (field === undefined) continue;
    const [, property = '', inner] = name;
    const fields = byMaterial.get(key) ?? {};
    byMaterial.set(key, fields);
    if (inner === undefined) {
      if (fields[property] !== undefined) reportTwice(cells, place);
      fields[property] = field;
      continue;
    }
    const listKey = `${key}/${property}`;
    const members = entries.get(listKey) ?? {};
    if (members[inner] !== undefined) reportTwice(cells, place);
    members[inner] = field;
    entries.set(listKey, members);
    const owner = fields[property]?.schema;
    if (owner?.type !== 'array') {
      place.report('property', 'fields/no-list', {
        zh: `“${property}”不是前面定义的列表`,
        en: `“${property}” is not a list defined above`,
      });
      continue;
    }
    fields[property] = list(owner.ui.title.zh, owner.ui.title.en, members, {
      least: owner.minItems,
      most: owner.maxItems,
      entry: owner.ui.entryTitle ?? owner.ui.title,
      ...(fields[property]?.required === false && { optional: true }),
    });
  }
  for (const [key, { kind }] of materials) {
    if (kind !== 'form-field' || byMaterial.has(key)) continue;
    placeOf(faults, file, 1).report('material_key', 'fields/missing', {
      zh: `在线填写的材料“${key}”没有字段`,
      en: `nothing is typed for “${key}”`,
    });
  }
  return byMaterial;
}

function readField(cells: Cells, place: Place): Field | undefined {
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
  const row: FieldRow = {
    zh: cells.title_zh,
    en: cells.title_en,
    type: cells.type,
    choices: cells.choices === '' ? [] : cells.choices.split(';'),
    options: {
      ...(cells.required === 'N' && { optional: true }),
      ...(cells.purpose !== '' && { personal: cells.purpose as Purpose }),
      ...(cells.hint_zh !== '' && { hint: { zh: cells.hint_zh, en: cells.hint_en } }),
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

function reportTwice({ property }: Cells, place: Place): void {
  place.report('property', 'fields/twice', {
    zh: `“${property}”重复`,
    en: `“${property}” stands twice`,
  });
}
