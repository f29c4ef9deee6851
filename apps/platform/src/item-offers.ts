import { handlingOf, type Catalogue, type Implementation } from '@tongban/catalogue';
import {
  handlingOf as caseHandlingOf,
  standardSettings,
  type ItemOffer,
  type ItemOffers,
} from '@tongban/cases';
import { ageOn } from '@tongban/citizen-ids';
import { refuse, type Day } from '@tongban/kernel';
import type { Organisations } from '@tongban/organisations';
import { materialsHeldBy } from './materials-held.ts';
import { requiredChecks } from './required-checks.ts';
import { sourceFacts } from './source-facts.ts';

/** What cases ask about an item in a region, answered by the catalogue. */
export function itemOffers(
  catalogue: Catalogue,
  organisations: CaseOrgans,
  { atWindow = false, above }: { atWindow?: boolean; above?: string | undefined } = {},
): ItemOffers {
  return {
    async find(itemCode, regionCode, on) {
      const found = catalogue.getImplementation({ itemCode, regionCode, on });
      if (!found.ok) {
        const { detail, more } = found.refusal;
        return refuse('drafts/item-not-offered', detail, more);
      }
      const guide = catalogue.guide({ itemCode, regionCode, on });
      // What cannot be done on line is what windows are for.
      if (!atWindow && guide.ok && guide.value.whyNotOnline !== undefined) {
        return refuse('drafts/not-online', guide.value.whyNotOnline);
      }
      return { ok: true, value: offerOf({ catalogue, organisations, above }, found.value, on) };
    },
  };
}

type CaseOrgans = Pick<Organisations, 'organAncestry' | 'findCompetentOrgan' | 'findOrgan'>;

interface OfferParts {
  readonly catalogue: Catalogue;
  readonly organisations: CaseOrgans;
  /** The platform at which the ministry works, where it is another than this. */
  readonly above?: string | undefined;
}

function offerOf(
  { catalogue, organisations, above }: OfferParts,
  implementation: Implementation,
  on: Day,
): ItemOffer {
  const { item, organ, timeLimits } = implementation;
  const { promised, statutory } = timeLimits;
  const { level, freshWithinMinutes } = item.assurance;
  const checks = requiredChecks(item);
  const held = materialsHeldBy(checks);
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
    sharedMaterials: (form) =>
      catalogue
        .materialsFor(implementation, form)
        .filter((material) => handlingOf(material) === 'sharing')
        .map(({ materialKey }) => materialKey)
        .filter((materialKey) => held.includes(materialKey)),
    requiredChecks: checks,
    scope: item.scope,
    sourceFacts: sourceFacts(catalogue, item, on),
    handling: (form, birthOn) =>
      caseHandlingOf({ itemCode: item.itemCode, template: item.flowTemplate }, form, {
        ...organsOf({ organisations, above }, implementation),
        fees: feesFor(implementation, form),
        age: birthOn && ageOn(birthOn, on),
      }),
    ...(implementation.deferral && {
      deferral: { ...standardSettings.deferral, ...implementation.deferral },
    }),
    ineligibility: (facts) => catalogue.evaluateEligibility(item, facts).refusals,
  };
}

/** The amounts of the published standard, in fen; nothing for who is exempt, which the window sees proved. */
function feesFor(
  { fee, feeRows }: Implementation,
  form: Readonly<Record<string, unknown>>,
): readonly number[] {
  if (!fee.charged || form['feeExempt'] === true) return [];
  return feeRows.flatMap(({ amountYuan }) => (amountYuan === undefined ? [] : [amountYuan * 100]));
}

/** Above the organ those that exercise the item too: they decide what it examined first. */
function organsOf(
  { organisations, above }: Pick<OfferParts, 'organisations' | 'above'>,
  { item, organ }: Implementation,
) {
  const { branchCode, levels } = item;
  return {
    organId: organ.organId,
    superiors: organisations
      .organAncestry(organ.organId)
      .filter(({ organId, level }) => organId !== organ.organId && levels.includes(level))
      .map(({ organId }) => organId),
    nodeOf: (organId: string) =>
      organisations.findOrgan(organId)?.level === 'ministry' ? above : undefined,
    organOf(regionCode: string) {
      const found = organisations.findCompetentOrgan(regionCode, branchCode, levels);
      return found.ok ? found.value.organId : undefined;
    },
  };
}
