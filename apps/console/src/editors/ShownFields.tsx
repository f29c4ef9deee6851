import type { ReactNode } from 'react';
import { message, pick } from '../messages/messages.ts';
import type { FieldSpec } from './field-spec.ts';
import { valueAt } from './field-spec.ts';

type Both = { readonly zh: string; readonly en: string };

/** Elements as a reader sees them, from the same descriptions that editors have. */
export function ShownFields({ fields, value }: { fields: readonly FieldSpec[]; value: unknown }) {
  return (
    <dl className="facts">
      {fields.map((field) => (
        <div key={field.name.join('.')}>
          <dt>{message(field.label)}</dt>
          <dd>{shown(field, valueAt(value, field.name)) || '—'}</dd>
        </div>
      ))}
    </dl>
  );
}

function shown(field: FieldSpec, value: unknown): ReactNode {
  if (field.kind === 'yes') return message(value === true ? 'yes' : 'no');
  if (value === undefined || value === null || value === '') return null;
  switch (field.kind) {
    case 'choice':
      return labelOf(field, value);
    case 'choices':
      return (value as readonly unknown[]).map((one) => labelOf(field, one)).join('、');
    case 'both':
      return pick(value as Both);
    case 'lines':
      return <List entries={value as readonly string[]} />;
    case 'bothList':
      return <List entries={(value as readonly Both[]).map((one) => pick(one))} />;
    case 'list':
      return (value as readonly unknown[]).map((entry, index) => (
        <Entry key={index} field={field} entry={entry} />
      ));
    default:
      return String(value);
  }
}

function labelOf({ options }: Extract<FieldSpec, { options: unknown }>, value: unknown): string {
  return options.find((one) => one.value === value)?.label ?? String(value);
}

function List({ entries }: { entries: readonly string[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className="tight">
      {entries.map((entry) => (
        <li key={entry}>{entry}</li>
      ))}
    </ul>
  );
}

function Entry({ field, entry }: { field: Extract<FieldSpec, { kind: 'list' }>; entry: unknown }) {
  const filled = field.fields.filter((inner) => isFilled(valueAt(entry, inner.name)));
  const inside = <ShownFields fields={filled} value={entry} />;
  if (field.titleOf === undefined) return <div className="entry">{inside}</div>;
  return (
    <details>
      <summary>{field.titleOf(entry)}</summary>
      {inside}
    </details>
  );
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
