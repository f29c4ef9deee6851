import type { MessageKey } from '../messages/messages.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Named {
  /** Where the value lies in what is edited. */
  readonly name: readonly string[];
  readonly label: MessageKey;
  readonly hint?: MessageKey;
  /** May be left empty; then it is left out of what is sent. */
  readonly optional?: boolean;
  /** Refusals that name this field are shown here; the last part of the name when left out. */
  readonly faultsOf?: string;
}

/** One element as an editor changes it and a reader sees it: both are drawn from the same description. */
export type FieldSpec = Named &
  (
    | { readonly kind: 'text' | 'long' | 'number' | 'day' | 'yes' | 'lines' }
    /** Chinese and English. */
    | { readonly kind: 'both'; readonly long?: boolean }
    | { readonly kind: 'choice' | 'choices'; readonly options: readonly Option[] }
    | {
        readonly kind: 'list';
        readonly fields: readonly FieldSpec[];
        readonly entry: MessageKey;
        readonly fresh: Readonly<Record<string, unknown>>;
        /** What an entry is called while it is folded; a short one lies open. */
        readonly titleOf?: (entry: unknown) => string;
      }
    /** A list of texts in both languages. */
    | { readonly kind: 'bothList'; readonly entry: MessageKey }
  );

export interface FieldEditorProps {
  readonly field: FieldSpec;
  /** Where the entry lies that the field belongs to; empty for a field of the whole. */
  readonly within?: readonly (string | number)[];
  /** The same, as the list that holds the entry counts it. */
  readonly inList?: readonly (string | number)[];
}

export interface FieldGroup {
  readonly key: string;
  readonly label: MessageKey;
  readonly fields: readonly FieldSpec[];
}

type Loose = Readonly<Record<string, unknown>>;

export function valueAt(value: unknown, name: readonly string[]): unknown {
  return name.reduce<unknown>(
    (at, part) => (typeof at === 'object' && at !== null ? (at as Loose)[part] : undefined),
    value,
  );
}

/** The whole with one value replaced, or taken out when it is `undefined`; what is empty then goes with it. */
export function withValueAt(value: unknown, name: readonly string[], next: unknown): Loose {
  const [part = '', ...rest] = name;
  const whole = { ...(value as Loose | undefined) };
  const inner = rest.length === 0 ? next : withValueAt(whole[part], rest, next);
  if (inner === undefined || (next === undefined && isBare(inner))) delete whole[part];
  else whole[part] = inner;
  return whole;
}

function isBare(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
