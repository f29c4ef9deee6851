import type { APIContext } from 'astro';
import { readPerson } from '../acting/person-named.ts';
import { realNameText } from '../messages/account.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { safeReturnTo } from '../web/return-to.ts';
import { requireSignedIn } from './require-signed-in.ts';

export interface RealNameView {
  readonly name: string;
  readonly idNumber: string;
  readonly returnTo: string;
  readonly errors: readonly PageError[];
}

/** Name and citizen number are compared with the population register. */
export async function checkRealName(context: APIContext): Promise<Response | RealNameView> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { request, url, locals } = context;
  const returnTo = safeReturnTo(url.searchParams.get('returnTo'), paths.account());
  if (request.method !== 'POST') return { name: '', idNumber: '', returnTo, errors: [] };

  const { typed, sent, errors } = readPerson(await request.formData(), realNameText.enterName);
  const view = { ...typed, returnTo };
  if (errors.length > 0) return { ...view, errors };
  const checked = await locals.api('/api/real-name-checks', {
    method: 'POST',
    body: sent,
    timeoutMs: 15_000,
  });
  if (!checked.ok) return { ...view, errors: [errorOf(checked.problem, 'name')] };
  return context.redirect(returnTo, 303);
}
