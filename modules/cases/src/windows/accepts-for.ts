import type { ItemOffer } from '../drafts/draft-world.ts';

/**
 * Whether the window of one region may take in what an organ of another decides (异地受理, 跨域通办): nationwide, within the
 * province or the city, or only at home. Codes of GB/T 2260: two digits the province, four the city.
 */
export function acceptsFor(
  scope: ItemOffer['scope'],
  { windowRegion, decidingRegion }: { windowRegion: string; decidingRegion: string },
): boolean {
  const digits = { nationwide: 0, province: 2, city: 4, local: 6 }[scope];
  return windowRegion.slice(0, digits) === decidingRegion.slice(0, digits);
}
