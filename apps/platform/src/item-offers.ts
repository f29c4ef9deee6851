import { handlingOf, type Catalogue, type Implementation } from '@tongban/catalogue';
import type { ItemOffer, ItemOffers } from '@tongban/cases';
import { refuse, type Day } from '@tongban/kernel';
import { requiredChecks } from './required-checks.ts';
import { sourceFacts } from './source-facts.ts';

/** What cases ask about an item in a region, answered by the catalogue. */
export function itemOffers(catalogue: Catalogue): ItemOffers {
  return {
    async find(itemCode, regionCode, on) {
      const found = catalogue.getImplementation({ itemCode, regionCode, on });
      if (!found.ok) {
        const { detail, more } = found.refusal;
        return refuse('drafts/item-not-offered', detail, more);
      }
      const guide = catalogue.guide({ itemCode, regionCode, on });
      if (guide.ok && guide.value.whyNotOnline !== undefined) {
        return refuse('drafts/not-online', guide.value.whyNotOnline);
      }
      return { ok: true, value: offerOf(catalogue, found.value, on) };
    },
  };
}

function offerOf(catalogue: Catalogue, implementation: Implementation, on: Day): ItemOffer {
  const { item, organ, timeLimits, materials } = implementation;
  const { promised, statutory } = timeLimits;
  const { level, freshWithinMinutes } = item.assurance;
  return {
    itemCode: item.itemCode,
    itemName: item.name,
    itemVersion: item.version,
    organId: organ.organId,
    branchCode: item.branchCode,
    flowTemplate: item.flowTemplate,
    form: catalogue.formOf(item, implementation),
    limits: statutory === undefined ? { promised } : { promised, statutory },
    delivery: item.delivery,
    requiredAssurance: freshWithinMinutes === undefined ? { level } : { level, freshWithinMinutes },
    sharedMaterials: materials
      .filter((material) => handlingOf(material) === 'sharing')
      .map(({ materialKey }) => materialKey),
    requiredChecks: requiredChecks(item),
    sourceFacts: sourceFacts(catalogue, item, on),
    ineligibility: (facts) => catalogue.evaluateEligibility(item, facts).refusals,
  };
}
