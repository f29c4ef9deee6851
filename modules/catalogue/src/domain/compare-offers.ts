import type { Implementation } from './implementation.ts';

/** A way in which one offer is worse for the citizen than another. */
export type Worsening =
  'promise' | 'visits' | 'material' | 'fee' | 'condition' | 'necessity' | 'step';

type Offer = Pick<
  Implementation,
  | 'timeLimits'
  | 'maximumVisits'
  | 'materials'
  | 'feeRows'
  | 'fee'
  | 'skippedSteps'
  | 'conditions'
  | 'item'
>;

/**
 * How the offer is worse than the other, if it is. What a local regulation adds (material, condition) is lawful and still named:
 * whoever calls decides by the law that stands beside it.
 */
export function worsenings(offer: Offer, than: Offer): Worsening[] {
  const before = new Map(than.materials.map((one) => [one.materialKey, one]));
  const said = new Set(than.conditions.map(({ zh }) => zh));
  const checks: readonly [Worsening, boolean][] = [
    ['promise', offer.timeLimits.promised.amount > than.timeLimits.promised.amount],
    ['visits', offer.maximumVisits > than.maximumVisits],
    ['material', offer.materials.some(({ materialKey }) => !before.has(materialKey))],
    [
      'necessity',
      offer.materials.some(
        ({ materialKey, demand }) =>
          demand.necessity === 'required' &&
          before.has(materialKey) &&
          before.get(materialKey)!.demand.necessity !== 'required',
      ),
    ],
    ['fee', costsMore(offer, than)],
    ['condition', offer.conditions.some(({ zh }) => !said.has(zh))],
    ['step', than.skippedSteps.some((code) => !offer.skippedSteps.includes(code))],
  ];
  return checks.filter(([, isWorse]) => isWorse).map(([name]) => name);
}

function costsMore(offer: Offer, than: Offer): boolean {
  if (offer.fee.charged && !than.fee.charged) return true;
  return offer.feeRows.some(({ name, amountYuan = Number.POSITIVE_INFINITY }) => {
    const row = than.feeRows.find((one) => one.name === name);
    return row === undefined || amountYuan > (row.amountYuan ?? Number.POSITIVE_INFINITY);
  });
}
