import type { CaseSummary, CaseView } from '../api/types.ts';
import { writeDay } from '../messages/dates.ts';
import type { Language } from '../messages/language.ts';
import { say } from '../messages/say.ts';
import { caseText } from '../messages/tracking.ts';
import { toneOf } from './tone-of.ts';

/** By when something happens: what the applicant owes comes first, and nothing is due after a decision. */
export function dueSentence(one: CaseSummary & Partial<CaseView>, language: Language): string {
  const owed = one.supplement?.dueOn ?? one.correction?.dueOn;
  if (owed !== undefined)
    return say(caseText.supplyBy, language, { day: writeDay(owed, language) });
  const tone = toneOf(one);
  if (one.dueOn === undefined || one.awaited.from === 'applicant' || tone !== 'going') return '';
  const text = one.dueEstimated === true ? caseText.dueEstimated : caseText.due;
  return say(text, language, { day: writeDay(one.dueOn, language) });
}
