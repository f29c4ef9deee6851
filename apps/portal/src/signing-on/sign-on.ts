import type { APIContext } from 'astro';
import { must } from '../api/call-api.ts';
import type { SignOn } from '../api/sign-on.ts';
import { paths } from '../paths.ts';

export type SignOnView =
  | { readonly kind: 'ask'; readonly signOn: SignOn }
  | { readonly kind: 'leave'; readonly continueTo: string };

/** What is left to do before the system that sent the reader here gets its answer; when nothing is, on it goes. */
export async function signOn(context: APIContext): Promise<Response | SignOnView> {
  const { request, locals, params } = context;
  const signOnId = params['signOnId'] ?? '';
  const address = `/api/sign-ons/${encodeURIComponent(signOnId)}`;
  if (request.method === 'POST') {
    const agrees = (await request.formData()).get('answer') === 'agree';
    const body = { agrees };
    const answer = await locals.api<{ continueTo: string }>(`${address}/consent`, {
      method: 'POST',
      body,
    });
    return { kind: 'leave', continueTo: must(answer).continueTo };
  }
  const left = must(await locals.api<SignOn>(`${address}/continuation`, { method: 'POST' }));
  const returnTo = paths.signOn({ signOnId });
  switch (left.step) {
    case 'sign-in':
      return context.redirect(paths.signIn({ returnTo }), 303);
    case 'sign-in-again':
      return context.redirect(paths.signIn({ returnTo, again: '1' }), 303);
    case 'real-name':
      return context.redirect(paths.realName({ returnTo }), 303);
    case 'step-up':
      return context.redirect(paths.stepUp({ returnTo }), 303);
    case 'continue':
      return context.redirect(left.continueTo ?? paths.home(), 303);
    default:
      return { kind: 'ask', signOn: left };
  }
}
