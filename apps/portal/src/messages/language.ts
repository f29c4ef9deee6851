/** The two languages of every page. Chinese comes first and is the one that counts in law. */
export type Language = 'zh' | 'en';

/** One text in both languages: leaving one out does not compile. */
export type Bilingual = Readonly<Record<Language, string>>;

/** The language a reader asked for by cookie, or else by the browser's settings. */
export function chooseLanguage(
  cookie: string | undefined,
  acceptLanguage: string | null,
): Language {
  if (cookie === 'zh' || cookie === 'en') return cookie;
  const first = acceptLanguage?.split(',')[0]?.trim().toLowerCase() ?? '';
  return first.startsWith('en') ? 'en' : 'zh';
}

export function htmlLanguage(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en';
}
