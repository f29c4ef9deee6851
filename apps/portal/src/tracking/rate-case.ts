import type { APIContext } from 'astro';
import { must } from '../api/call-api.ts';
import type { CaseView } from '../api/types.ts';
import type { Bilingual } from '../messages/language.ts';
import { tidy } from '../forms/normalise.ts';
import { ratingText } from '../messages/tracking.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { casePath, isOffered, loadCase } from './load-case.ts';

export interface RatingLevel {
  readonly level: number;
  readonly label: Bilingual;
  readonly tags: readonly { readonly tag: string; readonly label: Bilingual }[];
}

export interface RatingView {
  readonly levels: readonly RatingLevel[];
  readonly tags: readonly string[];
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
  const { levels } = must(
    await context.locals.api<{ levels: readonly RatingLevel[] }>('/api/evaluation-options'),
  );
  const offered = {
    view,
    amends,
    levels: [...levels].sort((one, other) => other.level - one.level),
  };
  if (context.request.method !== 'POST')
    return { ...offered, level: '', tags: [], text: '', errors: [] };
  const posted = await context.request.formData();
  const level = String(posted.get('level') ?? '');
  const text = tidy(String(posted.get('text') ?? '')).slice(0, 1000);
  const fitting = levels.find((one) => String(one.level) === level)?.tags ?? [];
  const ticked = posted.getAll('tags').map(String);
  // Without scripts the aspects of every level are on the page; those that do not fit the level are left out.
  const tags = fitting.map(({ tag }) => tag).filter((tag) => ticked.includes(tag));
  const shown = { ...offered, level, tags, text };
  if (!/^[1-5]$/.test(level)) {
    return { ...shown, errors: [{ id: 'level', message: ratingText.choose }] };
  }
  const path = `${casePath(context)}/evaluation${amends ? '/amendment' : ''}`;
  const body = {
    level: Number(level),
    ...(tags.length === 0 ? {} : { tags }),
    ...(text === '' ? {} : { text }),
  };
  const rated = await context.locals.api(path, { method: 'POST', version: view.version, body });
  if (rated.ok) return context.redirect(paths.case(view), 303);
  return { ...shown, errors: [errorOf(rated.problem, 'level')] };
}

export interface Aspect {
  readonly tag: string;
  readonly label: Bilingual;
  /** The levels of satisfaction it belongs to. */
  readonly levels: readonly number[];
}

/** Every aspect once, with the levels it fits. */
export function aspectsOf(levels: readonly RatingLevel[]): readonly Aspect[] {
  const found = new Map<string, Aspect>();
  for (const { level, tags } of levels) {
    for (const { tag, label } of tags) {
      const before = found.get(tag)?.levels ?? [];
      found.set(tag, { tag, label, levels: [...before, level] });
    }
  }
  return [...found.values()];
}
