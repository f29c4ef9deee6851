import type { APIRoute } from 'astro';
import { loadDraft } from '../../../applying/load-draft.ts';
import { stepsOf } from '../../../applying/steps-of.ts';

/** A draft opens at the first page that is not finished. */
export const GET: APIRoute = async (context) => {
  const loaded = await loadDraft(context);
  if (loaded instanceof Response) return loaded;
  const steps = stepsOf(loaded);
  const first = steps.find((step) => !step.done) ?? steps.at(-1)!;
  return context.redirect(first.href, 303);
};
