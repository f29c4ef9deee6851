import type { APIContext } from 'astro';
import { requireSignedIn } from '../account/require-signed-in.ts';
import { must } from '../api/call-api.ts';
import type { Draft, Guide } from '../api/types.ts';
import type { ItemForm } from '../forms/form-definition.ts';

export interface LoadedDraft {
  readonly draft: Draft;
  readonly form: ItemForm;
}

/** The draft of the address and the form it fills in, for the person it belongs to. */
export async function loadDraft(context: APIContext): Promise<Response | LoadedDraft> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { api } = context.locals;
  const draft = must(await api<Draft>(draftPath(context)));
  const form = must(
    await api<ItemForm>(`/api/service-items/${draft.itemCode}/form`, {
      query: { regionCode: draft.regionCode },
    }),
  );
  return { draft, form };
}

export function draftPath(context: APIContext): string {
  return `/api/drafts/${encodeURIComponent(context.params['draftId'] ?? '')}`;
}

export async function loadGuide(context: APIContext, draft: Draft): Promise<Guide> {
  const path = `/api/service-items/${draft.itemCode}`;
  return must(await context.locals.api<Guide>(path, { query: { regionCode: draft.regionCode } }));
}
