import type { APIContext } from 'astro';
import { stepUpProblems } from '../messages/step-up-problems.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { safeReturnTo } from '../web/return-to.ts';
import { requireSignedIn } from './require-signed-in.ts';

export interface StepUpView {
  readonly returnTo: string;
  readonly redirectUrl: string | undefined;
  readonly errors: readonly PageError[];
}

/** Out to the national network identity and back, with a level of three that is fresh. */
export async function stepUp(context: APIContext): Promise<Response | StepUpView> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { request, url } = context;
  const returnTo = safeReturnTo(url.searchParams.get('returnTo'), paths.account());
  if (request.method === 'POST') return leave(context, returnTo);
  const problem = url.searchParams.get('stepUpProblem');
  if (problem !== null) {
    const message = stepUpProblems[problem] ?? stepUpProblems['unknown']!;
    return { returnTo, redirectUrl: undefined, errors: [{ id: 'go', message }] };
  }
  if (url.searchParams.has('back')) return context.redirect(returnTo, 303);
  return { returnTo, redirectUrl: undefined, errors: [] };
}

async function leave(context: APIContext, returnTo: string): Promise<StepUpView> {
  const answer = await context.locals.api<{ redirectUrl: string }>('/api/step-ups', {
    method: 'POST',
    // Back to this page first: it knows what to say when the confirmation failed.
    body: { returnTo: `${paths.stepUp({ returnTo })}&back=1` },
    timeoutMs: 15_000,
  });
  if (!answer.ok)
    return { returnTo, redirectUrl: undefined, errors: [errorOf(answer.problem, 'go')] };
  const { redirectUrl } = answer.value;
  return { returnTo, redirectUrl, errors: [] };
}
