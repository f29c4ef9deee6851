import type { FieldSchema } from '../api/types.ts';
import { message, pick } from '../messages/messages.ts';

/** One answer of a form, named and readable. */
export interface LabelledAnswer {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** The answer is the code of a region, to be shown by its name. */
  readonly isRegion?: true;
}

const deepest = 6;

/** The answers in the order they were asked; groups and lists are spread out under their own names. */
export function labelAnswers(
  form: Readonly<Record<string, unknown>>,
  schema: FieldSchema | undefined,
  prefix = '',
  depth = 0,
): LabelledAnswer[] {
  if (depth > deepest) return [];
  return namesInOrder(form, schema).flatMap((name) => {
    const field = schema?.properties?.[name];
    const value = form[name];
    return answer({ key: `${prefix}${name}`, name: nameOf(name, field), value, field, depth });
  });
}

interface Answer {
  readonly key: string;
  readonly name: string;
  readonly value: unknown;
  readonly field: FieldSchema | undefined;
  readonly depth: number;
}

function answer({ key, name, value, field, depth }: Answer): LabelledAnswer[] {
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown, index) =>
      answer({
        key: `${key}.${index}`,
        name: `${name} ${index + 1}`,
        value: entry,
        field: field?.items,
        depth: depth + 1,
      }),
    );
  }
  if (typeof value === 'object' && value !== null) {
    const inner = labelAnswers(value as Record<string, unknown>, field, `${key}.`, depth + 1);
    return inner.map((one) => ({ ...one, label: `${name} · ${one.label}` }));
  }
  const isRegion = field?.format === 'region-code' && { isRegion: true as const };
  return [{ key, label: name, text: textOf(value, field), ...isRegion }];
}

function namesInOrder(
  form: Readonly<Record<string, unknown>>,
  schema: FieldSchema | undefined,
): string[] {
  const asked = Object.keys(schema?.properties ?? {}).filter((name) => name in form);
  return [...asked, ...Object.keys(form).filter((name) => !asked.includes(name))];
}

function nameOf(name: string, field: FieldSchema | undefined): string {
  return field?.ui?.title === undefined ? (field?.title ?? name) : pick(field.ui.title);
}

function textOf(value: unknown, field: FieldSchema | undefined): string {
  if (typeof value === 'boolean') return message(value ? 'yes' : 'no');
  const choice = field?.ui?.choices?.find((one) => one.value === value);
  if (choice !== undefined) return pick(choice.title);
  const unit = field?.ui?.unit === undefined ? '' : ` ${pick(field.ui.unit)}`;
  return `${String(value ?? '')}${unit}`;
}
