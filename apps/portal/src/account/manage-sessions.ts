import type { APIContext } from 'astro';
import { must } from '../api/call-api.ts';
import type { SessionRow } from '../api/types.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { requireSignedIn } from './require-signed-in.ts';

export interface SessionsView {
  readonly sessions: readonly SessionRow[];
  readonly ended: boolean;
  readonly errors: readonly PageError[];
}

/** Where a person is signed in; any other device can be signed out from here. */
export async function manageSessions(context: APIContext): Promise<Response | SessionsView> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { request, url, locals } = context;
  const errors: PageError[] = [];
  if (request.method === 'POST') {
    const sessionId = String((await request.formData()).get('sessionId') ?? '');
    const ended = await locals.api(`/api/sessions/${encodeURIComponent(sessionId)}`, {
      method: 'DELETE',
    });
    if (ended.ok) return context.redirect(`${paths.sessions()}?ended=1`, 303);
    errors.push(errorOf(ended.problem, 'sessions'));
  }
  const { items } = must(await locals.api<{ items: SessionRow[] }>('/api/sessions'));
  return { sessions: items, ended: url.searchParams.has('ended'), errors };
}
