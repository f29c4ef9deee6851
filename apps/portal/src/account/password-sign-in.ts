import type { APIContext } from 'astro';
import { parseMobile } from '@tongban/citizen-ids';
import { narrow } from '../forms/normalise.ts';
import { signInText } from '../messages/account.ts';
import { passwordSignInText } from '../messages/ways-in.ts';
import { paths } from '../paths.ts';
import { challengeCookie, signInOptions } from '../web/cookies.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { isSignedIn } from '../web/reader.ts';
import { safeReturnTo } from '../web/return-to.ts';

export interface PasswordView {
  readonly phone: string;
  readonly returnTo: string;
  readonly errors: readonly PageError[];
}

/** Phone and password; the password is never shown again. */
export async function askPassword(context: APIContext): Promise<Response | PasswordView> {
  const { request, url, locals, cookies } = context;
  const returnTo = safeReturnTo(url.searchParams.get('returnTo'), paths.home());
  if (isSignedIn(locals.reader)) return context.redirect(returnTo, 303);
  if (request.method !== 'POST') return { phone: '', returnTo, errors: [] };
  const form = await request.formData();
  const typed = String(form.get('phone') ?? '');
  const password = String(form.get('password') ?? '');
  const failed = (error: PageError) => ({ phone: typed, returnTo, errors: [error] });
  const phone = parseMobile(narrow(typed));
  if (!phone.ok) return failed({ id: 'phone', message: signInText.wrongPhone });
  if (password === '') return failed({ id: 'password', message: passwordSignInText.enterPassword });
  const answer = await locals.api<{ challengeId?: string }>('/api/password-sessions', {
    method: 'POST',
    body: { phone: phone.value.mobile, password },
  });
  if (!answer.ok) return failed(errorOf(answer.problem, 'password'));
  const { challengeId } = answer.value;
  if (challengeId === undefined) return context.redirect(returnTo, 303);
  cookies.set(challengeCookie, challengeId, signInOptions);
  return context.redirect(paths.signInAuthenticator({ returnTo }), 303);
}

export interface AuthenticatorView {
  readonly returnTo: string;
  readonly errors: readonly PageError[];
}

/** The code of the authenticator, after the password. */
export async function askAuthenticator(context: APIContext): Promise<Response | AuthenticatorView> {
  const { request, url, locals, cookies } = context;
  const returnTo = safeReturnTo(url.searchParams.get('returnTo'), paths.home());
  const challengeId = cookies.get(challengeCookie)?.value;
  if (isSignedIn(locals.reader)) return context.redirect(returnTo, 303);
  if (challengeId === undefined) return context.redirect(paths.signInPassword({ returnTo }), 303);
  if (request.method !== 'POST') return { returnTo, errors: [] };
  const code = narrow(String((await request.formData()).get('code') ?? '')).replace(/\s/g, '');
  if (!/^\d{6}$/.test(code)) {
    return { returnTo, errors: [{ id: 'code', message: signInText.enterCode }] };
  }
  const answer = await locals.api(
    `/api/password-sessions/${encodeURIComponent(challengeId)}/code`,
    { method: 'POST', body: { code } },
  );
  if (!answer.ok) return { returnTo, errors: [errorOf(answer.problem, 'code')] };
  cookies.delete(challengeCookie, { path: signInOptions.path });
  return context.redirect(returnTo, 303);
}
