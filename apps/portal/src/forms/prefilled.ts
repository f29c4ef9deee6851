import type { Answers, ItemForm } from './form-definition.ts';

/** The answers of a page, with what the account knows where nothing was answered yet; lists start with one entry. */
export function prefilled(form: ItemForm, names: readonly string[], answers: Answers): Answers {
  const filled: Record<string, unknown> = { ...answers };
  for (const name of names) {
    const schema = form.schema.properties[name];
    if (schema === undefined || filled[name] !== undefined) continue;
    const known = schema.ui.prefill === undefined ? undefined : form.prefill?.[schema.ui.prefill];
    if (known !== undefined) filled[name] = known;
    if (schema.type === 'array' && (schema.minItems ?? 0) > 0) filled[name] = [{}];
  }
  return filled;
}
