import type { APIContext } from 'astro';
import { must } from '../api/call-api.ts';
import type { KnownSystem } from '../api/sign-on.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { requireSignedIn } from './require-signed-in.ts';

export interface KnownSystemsView {
  readonly systems: readonly KnownSystem[];
  readonly withdrawn: boolean;
  readonly errors: readonly PageError[];
}

/** Which systems know the reader, by what name and what they were given; consent is withdrawn here. */
export async function knownSystems(context: APIContext): Promise<Response | KnownSystemsView> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { request, url, locals } = context;
  const errors: PageError[] = [];
  if (request.method === 'POST') {
    const clientId = String((await request.formData()).get('clientId') ?? '');
    const ended = await locals.api(`/api/known-systems/${encodeURIComponent(clientId)}/consent`, {
      method: 'DELETE',
    });
    if (ended.ok) return context.redirect(`${paths.knownSystems()}?withdrawn=1`, 303);
    errors.push(errorOf(ended.problem, 'systems'));
  }
  const { items } = must(await locals.api<{ items: KnownSystem[] }>('/api/known-systems'));
  return { systems: items, withdrawn: url.searchParams.has('withdrawn'), errors };
}
