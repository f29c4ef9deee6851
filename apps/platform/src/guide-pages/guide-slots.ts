import type { Guide } from '@tongban/catalogue';
import type { Language } from '@tongban/kernel';
import { openingHours } from '@tongban/vocabulary';
import type { SlotValues } from './page-template.ts';

/**
 * The code that stands for every region while a page is rendered. No region has it: the first two digits of real ones end at 82.
 */
export const placeholderRegion = '909090';

/** Private-use characters of Unicode around the name of a slot: nothing the catalogue says holds them. */
const slot = (name: string) => `\uE000${name}\uE001`;

/** Where a rendered page is to be filled in: the named slots, and the region's code in addresses. */
export const slotPattern = /\uE000([a-zA-Z]+)\uE001|(?<=region(?:=|%3D))909090/g;
const regionCodeSlot = '';

/** What differs from organ to organ though the service is the same. */
export function slotValues(
  { organ, implementationCode }: Pick<Guide, 'organ' | 'implementationCode'>,
  place: { readonly code: string; readonly name: string },
  language: Language,
): SlotValues {
  return {
    [regionCodeSlot]: place.code,
    regionName: place.name,
    implementationCode: implementationCode ?? '',
    organName: organ?.name ?? '',
    address: organ?.address ?? '',
    phone: organ?.phone ?? '',
    hours: openingHours(organ?.hours ?? '', language) ?? '',
  };
}

/** The guide with slots in place of these values: the same for all places that do it alike. */
export function withSlots(guide: Guide): Guide {
  const { organ, implementationCode } = guide;
  return {
    ...guide,
    // Not on the page, and of this organ only.
    handlingItemCodes: [],
    ...(implementationCode !== undefined && { implementationCode: slot('implementationCode') }),
    ...(organ !== undefined && {
      organ: {
        ...organ,
        organId: '',
        regionCode: placeholderRegion,
        name: slot('organName'),
        ...(organ.address !== undefined && { address: slot('address') }),
        ...(organ.phone !== undefined && { phone: slot('phone') }),
        ...(hasHoursSlot(organ) && { hours: slot('hours') }),
      },
    }),
  };
}

/** Hours that cannot be put into the reader's language are part of the page: they are marked on it as Chinese. */
export function hasHoursSlot({ hours }: { readonly hours?: string }): boolean {
  return hours !== undefined && openingHours(hours, 'en') !== undefined;
}

/** The region as the API would tell it, with its name to be filled in. */
export function placeholderOfRegion() {
  const name = slot('regionName');
  const path = [{ regionCode: placeholderRegion, name }];
  return { regionCode: placeholderRegion, name, level: 'county', path, abolished: false };
}
