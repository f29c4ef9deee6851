import { message } from '../messages/messages.ts';
import type { Option } from './field-spec.ts';

const mostOwn = 9;

/** A material that only this item has: `own_ga_hz_0067_1`. */
export function isOwnMaterial(materialKey: unknown): boolean {
  return typeof materialKey === 'string' && materialKey.startsWith('own_');
}

/** What an item may name beside the list of materials. */
export function ownMaterialOptions(itemCode: string): readonly Option[] {
  const stem = `own_${itemCode.toLowerCase().replaceAll('-', '_')}`;
  return Array.from({ length: mostOwn }, (_, at) => ({
    value: `${stem}_${at + 1}`,
    label: message('ownMaterial', { number: at + 1 }),
  }));
}
