import type { APIRoute } from 'astro';
import { must } from '../../api/call-api.ts';
import { paths } from '../../paths.ts';

/** Ends every session of the account, here too, and empties what the browser keeps of this site. */
export const POST: APIRoute = async ({ locals, redirect }) => {
  const ended = await locals.api('/api/sessions', { method: 'DELETE' });
  if (!ended.ok && ended.problem.status !== 401) must(ended);
  const response = redirect(paths.home(), 303);
  response.headers.set('clear-site-data', '"cache", "storage"');
  return response;
};
