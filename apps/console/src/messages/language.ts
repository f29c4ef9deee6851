export type Language = 'zh' | 'en';

/** The language the reader chose; kept in the cookie that the API reads too. */
export function currentLanguage(): Language {
  return /(?:^|;\s*)language=en\b/.test(document.cookie) ? 'en' : 'zh';
}

export function switchLanguage(language: Language): void {
  document.cookie = `language=${language}; path=/; max-age=31536000; samesite=lax`;
  location.reload();
}
