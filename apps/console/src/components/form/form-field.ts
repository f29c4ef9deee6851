interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A question of a form as far as the console draws it; the README of the catalogue has the whole subset. */
export interface FormField {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array';
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly ui: {
    readonly title: Bilingual;
    readonly hint?: Bilingual;
    readonly widget: string;
    readonly choices?: readonly { readonly value: string; readonly title: Bilingual }[];
    readonly showWhen?: { readonly property: string; readonly equals: readonly unknown[] };
    readonly entryTitle?: Bilingual;
    readonly unit?: Bilingual;
    readonly prefill?: string;
    /** Of a group: the order in which it asks. */
    readonly order?: readonly string[];
  };
  readonly properties?: Readonly<Record<string, FormField>>;
  readonly required?: readonly string[];
  readonly items?: FormField;
}

/** Answers as JSON; a question that was not answered is absent. */
export type Answers = Readonly<Record<string, unknown>>;

/** What every question of one form looks at. */
export interface FormSurroundings {
  readonly whole: Answers;
  /** What is wrong, by the place of the answer (RFC 6901). */
  readonly wrong: ReadonlyMap<string, string>;
}

/** Asked always, or while an answer beside it, failing that one of the whole form, has one of the values. */
export function isShown(
  { ui: { showWhen } }: FormField,
  beside: Answers,
  whole: Answers = beside,
): boolean {
  if (showWhen === undefined) return true;
  return showWhen.equals.includes(beside[showWhen.property] ?? whole[showWhen.property]);
}

interface AskedUpload {
  readonly askedWhen?: readonly {
    readonly property: string;
    readonly equals: readonly unknown[];
  }[];
}

/** A material is asked for always, or while one of its conditions holds. */
export function isUploadAsked({ askedWhen }: AskedUpload, answers: Answers): boolean {
  return (
    askedWhen === undefined ||
    askedWhen.some(({ property, equals }) => equals.includes(answers[property]))
  );
}
