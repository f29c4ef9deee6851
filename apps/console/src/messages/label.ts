import { pick } from './messages.ts';

type Labels = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** The label of a code from the vocabulary; a code of a newer server is shown as it is. */
export function label(labels: Labels, code: string): string {
  const found = labels[code];
  return found === undefined ? code : pick(found);
}
