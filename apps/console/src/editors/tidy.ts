import type { FieldSpec } from './field-spec.ts';
import { valueAt, withValueAt } from './field-spec.ts';

type Loose = Readonly<Record<string, unknown>>;

/** What is sent: without what may be left empty and is; a text that must be there is there, be it empty. */
export function tidy(value: Loose, fields: readonly FieldSpec[]): Loose {
  return fields.reduce(
    (whole, field) => withValueAt(whole, field.name, tidied(whole, field)),
    value,
  );
}

function tidied(whole: Loose, field: FieldSpec): unknown {
  const value = valueAt(whole, field.name);
  if (field.optional && isEmpty(value)) return undefined;
  switch (field.kind) {
    case 'text':
    case 'long':
      return value ?? '';
    case 'both':
      return bothOf(value);
    case 'bothList':
      return entriesOf(value).map(bothOf);
    case 'list':
      return entriesOf(value).map((entry) => tidy(entry as Loose, field.fields));
    case 'lines':
    case 'choices':
      return value ?? [];
    case 'yes':
      return value ?? false;
    default:
      return value ?? undefined;
  }
}

function bothOf(value: unknown): { zh: string; en: string } {
  const { zh, en } = (value ?? {}) as Loose;
  return { zh: String(zh ?? ''), en: String(en ?? '') };
}

function entriesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.map((entry: unknown) => entry ?? {}) : [];
}

/** Nothing in it: no text, no choice, no entry. A number is something; an optional “no” is what holds anyway. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
