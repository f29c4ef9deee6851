import { applyText } from '../messages/applying.ts';
import { writeDay } from '../messages/dates.ts';
import { frame } from '../messages/frame.ts';
import type { Language } from '../messages/language.ts';
import { isDay } from './check-format.ts';
import type { Answers, FieldSchema, FormSchema } from './form-definition.ts';
import { isAsked } from './is-asked.ts';

/** One line of the answers as they are read back. */
export interface WrittenAnswer {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

interface Parts {
  readonly language: Language;
  /** Names of regions by code. */
  readonly regionNames: ReadonlyMap<string, string>;
  readonly whole: Answers;
}

/** The answers of a page in words; questions that are not asked are left out. */
export function writeAnswers(
  schema: FormSchema,
  names: readonly string[],
  parts: Parts,
): readonly WrittenAnswer[] {
  const { whole, language } = parts;
  return names.flatMap((name) => {
    const field = schema.properties[name];
    if (field === undefined || !isAsked(field.ui.showWhen, whole, whole)) return [];
    return writeField(
      field,
      { path: name, title: field.ui.title[language], value: whole[name] },
      parts,
    );
  });
}

interface One {
  readonly path: string;
  readonly title: string;
  readonly value: unknown;
}

function writeField(schema: FieldSchema, one: One, parts: Parts): WrittenAnswer[] {
  const { path, title, value } = one;
  if (schema.type === 'object') return writeGroup(schema, one, parts);
  if (schema.type === 'array') {
    const entries: readonly unknown[] = Array.isArray(value) ? value : [];
    const entryTitle = (schema.ui.entryTitle ?? schema.ui.title)[parts.language];
    return entries.flatMap((entry, index) =>
      writeField(
        schema.items,
        { path: `${path}.${index}`, title: `${entryTitle} ${index + 1}`, value: entry },
        parts,
      ),
    );
  }
  return [{ path, title, text: writeValue(schema, value, parts) }];
}

function writeGroup(
  schema: Extract<FieldSchema, { type: 'object' }>,
  one: One,
  parts: Parts,
): WrittenAnswer[] {
  const answers: Answers =
    typeof one.value === 'object' && one.value !== null ? { ...one.value } : {};
  return Object.entries(schema.properties).flatMap(([name, field]) => {
    if (!isAsked(field.ui.showWhen, answers, parts.whole)) return [];
    const title = `${one.title} · ${field.ui.title[parts.language]}`;
    return writeField(field, { path: `${one.path}.${name}`, title, value: answers[name] }, parts);
  });
}

function writeValue(schema: FieldSchema, value: unknown, { language, regionNames }: Parts): string {
  if (value === undefined || value === '') return frame.notGiven[language];
  if (typeof value === 'boolean') return (value ? applyText.yes : applyText.no)[language];
  const text = String(value);
  const choice = schema.ui.choices?.find((one) => one.value === text);
  if (choice !== undefined) return choice.title[language];
  if (schema.ui.widget === 'date' && isDay(text)) return writeDay(text, language);
  if (schema.ui.widget === 'region') return regionNames.get(text) ?? text;
  return schema.ui.unit === undefined ? text : `${text} ${schema.ui.unit[language]}`;
}

/** The region codes among answers, whose names are looked up before writing. */
export function regionCodesIn(
  properties: FormSchema['properties'],
  answers: Answers,
): readonly string[] {
  return Object.entries(properties).flatMap(([name, schema]) => codesOf(schema, answers[name]));
}

function codesOf(schema: FieldSchema, value: unknown): readonly string[] {
  if (schema.ui.widget === 'region') return typeof value === 'string' ? [value] : [];
  if (schema.type === 'object' && typeof value === 'object' && value !== null) {
    return regionCodesIn(schema.properties, { ...value });
  }
  if (schema.type === 'array' && Array.isArray(value)) {
    return value.flatMap((entry: unknown) => codesOf(schema.items, entry));
  }
  return [];
}
