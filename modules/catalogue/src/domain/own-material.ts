import { isOwnMaterialKey, type MaterialSource, ownMaterialKeys } from '@tongban/vocabulary';
import type { Bilingual } from '@tongban/kernel';
import type { ItemCode, Material, MaterialKey } from './service-item.ts';

/** What an editor says of a material, beside what the item wants of it. */
export interface SaidOfMaterial {
  readonly materialKey: MaterialKey;
  /** Of a material of the item's own; the list names all others. */
  readonly name?: Bilingual;
  /** How it comes into a case of this item; as the list says when left out. */
  readonly source?: MaterialSource;
  readonly licenceMayReplace?: boolean;
}

/** The material as the item has it: of the list, or the item's own; undefined when it is neither. */
export function materialSaid(
  listed: Material | undefined,
  itemCode: ItemCode,
  said: SaidOfMaterial,
): Material | undefined {
  if (listed === undefined && !ownMaterialKeys(itemCode).includes(said.materialKey))
    return undefined;
  const source = said.source ?? listed?.source ?? 'applicant';
  return {
    materialKey: said.materialKey,
    name: listed?.name ?? said.name ?? { zh: '', en: '' },
    kind: listed?.kind ?? (source === 'captured' ? 'capture' : 'proof'),
    source,
    obtainedBySharing: source === 'shared',
    licenceMayReplace: said.licenceMayReplace ?? listed?.licenceMayReplace ?? false,
  };
}

/** Materials that no list has, by their keys. */
export function ownMaterialsOf(
  items: readonly { readonly materials: readonly Material[] }[],
): ReadonlyMap<MaterialKey, Material> {
  const own = items.flatMap(({ materials }) =>
    materials.filter(({ materialKey }) => isOwnMaterialKey(materialKey)),
  );
  return new Map(own.map((material) => [material.materialKey, material]));
}
