import type { Guide } from '@tongban/catalogue';
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

export interface GuideOfPlace {
  /** The guide with slots in place of whatever is of this place only: the same for all places that do it alike. */
  readonly guide: Guide;
  readonly values: SlotValues;
}

/** Takes out of a guide what differs from organ to organ though the service is the same. */
export function withSlots(guide: Guide, place: { code: string; name: string }): GuideOfPlace {
  const values: Record<string, string> = { [regionCodeSlot]: place.code, regionName: place.name };
  const take = (name: string, value: string) => {
    values[name] = value;
    return slot(name);
  };
  const { organ, implementationCode } = guide;
  return {
    guide: {
      ...guide,
      // Not on the page, and of this organ only.
      handlingItemCodes: [],
      ...(implementationCode !== undefined && {
        implementationCode: take('implementationCode', implementationCode),
      }),
      ...(organ !== undefined && {
        organ: {
          ...organ,
          organId: '',
          regionCode: placeholderRegion,
          name: take('organName', organ.name),
          ...(organ.address !== undefined && { address: take('address', organ.address) }),
          ...(organ.phone !== undefined && { phone: take('phone', organ.phone) }),
          ...(organ.hours !== undefined && { hours: take('hours', organ.hours) }),
        },
      }),
    } as Guide,
    values,
  };
}

/** The region as the API would tell it, with its name to be filled in. */
export function placeholderOfRegion() {
  const name = slot('regionName');
  const path = [{ regionCode: placeholderRegion, name }];
  return { regionCode: placeholderRegion, name, level: 'county', path, abolished: false };
}
