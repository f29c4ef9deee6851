import type { MaterialSource } from '@tongban/vocabulary';
import type { Material, MaterialKey, MaterialKind } from '../domain/service-item.ts';
import { type Fault, placeOf } from './fault.ts';
import { readTable } from './read-table.ts';

const columns = [
  'key',
  'name_zh',
  'name_en',
  'source_channel',
  'shareable',
  'e_licence_substitutable',
  'kind',
] as const;

const sources: Readonly<Record<string, MaterialSource>> = {
  申请人自备: 'applicant',
  在线填写: 'typed-online',
  数据共享: 'shared',
  电子证照: 'licence',
  政府部门核发: 'authority',
  现场采集: 'captured',
  机关自行取得: 'own-organ',
};

const kinds: Readonly<Record<string, MaterialKind>> = {
  证明材料: 'proof',
  表单字段: 'form-field',
  生物或现场采集: 'capture',
};

export function readMaterials(text: string, faults: Fault[]): Map<MaterialKey, Material> {
  const file = 'materials.tsv';
  const materials = new Map<MaterialKey, Material>();
  for (const { line, cells } of readTable({ file, text, columns, faults })) {
    const place = placeOf(faults, file, line);
    const before = faults.length;
    const materialKey = cells.key as MaterialKey;
    if (!/^[a-z][a-z0-9_]*$/.test(cells.key)) {
      place.report('key', 'materials/key', {
        zh: `材料键“${cells.key}”应为小写英文、数字和下划线`,
        en: `“${cells.key}” is no material key`,
      });
    }
    if (materials.has(materialKey)) {
      place.report('key', 'materials/key-twice', {
        zh: `材料键“${cells.key}”重复`,
        en: `material “${cells.key}” stands twice`,
      });
    }
    for (const column of ['name_zh', 'name_en'] as const) {
      if (cells[column] === '') {
        place.report(column, 'materials/name', { zh: '缺少材料名称', en: 'no name' });
      }
    }
    const source = sources[cells.source_channel];
    if (source === undefined) {
      place.report('source_channel', 'materials/source', {
        zh: `未知来源渠道“${cells.source_channel}”`,
        en: `unknown source “${cells.source_channel}”`,
      });
    }
    const kind = kinds[cells.kind];
    if (kind === undefined) {
      place.report('kind', 'materials/kind', {
        zh: `未知材料种类“${cells.kind}”`,
        en: `unknown kind “${cells.kind}”`,
      });
    }
    for (const column of ['shareable', 'e_licence_substitutable'] as const) {
      if (!['是', '否'].includes(cells[column])) {
        place.report(column, 'materials/yes-no', { zh: '应为“是”或“否”', en: 'must be 是 or 否' });
      }
    }
    // What is shared is not asked for (令716 Art 7): the two columns say the same thing and may not disagree.
    if ((source === 'shared') !== (cells.shareable === '是')) {
      place.report('shareable', 'materials/shareable-without-source', {
        zh: '来源渠道“数据共享”与可共享标志不一致',
        en: 'the source and the sharing mark contradict each other',
      });
    }
    if ((source === 'typed-online') !== (kind === 'form-field')) {
      place.report('kind', 'materials/field-not-typed', {
        zh: '“在线填写”的材料必须是表单字段，反之亦然',
        en: 'what is typed on-line is a form field, and nothing else is',
      });
    }
    if (faults.length > before || source === undefined || kind === undefined) continue;
    materials.set(materialKey, {
      materialKey,
      name: { zh: cells.name_zh, en: cells.name_en },
      kind,
      source,
      obtainedBySharing: cells.shareable === '是',
      licenceMayReplace: cells.e_licence_substitutable === '是',
    });
  }
  return materials;
}
