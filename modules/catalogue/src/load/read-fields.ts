import type { Material, MaterialKey } from '../domain/service-item.ts';
import type { Field } from '../forms/field.ts';
import { type Fault, placeOf } from './fault.ts';
import { addQuestion, noQuestions, questionColumns, type Questions } from './read-field-row.ts';
import { readTable } from './read-table.ts';

/** The fields typed for each material that is filled in on-line. */
export type FieldsByMaterial = ReadonlyMap<MaterialKey, Readonly<Record<string, Field>>>;

const file = 'fields.tsv';

export function readFields(
  text: string,
  materials: ReadonlyMap<MaterialKey, Material>,
  faults: Fault[],
): FieldsByMaterial {
  const byMaterial = new Map<MaterialKey, Questions>();
  const columns = ['material_key', ...questionColumns] as const;
  for (const { line, cells } of readTable({ file, text, columns, faults })) {
    const place = placeOf(faults, file, line);
    const key = cells.material_key as MaterialKey;
    if (materials.get(key)?.kind !== 'form-field') {
      place.report('material_key', 'fields/material', {
        zh: `“${key}”不是在线填写的材料`,
        en: `“${key}” is no material that is filled in on-line`,
      });
      continue;
    }
    const questions = byMaterial.get(key) ?? noQuestions();
    byMaterial.set(key, questions);
    addQuestion(questions, cells, place);
  }
  for (const [key, { kind }] of materials) {
    if (kind !== 'form-field' || byMaterial.has(key)) continue;
    placeOf(faults, file, 1).report('material_key', 'fields/missing', {
      zh: `在线填写的材料“${key}”没有字段`,
      en: `nothing is typed for “${key}”`,
    });
  }
  return new Map([...byMaterial].map(([key, { fields }]) => [key, fields]));
}
