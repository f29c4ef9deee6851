interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A question of a form as far as its preview reads it; the README of the catalogue has the whole subset. */
export interface FormField {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';
  readonly maxLength?: number;
  readonly ui: {
    readonly title: Bilingual;
    readonly hint?: Bilingual;
    readonly widget: string;
    readonly choices?: readonly { readonly value: string; readonly title: Bilingual }[];
    readonly showWhen?: { readonly property: string; readonly equals: readonly unknown[] };
    readonly entryTitle?: Bilingual;
    readonly unit?: Bilingual;
  };
  readonly properties?: Readonly<Record<string, FormField>>;
  readonly required?: readonly string[];
  readonly items?: FormField;
}

/** Asked always, or while another answer has one of the values. */
export function isShown(
  { ui: { showWhen } }: FormField,
  answers: Readonly<Record<string, unknown>>,
): boolean {
  return showWhen === undefined || showWhen.equals.includes(answers[showWhen.property]);
}
