import type { FormPlan } from '../forms/form-plan.ts';
import type { AssuranceDemand } from './assurance.ts';
import type { EligibilityRule } from './eligibility.ts';
import type { ItemElements, ItemMaterial } from './item-elements.ts';
import type { SituationTree } from './situation.ts';
import type { ServiceItem } from './service-item.ts';

/** An item in the exact form in which cases use it. A case keeps version and hash and stays on them. */
export interface PinnedItem extends ServiceItem {
  /** Counts from 1 and grows with every change of what is hashed. */
  readonly version: number;
  /** SM3 of the canonical JSON of item, elements, materials, assurance, conditions, flow and form. */
  readonly hash: string;
  readonly materials: readonly ItemMaterial[];
  readonly elements: ItemElements;
  readonly assurance: AssuranceDemand;
  readonly eligibility: readonly EligibilityRule[];
  /** Absent where everybody needs the same. */
  readonly situation?: SituationTree;
  /** Absent where the form is the one its kind and its materials give it. */
  readonly formPlan?: FormPlan;
}
