import type { Language } from './language.ts';

/**
 * What the law or the organ has in Chinese alone is marked as such on an English page, so that it is read aloud in the right voice
 * (WCAG 2.2, 3.1.2).
 */
export function onlyChinese(language: Language): { readonly lang?: 'zh-CN' } {
  return language === 'zh' ? {} : { lang: 'zh-CN' };
}
