import { addDays, addMs, dayOf, startOfDay, type Instant } from '@tongban/kernel';
import type { ProofSource } from '../persons/record-proof.ts';
import type { IdentitySettings } from '../settings.ts';

/**
 * Until when a match counts. A carrier gives a number to somebody else, a name changes, a face was seen a while ago: no
 * proof is for ever, and the stronger it is the sooner it must be fresh (handbook 9.4).
 */
export function proofExpiry(
  source: ProofSource,
  at: Instant,
  settings: Pick<
    IdentitySettings,
    'realNameCarriesOverDays' | 'realNameValidDays' | 'freshMs' | 'personSession'
  >,
): Instant {
  switch (source) {
    case 'phone':
      return endOfDay(at, settings.realNameCarriesOverDays);
    case 'population':
    case 'exit-entry':
      return endOfDay(at, settings.realNameValidDays);
    case 'upstream':
      // It opens that session and raises nothing for good.
      return addMs(at, settings.personSession.absoluteMs);
    case 'network-identity':
    case 'face':
      return addMs(at, settings.freshMs);
  }
}

function endOfDay(at: Instant, days: number): Instant {
  return startOfDay(addDays(dayOf(at), days + 1));
}
