import { handlingOf } from './material-handling.ts';
import type { Material, ServiceItem } from './service-item.ts';
import type { SituationWorld } from './situation-faults.ts';

/** What the trees of a catalogue may refer to: its published items and the materials it knows. */
export function situationWorld(
  published: readonly Pick<ServiceItem, 'itemCode'>[],
  findMaterial: (materialKey: string) => Material | undefined,
): SituationWorld {
  const codes = new Set<string>(published.map(({ itemCode }) => itemCode));
  return {
    isPublished: (itemCode) => codes.has(itemCode),
    materialKind(materialKey) {
      const material = findMaterial(materialKey);
      if (material === undefined) return undefined;
      return handlingOf(material) === 'form' ? 'typed' : 'other';
    },
  };
}
