import type { APIContext } from 'astro';
import type { CaseView } from '../api/types.ts';
import { tidy } from '../forms/normalise.ts';
import { withdrawalText } from '../messages/tracking.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { casePath, isOffered, loadCase } from './load-case.ts';

export interface WithdrawalView {
  readonly view: CaseView;
  readonly reason: string;
  readonly errors: readonly PageError[];
}

/** An application is withdrawn before the decision, after it has been confirmed. */
export async function withdrawCase(context: APIContext): Promise<Response | WithdrawalView> {
  const view = await loadCase(context);
  if (view instanceof Response) return view;
  if (!isOffered(view, 'withdraw')) return context.redirect(paths.case(view), 303);
  if (context.request.method !== 'POST') return { view, reason: '', errors: [] };
  const posted = await context.request.formData();
  const reason = tidy(String(posted.get('reason') ?? '')).slice(0, 500);
  if (posted.get('confirm') !== 'true') {
    return { view, reason, errors: [{ id: 'confirm', message: withdrawalText.mustConfirm }] };
  }
  const withdrawn = await context.locals.api(`${casePath(context)}/withdrawal`, {
    method: 'POST',
    version: Number(posted.get('version') ?? view.version),
    body: reason === '' ? {} : { reason },
  });
  if (withdrawn.ok) return context.redirect(paths.case(view), 303);
  return { view, reason, errors: [errorOf(withdrawn.problem, 'confirm')] };
}
