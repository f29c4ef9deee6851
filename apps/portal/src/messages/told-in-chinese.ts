import { chargeText, openingHours } from '@tongban/vocabulary';
import type { Language } from './language.ts';
import { onlyChinese } from './only-chinese.ts';

/** A text of the law or an office for the reader, and the mark of one that could not be put into English. */
export interface Told {
  readonly text: string;
  readonly attributes: ReturnType<typeof onlyChinese>;
}

export function tellCharge(note: string, language: Language): Told {
  return told(note, chargeText(note, language), language);
}

export function tellHours(hours: string, language: Language): Told {
  return told(hours, openingHours(hours, language), language);
}

/** Without a Chinese letter there is nothing to be marked: a place that is filled in later. */
function told(text: string, written: string | undefined, language: Language): Told {
  if (written !== undefined) return { text: written, attributes: {} };
  return { text, attributes: /\p{Script=Han}/u.test(text) ? onlyChinese(language) : {} };
}
