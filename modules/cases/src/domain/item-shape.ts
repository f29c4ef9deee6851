import type { Flow } from './flow.ts';
import type { Handling, Join } from './handling.ts';
import { deliveryMethods } from './words.ts';
import type { DeliveryMethod } from './words.ts';

/** What of an item's parameters a flow's soundness depends on. */
export interface ItemShape {
  /** How many organs handle a case one after the other. */
  readonly legs: number;
  readonly joint?: {
    readonly departments: number;
    readonly join: Join;
    readonly silence: 'proceeds' | 'waits';
  };
  /** How many officers inspect; none: no inspection is needed. */
  readonly inspectors?: number;
  /** The parts of a joint matter, and which need which. */
  readonly parts?: readonly { readonly key: string; readonly requires: readonly string[] }[];
  readonly delivery: readonly DeliveryMethod[];
}

/** The shape that exercises everything a flow can do: what is sound for it has no dead step. */
export function shapeOf(flow: Flow): ItemShape {
  return {
    legs: flow.commands.forward === undefined ? 1 : 3,
    ...(flow.commands['request-opinions'] && {
      joint: { departments: 2, join: { by: 'veto' }, silence: 'proceeds' },
    }),
    ...(flow.commands['record-inspection'] && { inspectors: 2 }),
    ...(flow.commands['finish-part'] && {
      parts: [
        { key: 'one', requires: [] },
        { key: 'other', requires: ['one'] },
      ],
    }),
    delivery: deliveryMethods,
  };
}

export function shapeOfHandling(
  { legs, joint, inspectors, parts }: Handling,
  delivery: readonly DeliveryMethod[],
): ItemShape {
  return {
    legs: Math.max(1, legs?.length ?? 1),
    ...(joint && {
      joint: {
        departments: joint.departments.length,
        join: joint.join,
        silence: joint.silence,
      },
    }),
    ...(inspectors !== undefined && { inspectors }),
    ...(parts && { parts: parts.map(({ key, requires }) => ({ key, requires })) }),
    delivery,
  };
}
