import type { PlannedField, PlannedQuestion } from './form-plan.ts';

/** What a group asks, or each entry of a list, in the order in which it is asked; undefined of a single question. */
export function innerQuestions(schema: PlannedField): readonly PlannedQuestion[] | undefined {
  const group = groupIn(schema);
  if (group?.properties === undefined) return undefined;
  const required = new Set(group.required);
  const order = group.ui.order ?? [];
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.entries(group.properties)
    .map(([property, inner]) => ({ property, required: required.has(property), schema: inner }))
    .toSorted((one, other) => place(one.property) - place(other.property));
}

/** The group, or the list, asking these questions in this order. */
export function withInner(
  schema: PlannedField,
  questions: readonly PlannedQuestion[],
): PlannedField {
  const group = groupIn(schema);
  if (group === undefined) return schema;
  const asking: PlannedField = {
    ...group,
    ui: { ...group.ui, order: questions.map(({ property }) => property) },
    properties: Object.fromEntries(questions.map((one) => [one.property, one.schema])),
    required: questions.filter((one) => one.required).map(({ property }) => property),
  };
  return schema.type === 'array' ? { ...schema, items: asking } : asking;
}

/** One more at the end, under a name that no other has. */
export function withOneMore(
  questions: readonly PlannedQuestion[],
  { property: _, block: __, ...more }: PlannedQuestion,
): readonly PlannedQuestion[] {
  for (let n = 1; ; n += 1) {
    const property = `question${n}`;
    if (!questions.some((one) => one.property === property)) {
      return [...questions, { ...more, property }];
    }
  }
}

/** One place earlier or later among those of its group. */
export function movedInner(
  questions: readonly PlannedQuestion[],
  property: string,
  by: -1 | 1,
): readonly PlannedQuestion[] {
  const from = questions.findIndex((one) => one.property === property);
  const [one, other] = [questions[from], questions[from + by]];
  if (one === undefined || other === undefined) return questions;
  return questions.with(from, other).with(from + by, one);
}

/** Without the question; what hung on it is asked always. The last one stays: a group that asks nothing is none. */
export function withoutInner(
  questions: readonly PlannedQuestion[],
  property: string,
): readonly PlannedQuestion[] {
  if (questions.length < 2) return questions;
  return questions
    .filter((one) => one.property !== property)
    .map((one) => {
      const { showWhen, ...ui } = one.schema.ui;
      return showWhen?.property === property ? { ...one, schema: { ...one.schema, ui } } : one;
    });
}

function groupIn(schema: PlannedField): PlannedField | undefined {
  if (schema.type === 'object') return schema;
  return schema.type === 'array' && schema.items?.type === 'object' ? schema.items : undefined;
}
