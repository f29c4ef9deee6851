import type { APIContext } from 'astro';
import type { CaseView } from '../api/types.ts';
import { tidy } from '../forms/normalise.ts';
import { ratingText } from '../messages/tracking.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { casePath, isOffered, loadCase } from './load-case.ts';

export interface RatingView {
  readonly view: CaseView;
  readonly amends: boolean;
  readonly level: string;
  readonly text: string;
  readonly errors: readonly PageError[];
}

/** Five levels, none chosen beforehand (国办发〔2019〕51号); given once and amended once. */
export async function rateCase(context: APIContext): Promise<Response | RatingView> {
  const view = await loadCase(context);
  if (view instanceof Response) return view;
  const amends = isOffered(view, 'amend-evaluation');
  if (!amends && !isOffered(view, 'evaluate')) return context.redirect(paths.case(view), 303);
  if (context.request.method !== 'POST') return { view, amends, level: '', text: '', errors: [] };
  const posted = await context.request.formData();
  const level = String(posted.get('level') ?? '');
  const text = tidy(String(posted.get('text') ?? '')).slice(0, 1000);
  const shown = { view, amends, level, text };
  if (!/^[1-5]$/.test(level)) {
    return { ...shown, errors: [{ id: 'level', message: ratingText.choose }] };
  }
  const path = `${casePath(context)}/evaluation${amends ? '/amendment' : ''}`;
  const body = { level: Number(level), ...(text === '' ? {} : { text }) };
  const rated = await context.locals.api(path, { method: 'POST', version: view.version, body });
  if (rated.ok) return context.redirect(paths.case(view), 303);
  return { ...shown, errors: [errorOf(rated.problem, 'level')] };
}
