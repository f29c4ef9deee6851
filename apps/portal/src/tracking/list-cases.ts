import type { APIContext } from 'astro';
import { requireSignedIn } from '../account/require-signed-in.ts';
import { must } from '../api/call-api.ts';
import type { Roles } from '../api/mandate.ts';
import type { CasePage, Draft } from '../api/types.ts';
import { nameDrafts, type NamedDraft } from '../finding/find-home.ts';

export interface MyCases {
  /** In whose names the reader may act; whose cases are shown, `me`, one of them or all. */
  readonly roles: Roles['roles'];
  readonly applicant: string | undefined;
  readonly page: CasePage;
  readonly drafts: readonly NamedDraft[];
}

/** Where is my application? Drafts first, because they wait for the reader. */
export async function listCases(context: APIContext): Promise<Response | MyCases> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { api } = context.locals;
  const cursor = context.url.searchParams.get('cursor') ?? undefined;
  const applicant = context.url.searchParams.get('applicant') ?? undefined;
  const [page, roles, drafts] = await Promise.all([
    api<CasePage>('/api/cases', { query: { limit: 20, cursor, applicant } }),
    api<Roles>('/api/roles'),
    cursor === undefined && applicant === undefined
      ? api<{ items: Draft[] }>('/api/drafts')
      : undefined,
  ]);
  return {
    page: must(page),
    // Below the level at which roles are known there are none.
    roles: roles.ok ? roles.value.roles : [],
    applicant,
    drafts: drafts === undefined ? [] : await nameDrafts(api, must(drafts).items),
  };
}
