import type { Bilingual } from '../messages/language.ts';
import type { dayParts } from './read-answers.ts';
import type { FieldError } from './check-answers.ts';
import type { Answers, FieldSchema, FieldUi, FormSchema } from './form-definition.ts';
import { isAsked, requiredIn, requiredNames } from './is-asked.ts';
import type { Cascade } from './region-cascade.ts';

/** One question as the page shows it. `shown` is false for one that another answer has not called for. */
export interface FieldView {
  readonly path: string;
  readonly id: string;
  readonly schema: FieldSchema;
  readonly ui: FieldUi;
  readonly required: boolean;
  readonly shown: boolean;
  /** The name of the field whose answer decides whether this one is asked. */
  readonly dependsOn: string | undefined;
  readonly error: Bilingual | undefined;
  readonly text: string;
  readonly day: Readonly<Record<(typeof dayParts)[number], string>>;
  readonly cascade: Cascade | undefined;
  readonly fields: readonly FieldView[];
  readonly entries: readonly (readonly FieldView[])[];
}

export interface ViewParts {
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
  /** The region selects by path, looked up before. */
  readonly cascades: ReadonlyMap<string, Cascade>;
  /** Texts as they were posted, for what could not be read. */
  readonly typed?: ((name: string) => string | undefined) | undefined;
}

/** The questions of a page with their answers, errors and conditions, ready to be written as HTML. */
export function viewFields(
  schema: FormSchema,
  names: readonly string[],
  parts: ViewParts,
): readonly FieldView[] {
  const required = requiredNames(schema, parts.answers);
  return names.flatMap((name) => {
    const field = schema.properties[name];
    if (field === undefined) return [];
    const value = parts.answers[name];
    const mayBeRequired = required.has(name) || isRequiredByCondition(schema, name);
    return [
      view(
        { field, path: name, value, required: mayBeRequired, beside: parts.answers, prefix: '' },
        parts,
      ),
    ];
  });
}

function isRequiredByCondition(schema: FormSchema, name: string): boolean {
  return (schema.allOf ?? []).some(({ then }) => then.required.includes(name));
}

interface One {
  readonly field: FieldSchema;
  readonly path: string;
  readonly value: unknown;
  readonly required: boolean;
  readonly beside: Answers;
  readonly prefix: string;
}

function view(one: One, parts: ViewParts): FieldView {
  const { field, path, value } = one;
  const when = field.ui.showWhen;
  return {
    path,
    id: idOf(path),
    schema: field,
    ui: field.ui,
    required: one.required,
    shown: isAsked(when, one.beside, parts.answers),
    dependsOn: when === undefined ? undefined : besideOrRoot(when.property, one),
    error: parts.errors.find((error) => error.path === path)?.message,
    text: textOf(value),
    day: dayOf(path, value, parts),
    cascade: parts.cascades.get(path),
    fields: field.type === 'object' ? groupViews(field, path, value, parts) : [],
    entries: field.type === 'array' ? entryViews(field.items, path, value, parts) : [],
  };
}

function besideOrRoot(property: string, one: One): string {
  return property in one.beside || one.prefix === '' ? one.prefix + property : property;
}

function groupViews(
  group: Extract<FieldSchema, { type: 'object' }>,
  path: string,
  value: unknown,
  parts: ViewParts,
): readonly FieldView[] {
  const beside: Answers = typeof value === 'object' && value !== null ? { ...value } : {};
  const required = requiredIn(group);
  return Object.entries(group.properties).map(([name, field]) =>
    view(
      {
        field,
        path: `${path}.${name}`,
        value: beside[name],
        required: required.has(name),
        beside,
        prefix: `${path}.`,
      },
      parts,
    ),
  );
}

function entryViews(
  items: FieldSchema,
  path: string,
  value: unknown,
  parts: ViewParts,
): readonly (readonly FieldView[])[] {
  if (!Array.isArray(value)) return [];
  return value.map((entry: unknown, index) => {
    const entryPath = `${path}.${index}`;
    if (items.type === 'object') return groupViews(items, entryPath, entry, parts);
    const one = {
      field: items,
      path: entryPath,
      value: entry,
      required: true,
      beside: {},
      prefix: '',
    };
    return [view(one, parts)];
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

function dayOf(path: string, value: unknown, parts: ViewParts): FieldView['day'] {
  const [year = '', month = '', day = ''] = typeof value === 'string' ? value.split('-') : [];
  const typed = (part: (typeof dayParts)[number]) => parts.typed?.(`${path}:${part}`);
  return {
    year: typed('year') ?? year,
    month: typed('month') ?? trimZero(month),
    day: typed('day') ?? trimZero(day),
  };
}

function trimZero(part: string): string {
  return part.replace(/^0(?=\d)/, '');
}

/** The id of a field's first control: what a label and the error summary point at. */
export function idOf(path: string): string {
  return `f-${path.replaceAll('.', '-')}`;
}
