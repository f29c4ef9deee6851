import { type Day, ok, type Refusal, refuse, type Result } from '@tongban/kernel';
import type { BranchCode, DeferralTerms, OrganLevel } from '@tongban/vocabulary';
import type { OrganRefusal } from './catalogue.ts';
import { type Claim, isClaimed } from './domain/claim.ts';
import { narrowedTerms } from './domain/deferral-terms.ts';
import {
  implement,
  type Implementation,
  type ImplementingOrgan,
  type KnownMaterials,
} from './domain/implementation.ts';
import type { RegionTree } from './domain/nearest-organs.ts';
import { inForce, type Override } from './domain/override.ts';
import type { PinnedItem } from './domain/pinned-item.ts';

/** What this module needs to know about organs: who handles a matter of a region, and what lies beside it. */
export interface CompetentOrgans extends RegionTree {
  findCompetentOrgan(
    regionCode: string,
    branchCode: BranchCode,
    exerciseLevels: readonly OrganLevel[],
  ): Result<ImplementingOrgan, Refusal>;
  findOrgan(organId: string): ImplementingOrgan | undefined;
  /** The organ itself and those above it, up to the ministry. */
  organAncestry(organId: string): readonly { readonly organId: string }[];
}

/** What organs said: what they do better, and which items they took over. */
export interface LocalWords {
  readonly overrides: readonly Override[];
  readonly claims: readonly Claim[];
}

export interface ImplementationParts {
  readonly organs: CompetentOrgans;
  readonly findMaterial: KnownMaterials;
  /** Whether an item is carried out where no organ has claimed it or given it back. */
  readonly claimedUnlessSaid: boolean;
  /** 容缺受理: on which terms papers may follow where no organ says anything else. */
  readonly deferral?: DeferralTerms | undefined;
}

/** Implementations worked out from items, organs, overrides and claims: nothing is copied for a region. */
export interface KnownImplementations {
  of(item: PinnedItem, regionCode: string, on: Day): Result<Implementation, OrganRefusal>;
  /** As the organs above carry it out: what a local override is held against. */
  above(item: PinnedItem, organ: ImplementingOrgan, on: Day): Implementation;
  /** As the organ itself carries it out, whether or not it claimed it. */
  at(item: PinnedItem, organ: ImplementingOrgan, on: Day): Implementation;
  overridesOf(itemCode: string): readonly Override[];
  /** Whether the organ took the item over, by its own word or that of an organ above. */
  isTaken(item: PinnedItem, organId: string, on: Day): boolean;
  claimsOf(organId: string): readonly Claim[];
  /** The same with one override more: how it would be if that one were published. */
  with(override: Override): KnownImplementations;
  readonly regions: RegionTree;
  /** Whether somebody handles it there, be it that a county is still to be chosen. */
  isAvailable(item: PinnedItem, regionCode: string, on: Day): boolean;
}

export function knownImplementations(
  parts: ImplementationParts,
  words: LocalWords,
): KnownImplementations {
  const { organs, findMaterial, claimedUnlessSaid } = parts;
  const known = index(words);

  const carriedOut = (item: PinnedItem, organ: ImplementingOrgan, overrides: readonly Override[]) =>
    withTerms(parts, implement(item, organ, overrides, findMaterial), overrides);

  /** Of the organ and those above it what is in force on the day. */
  function overridesFor(item: PinnedItem, organIds: readonly string[], on: Day): Override[] {
    if (!known.items.has(item.itemCode)) return [];
    return organIds.flatMap(
      (organId) => inForce(known.overrides.get(`${organId} ${item.itemCode}`) ?? [], on) ?? [],
    );
  }

  /** The levels the ministry allows, or those of them that the province chose. */
  function levelsOf(item: PinnedItem, regionCode: string, on: Day): readonly OrganLevel[] {
    if (!known.itemsWithLevels.has(item.itemCode)) return item.levels;
    const province = organs.findCompetentOrgan(regionCode, item.branchCode, ['province']);
    if (!province.ok) return item.levels;
    const [choice] = overridesFor(item, [province.value.organId], on);
    return choice?.exerciseLevels ?? item.levels;
  }

  function findOrgan(item: PinnedItem, regionCode: string, on: Day) {
    return organs.findCompetentOrgan(regionCode, item.branchCode, levelsOf(item, regionCode, on));
  }

  function isTaken(item: PinnedItem, organId: string, on: Day): boolean {
    if (known.claims.size === 0) return claimedUnlessSaid;
    return isClaimed(organs.organAncestry(organId), (one) => known.claims.get(one) ?? [], {
      itemCode: item.itemCode,
      branchCode: item.branchCode,
      on,
      unlessSaid: claimedUnlessSaid,
    });
  }

  return {
    regions: organs,
    of(item, regionCode, on) {
      const organ = findOrgan(item, regionCode, on);
      if (!organ.ok) return refuseOrgan(organ.refusal);
      if (!isTaken(item, organ.value.organId, on)) return refuseUnclaimed(organ.value);
      const organIds = known.items.has(item.itemCode) ? idsOf(organs, organ.value.organId) : [];
      const better = overridesFor(item, organIds, on);
      return ok(carriedOut(item, onlyWhatIsShown(organ.value), better));
    },
    above(item, organ, on) {
      const organIds = idsOf(organs, organ.organId).filter((one) => one !== organ.organId);
      return carriedOut(item, organ, overridesFor(item, organIds, on));
    },
    at(item, organ, on) {
      const better = overridesFor(item, idsOf(organs, organ.organId), on);
      return carriedOut(item, organ, better);
    },
    overridesOf: (itemCode) => known.byItem.get(itemCode) ?? [],
    isTaken,
    claimsOf: (organId) => known.claims.get(organId) ?? [],
    with: (override) =>
      knownImplementations(parts, {
        claims: words.claims,
        overrides: [...words.overrides, override],
      }),
    isAvailable(item, regionCode, on) {
      const organ = findOrgan(item, regionCode, on);
      return organ.ok
        ? isTaken(item, organ.value.organId, on)
        : organ.refusal.code.endsWith('/region-too-coarse');
    },
  };
}

function withTerms(
  { deferral }: ImplementationParts,
  found: Implementation,
  overrides: readonly Override[],
): Implementation {
  if (deferral === undefined) return found;
  return { ...found, deferral: narrowedTerms(deferral, overrides) };
}

function idsOf(organs: CompetentOrgans, organId: string): string[] {
  return organs.organAncestry(organId).map((one) => one.organId);
}

function index({ overrides, claims }: LocalWords) {
  return {
    overrides: Map.groupBy(overrides, ({ organId, itemCode }) => `${organId} ${itemCode}`),
    byItem: Map.groupBy(overrides, ({ itemCode }) => itemCode as string),
    items: new Set<string>(overrides.map(({ itemCode }) => itemCode)),
    itemsWithLevels: new Set<string>(
      overrides.flatMap(({ itemCode, exerciseLevels }) => (exerciseLevels ? [itemCode] : [])),
    ),
    claims: Map.groupBy(claims, ({ organId }) => organId),
  };
}

/** 本地暂未实施: the organ is there, and has not taken the item over. */
function refuseUnclaimed({ name }: ImplementingOrgan) {
  return refuse('catalogue/not-implemented-here', {
    zh: `本地暂未实施：${name}尚未认领该事项。`,
    en: `Not carried out here yet: ${name} has not taken this item over.`,
  });
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
