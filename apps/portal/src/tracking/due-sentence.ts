import type { CaseSummary } from '../api/types.ts';
import { writeDay } from '../messages/dates.ts';
import type { Bilingual, Language } from '../messages/language.ts';
import { say } from '../messages/say.ts';
import { dueText } from '../messages/tracking.ts';

const sentences: Readonly<Record<string, Bilingual>> = {
  'pre-review': dueText.notice,
  received: dueText.notice,
  'awaiting-supplement': dueText.supplement,
  accepted: dueText.decision,
  'under-examination': dueText.decision,
  'special-procedure': dueText.decision,
  'awaiting-decision': dueText.decision,
  granted: dueText.delivery,
  'in-production': dueText.delivery,
  'ready-for-collection': dueText.delivery,
  shipping: dueText.delivery,
  attended: dueText.decision,
  booked: dueText.appointment,
  'awaiting-payment': dueText.payment,
};

/** By when what happens: a notice, the supplement, the decision or the delivery, as the status has it. */
export function dueSentence(
  { status, dueOn, dueEstimated }: Pick<CaseSummary, 'status' | 'dueOn' | 'dueEstimated'>,
  language: Language,
): string {
  const sentence = sentences[status];
  if (sentence === undefined || dueOn === undefined) return '';
  const expected = dueEstimated === true ? dueText.expected[language] : '';
  return say(sentence, language, { day: expected + writeDay(dueOn, language) });
}
