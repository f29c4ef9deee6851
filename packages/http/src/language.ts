import type { Language } from '@tongban/kernel';
import { readCookie } from './session-cookie.ts';

interface LanguageHeaders {
  readonly cookie?: string | undefined;
  readonly 'accept-language'?: string | undefined;
}

/** The reader's language: the cookie `language`, then Accept-Language by its weights, then Chinese. */
export function languageOf(headers: LanguageHeaders): Language {
  const chosen = readCookie(headers.cookie, 'language');
  if (chosen === 'zh' || chosen === 'en') return chosen;
  let best: Language = 'zh';
  let bestWeight = 0;
  for (const part of (headers['accept-language'] ?? '').slice(0, 200).split(',')) {
    const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const language = /^zh\b/.test(range) ? 'zh' : /^en\b/.test(range) ? 'en' : undefined;
    const weight = Number(parameters.find((text) => text.startsWith('q='))?.slice(2) ?? '1');
    if (language !== undefined && weight > bestWeight) [best, bestWeight] = [language, weight];
  }
  return best;
}
