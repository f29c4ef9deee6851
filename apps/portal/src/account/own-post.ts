import type { APIContext } from 'astro';
import { must } from '../api/call-api.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { requireSignedIn } from './require-signed-in.ts';

interface OwnPost {
  readonly officerNumber?: string;
  readonly appointments: readonly { readonly organName: string; readonly role: string }[];
}

export interface OwnPostView {
  readonly post: OwnPost;
  readonly offered: { readonly code: string; readonly expiresAt: string } | undefined;
  readonly errors: readonly PageError[];
  /** What was declined is possible once the reader was seen to be the person. */
  readonly isToConfirm: boolean;
}

/** The reader's post as an officer, and the code by which it is linked with this account. */
export async function manageOwnPost(context: APIContext): Promise<Response | OwnPostView> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { request, locals } = context;
  const post = must(await locals.api<OwnPost>('/api/own-post'));
  if (request.method !== 'POST') {
    return { post, offered: undefined, errors: [], isToConfirm: false };
  }
  const offered = await locals.api<NonNullable<OwnPostView['offered']>>('/api/own-post/codes', {
    method: 'POST',
  });
  if (offered.ok) return { post, offered: offered.value, errors: [], isToConfirm: false };
  const code = offered.problem.code ?? '';
  const isToConfirm = ['identity/not-fresh', 'http/assurance-too-low'].includes(code);
  return { post, offered: undefined, errors: [errorOf(offered.problem, 'get')], isToConfirm };
}
