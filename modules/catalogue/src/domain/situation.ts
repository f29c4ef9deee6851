import type { Bilingual } from '@tongban/kernel';

/** A way to answer a question about the applicant's circumstances. */
export interface SituationChoice {
  readonly value: string;
  readonly title: Bilingual;
  /** Whoever answers this needs another item: its code. The questions end here. */
  readonly instead?: string;
}

/** One of these answers to a question asked before. */
export interface SituationCondition {
  readonly question: string;
  readonly is: readonly string[];
}

export interface SituationQuestion {
  readonly key: string;
  readonly title: Bilingual;
  readonly hint?: Bilingual;
  readonly choices: readonly SituationChoice[];
  /** Asked only then; always when left out. */
  readonly when?: SituationCondition;
  /** The question of the item's own form that asks the same: its values, `true` and `false` for yes and no. */
  readonly property?: string;
}

/** 情形: what depends on the applicant's circumstances. Questions in the order in which they are asked. */
export interface SituationTree {
  readonly questions: readonly SituationQuestion[];
  /** Materials that are needed in some situations only: in any of those named. All others are always needed. */
  readonly materials: readonly {
    readonly material: string;
    readonly when: readonly SituationCondition[];
  }[];
}

export type SituationAnswers = Readonly<Record<string, string>>;

/** How far somebody has come with the questions. */
export interface SituationProgress {
  /** The answers that count: to questions that are asked, with a choice that exists. */
  readonly answers: SituationAnswers;
  /** The question to ask next; none at the end. */
  readonly next?: SituationQuestion;
  /** The item to go to instead. */
  readonly instead?: string;
}

export function progressOf(tree: SituationTree, given: SituationAnswers): SituationProgress {
  const answers: Record<string, string> = {};
  for (const question of tree.questions) {
    if (!holds(question.when, answers)) continue;
    const choice = question.choices.find(({ value }) => value === given[question.key]);
    if (choice === undefined) return { answers, next: question };
    answers[question.key] = choice.value;
    if (choice.instead !== undefined) return { answers, instead: choice.instead };
  }
  return { answers };
}

export function holds(
  condition: SituationCondition | undefined,
  answers: SituationAnswers,
): boolean {
  return condition === undefined || condition.is.includes(answers[condition.question] ?? '');
}

/** Whether a material is needed: always, in this situation, not in it, or not told yet. */
export type SituationNeed = 'always' | 'needed' | 'not-needed' | 'open';

export function needOf(
  tree: SituationTree | undefined,
  material: string,
  progress: SituationProgress,
): SituationNeed {
  const when = tree?.materials.find((one) => one.material === material)?.when;
  if (when === undefined) return 'always';
  if (when.some((condition) => holds(condition, progress.answers))) return 'needed';
  return progress.next === undefined ? 'not-needed' : 'open';
}
