import type { APIContext } from 'astro';
import type { Answer } from '../api/call-api.ts';
import type { DeliveryChoice, Draft } from '../api/types.ts';
import type { Problem } from '../api/problem.ts';
import type { Answers } from '../forms/form-definition.ts';
import { applyText } from '../messages/applying.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { draftPath } from './load-draft.ts';

interface Content {
  readonly form: Answers;
  readonly delivery?: DeliveryChoice | undefined;
}

/** Stores the whole draft over the version that was read. */
export function saveDraft(
  context: APIContext,
  draft: Draft,
  { form, delivery }: Content,
): Promise<Answer<Draft>> {
  return context.locals.api<Draft>(draftPath(context), {
    method: 'PUT',
    version: draft.version,
    body: delivery === undefined ? { form } : { form, delivery },
  });
}

export function isStale(problem: Problem): boolean {
  return (
    problem.status === 412 || (problem.status === 409 && /changed|version|stale/.test(problem.code))
  );
}

/** Why a step was not saved, in words for the top of the page. */
export function saveError(problem: Problem, id: string): PageError {
  return isStale(problem) ? { id, message: applyText.changedMeanwhile } : errorOf(problem, id);
}
