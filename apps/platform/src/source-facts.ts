import type { Catalogue, PinnedItem } from '@tongban/catalogue';
import type { Day } from '@tongban/kernel';
import { isPassportFact, type PassportFact } from '@tongban/sharing';

/** The facts that the conditions of an item rest on and that the exit-entry registry is asked for. */
export function sourceFacts(
  catalogue: Catalogue,
  item: PinnedItem,
  on: Day,
): readonly PassportFact[] {
  if (item.branchCode !== 'CRJ') return [];
  return catalogue.evaluateEligibility(item, { on }).unknown.filter((fact) => isPassportFact(fact));
}
