import type { Problem } from '../api/problem.ts';
import type { Bilingual } from '../messages/language.ts';
import { failureText } from '../messages/failures.ts';

/** One line of the error summary: the control it points at and what is wrong. */
export interface PageError {
  readonly id: string;
  readonly message: Bilingual | string;
}

/** What the API refused, for the reader: its own words, or ours when it was silent. */
export function errorOf(problem: Problem, id: string): PageError {
  if (problem.status >= 500 && problem.detail === '') return { id, message: failureText.notSaved };
  return { id, message: problem.detail || problem.title || failureText.unknown };
}

export function messageFor(
  errors: readonly PageError[],
  id: string,
): Bilingual | string | undefined {
  return errors.find((error) => error.id === id)?.message;
}
