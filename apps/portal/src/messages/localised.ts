import type { Bilingual, Language } from './language.ts';

/** A text of the API that may come in one language or in both. */
export function inLanguage(text: string | Bilingual | undefined, language: Language): string {
  if (text === undefined) return '';
  return typeof text === 'string' ? text : text[language] || text.zh;
}
