import type { APIContext } from 'astro';
import { must } from '../api/call-api.ts';
import { paths } from '../paths.ts';
import { draftPath, loadDraft, type LoadedDraft } from './load-draft.ts';

/** A draft and its files are deleted after a question; a case is never deleted. */
export async function removeDraft(context: APIContext): Promise<Response | LoadedDraft> {
  const loaded = await loadDraft(context);
  if (loaded instanceof Response || context.request.method !== 'POST') return loaded;
  must(await context.locals.api(draftPath(context), { method: 'DELETE' }));
  return context.redirect(paths.home(), 303);
}
