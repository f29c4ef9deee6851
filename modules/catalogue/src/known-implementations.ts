import { type Day, ok, type Refusal, refuse, type Result } from '@tongban/kernel';
import type { BranchCode, OrganLevel } from '@tongban/vocabulary';
import type { OrganRefusal } from './catalogue.ts';
import {
  implement,
  type Implementation,
  type ImplementingOrgan,
  inForce,
  type Override,
} from './domain/implementation.ts';
import type { PinnedItem } from './domain/pinned-item.ts';

/** What this module needs to know about organs: who handles a matter of a region. */
export interface CompetentOrgans {
  findCompetentOrgan(
    regionCode: string,
    branchCode: BranchCode,
    exerciseLevels: readonly OrganLevel[],
  ): Result<ImplementingOrgan, Refusal>;
  /** The organ itself and those above it, up to the ministry. */
  organAncestry(organId: string): readonly { readonly organId: string }[];
}

/** Implementations worked out from items, organs and overrides: nothing is copied for a region. */
export interface KnownImplementations {
  of(item: PinnedItem, regionCode: string, on: Day): Result<Implementation, OrganRefusal>;
  /** Whether somebody handles it there, be it that a county is still to be chosen. */
  isAvailable(item: PinnedItem, regionCode: string): boolean;
  replaceOverrides(overrides: readonly Override[]): void;
}

export function knownImplementations(
  organs: CompetentOrgans,
  overrides: readonly Override[],
): KnownImplementations {
  let known = byOrganAndItem(overrides);

  /** From the ministry down, of each organ what is in force on the day. */
  function overridesFor(item: PinnedItem, organId: string, on: Day): Override[] {
    if (known.size === 0) return [];
    return organs
      .organAncestry(organId)
      .toReversed()
      .map((one) => inForce(known.get(`${one.organId} ${item.itemCode}`) ?? [], on))
      .filter((override) => override !== undefined);
  }

  return {
    of(item, regionCode, on) {
      const organ = organs.findCompetentOrgan(regionCode, item.branchCode, item.levels);
      if (!organ.ok) return refuseOrgan(organ.refusal);
      const better = overridesFor(item, organ.value.organId, on);
      return ok(implement(item, onlyWhatIsShown(organ.value), better));
    },
    isAvailable(item, regionCode) {
      const organ = organs.findCompetentOrgan(regionCode, item.branchCode, item.levels);
      return organ.ok || organ.refusal.code.endsWith('/region-too-coarse');
    },
    replaceOverrides(next) {
      known = byOrganAndItem(next);
    },
  };
}

function byOrganAndItem(overrides: readonly Override[]): Map<string, Override[]> {
  return Map.groupBy(overrides, ({ organId, itemCode }) => `${organId} ${itemCode}`);
}

function onlyWhatIsShown(organ: ImplementingOrgan): ImplementingOrgan {
  const { organId, name, regionCode, level, address, phone, hours } = organ;
  return {
    organId,
    name,
    regionCode,
    level,
    ...(address !== undefined && { address }),
    ...(phone !== undefined && { phone }),
    ...(hours !== undefined && { hours }),
  };
}

/** The words of organisations, under a code of this module: callers know one table. */
function refuseOrgan({ code, detail, more }: Refusal) {
  if (code.endsWith('/region-unknown')) return refuse('catalogue/region-unknown', detail, more);
  if (code.endsWith('/region-too-coarse')) {
    return refuse('catalogue/region-too-coarse', detail, more);
  }
  return refuse('catalogue/not-implemented-here', detail, more);
}
