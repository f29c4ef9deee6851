import type { Answers, FormSchema, GroupSchema, ShowWhen } from './form-definition.ts';

/** Whether a question is asked, given the answers beside it and, failing those, the answers of the whole form. */
export function isAsked(when: ShowWhen | undefined, beside: Answers, whole: Answers): boolean {
  if (when === undefined) return true;
  const answer = beside[when.property] ?? whole[when.property];
  return when.equals.some((value) => value === answer);
}

/** The names that must be answered at the root, its conditions taken into account. */
export function requiredNames(schema: FormSchema, answers: Answers): ReadonlySet<string> {
  const names = new Set(schema.required);
  for (const { if: condition, then } of schema.allOf ?? []) {
    const holds = Object.entries(condition.properties).every(
      ([name, { enum: values }]) => answers[name] !== undefined && values.includes(answers[name]),
    );
    if (holds) for (const name of then.required) names.add(name);
  }
  return names;
}

export function requiredIn(group: GroupSchema): ReadonlySet<string> {
  return new Set(group.required);
}
