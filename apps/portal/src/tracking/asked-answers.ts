import type { Defect } from '../api/types.ts';
import type { Answers, FieldSchema, ItemForm } from '../forms/form-definition.ts';
import { isAsked } from '../forms/is-asked.ts';

/** The answers that a notice has the applicant correct, by the names of their questions. */
export interface AskedAnswers {
  /** Below each defect of the notice; an answer that two of them name stands below the first. */
  readonly below: readonly (readonly string[])[];
  /** The whole form otherwise, where a defect names nothing that could be put right. */
  readonly rest: readonly string[];
}

type Questions = Pick<ItemForm, 'schema' | 'pages'>;

/**
 * An officer names what is to be put right. What hangs on an answer is asked with it: the new one may call for it. A notice
 * from before that was so, or one that names what this form does not ask here, opens the whole form.
 */
export function askedAnswers(
  form: Questions | undefined,
  defects: readonly Defect[],
  answers: Answers,
): AskedAnswers {
  if (form === undefined) return { below: defects.map(() => []), rest: [] };
  const inOrder = form.pages.flatMap(({ properties }) => properties);
  const shown = new Set<string>();
  const take = (names: readonly string[]) => {
    const fresh = names.filter((name) => !shown.has(name));
    for (const name of fresh) shown.add(name);
    return fresh;
  };
  const below = defects.map(({ question }) =>
    question !== undefined && isAskedHere(form, question, answers)
      ? take(withDependents(form, question, inOrder))
      : [],
  );
  const isOpen = defects.some((defect) => {
    const { question } = defect;
    if (question === undefined) return namesNothing(defect);
    return !isAskedHere(form, question, answers) && !shown.has(question);
  });
  return { below, rest: isOpen ? take(inOrder) : [] };
}

/** Neither a material nor an answer: so it could be before each had to name one. */
export function namesNothing({ materialKey, question }: Defect): boolean {
  return materialKey === undefined && question === undefined;
}

function isAskedHere({ schema }: Questions, name: string, answers: Answers): boolean {
  const field = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
  return field !== undefined && isAsked(field.ui.showWhen, answers, answers);
}

function withDependents(
  { schema }: Questions,
  name: string,
  inOrder: readonly string[],
): readonly string[] {
  const names = new Set([name]);
  // A question hangs on one before it.
  for (const one of inOrder) {
    const when = schema.properties[one]?.ui.showWhen;
    if (when !== undefined && names.has(when.property)) names.add(one);
  }
  return [...names];
}

/** The schema of these questions, in this order. */
export function propertiesOf(
  form: Questions | undefined,
  names: readonly string[],
): Readonly<Record<string, FieldSchema>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const field = form?.schema.properties[name];
      return field === undefined ? [] : [[name, field]];
    }),
  );
}

/** Where the whole form is open: what is not shown of it and is left empty stays as it was filed, and is not sent. */
export function keptAsFiled(
  { rest }: AskedAnswers,
  { masked, read }: { masked: readonly string[]; read: Answers },
): ReadonlySet<string> {
  return new Set(masked.filter((name) => rest.includes(name) && isBlank(read[name])));
}

/** Nothing was written here: not even within a group or a list. */
function isBlank(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(isBlank);
}
