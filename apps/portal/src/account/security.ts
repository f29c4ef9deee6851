import type { APIContext } from 'astro';
import { must } from '../api/call-api.ts';
import type { Recovery, WaysIn } from '../api/ways-in.ts';
import { narrow } from '../forms/normalise.ts';
import { signInText } from '../messages/account.ts';
import { setPasswordText } from '../messages/ways-in.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { requireSignedIn } from './require-signed-in.ts';

export interface SecurityView {
  readonly ways: WaysIn;
  /** Somebody asks to move this account to another phone. */
  readonly asked: Recovery | undefined;
  readonly done: boolean;
  readonly errors: readonly PageError[];
}

/** By what means the account can be opened; each can be removed here. */
export async function manageWaysIn(context: APIContext): Promise<Response | SecurityView> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { request, url, locals } = context;
  const errors: PageError[] = [];
  if (request.method === 'POST') {
    const form = await request.formData();
    const stop = form.get('stop');
    const remove = String(form.get('remove') ?? '');
    const path =
      typeof stop === 'string'
        ? `/api/account-recoveries/${encodeURIComponent(stop)}/objection`
        : remove === 'password' || remove === 'authenticator'
          ? `/api/${remove}`
          : `/api/passkeys/${encodeURIComponent(remove)}`;
    const method = typeof stop === 'string' ? 'POST' : 'DELETE';
    const removed = await locals.api(path, { method });
    if (removed.ok) return context.redirect(`${paths.security()}?done=1`, 303);
    errors.push(errorOf(removed.problem, 'ways-in'));
  }
  const ways = must(await locals.api<WaysIn>('/api/ways-in'));
  const { items } = must(await locals.api<{ items: Recovery[] }>('/api/account-recoveries'));
  const asked = items.find(({ role, status }) => role === 'owner' && status === 'waiting');
  return { ways, asked, done: url.searchParams.has('done'), errors };
}

export interface FormView {
  readonly errors: readonly PageError[];
}

export async function changePassword(context: APIContext): Promise<Response | FormView> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { request, locals } = context;
  if (request.method !== 'POST') return { errors: [] };
  const password = String((await request.formData()).get('password') ?? '');
  if (password === '') return { errors: [{ id: 'password', message: setPasswordText.enter }] };
  const set = await locals.api('/api/password', { method: 'PUT', body: { password } });
  if (!set.ok) return { errors: [errorOf(set.problem, 'password')] };
  return context.redirect(`${paths.security()}?done=1`, 303);
}

export interface AuthenticatorSetUp extends FormView {
  readonly secret?: string;
  readonly address?: string;
}

/** First a secret for the app, then a code of it. The secret goes along in the form and is kept nowhere else. */
export async function setUpAuthenticator(
  context: APIContext,
): Promise<Response | AuthenticatorSetUp> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { request, locals } = context;
  if (request.method !== 'POST') return { errors: [] };
  const form = await request.formData();
  if (form.get('action') === 'start') {
    const started = await locals.api<{ secret: string; address: string }>('/api/authenticator', {
      method: 'POST',
    });
    if (!started.ok) return { errors: [errorOf(started.problem, 'start')] };
    return { ...started.value, errors: [] };
  }
  const shown = {
    secret: String(form.get('secret') ?? ''),
    address: String(form.get('address') ?? ''),
  };
  const code = narrow(String(form.get('code') ?? '')).replace(/\s/g, '');
  if (!/^\d{6}$/.test(code)) {
    return { ...shown, errors: [{ id: 'code', message: signInText.enterCode }] };
  }
  const confirmed = await locals.api('/api/authenticator/confirmation', {
    method: 'POST',
    body: { code },
  });
  if (!confirmed.ok) return { ...shown, errors: [errorOf(confirmed.problem, 'code')] };
  return context.redirect(`${paths.security()}?done=1`, 303);
}
