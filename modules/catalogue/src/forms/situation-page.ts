import type { SituationCondition, SituationQuestion, SituationTree } from '../domain/situation.ts';
import { choice, type Field, when } from './field.ts';
import type { ShowWhen } from './form.ts';
import { page, type Page } from './page.ts';

/**
 * The questions about the applicant's circumstances as the first page of the form: asked in the guide or here, the answers
 * are kept with the application, and whoever examines it sees them. Who needs another item has gone to that one.
 */
export function situationPages(tree: SituationTree | undefined): Page[] {
  if (tree === undefined) return [];
  const fields = tree.questions.flatMap((question) => {
    const { title, hint, choices, when: condition } = question;
    // The item's own form asks it.
    if (question.property !== undefined) return [];
    const open = choices.filter(({ instead }) => instead === undefined);
    // With one way left there is nothing to ask.
    if (open.length < 2) return [];
    const asked = choice(
      title.zh,
      title.en,
      open.map((one) => [one.value, one.title.zh, one.title.en] as const),
      { personal: 'examination', ...(hint !== undefined && { hint }) },
    );
    const shown = showWhenOf(tree, condition);
    const field: Field = shown === undefined ? asked : when(shown.property, shown.equals, asked);
    return [[situationProperty(question), field] as const];
  });
  if (fields.length === 0) return [];
  return [
    page('situation', '您的情形', 'Your situation', Object.fromEntries(fields), {
      zh: '材料因情形而异，只要您需要的',
      en: 'What you need depends on it, and you are asked for nothing else',
    }),
  ];
}

/** Whether a question depends on one that the item's own form asks: then the page comes after that one. */
export function hangsOnForm(tree: SituationTree | undefined): boolean {
  return (tree?.questions ?? []).some(
    ({ when: condition }) =>
      condition !== undefined &&
      tree!.questions.some((one) => one.key === condition.question && one.property !== undefined),
  );
}

/** The answer's name in the form: `who` is answered as `situationWho`, `new-name` as `situationNewName`. */
export function situationProperty({ key, property }: SituationQuestion): string {
  if (property !== undefined) return property;
  const words = key.split('-').map((word) => word[0]!.toUpperCase() + word.slice(1));
  return `situation${words.join('')}`;
}

/** A condition in the words of the form; nothing where it holds for everybody who has come so far. */
export function showWhenOf(
  { questions }: SituationTree,
  condition: SituationCondition | undefined,
): ShowWhen | undefined {
  if (condition === undefined) return undefined;
  const question = questions.find(({ key }) => key === condition.question)!;
  const open = question.choices.filter(({ instead }) => instead === undefined);
  if (open.every(({ value }) => condition.is.includes(value))) {
    return showWhenOf({ questions, materials: [] }, question.when);
  }
  return { property: situationProperty(question), equals: condition.is.map(valueInForm) };
}

/** Yes and no stand as such in a form. */
function valueInForm(value: string): string | boolean {
  return value === 'true' ? true : value === 'false' ? false : value;
}
