import type { Both, Condition, FormPlan, PlannedPage, PlannedQuestion } from './form-plan.ts';

export function addPage(plan: FormPlan, page?: Omit<PlannedPage, 'key'>): FormPlan {
  const key = freshName(
    'page-',
    plan.pages.map((one) => one.key),
  );
  const fresh = page ?? { title: { zh: '', en: '' }, questions: [] };
  return { pages: [...plan.pages, { key, ...fresh }] };
}

export function changePage(plan: FormPlan, key: string, next: PlannedPage): FormPlan {
  return { pages: plan.pages.map((page) => (page.key === key ? next : page)) };
}

export function removePage(plan: FormPlan, key: string): FormPlan {
  return { pages: plan.pages.filter((page) => page.key !== key) };
}

/** One page earlier or later. */
export function movePage(plan: FormPlan, key: string, by: -1 | 1): FormPlan {
  return { pages: moved(plan.pages, (page) => page.key === key, by) };
}

/** Questions at the end of a page; one whose name is taken is given another. */
export function addQuestions(
  plan: FormPlan,
  key: string,
  questions: readonly PlannedQuestion[],
): FormPlan {
  const taken = namesIn(plan);
  const named = questions.map((question) => {
    const property =
      question.block !== undefined && !taken.includes(question.property)
        ? question.property
        : freshName('question', taken);
    taken.push(property);
    const { block, ...own } = question;
    // Under another name it is no longer the question of the block.
    return block !== undefined && property === question.property ? question : { ...own, property };
  });
  return {
    pages: plan.pages.map((page) =>
      page.key === key ? { ...page, questions: [...page.questions, ...named] } : page,
    ),
  };
}

/** The question with what was changed; under a new name, whatever hung on the old one hangs on the new one. */
export function changeQuestion(plan: FormPlan, property: string, next: PlannedQuestion): FormPlan {
  const changed = mapQuestions(plan, (one) => (one.property === property ? next : one));
  return next.property === property
    ? changed
    : mapQuestions(changed, (one) => hangingOn(one, { from: property, to: next.property }));
}

/** Without the question; what hung on it is asked always. */
export function removeQuestion(plan: FormPlan, property: string): FormPlan {
  return {
    pages: plan.pages.map((page) => ({
      ...page,
      questions: page.questions
        .filter((one) => one.property !== property)
        .map((one) =>
          one.schema.ui.showWhen?.property === property ? shownWhen(one, undefined) : one,
        ),
    })),
  };
}

/** One place earlier or later; beyond an end of its page onto the page beside it. */
export function moveQuestion(plan: FormPlan, property: string, by: -1 | 1): FormPlan {
  const at = plan.pages.findIndex(({ questions }) => holds(questions, property));
  const page = plan.pages[at];
  if (page === undefined) return plan;
  const place = page.questions.findIndex((one) => one.property === property);
  const beside = plan.pages[at + by];
  const within = page.questions[place + by] !== undefined;
  if (!within && beside === undefined) return plan;
  const question = page.questions[place]!;
  return {
    pages: plan.pages.map((one, index) => {
      if (index === at) {
        return {
          ...one,
          questions: within
            ? moved(one.questions, (each) => each.property === property, by)
            : one.questions.filter((each) => each.property !== property),
        };
      }
      if (within || index !== at + by) return one;
      const questions = by === 1 ? [question, ...one.questions] : [...one.questions, question];
      return { ...one, questions };
    }),
  };
}

/** Asked only then; always without a condition. */
export function shownWhen(
  question: PlannedQuestion,
  showWhen: Condition | undefined,
): PlannedQuestion {
  const { showWhen: _, ...ui } = question.schema.ui;
  return withUi(question, showWhen === undefined ? ui : { ...ui, showWhen });
}

/** The words under a question; none when both are empty. */
export function hinted(question: PlannedQuestion, hint: Both): PlannedQuestion {
  const { hint: _, ...ui } = question.schema.ui;
  return withUi(question, hint.zh === '' && hint.en === '' ? ui : { ...ui, hint });
}

export function withUi(
  question: PlannedQuestion,
  ui: PlannedQuestion['schema']['ui'],
): PlannedQuestion {
  return { ...question, schema: { ...question.schema, ui } };
}

function hangingOn(
  question: PlannedQuestion,
  { from, to }: { readonly from: string; readonly to: string },
): PlannedQuestion {
  const { showWhen } = question.schema.ui;
  const asked =
    showWhen?.property === from ? shownWhen(question, { ...showWhen, property: to }) : question;
  const name = (one: string) => (one === from ? to : one);
  const rules = asked.rules?.map((rule) => ({
    ...rule,
    ...(rule.than !== undefined && { than: name(rule.than) }),
    ...(rule.of !== undefined && { of: name(rule.of) }),
    ...(rule.from !== undefined && { from: name(rule.from) }),
  }));
  return { ...asked, ...(rules !== undefined && { rules }) };
}

function mapQuestions(
  { pages }: FormPlan,
  change: (question: PlannedQuestion) => PlannedQuestion,
): FormPlan {
  return { pages: pages.map((page) => ({ ...page, questions: page.questions.map(change) })) };
}

function moved<Entry>(
  list: readonly Entry[],
  isIt: (entry: Entry) => boolean,
  by: -1 | 1,
): readonly Entry[] {
  const from = list.findIndex(isIt);
  const to = from + by;
  if (from === -1 || to < 0 || to >= list.length) return list;
  const next = [...list];
  [next[from], next[to]] = [next[to]!, next[from]!];
  return next;
}

function holds(questions: readonly PlannedQuestion[], property: string): boolean {
  return questions.some((one) => one.property === property);
}

export function namesIn({ pages }: FormPlan): string[] {
  return pages.flatMap(({ questions }) => questions.map(({ property }) => property));
}

function freshName(start: string, taken: readonly string[]): string {
  for (let n = 1; ; n += 1) {
    if (!taken.includes(`${start}${n}`)) return `${start}${n}`;
  }
}
