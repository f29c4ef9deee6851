import type { APIContext } from 'astro';
import { PageProblem, unavailable } from '../api/problem.ts';
import { paths } from '../paths.ts';
import { isSignedIn } from '../web/reader.ts';

/** The way to signing in and back here, when nobody is signed in. */
export function requireSignedIn(context: APIContext): Response | undefined {
  const { reader } = context.locals;
  if (isSignedIn(reader)) return undefined;
  if (!reader.apiAnswers) throw new PageProblem(unavailable);
  return context.redirect(
    paths.signIn({ returnTo: context.url.pathname + context.url.search }),
    303,
  );
}
