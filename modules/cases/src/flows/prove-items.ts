import type { OrganLevel } from '@tongban/vocabulary';
import { shapeOfHandling } from '../domain/item-shape.ts';
import type { ItemShape } from '../domain/item-shape.ts';
import { flowFaults } from '../domain/prove-flow.ts';
import type { FlowFault } from '../domain/prove-flow.ts';
import type { DeliveryMethod, OfficerRole } from '../domain/words.ts';
import { handlingOf, itemHandling } from './item-handling.ts';
import { currentFlow } from './published-flows.ts';

/** What the gate needs to know of an item of the catalogue. */
export interface ItemToProve {
  readonly itemCode: string;
  readonly template: string;
  /** 行使层级, as the item lists them. */
  readonly levels: readonly OrganLevel[];
  readonly delivery: readonly DeliveryMethod[];
}

export interface ItemFaults {
  readonly itemCode: string;
  readonly faults: readonly (
    FlowFault | { readonly fault: 'flow-missing'; readonly where: string }
  )[];
}

/**
 * The publish gate over every flow × item: the flow of each item is searched with the item's own parameters, for the
 * organs that exercise it. Items with the same flow and parameters are the same search and are searched once.
 */
export function proveItems(
  items: readonly ItemToProve[],
  rolesOfLevels: Readonly<Partial<Record<OrganLevel, readonly OfficerRole[]>>>,
): { readonly unsound: readonly ItemFaults[]; readonly searches: number } {
  const known = new Map<string, readonly FlowFault[]>();
  const unsound = items.flatMap((item): ItemFaults[] => {
    const { itemCode, template } = item;
    const flow = currentFlow(template);
    if (flow === undefined) {
      return [{ itemCode, faults: [{ fault: 'flow-missing', where: template }] }];
    }
    const roles = Object.fromEntries(
      handlingLevels(item.levels).map((level) => [level, rolesOfLevels[level] ?? []]),
    );
    const faults = shapesOf(item).flatMap((shape) => {
      const key = JSON.stringify([flow.hash, shape, Object.keys(roles)]);
      const found = known.get(key) ?? flowFaults(flow, { item: shape, rolesOfLevels: roles });
      known.set(key, found);
      return found;
    });
    return faults.length === 0 ? [] : [{ itemCode, faults }];
  });
  return { unsound, searches: known.size };
}

/** A station's power is exercised by its county's organ. */
function handlingLevels(levels: readonly OrganLevel[]): OrganLevel[] {
  return [...new Set(levels.map((level) => (level === 'station' ? 'county' : level)))];
}

/** The ways a case of the item can go: within one organ, from organ to organ, with every department asked. */
function shapesOf(item: ItemToProve): ItemShape[] {
  const { joint, peer } = itemHandling(item);
  const answers = Object.fromEntries(
    (joint?.ask ?? []).map(({ when }) => [when?.field ?? '', when?.equals ?? when?.atLeast]),
  );
  const superiors = handlingLevels(item.levels).slice(1);
  const within = handlingOf(item, answers, {
    organId: 'own',
    superiors: [],
    organOf: () => undefined,
  });
  const onward = handlingOf(
    item,
    { ...answers, ...(peer && { [peer.field]: { regionCode: 'other' } }) },
    { organId: 'own', superiors, organOf: () => 'other' },
  );
  const asked = handlingOf(item, answers, { organId: 'own', superiors, organOf: () => undefined });
  return [within, onward, asked]
    .map((handling) => shapeOfHandling(handling, item.delivery))
    .filter(
      (shape, index, all) =>
        all.findIndex((other) => JSON.stringify(other) === JSON.stringify(shape)) === index,
    );
}
