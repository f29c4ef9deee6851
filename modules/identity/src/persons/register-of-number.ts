import type { ParsedCitizenId } from '@tongban/citizen-ids';

/**
 * Which register knows a number. Residence permits of Hong Kong, Macao and Taiwan residents (81, 82, 83) stand beside the
 * citizens of the mainland (港澳台居民居住证申领发放办法 Art 5); the card of a foreign permanent resident is the exit-entry
 * administration's.
 */
export function registerOf(kind: ParsedCitizenId['kind']): 'population' | 'exit-entry' {
  return kind === 'foreign-permanent-resident' ? 'exit-entry' : 'population';
}
