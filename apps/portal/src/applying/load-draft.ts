import type { APIContext } from 'astro';
import { requireSignedIn } from '../account/require-signed-in.ts';
import { must } from '../api/call-api.ts';
import type { Problem } from '../api/problem.ts';
import type { Guide } from '../api/guide-types.ts';
import type { Draft } from '../api/types.ts';
import type { ItemForm } from '../forms/form-definition.ts';
import { paths } from '../paths.ts';

export interface LoadedDraft {
  readonly draft: Draft;
  readonly form: ItemForm;
}

/** The draft of the address and the form it fills in, for the person it belongs to. */
export async function loadDraft(context: APIContext): Promise<Response | LoadedDraft> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { api } = context.locals;
  const answer = await api<Draft>(draftPath(context));
  const filed = answer.ok ? undefined : caseOf(answer.problem);
  if (filed !== undefined) return context.redirect(paths.receipt({ caseId: filed }), 303);
  const draft = must(answer);
  const form = must(
    await api<ItemForm>(`/api/service-items/${draft.itemCode}/form`, {
      query: { regionCode: draft.regionCode },
    }),
  );
  return { draft, form: asPrincipal(form, draft) };
}

/** Of the writer only the telephone to call: vehicles and units are those of the one written for, or are typed. */
function asPrincipal(form: ItemForm, { onBehalfOf }: Draft): ItemForm {
  if (onBehalfOf === undefined) return form;
  const { phone } = form.prefill ?? {};
  return { ...form, prefill: { ...(phone && { phone }), ...onBehalfOf.prefill } };
}

/** A draft that has been submitted leads to its case: so does the second tab that still has it open. */
function caseOf({ code, more }: Problem): string | undefined {
  const { caseId } = more;
  return code.endsWith('/already-submitted') && typeof caseId === 'string' ? caseId : undefined;
}

export function draftPath(context: APIContext): string {
  return `/api/drafts/${encodeURIComponent(context.params['draftId'] ?? '')}`;
}

export async function loadGuide(context: APIContext, draft: Draft): Promise<Guide> {
  const path = `/api/service-items/${draft.itemCode}`;
  return must(await context.locals.api<Guide>(path, { query: { regionCode: draft.regionCode } }));
}
