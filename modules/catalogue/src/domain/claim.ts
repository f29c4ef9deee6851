import type { Day } from '@tongban/kernel';
import type { BranchCode } from '@tongban/vocabulary';
import type { ItemCode } from './service-item.ts';

/** 认领: an organ takes items of the list above for itself and all below it, or gives them back. */
export interface Claim {
  readonly organId: string;
  /** All items, those of a branch, or one. */
  readonly scope: 'all' | BranchCode | ItemCode;
  readonly claimed: boolean;
  readonly effectiveFrom: Day;
}

interface Question {
  readonly itemCode: string;
  readonly branchCode: string;
  readonly on: Day;
  /** What holds where nobody has said anything. */
  readonly unlessSaid: boolean;
}

/**
 * Whether the organ carries the item out: the nearest organ that said something decides, the narrowest of what it said,
 * and of that the latest in force. `ancestry` goes from the organ itself up to the ministry.
 */
export function isClaimed(
  ancestry: readonly { readonly organId: string }[],
  claimsOf: (organId: string) => readonly Claim[],
  { itemCode, branchCode, on, unlessSaid }: Question,
): boolean {
  for (const { organId } of ancestry) {
    const said = claimsOf(organId).filter(({ effectiveFrom }) => effectiveFrom <= on);
    for (const scope of [itemCode, branchCode, 'all']) {
      const latest = said
        .filter((claim) => claim.scope === scope)
        .reduce<Claim | undefined>(later, undefined);
      if (latest !== undefined) return latest.claimed;
    }
  }
  return unlessSaid;
}

function later(one: Claim | undefined, other: Claim): Claim {
  return one === undefined || one.effectiveFrom < other.effectiveFrom ? other : one;
}
