import type { ItemCode, Material, MaterialKey, ServiceItem } from '../domain/service-item.ts';
import { situationFaults } from '../domain/situation-faults.ts';
import { situationWorld } from '../domain/situation-world.ts';
import type { SituationTree } from '../domain/situation.ts';
import { checkJson } from './check-json.ts';
import { type Fault, placeOf } from './fault.ts';
import { situationsFileSchema } from './situation-schema.ts';

export type SituationsByItem = ReadonlyMap<ItemCode, SituationTree>;

interface TreeOfItems extends SituationTree {
  readonly items: readonly ItemCode[];
}

interface Known {
  readonly items: readonly ServiceItem[];
  readonly materials: ReadonlyMap<MaterialKey, Material>;
}

/** The question trees of one file, each proven total before anybody is asked. */
export function readSituations(
  file: string,
  text: string,
  known: Known,
  faults: Fault[],
): SituationsByItem {
  const trees = checkJson<TreeOfItems[]>({ file, text, schema: situationsFileSchema, faults });
  const byItem = new Map<ItemCode, SituationTree>();
  const world = situationWorld(
    known.items.filter(({ published }) => published),
    (materialKey) => known.materials.get(materialKey as MaterialKey),
  );
  for (const { items, ...tree } of trees ?? []) {
    const place = placeOf(faults, file, lineOf(text, items[0]!));
    for (const { rule, at, text: words } of situationFaults(tree, world)) {
      place.report(at, rule, words);
    }
    for (const code of items) {
      if (!world.isPublished(code) || byItem.has(code)) {
        place.report('items', 'situations/item', {
          zh: `“${code}”未发布或已有情形`,
          en: `${code} is not published or has situations already`,
        });
      }
      byItem.set(code, tree);
    }
  }
  return byItem;
}

function lineOf(text: string, itemCode: string): number {
  return text.slice(0, text.indexOf(itemCode)).split('\n').length;
}
