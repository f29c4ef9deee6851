import type { Branded, Day } from '@tongban/kernel';
import type { BranchCode, OrganLevel } from '@tongban/vocabulary';
import type { BasicCode, ItemCode, Material, MaterialKey, TimeLimits } from './service-item.ts';
import type { PinnedItem } from './pinned-item.ts';

/** 实施编码: credit code of the organ (18) + 行使层级 (1) + basic code (12). Derived, never stored. */
export type ImplementationCode = Branded<'ImplementationCode'>;

export interface ImplementingOrgan {
  readonly organId: string;
  readonly name: string;
  readonly regionCode: string;
  readonly level: OrganLevel;
  readonly address?: string;
  readonly phone?: string;
  readonly hours?: string;
}

/** What an organ does better than the item asks, from a day on. */
export interface Override {
  readonly organId: string;
  readonly itemCode: ItemCode;
  readonly promisedAmount?: number;
  readonly address?: string;
  readonly phone?: string;
  readonly hours?: string;
  readonly exemptMaterials: readonly MaterialKey[];
  readonly effectiveFrom: Day;
  readonly effectiveUntil?: Day;
}

/** How the competent organ carries out an item: the item, unless the organ or one above it does better. */
export interface Implementation {
  readonly implementationCode: ImplementationCode;
  readonly itemCode: ItemCode;
  readonly branchCode: BranchCode;
  readonly item: PinnedItem;
  readonly organ: ImplementingOrgan;
  readonly timeLimits: TimeLimits;
  /** What is still needed here: without the materials that the organ does without. */
  readonly materials: readonly Material[];
  readonly exemptMaterials: readonly MaterialKey[];
}

const levelDigits: Readonly<Record<OrganLevel, string>> = {
  ministry: '1',
  province: '2',
  city: '3',
  county: '4',
  station: '5',
};

export function implementationCode(
  { organId, level }: Pick<ImplementingOrgan, 'organId' | 'level'>,
  basicCode: BasicCode,
): ImplementationCode {
  return `${organId}${levelDigits[level]}${basicCode}` as ImplementationCode;
}

/**
 * Overrides from the ministry down to the organ itself. A promise is only ever tightened (令716 Art 6: 四级四同), a
 * material that an organ above does without stays away below; an address is the organ's own.
 */
export function implement(
  item: PinnedItem,
  organ: ImplementingOrgan,
  fromTheTop: readonly Override[],
): Implementation {
  const exempt = new Set(fromTheTop.flatMap(({ exemptMaterials }) => exemptMaterials));
  const promises = fromTheTop.flatMap(({ promisedAmount }) => promisedAmount ?? []);
  const amount = Math.min(item.timeLimits.promised.amount, ...promises);
  const own = fromTheTop.findLast(({ organId }) => organId === organ.organId);
  const materials = item.materials.filter(({ materialKey }) => !exempt.has(materialKey));
  return {
    implementationCode: implementationCode(organ, item.basicCode),
    itemCode: item.itemCode,
    branchCode: item.branchCode,
    item,
    organ: {
      ...organ,
      ...(own?.address !== undefined && { address: own.address }),
      ...(own?.phone !== undefined && { phone: own.phone }),
      ...(own?.hours !== undefined && { hours: own.hours }),
    },
    timeLimits: {
      ...item.timeLimits,
      caseType: amount === 0 ? 'instant' : 'promised',
      promised: { ...item.timeLimits.promised, amount },
    },
    materials,
    exemptMaterials: item.materials
      .map(({ materialKey }) => materialKey)
      .filter((key) => exempt.has(key)),
  };
}

/** Of an organ's overrides of one item the latest that is in force on the day. */
export function inForce(overrides: readonly Override[], on: Day): Override | undefined {
  return overrides
    .filter(
      ({ effectiveFrom, effectiveUntil }) =>
        effectiveFrom <= on && (effectiveUntil === undefined || on <= effectiveUntil),
    )
    .toSorted((one, other) => (one.effectiveFrom < other.effectiveFrom ? -1 : 1))
    .at(-1);
}
