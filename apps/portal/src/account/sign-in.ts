import type { APIContext } from 'astro';
import { maskMobile, parseMobile } from '@tongban/citizen-ids';
import { narrow } from '../forms/normalise.ts';
import type { Upstream } from '../api/sign-on.ts';
import { signInText } from '../messages/account.ts';
import { upstreamProblems } from '../messages/upstream-problems.ts';
import { paths } from '../paths.ts';
import { signInCookie, signInOptions } from '../web/cookies.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { safeReturnTo } from '../web/return-to.ts';
import { isSignedIn } from '../web/reader.ts';

export interface PhoneView {
  readonly phone: string;
  readonly returnTo: string;
  /** Set when somebody who is signed in has to show anew who they are. */
  readonly again: string | undefined;
  /** Other platforms from which one may come signed in. */
  readonly upstreams: readonly Upstream[];
  readonly errors: readonly PageError[];
}

/** Step one: a phone number is asked for and a code is sent to it. */
export async function askPhone(context: APIContext): Promise<Response | PhoneView> {
  const { request, url, locals, cookies } = context;
  const returnTo = safeReturnTo(url.searchParams.get('returnTo'), paths.home());
  const again = url.searchParams.has('again') ? '1' : undefined;
  if (isSignedIn(locals.reader) && again === undefined) return context.redirect(returnTo, 303);
  const upstreams = await findUpstreams(context);
  if (request.method !== 'POST') {
    const problem = url.searchParams.get('upstreamProblem');
    const message =
      problem === null ? undefined : (upstreamProblems[problem] ?? upstreamProblems['unknown']);
    const errors = message === undefined ? [] : [{ id: 'phone', message }];
    return { phone: '', returnTo, again, upstreams, errors };
  }

  const typed = String((await request.formData()).get('phone') ?? '');
  const phone = parseMobile(narrow(typed));
  const failed = (error: PageError) => ({
    phone: typed,
    returnTo,
    again,
    upstreams,
    errors: [error],
  });
  if (typed.trim() === '') return failed({ id: 'phone', message: signInText.enterPhone });
  if (!phone.ok) return failed({ id: 'phone', message: signInText.wrongPhone });
  const sent = await locals.api('/api/phone-codes', {
    method: 'POST',
    body: { phone: phone.value.mobile },
  });
  if (!sent.ok) return failed(errorOf(sent.problem, 'phone'));
  cookies.set(signInCookie, phone.value.mobile, signInOptions);
  return context.redirect(paths.signInCode({ returnTo, again }), 303);
}

/** Signing in by phone never waits for another platform, not even for its name. */
async function findUpstreams({ locals }: APIContext): Promise<readonly Upstream[]> {
  const known = await locals.api<{ items: Upstream[] }>('/api/upstreams');
  return known.ok ? known.value.items : [];
}

export interface CodeView {
  readonly phoneMasked: string;
  readonly returnTo: string;
  readonly again: string | undefined;
  readonly sentAgain: boolean;
  readonly errors: readonly PageError[];
}

/** Step two: the code from the phone opens a session. */
export async function askCode(context: APIContext): Promise<Response | CodeView> {
  const { request, url, locals, cookies } = context;
  const returnTo = safeReturnTo(url.searchParams.get('returnTo'), paths.home());
  const phone = cookies.get(signInCookie)?.value;
  const again = url.searchParams.has('again') ? '1' : undefined;
  if (isSignedIn(locals.reader) && again === undefined) return context.redirect(returnTo, 303);
  if (phone === undefined) return context.redirect(paths.signIn({ returnTo, again }), 303);
  const view = { phoneMasked: maskMobile(phone), returnTo, again, sentAgain: false };
  if (request.method !== 'POST') return { ...view, errors: [] };

  const form = await request.formData();
  if (form.get('action') === 'again') {
    const sent = await locals.api('/api/phone-codes', { method: 'POST', body: { phone } });
    return sent.ok
      ? { ...view, sentAgain: true, errors: [] }
      : { ...view, errors: [errorOf(sent.problem, 'code')] };
  }
  const code = narrow(String(form.get('code') ?? '')).replace(/\s/g, '');
  if (!/^\d{6}$/.test(code))
    return { ...view, errors: [{ id: 'code', message: signInText.enterCode }] };
  const opened = await locals.api('/api/sessions', { method: 'POST', body: { phone, code } });
  if (!opened.ok) return { ...view, errors: [errorOf(opened.problem, 'code')] };
  cookies.delete(signInCookie, { path: signInOptions.path });
  return context.redirect(returnTo, 303);
}
