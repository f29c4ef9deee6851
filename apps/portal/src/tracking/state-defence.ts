import type { APIContext } from 'astro';
import type { CaseView } from '../api/types.ts';
import { tidy } from '../forms/normalise.ts';
import { defenceText } from '../messages/tracking.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { casePath, isOffered, loadCase } from './load-case.ts';

export interface DefenceView {
  readonly view: CaseView;
  readonly statement: string;
  readonly errors: readonly PageError[];
}

/** What the person says against a penalty that was announced; what they typed stays when something is wrong. */
export async function stateDefence(context: APIContext): Promise<Response | DefenceView> {
  const view = await loadCase(context);
  if (view instanceof Response) return view;
  if (!isOffered(view, 'state-defence')) return context.redirect(paths.case(view), 303);
  const before = view.announced?.defence ?? '';
  if (context.request.method !== 'POST') return { view, statement: before, errors: [] };
  const posted = await context.request.formData();
  const statement = tidy(String(posted.get('statement') ?? '')).slice(0, 2_000);
  if (statement === '') {
    return { view, statement, errors: [{ id: 'statement', message: defenceText.missing }] };
  }
  const stated = await context.locals.api(`${casePath(context)}/defence`, {
    method: 'POST',
    version: Number(posted.get('version') ?? view.version),
    body: { statement },
  });
  if (stated.ok) return context.redirect(paths.case(view), 303);
  return { view, statement, errors: [errorOf(stated.problem, 'statement')] };
}
