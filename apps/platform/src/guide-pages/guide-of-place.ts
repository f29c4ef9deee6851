import { hash } from 'node:crypto';
import type { Catalogue, Guide, Implementation } from '@tongban/catalogue';
import { type Clock, type Day, dayOf } from '@tongban/kernel';
import type { Organisations } from '@tongban/organisations';
import type { GuideRequest } from './guide-request.ts';
import { hasHoursSlot, slotValues, withSlots } from './guide-slots.ts';
import type { SlotValues } from './page-template.ts';

export interface GuidePageParts {
  readonly catalogue: Pick<Catalogue, 'guide' | 'getImplementation' | 'edition'>;
  readonly organisations: Pick<Organisations, 'resolveRegion' | 'regionPath'>;
  readonly clock: Clock;
}

/** A guide as one place shows it, taken apart. */
export interface GuideOfPlace {
  /** The same where the page is the same but for the values. */
  readonly key: string;
  readonly values: SlotValues;
  /** The guide with slots, for whoever has to render it. */
  readonly guide: () => Guide;
}

/** Undefined where there is no such region or no such guide. */
export function guideOfPlace(
  parts: GuidePageParts,
  { itemCode, regionCode, language }: GuideRequest,
): GuideOfPlace | undefined {
  const { catalogue, organisations, clock } = parts;
  const on = dayOf(clock());
  const place = { code: regionCode ?? '', name: nameOf(organisations, regionCode) };
  if (regionCode !== undefined && place.name === '') return undefined;
  const usual = usualHere(catalogue, { itemCode, regionCode, on });
  const read = () =>
    catalogue.guide({ itemCode, on, ...(regionCode !== undefined && { regionCode }) });
  if (usual !== undefined) {
    return {
      key: usual.key,
      values: slotValues(usual.implementation, place, language),
      guide: () => {
        const found = read();
        if (!found.ok) throw new Error(`An item that is carried out has no guide: ${itemCode}`);
        return withSlots(found.value);
      },
    };
  }
  const found = read();
  if (!found.ok) return undefined;
  const guide = withSlots(found.value);
  // Everything the page shows: whatever an override changes is another page.
  const key = hash('sha256', JSON.stringify(guide), 'base64');
  return { key, values: slotValues(found.value, place, language), guide: () => guide };
}

/**
 * Where nobody overrides anything the page follows from the item's version, the level of the organ and which of its particulars
 * are known. It is told without making a guide, which most requests can do without.
 */
function usualHere(
  catalogue: GuidePageParts['catalogue'],
  { itemCode, regionCode, on }: { itemCode: string; regionCode: string | undefined; on: Day },
): { readonly key: string; readonly implementation: Implementation } | undefined {
  if (regionCode === undefined) return undefined;
  const here = catalogue.getImplementation({ itemCode, regionCode, on });
  if (!here.ok) return undefined;
  const implementation = here.value;
  const { item, organ, materials } = implementation;
  // With an override the list of materials is made anew, even if it is the same.
  if (materials !== item.materials) return undefined;
  const told = [organ.address, organ.phone].map((one) => (one === undefined ? 0 : 1));
  const hours = hasHoursSlot(organ) ? '1' : (organ.hours ?? '0');
  const key = `${catalogue.edition} ${item.hash} ${organ.level} ${told.join('')} ${hours}`;
  return { key, implementation };
}

/** The last two names are enough to know the place, as the portal writes it. */
function nameOf(organisations: GuidePageParts['organisations'], regionCode: string | undefined) {
  if (regionCode === undefined || organisations.resolveRegion(regionCode) === undefined) return '';
  const names = organisations.regionPath(regionCode).map(({ name }) => name);
  return names.slice(-2).join('');
}
