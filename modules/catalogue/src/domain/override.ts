import type { Bilingual, Day } from '@tongban/kernel';
import type { DeferralTerms, OrganLevel } from '@tongban/vocabulary';
import type { FeeRow, ServiceWindow } from './item-elements.ts';
import type { ItemCode, MaterialKey } from './service-item.ts';

/** A material that a locality asks for in addition, with the local regulation that lets it. */
export interface AddedMaterial {
  readonly materialKey: MaterialKey;
  /** Name and article of the local regulation. */
  readonly byLaw: string;
}

/** What an organ does differently from the item, from a day on. Better for the citizen, or as a local regulation says. */
export interface Override {
  readonly organId: string;
  readonly itemCode: ItemCode;
  /** In the unit of the item's promise. */
  readonly promisedAmount?: number;
  readonly maximumVisits?: number;
  readonly address?: string;
  readonly phone?: string;
  readonly hours?: string;
  /** 免提交: materials the organ does without. */
  readonly exemptMaterials: readonly MaterialKey[];
  /** 容缺后补: materials that may follow after acceptance. */
  readonly deferrableMaterials?: readonly MaterialKey[];
  /** On which terms, as far as they are not those of the organs above. */
  readonly deferral?: Partial<DeferralTerms>;
  readonly addedMaterials?: readonly AddedMaterial[];
  /** 免收: nobody pays here what the item charges. */
  readonly feeWaived?: boolean;
  /** Local rates of what the item charges; by the name of the item's row. */
  readonly feeRows?: readonly FeeRow[];
  /** Optional steps that the organ leaves out. */
  readonly skippedSteps?: readonly string[];
  /** 本地受理条件, only where the law lets localities set them. */
  readonly addedConditions?: readonly Bilingual[];
  /** A province's choice among the levels the ministry allows. */
  readonly exerciseLevels?: readonly OrganLevel[];
  readonly windows?: readonly ServiceWindow[];
  readonly effectiveFrom: Day;
  readonly effectiveUntil?: Day;
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
