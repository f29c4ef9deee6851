import { setImmediate } from 'node:timers/promises';
import type { OrganLevel } from '@tongban/vocabulary';
import { shapeOfHandling } from '../domain/item-shape.ts';
import type { ItemShape } from '../domain/item-shape.ts';
import { proveFlow } from '../domain/prove-flow.ts';
import type { FlowFault, FlowProof } from '../domain/prove-flow.ts';
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

/** The roles that are filled at each level of organ. */
export type RolesOfLevels = Readonly<Partial<Record<OrganLevel, readonly OfficerRole[]>>>;

export interface ItemFaults {
  readonly itemCode: string;
  readonly faults: readonly (
    FlowFault | { readonly fault: 'flow-missing'; readonly where: string }
  )[];
}

export interface ItemsProof {
  readonly unsound: readonly ItemFaults[];
  /** Different searches: items with the same flow and parameters share one. */
  readonly searches: number;
  /** Positions of a case that all searches came through. */
  readonly states: number;
  /** Time the searches took, without the pauses between them. */
  readonly workMs: number;
}

/**
 * The publish gate over every flow × item: the flow of each item is searched with the item's own parameters, for the
 * organs that exercise it. Items with the same flow and parameters are the same search and are searched once.
 * Between two items others get their turn: the whole takes longer than an answer may.
 */
export async function proveItems(
  items: readonly ItemToProve[],
  rolesOfLevels: RolesOfLevels,
): Promise<ItemsProof> {
  const known = new Map<string, FlowProof>();
  const unsound: ItemFaults[] = [];
  let workMs = 0;
  for (const item of items) {
    const began = performance.now();
    const faults = faultsOf(item, rolesOfLevels, known);
    workMs += performance.now() - began;
    if (faults.length > 0) unsound.push({ itemCode: item.itemCode, faults });
    await setImmediate();
  }
  let states = 0;
  for (const proof of known.values()) states += proof.states;
  return { unsound, searches: known.size, states, workMs: Math.ceil(workMs) };
}

function faultsOf(
  item: ItemToProve,
  rolesOfLevels: RolesOfLevels,
  known: Map<string, FlowProof>,
): ItemFaults['faults'] {
  const flow = currentFlow(item.template);
  if (flow === undefined) return [{ fault: 'flow-missing', where: item.template }];
  const roles = Object.fromEntries(
    handlingLevels(item.levels).map((level) => [level, rolesOfLevels[level] ?? []]),
  );
  return shapesOf(item).flatMap((shape) => {
    const key = JSON.stringify([flow.hash, shape, Object.keys(roles)]);
    const proof = known.get(key) ?? proveFlow(flow, { item: shape, rolesOfLevels: roles });
    known.set(key, proof);
    return proof.faults;
  });
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
