import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Day } from '@tongban/kernel';
import { implement } from '../domain/implementation.ts';
import type { Override } from '../domain/override.ts';
import type { PinnedItem } from '../domain/pinned-item.ts';
import type { ItemCode, MaterialKey } from '../domain/service-item.ts';
import { readCatalogue, readCatalogueTexts } from '../load/read-catalogue-files.ts';
import { type ItemBody, itemBodies } from '../store/item-bodies.ts';
import type { CatalogueContent } from '../load/read-catalogue-files.ts';
import { formHere, type PapersKnown } from './form-here.ts';

const county = {
  organId: '11440305MB0TE00040',
  name: '南山分局',
  regionCode: '440305',
  level: 'county',
} as const;

let content: CatalogueContent;
let bodies: ReadonlyMap<string, ItemBody>;

before(async () => {
  const read = readCatalogue(await readCatalogueTexts());
  assert.ok(read.ok);
  content = read.value;
  bodies = new Map(itemBodies(content).map((body) => [body.item.itemCode, body]));
});

const findMaterial = (materialKey: string) => content.materials.get(materialKey as MaterialKey);

function uploadsOf(
  itemCode: string,
  { obtains = [], override }: { obtains?: string[]; override?: Partial<Override> } = {},
) {
  const { item, form, hash } = bodies.get(itemCode)!;
  const pinned: PinnedItem = { ...item, version: 1, hash };
  const papers: PapersKnown = {
    findMaterial,
    onPoliceRecord: content.elements.onPoliceRecord,
    obtains: () => obtains,
  };
  const said: Override[] =
    override === undefined
      ? []
      : [
          {
            organId: county.organId,
            itemCode: itemCode as ItemCode,
            exemptMaterials: [],
            effectiveFrom: '2026-01-01' as Day,
            ...override,
          },
        ];
  const implementation = implement(pinned, county, said, findMaterial);
  return formHere(form, { item: pinned, implementation }, papers).uploads;
}

const keys = (uploads: ReturnType<typeof uploadsOf>): string[] =>
  uploads.map((one) => one.materialKey);

describe('the files of a form where somebody lives', () => {
  const birth = 'GA-HZ-0001';

  it('may be a paper that another office holds while no source is connected, and need not', () => {
    const paper = uploadsOf(birth).find(({ materialKey }) => materialKey === 'birth_cert');
    assert.equal(paper?.required, false);
    assert.match(paper.hint?.zh ?? '', /没有也可以先提交/);
    assert.ok(!keys(uploadsOf(birth, { obtains: ['birth_cert'] })).includes('birth_cert'));
  });

  it('are never a paper that the police issued themselves', () => {
    const police = new Set(content.elements.onPoliceRecord);
    for (const [itemCode, { form }] of bodies) {
      const before = new Set<string>(form.uploads.map(({ materialKey }) => materialKey));
      const added = keys(uploadsOf(itemCode)).filter((key) => !before.has(key));
      assert.deepEqual(
        added.filter((key) => police.has(key)),
        [],
        itemCode,
      );
    }
  });

  it('stay out where the organ spares them, and keep the rest', () => {
    const spared = uploadsOf(birth, {
      override: { exemptMaterials: ['birth_cert' as MaterialKey] },
    });
    assert.deepEqual(
      keys(uploadsOf(birth)).filter((key) => key !== 'birth_cert'),
      keys(spared),
    );
  });

  it('are not required where they may follow', () => {
    const kin = 'GA-HZ-0002';
    const needed = uploadsOf(kin).find(({ required }) => required);
    assert.ok(needed);
    const deferred = uploadsOf(kin, {
      override: { deferrableMaterials: [needed.materialKey as MaterialKey] },
    }).find(({ materialKey }) => materialKey === needed.materialKey);
    assert.equal(deferred?.required, false);
    assert.match(deferred.hint?.zh ?? '', /可以容缺后补：暂时没有，也可以先提交。$/);
  });

  it('are required too when a local regulation adds them', () => {
    const added = { materialKey: 'unit_opinion' as MaterialKey, byLaw: '某省户籍条例第九条' };
    const asked = uploadsOf(birth, { override: { addedMaterials: [added] } });
    assert.equal(asked.find(({ materialKey }) => materialKey === 'unit_opinion')?.required, true);
  });

  it('come in the situations in which the paper is needed', () => {
    for (const [itemCode, tree] of content.situations) {
      for (const { materialKey, askedWhen } of uploadsOf(itemCode)) {
        const listed = tree.materials.find(({ material }) => material === materialKey);
        if (askedWhen !== undefined) assert.ok(listed, `${itemCode} ${materialKey}`);
      }
    }
  });
});
