import type { Bilingual, Language } from './language.ts';

type Value = string | number;

/** The text in the reader's language, with `{name}` replaced. A missing value stays visible. */
export function say(
  text: Bilingual,
  language: Language,
  values: Readonly<Record<string, Value>> = {},
): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}
