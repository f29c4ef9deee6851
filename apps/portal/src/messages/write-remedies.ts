import type { Remedies } from '../api/types.ts';
import type { Language } from './language.ts';
import { say } from './say.ts';
import { remedyText } from './tracking.ts';

/** How the decision can be contested, in one sentence. */
export function writeRemedies(remedies: Remedies, language: Language): string {
  const { reconsiderationDays, litigationMonths } = remedies;
  return say(remedyText.both, language, { days: reconsiderationDays, months: litigationMonths });
}
