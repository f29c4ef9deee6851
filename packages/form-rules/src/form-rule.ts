/** How an answer depends on another one or on the day of the application. Names are those of answers beside it. */
export type Relation =
  | { readonly rule: 'past' | 'future' }
  | { readonly rule: 'not-before'; readonly than: string }
  | { readonly rule: 'within'; readonly of: string; readonly days: number }
  | { readonly rule: 'not-more' | 'not-less'; readonly than: string }
  | { readonly rule: 'differs'; readonly from: string }
  | { readonly rule: 'age'; readonly least?: number; readonly under?: number }
  | {
      readonly rule: 'balance';
      readonly plus: readonly string[];
      readonly minus: readonly string[];
    };

/** A relation at its place: a property of the form, or of each entry of a list. */
export type FormRule = Relation & { readonly property: string; readonly list?: string };

/** The names of all relations. Leaving one out is a type error. */
export const relationNames = Object.keys({
  past: true,
  future: true,
  'not-before': true,
  within: true,
  'not-more': true,
  'not-less': true,
  differs: true,
  age: true,
  balance: true,
} satisfies Record<Relation['rule'], true>) as readonly Relation['rule'][];
