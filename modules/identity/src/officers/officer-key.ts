import type { KeyOps } from '@tongban/crypto';

/** An officer number as a name for counters. Numbers nobody has are counted like all others. */
export function officerKey(keys: KeyOps, officerNumber: string): string {
  return keys.blindIndex('exact', `officer/${officerNumber}`);
}

/** Officer numbers in their one spelling; auxiliaries have letters before the digits. */
export function normaliseOfficerNumber(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
}
