import { ok, type Refusal, refuse, type Result } from '@tongban/kernel';
import type { Override } from './implementation.ts';
import type { ServiceItem } from './service-item.ts';

export type OverrideRefusal = Refusal<
  | 'catalogue/promise-longer'
  | 'catalogue/material-not-asked'
  | 'catalogue/override-empty'
  | 'catalogue/override-ends-first'
>;

/** A local implementation may only be better for the citizen (令716 Art 6; handbook of items §2.4). */
export function decideOverride(
  item: ServiceItem,
  override: Override,
): Result<Override, OverrideRefusal> {
  const { promisedAmount, exemptMaterials, effectiveFrom, effectiveUntil } = override;
  const { promised } = item.timeLimits;
  if (
    promisedAmount !== undefined &&
    !(Number.isInteger(promisedAmount) && promisedAmount >= 0 && promisedAmount <= promised.amount)
  ) {
    const unit = promised.unit === 'working-days' ? '个工作日' : '日';
    return refuse('catalogue/promise-longer', {
      zh: `承诺时限只能缩短：该事项承诺 ${promised.amount} ${unit}，不得改为 ${promisedAmount}。`,
      en: `A promise can only be shortened: the item promises ${promised.amount} ${promised.unit}, not ${promisedAmount}.`,
    });
  }
  const asked = item.materials.map(({ materialKey }) => materialKey);
  const stranger = exemptMaterials.find((key) => !asked.includes(key));
  if (stranger !== undefined) {
    return refuse('catalogue/material-not-asked', {
      zh: `该事项不要求材料“${stranger}”，无从免交。`,
      en: `The item does not ask for “${stranger}”, so nobody can be spared it.`,
    });
  }
  if (effectiveUntil !== undefined && effectiveUntil < effectiveFrom) {
    return refuse('catalogue/override-ends-first', {
      zh: '失效日期早于生效日期。',
      en: 'It would end before it begins.',
    });
  }
  const { address, phone, hours } = override;
  const says = [promisedAmount, address, phone, hours].some((value) => value !== undefined);
  if (!says && exemptMaterials.length === 0) {
    return refuse('catalogue/override-empty', {
      zh: '没有任何与事项不同的内容。',
      en: 'It differs from the item in nothing.',
    });
  }
  return ok(override);
}
