import type { APIContext } from 'astro';
import { childText } from '../messages/agents.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { readPerson, type PersonNamed } from './person-named.ts';
import { requireRealName } from './require-real-name.ts';

export interface ChildView extends PersonNamed {
  readonly errors: readonly PageError[];
}

/** The reader is entered as the guardian of a child, when the register says so. */
export async function enterChild(context: APIContext): Promise<Response | ChildView> {
  const away = requireRealName(context);
  if (away !== undefined) return away;
  if (context.request.method !== 'POST') return { name: '', idNumber: '', errors: [] };
  const { typed, sent, errors } = readPerson(await context.request.formData(), childText.enterName);
  if (errors.length > 0) return { ...typed, errors };
  const entered = await context.locals.api('/api/guardianships', {
    method: 'POST',
    body: { childName: sent.name, childIdNumber: sent.idNumber },
    timeoutMs: 15_000,
  });
  if (entered.ok) return context.redirect(`${paths.agents()}?said=done`, 303);
  return { ...typed, errors: [errorOf(entered.problem, 'name')] };
}
