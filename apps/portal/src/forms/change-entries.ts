import type { Answers } from './form-definition.ts';

export type EntryChange =
  | { readonly kind: 'add'; readonly path: string }
  | { readonly kind: 'remove'; readonly path: string; readonly index: number };

/** The answers with one more empty entry of a list at the root, or with one fewer. */
export function changeEntries(answers: Answers, change: EntryChange): Answers {
  const list = answers[change.path];
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  const changed =
    change.kind === 'add' ? [...entries, {}] : entries.filter((_, index) => index !== change.index);
  return { ...answers, [change.path]: changed };
}
