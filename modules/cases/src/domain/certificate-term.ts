import { addMonths } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import type { Case } from './case.ts';

/**
 * From when to when the certificate of a granted case holds: from the decision to the same day of a later year (a leap day
 * ends on the 28th), or for good. Nothing where the item has no such rule.
 */
export function certificateTermOf({
  decision,
  filing,
}: Case): { readonly from: Day; readonly to?: Day } | undefined {
  const years = filing?.handling?.certificateYears;
  if (years === undefined || decision?.outcome !== 'granted') return undefined;
  const from = decision.on;
  return years === 'long-term' ? { from } : { from, to: addMonths(from, 12 * years) };
}
