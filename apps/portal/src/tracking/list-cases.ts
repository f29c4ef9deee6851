import type { APIContext } from 'astro';
import { requireSignedIn } from '../account/require-signed-in.ts';
import { must } from '../api/call-api.ts';
import type { CasePage, Draft } from '../api/types.ts';
import { nameDrafts, type NamedDraft } from '../finding/find-home.ts';

export interface MyCases {
  readonly page: CasePage;
  readonly drafts: readonly NamedDraft[];
}

/** Where is my application? Drafts first, because they wait for the reader. */
export async function listCases(context: APIContext): Promise<Response | MyCases> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { api } = context.locals;
  const cursor = context.url.searchParams.get('cursor') ?? undefined;
  const [page, drafts] = await Promise.all([
    api<CasePage>('/api/cases', { query: { limit: 20, cursor } }),
    cursor === undefined ? api<{ items: Draft[] }>('/api/drafts') : undefined,
  ]);
  return {
    page: must(page),
    drafts: drafts === undefined ? [] : await nameDrafts(api, must(drafts).items),
  };
}
