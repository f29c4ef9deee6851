import { parseCitizenId } from '@tongban/citizen-ids';
import type { Defect } from '../domain/filing.ts';
import { chineseDate } from './chinese-date.ts';
import type { ItemWords, PersonWords } from './document-world.ts';
import { eventOf } from './matter-sources.ts';
import type { MatterSources } from './matter-sources.ts';

/** What was handed in, by name, and what did not have to be. */
export function materialsOf(
  { event, item }: MatterSources,
  type: 'CaseSubmitted' | 'SupplementSupplied' | 'DeferredSupplied',
): string[] {
  const handed = eventOf(event, type);
  const keys = new Set(handed.attachments.map(({ materialKey }) => materialKey));
  const named = [...keys].map((key) => item.materialNames.get(key) ?? key);
  const isForm = handed.type !== 'DeferredSupplied' && handed.form !== undefined;
  const form = isForm ? ['申请表（在线填写）'] : [];
  const shared =
    handed.type === 'CaseSubmitted'
      ? handed.sharedMaterials.map(
          (key) => `${item.materialNames.get(key) ?? key}（共享获取，免于提交）`,
        )
      : [];
  return [...form, ...named, ...shared];
}

export function nameOf({ materialKey, field }: Defect, item: ItemWords): string {
  if (materialKey !== undefined) return item.materialNames.get(materialKey) ?? materialKey;
  if (field !== undefined) {
    const title = item.fieldTitles?.get(field.replace(/^\//, ''));
    return title === undefined ? '申请表' : `申请表“${title}”`;
  }
  return '申请材料';
}

/** What a certificate says of the person. */
export function statementsOf({ name, idNumber }: PersonWords): (readonly [string, string])[] {
  const rows: (readonly [string, string])[] = [['姓名', name]];
  const parsed = idNumber === undefined ? undefined : parseCitizenId(idNumber);
  if (parsed?.ok !== true) return rows;
  return [
    ...rows,
    ['性别', parsed.value.sex === 'male' ? '男' : '女'],
    ['出生日期', chineseDate(parsed.value.birthOn)],
    ['公民身份号码', parsed.value.id],
  ];
}
