import { ruleBreaches } from '@tongban/form-rules';
import type { Bilingual } from '../messages/language.ts';
import { formErrors } from '../messages/form-errors.ts';
import { checkFormat } from './check-format.ts';
import type {
  Answers,
  FieldSchema,
  GroupSchema,
  ItemForm,
  ListSchema,
  NumberSchema,
  TextSchema,
} from './form-definition.ts';
import { isAsked, requiredIn, requiredNames } from './is-asked.ts';

/** What is wrong with one answer. The path is that of the field: `children.0.name`. */
export interface FieldError {
  readonly path: string;
  readonly message: Bilingual;
}

interface Context {
  readonly whole: Answers;
  readonly errors: FieldError[];
}

/**
 * Checks the answers to some questions of the form against its schema and its rules, in the words of the questions. Without
 * `today` nothing is held against the day.
 */
export function checkAnswers(
  form: Pick<ItemForm, 'schema' | 'rules'> & { readonly today?: string },
  names: readonly string[],
  answers: Answers,
): readonly FieldError[] {
  const { schema } = form;
  const errors: FieldError[] = [];
  const required = requiredNames(schema, answers);
  for (const name of names) {
    const field = schema.properties[name];
    if (field === undefined || !isAsked(field.ui.showWhen, answers, answers)) continue;
    checkField(
      field,
      { path: name, value: answers[name], required: required.has(name) },
      { whole: answers, errors },
    );
  }
  return [...errors, ...brokenRules(form, names, answers, errors)];
}

/** An answer that is wrong by itself is put right first; what is not asked breaks nothing. */
function brokenRules(
  form: Parameters<typeof checkAnswers>[0],
  names: readonly string[],
  answers: Answers,
  errors: readonly FieldError[],
): FieldError[] {
  const { properties } = form.schema;
  const asked = Object.entries(answers).filter(([name]) =>
    isAsked(properties[name]?.ui.showWhen, answers, answers),
  );
  const wrong = new Set(errors.map(({ path }) => path));
  return ruleBreaches(form, Object.fromEntries(asked), form.today).flatMap(({ path, message }) => {
    const at = path.join('.');
    return names.includes(String(path[0])) && !wrong.has(at) ? [{ path: at, message }] : [];
  });
}

interface Answer {
  readonly path: string;
  readonly value: unknown;
  readonly required: boolean;
}

function checkField(schema: FieldSchema, answer: Answer, context: Context): void {
  const { path, value, required } = answer;
  if (value === undefined) {
    if (schema.type === 'object' && required) checkGroup(schema, path, {}, context);
    else if (required) context.errors.push({ path, message: missing(schema) });
    return;
  }
  const wrong = (message: Bilingual | undefined) => {
    if (message !== undefined) context.errors.push({ path, message });
  };
  switch (schema.type) {
    case 'string':
      return wrong(checkText(schema, value));
    case 'integer':
    case 'number':
      return wrong(checkNumber(schema, value));
    case 'boolean':
      if (typeof value !== 'boolean') return wrong(formErrors.notValid(schema.ui.title));
      return wrong(schema.const === true && !value ? missing(schema) : undefined);
    case 'object':
      return checkGroup(schema, path, value, context);
    case 'array':
      return checkList(schema, path, value, context);
  }
}

function checkText(schema: TextSchema, value: unknown): Bilingual | undefined {
  const { title } = schema.ui;
  if (typeof value !== 'string') return formErrors.notValid(title);
  if (schema.enum !== undefined && !schema.enum.includes(value)) return formErrors.choose(title);
  const length = [...value].length;
  const format = schema.format === undefined ? undefined : checkFormat(schema.format, value, title);
  if (format !== undefined) return format;
  if (schema.maxLength !== undefined && length > schema.maxLength)
    return formErrors.tooLong(title, schema.maxLength);
  if (schema.minLength !== undefined && length < schema.minLength)
    return formErrors.tooShort(title, schema.minLength);
  const matches = schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value);
  return matches ? undefined : formErrors.notValid(title);
}

function checkNumber(schema: NumberSchema, value: unknown): Bilingual | undefined {
  const { title } = schema.ui;
  if (typeof value !== 'number') return formErrors.notNumber(title);
  if (schema.type === 'integer' && !Number.isInteger(value)) return formErrors.notWhole(title);
  if (schema.minimum !== undefined && value < schema.minimum)
    return formErrors.tooSmall(title, schema.minimum);
  if (schema.maximum !== undefined && value > schema.maximum)
    return formErrors.tooLarge(title, schema.maximum);
  return undefined;
}

function checkGroup(schema: GroupSchema, path: string, value: unknown, context: Context): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    context.errors.push({ path, message: formErrors.notValid(schema.ui.title) });
    return;
  }
  const answers: Answers = { ...value };
  const required = requiredIn(schema);
  for (const [name, field] of Object.entries(schema.properties)) {
    if (!isAsked(field.ui.showWhen, answers, context.whole)) continue;
    checkField(
      field,
      { path: `${path}.${name}`, value: answers[name], required: required.has(name) },
      context,
    );
  }
}

function checkList(schema: ListSchema, path: string, value: unknown, context: Context): void {
  const { title } = schema.ui;
  if (!Array.isArray(value)) {
    context.errors.push({ path, message: formErrors.notValid(title) });
    return;
  }
  const entries: readonly unknown[] = value;
  if (entries.length < (schema.minItems ?? 0)) {
    context.errors.push({ path, message: formErrors.tooFew(title, schema.minItems ?? 0) });
  }
  if (schema.maxItems !== undefined && entries.length > schema.maxItems) {
    context.errors.push({ path, message: formErrors.tooMany(title, schema.maxItems) });
  }
  for (const [index, entry] of entries.entries()) {
    checkField(schema.items, { path: `${path}.${index}`, value: entry, required: true }, context);
  }
}

function missing(schema: FieldSchema): Bilingual {
  const { title, widget } = schema.ui;
  if (widget === 'checkbox') return formErrors.tick(title);
  const choosing = ['radio', 'select', 'region'].includes(widget);
  return choosing ? formErrors.choose(title) : formErrors.fill(title);
}
