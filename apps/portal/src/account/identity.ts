import type { APIContext } from 'astro';
import { parseCitizenId } from '@tongban/citizen-ids';
import { narrowCode, tidy } from '../forms/normalise.ts';
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

  const form = await request.formData();
  const name = tidy(String(form.get('name') ?? ''));
  const typed = String(form.get('idNumber') ?? '');
  const errors = realNameErrors(name, typed);
  const view = { name, idNumber: typed, returnTo };
  if (errors.length > 0) return { ...view, errors };
  const body = { name, idNumber: narrowCode(typed) };
  const checked = await locals.api('/api/real-name-checks', {
    method: 'POST',
    body,
    timeoutMs: 15_000,
  });
  if (!checked.ok) return { ...view, errors: [errorOf(checked.problem, 'name')] };
  return context.redirect(returnTo, 303);
}

function realNameErrors(name: string, idNumber: string): PageError[] {
  const errors: PageError[] = [];
  if (name === '') errors.push({ id: 'name', message: realNameText.enterName });
  const parsed = parseCitizenId(idNumber);
  if (idNumber.trim() === '') errors.push({ id: 'idNumber', message: realNameText.enterId });
  else if (!parsed.ok) errors.push({ id: 'idNumber', message: parsed.refusal.detail });
  return errors;
}
