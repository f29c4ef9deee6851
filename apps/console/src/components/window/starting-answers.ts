import type { Answers, FormField } from '../form/form-field.ts';

/** The answers so far, with what the officer has read from the document where nothing was answered yet. */
export function startingAnswers(
  fields: Readonly<Record<string, FormField>>,
  given: Answers,
  known: Answers,
): Answers {
  const filled: Record<string, unknown> = { ...given };
  for (const [name, field] of Object.entries(fields)) {
    const { prefill } = field.ui;
    if (field.properties !== undefined) {
      const inner = startingAnswers(field.properties, (given[name] ?? {}) as Answers, known);
      if (Object.keys(inner).length > 0) filled[name] = inner;
    } else if (given[name] === undefined && prefill !== undefined && known[prefill] !== undefined) {
      filled[name] = known[prefill];
    }
  }
  return filled;
}
