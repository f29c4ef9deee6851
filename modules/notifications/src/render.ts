import type { Bilingual, Language } from '@tongban/kernel';
import { templates, type Template, type TemplateName } from './templates.ts';

/** A name that differs by language, or a number, day or place that does not. */
export type ParameterValue = string | Bilingual;

export type Parameters = Readonly<Record<string, ParameterValue>>;

export interface RenderedMessage {
  readonly title: Bilingual;
  readonly text: Bilingual;
}

export function renderMessage(name: TemplateName, parameters: Parameters): RenderedMessage {
  const { title, text }: Template = templates[name];
  const inBoth = (words: Bilingual): Bilingual => ({
    zh: fill(words.zh, parameters, 'zh'),
    en: fill(words.en, parameters, 'en'),
  });
  return { title: inBoth(title), text: inBoth(text) };
}

/** What goes to the phone, or undefined for a message that is shown in the app only. */
export function renderSms(
  name: TemplateName,
  parameters: Parameters,
  language: Language,
): string | undefined {
  const { sms }: Template = templates[name];
  if (sms === undefined) return undefined;
  return `${signature[language]}${fill(sms[language], parameters, language)}`;
}

/** A parameter that is missing is a bug of the caller; better no message than one with a hole. */
export function fill(words: string, parameters: Parameters, language: Language): string {
  return words.replace(/\{(\w+)\}/g, (_hole, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (value === undefined) throw new Error(`The message needs the parameter ${name}.`);
    return typeof value === 'string' ? value : value[language];
  });
}

/** The parameters a template uses, in any of its texts. */
export function parametersOf(name: TemplateName): ReadonlySet<string> {
  const { title, text, sms }: Template = templates[name];
  const all = [title, text, ...(sms === undefined ? [] : [sms])].flatMap(({ zh, en }) => [zh, en]);
  return new Set(
    all.flatMap((words) => [...words.matchAll(/\{(\w+)\}/g)].map(([, hole]) => hole!)),
  );
}

const signature: Bilingual = { zh: '【通办】', en: '[Tongban] ' };
