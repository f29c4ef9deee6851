import type { Choice, Condition, Question, Situation } from './situation-tree.ts';

/** A new question with two answers, asked of everybody or under an answer. */
export function addQuestion(tree: Situation, when?: Condition): Situation {
  const key = freshName(
    'q',
    tree.questions.map((one) => one.key),
  );
  const question: Question = {
    key,
    title: { zh: '', en: '' },
    choices: [freshChoice([]), freshChoice(['a1'])],
    ...(when !== undefined && { when }),
  };
  const at = when === undefined ? -1 : lastUnder(tree, when.question);
  const questions = [...tree.questions];
  questions.splice(at === -1 ? questions.length : at + 1, 0, question);
  return { ...tree, questions };
}

export function changeQuestion(tree: Situation, key: string, next: Question): Situation {
  return {
    ...tree,
    questions: tree.questions.map((question) => (question.key === key ? next : question)),
  };
}

/** Without the question; what hung on it is asked of everybody, and materials no longer depend on it. */
export function removeQuestion(tree: Situation, key: string): Situation {
  return {
    questions: tree.questions
      .filter((question) => question.key !== key)
      .map((question) => (question.when?.question === key ? asked(question, undefined) : question)),
    materials: withoutConditions(tree.materials, ({ question }) => question === key),
  };
}

/** One place earlier or later in the order in which is asked. */
export function moveQuestion(tree: Situation, key: string, by: -1 | 1): Situation {
  const questions = [...tree.questions];
  const from = questions.findIndex((question) => question.key === key);
  const to = from + by;
  if (from === -1 || to < 0 || to >= questions.length) return tree;
  [questions[from], questions[to]] = [questions[to]!, questions[from]!];
  return { ...tree, questions };
}

/** Asked only then; of everybody without a condition. */
export function asked(question: Question, when: Condition | undefined): Question {
  const { when: _, ...rest } = question;
  return when === undefined ? rest : { ...rest, when };
}

export function addChoice(question: Question): Question {
  const taken = question.choices.map(({ value }) => value);
  return { ...question, choices: [...question.choices, freshChoice(taken)] };
}

/** Without the answer, and without everything that depended on it. */
export function removeChoice(tree: Situation, key: string, value: string): Situation {
  const keep = (is: readonly string[]) => is.filter((one) => one !== value);
  const questions = tree.questions.map((question) => {
    if (question.key === key) {
      return { ...question, choices: question.choices.filter((one) => one.value !== value) };
    }
    const { when } = question;
    if (when?.question !== key) return question;
    const is = keep(when.is);
    return asked(question, is.length === 0 ? undefined : { ...when, is });
  });
  const materials = tree.materials.map((one) => ({
    ...one,
    when: one.when.map((when) => (when.question === key ? { ...when, is: keep(when.is) } : when)),
  }));
  return { questions, materials: withoutConditions(materials, ({ is }) => is.length === 0) };
}

/** Exactly these materials are called for by the answer; others of theirs stay as they are. */
export function setMaterials(
  tree: Situation,
  { question, value }: { readonly question: string; readonly value: string },
  wanted: readonly string[],
): Situation {
  const names = [...new Set([...tree.materials.map(({ material }) => material), ...wanted])];
  const materials = names.map((material) => {
    const known = tree.materials.find((one) => one.material === material)?.when ?? [];
    const others = known.filter((when) => when.question !== question);
    const is = (known.find((when) => when.question === question)?.is ?? []).filter(
      (one) => one !== value,
    );
    const next = wanted.includes(material) ? [...is, value] : is;
    return { material, when: next.length === 0 ? others : [...others, { question, is: next }] };
  });
  return { ...tree, materials: materials.filter(({ when }) => when.length > 0) };
}

function withoutConditions(
  materials: Situation['materials'],
  gone: (when: Condition) => boolean,
): Situation['materials'] {
  return materials
    .map((one) => ({ ...one, when: one.when.filter((when) => !gone(when)) }))
    .filter(({ when }) => when.length > 0);
}

function freshChoice(taken: readonly string[]): Choice {
  return { value: freshName('a', taken), title: { zh: '', en: '' } };
}

/** `q1`, `q2` …: the first that is free. */
function freshName(letter: string, taken: readonly string[]): string {
  for (let n = 1; ; n += 1) {
    if (!taken.includes(`${letter}${n}`)) return `${letter}${n}`;
  }
}

/** The last question asked under this one, or itself: a new one comes after it. */
function lastUnder({ questions }: Situation, key: string): number {
  return questions.findLastIndex((one) => one.key === key || one.when?.question === key);
}
