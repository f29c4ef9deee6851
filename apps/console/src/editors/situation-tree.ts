import type { EditedItem } from '../api/catalogue.ts';

export type Situation = NonNullable<EditedItem['item']['situation']>;
export type Question = Situation['questions'][number];
export type Choice = Question['choices'][number];
export type Condition = NonNullable<Question['when']>;

/** A question where it is met: under the answer that leads to it. */
export interface SituationNode {
  readonly question: Question;
  readonly choices: readonly {
    readonly choice: Choice;
    /** What this answer calls for. */
    readonly materials: readonly string[];
    readonly next: readonly SituationNode[];
  }[];
}

/**
 * The list of questions as a tree. One that several answers lead to stands under the first of them; one that hangs on a
 * question that is not there, or on itself in a circle, stands at the top, where its fault is shown.
 */
export function treeOf({ questions, materials }: Situation): SituationNode[] {
  const known = new Set<string>();
  const nodeOf = (question: Question): SituationNode => {
    known.add(question.key);
    return {
      question,
      choices: question.choices.map((choice) => ({
        choice,
        materials: materials
          .filter(({ when }) => when.some((one) => leadsFrom(one, question.key, choice.value)))
          .map(({ material }) => material),
        next: questions
          .filter(
            ({ key, when }) =>
              !known.has(key) && when !== undefined && leadsFrom(when, question.key, choice.value),
          )
          // A question met further down in the meantime does not stand here too.
          .flatMap((one) => (known.has(one.key) ? [] : [nodeOf(one)])),
      })),
    };
  };
  const roots = questions.filter(({ when }) => when === undefined).map(nodeOf);
  const lost = questions.flatMap((question) => (known.has(question.key) ? [] : [nodeOf(question)]));
  return [...roots, ...lost];
}

function leadsFrom({ question, is }: Condition, key: string, value: string): boolean {
  return question === key && is.includes(value);
}
