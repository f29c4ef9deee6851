import { pick } from '../messages/messages.ts';
import type { Option } from './field-spec.ts';

type Labels = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** The words of a table of the vocabulary, to choose from. */
export function optionsOf(labels: Labels): Option[] {
  return Object.entries(labels).map(([value, text]) => ({ value, label: pick(text) }));
}
