import type { APIContext } from 'astro';
import { requireSignedIn } from '../account/require-signed-in.ts';
import { must } from '../api/call-api.ts';
import { PageProblem } from '../api/problem.ts';
import { mandatesFor } from '../acting/mandates-for.ts';
import type { Mandate } from '../api/mandate.ts';
import type { Draft } from '../api/types.ts';
import { findGuide, type GuideView } from '../finding/find-guide.ts';
import { forgetSituation, readSituation } from '../finding/situation-answers.ts';
import type { ItemForm } from '../forms/form-definition.ts';
import { paths } from '../paths.ts';
import { readIdempotencyKey } from '../web/read-idempotency-key.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';

export interface StartView {
  readonly view: GuideView;
  readonly action: string;
  readonly existing: Draft | undefined;
  /** For whom else the reader may apply for this. */
  readonly mandates: readonly Mandate[];
  /** One a page: a second click or a resend opens the same draft. */
  readonly idempotencyKey: string;
  readonly errors: readonly PageError[];
}

/** Before the first question: who handles it, what to have ready; then a draft is opened. */
export async function startDraft(context: APIContext): Promise<Response | StartView> {
  const { locals, url, request } = context;
  const itemCode = url.searchParams.get('item') ?? '';
  const region = url.searchParams.get('region') ?? locals.reader.regionCode;
  const regionCode = /^\d{6}$/.test(region) ? region : '';
  if (itemCode === '')
    throw new PageProblem({ status: 404, code: '', title: '', detail: '', more: {} });
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const situation = readSituation(context.cookies, itemCode);
  const view = await findGuide(locals.api, { itemCode, regionCode, situation });
  if (view.state !== 'apply')
    return context.redirect(paths.guide({ itemCode, region: regionCode }), 303);
  const level = view.guide.requiredAssurance;
  const action = paths.newDraft({ itemCode, region: regionCode });
  if (locals.reader.me.assuranceLevel < level) {
    return context.redirect(paths.identity({ returnTo: action, level }), 303);
  }
  const drafts = must(await locals.api<{ items: Draft[] }>('/api/drafts')).items;
  const existing = drafts.find(
    (draft) => draft.itemCode === itemCode && draft.regionCode === regionCode,
  );
  const mandates = await mandatesFor(locals.api, view.guide);
  const shown = { view, action, existing, mandates };
  if (request.method !== 'POST') {
    return { ...shown, idempotencyKey: crypto.randomUUID(), errors: [] };
  }
  const posted = await request.formData();
  const idempotencyKey = readIdempotencyKey(posted);
  const mandateId = String(posted.get('mandateId') ?? '');
  const opened = await locals.api<Draft>('/api/drafts', {
    method: 'POST',
    body: { itemCode, regionCode, channel: 'portal', ...(mandateId !== '' && { mandateId }) },
    idempotencyKey,
  });
  if (!opened.ok) return { ...shown, idempotencyKey, errors: [errorOf(opened.problem, 'start')] };
  await keepSituation(context, opened.value, view);
  forgetSituation(context.cookies);
  return context.redirect(paths.draft(opened.value), 303);
}

/** What was told in the guide is not asked again. Should it not be kept, the form asks it: nothing is lost. */
async function keepSituation(
  context: APIContext,
  draft: Draft,
  { guide }: GuideView,
): Promise<void> {
  const told = (guide.situation?.questions ?? []).flatMap(({ property, answered }) =>
    answered === undefined || draft.form[property] !== undefined
      ? []
      : [[property, answered] as const],
  );
  if (told.length === 0) return;
  const form = await context.locals.api<ItemForm>(`/api/service-items/${draft.itemCode}/form`, {
    query: { regionCode: draft.regionCode },
  });
  if (!form.ok) return;
  const { properties } = form.value.schema;
  const asked = told.flatMap(([property, answered]) => {
    const type = properties[property]?.type;
    return type === undefined
      ? []
      : [[property, type === 'boolean' ? answered === 'true' : answered] as const];
  });
  await context.locals.api(`/api/drafts/${encodeURIComponent(draft.draftId)}`, {
    method: 'PUT',
    version: draft.version,
    body: { form: { ...draft.form, ...Object.fromEntries(asked) } },
  });
}
