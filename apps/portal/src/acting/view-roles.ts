import type { APIContext } from 'astro';
import { requireSignedIn } from '../account/require-signed-in.ts';
import { must } from '../api/call-api.ts';
import type { Roles } from '../api/mandate.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';

export interface RolesView extends Roles {
  readonly said: 'switched' | 'entered' | undefined;
  readonly errors: readonly PageError[];
}

/** The roles of the reader, and the button that changes the one of this session. */
export async function viewRoles(context: APIContext): Promise<Response | RolesView> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { request, url, locals } = context;
  const errors: PageError[] = [];
  if (request.method === 'POST') {
    const organisationId = String((await request.formData()).get('organisationId') ?? '');
    const done = await locals.api('/api/role', {
      method: 'PUT',
      body: organisationId === '' ? {} : { organisationId },
    });
    if (done.ok) return context.redirect(`${paths.roles()}?said=switched`, 303);
    errors.push(errorOf(done.problem, 'roles'));
  }
  const said = url.searchParams.get('said');
  return {
    ...must(await locals.api<Roles>('/api/roles')),
    said: said === 'switched' || said === 'entered' ? said : undefined,
    errors,
  };
}
