import type { PenaltyTerms } from '../api/case-money.ts';
import type { Language } from '../messages/language.ts';
import { say } from '../messages/say.ts';
import { bookingText } from '../messages/tracking.ts';

/** What a penalty comes to, in one line: the fine or the warning, and the points. */
export function penaltyWords({ fineYuan, points }: PenaltyTerms, language: Language): string {
  const fine =
    fineYuan === 0
      ? say(bookingText.warning, language)
      : say(bookingText.fine, language, { yuan: String(fineYuan) });
  if (points === 0) return fine;
  const counted = say(bookingText.points, language, { points: String(points) });
  return `${fine}${language === 'zh' ? '，' : ', '}${counted}`;
}

/** Fen as yuan, with two places. */
export function writeYuan(fen: number, language: Language): string {
  return say(bookingText.yuan, language, { yuan: (fen / 100).toFixed(2) });
}
