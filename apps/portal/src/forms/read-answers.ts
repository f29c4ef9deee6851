import type { Answers, FieldSchema, ListSchema, TextSchema } from './form-definition.ts';
import { isAsked } from './is-asked.ts';
import { narrow, narrowCode, tidy } from './normalise.ts';
import type { Posted } from './posted.ts';

const codeFormats = new Set([
  'citizen-id',
  'credit-code',
  'identity-number',
  'mobile',
  'plate-number',
  'region-code',
]);

/** Questions that are asked now but were not on the page that was posted: an answer has just called for them. */
export interface Read {
  readonly answers: Answers;
  readonly newlyAsked: readonly string[];
}

interface Context {
  readonly posted: Posted;
  readonly whole: Answers;
  readonly newlyAsked: string[];
}

/** The posted fields of a page as JSON, by the schema. What is wrong is kept as it was typed, for the check to name. */
export function readAnswers(
  properties: Readonly<Record<string, FieldSchema>>,
  posted: Posted,
  whole: Answers,
): Read {
  const newlyAsked: string[] = [];
  // What was answered on this page before says nothing any more: a question that hangs on it asks what is posted.
  const others = Object.fromEntries(
    Object.entries(whole).filter(([name]) => !(name in properties)),
  );
  const answers = readObject(properties, '', { posted, whole: others, newlyAsked });
  return { answers, newlyAsked };
}

function readObject(
  properties: Readonly<Record<string, FieldSchema>>,
  prefix: string,
  context: Context,
): Answers {
  const answers: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(properties)) {
    const path = prefix + name;
    if (!isAsked(schema.ui.showWhen, answers, context.whole)) continue;
    if (schema.ui.showWhen !== undefined && !context.posted.all('asked').includes(path)) {
      context.newlyAsked.push(path);
      continue;
    }
    const value = readField(schema, path, context);
    if (value !== undefined) answers[name] = value;
  }
  return answers;
}

function readField(schema: FieldSchema, path: string, context: Context): unknown {
  const { posted } = context;
  switch (schema.type) {
    case 'string':
      if (schema.ui.widget === 'date') return readDay(posted, path);
      if (schema.ui.widget === 'region') return readRegion(posted, path);
      return readText(posted.text(path), schema);
    case 'integer':
    case 'number':
      return readNumber(posted.text(path));
    case 'boolean':
      return readBoolean(posted.text(path), schema.ui.widget === 'checkbox');
    case 'object':
      return readObject(schema.properties, `${path}.`, context);
    case 'array':
      return readList(schema, path, context);
  }
}

function readText(text: string | undefined, schema: TextSchema): string | undefined {
  if (text === undefined) return undefined;
  const read = reader(schema)(text);
  return read === '' ? undefined : read;
}

function reader({ format, pattern, enum: values }: TextSchema): (text: string) => string {
  if (values !== undefined) return (text) => text;
  if (format !== undefined) return codeFormats.has(format) ? narrowCode : narrow;
  // Who asks for capitals takes small letters as well: the answer is not in doubt.
  const capitals = pattern !== undefined && /A-Z|A-H/.test(pattern) && !/a-z/.test(pattern);
  return capitals ? narrowCode : tidy;
}

/** A number, or the text as typed when it is none. */
function readNumber(text: string | undefined): number | string | undefined {
  const read = narrow(text ?? '').replaceAll(',', '');
  if (read === '') return undefined;
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(read) ? Number(read) : read;
}

function readBoolean(text: string | undefined, isBox: boolean): boolean | undefined {
  if (text === 'true') return true;
  return text === 'false' && !isBox ? false : undefined;
}

/** Year, month and day as one day; a part that is missing leaves a day that does not exist. */
function readDay(posted: Posted, path: string): string | undefined {
  const [year, month, day] = dayParts.map((part) => narrow(posted.text(`${path}:${part}`) ?? ''));
  if (!year && !month && !day) return undefined;
  return [year, pad(month), pad(day)].join('-');
}

function pad(part: string | undefined): string {
  return part ? part.padStart(2, '0') : '';
}

export const dayParts = ['year', 'month', 'day'] as const;

/** The deepest region chosen that lies within the one before it. */
export function readRegion(posted: Posted, path: string): string | undefined {
  let chosen: string | undefined;
  for (let level = 1; level <= deepestLevel; level += 1) {
    const code = posted.text(`${path}:${level}`);
    if (!code || !/^\d{6}$/.test(code)) break;
    if (chosen !== undefined && !isWithin(code, chosen)) break;
    chosen = code;
  }
  return chosen;
}

export const deepestLevel = 3;

function isWithin(code: string, parent: string): boolean {
  return code.startsWith(parent.replace(/(00)+$/, ''));
}

const mostEntries = 50;

function readList(schema: ListSchema, path: string, context: Context): unknown[] | undefined {
  const count = Math.min(Number(context.posted.text(`${path}:count`) ?? 0) || 0, mostEntries);
  const entries: unknown[] = [];
  for (let index = 0; index < count; index += 1) {
    entries.push(readField(schema.items, `${path}.${index}`, context) ?? {});
  }
  return entries.length === 0 ? undefined : entries;
}
