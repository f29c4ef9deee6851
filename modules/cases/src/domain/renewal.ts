import { addDays, dayOf } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import type { Case } from './case.ts';
import type { CaseSettings } from './settings.ts';

/**
 * 行政许可法 Art 50: the last day of the licence by which a renewal that was asked for in time is decided; after it
 * silence is a grant. Undefined when nothing is renewed, it was asked for too late, or it is decided.
 */
export function renewsAfter(state: Case, settings: CaseSettings): Day | undefined {
  const expiresOn = state.filing?.handling?.expiresOn;
  if (expiresOn === undefined || state.submittedAt === undefined) return undefined;
  if (state.decision !== undefined || state.endedAt !== undefined || state.clock === undefined) {
    return undefined;
  }
  const inTime = dayOf(state.submittedAt) <= addDays(expiresOn, -settings.renewalDays);
  return inTime ? expiresOn : undefined;
}
