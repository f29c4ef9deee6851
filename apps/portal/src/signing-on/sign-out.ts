import type { APIContext } from 'astro';
import { must } from '../api/call-api.ts';
import type { Bilingual } from '../messages/language.ts';
import { paths } from '../paths.ts';
import { requireSignedIn } from '../account/require-signed-in.ts';

export type SignOutView =
  | { readonly kind: 'ask'; readonly systemName: Bilingual | undefined }
  | { readonly kind: 'leave'; readonly continueTo: string };

/** A system asks to sign the reader out of everything; any site could have sent them here, so the reader is asked. */
export async function signOutEverywhere(context: APIContext): Promise<Response | SignOutView> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { request, locals, params } = context;
  const address = `/api/sign-outs/${encodeURIComponent(params['signOutId'] ?? '')}`;
  if (request.method !== 'POST') {
    const asked = must(await locals.api<{ systemName?: Bilingual }>(address));
    return { kind: 'ask', systemName: asked.systemName };
  }
  if ((await request.formData()).get('answer') !== 'yes') {
    return context.redirect(paths.account(), 303);
  }
  const ended = await locals.api<{ continueTo: string }>(`${address}/confirmation`, {
    method: 'POST',
  });
  return { kind: 'leave', continueTo: must(ended).continueTo };
}

/** What the browser keeps of this site goes with the session. */
export const clearing = '"cache", "storage"';

/** Ends the session here, and goes on to end it at the platform the reader came from. */
export async function signOut({
  request,
  locals,
  redirect,
}: APIContext): Promise<Response | { readonly continueTo: string }> {
  if (request.method !== 'POST') return redirect(paths.account(), 303);
  const ended = must(
    await locals.api<{ continueTo?: string }>('/api/sessions/current/sign-out', { method: 'POST' }),
  );
  if (ended.continueTo !== undefined) return { continueTo: ended.continueTo };
  const response = redirect(paths.home(), 303);
  response.headers.set('clear-site-data', clearing);
  return response;
}
