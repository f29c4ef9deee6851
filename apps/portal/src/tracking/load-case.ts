import type { APIContext } from 'astro';
import { requireSignedIn } from '../account/require-signed-in.ts';
import { must } from '../api/call-api.ts';
import type { CaseView } from '../api/types.ts';

/** The case of the address, for the person it belongs to. */
export async function loadCase(context: APIContext): Promise<Response | CaseView> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  return must(await context.locals.api<CaseView>(casePath(context)));
}

export function casePath(context: APIContext): string {
  return `/api/cases/${encodeURIComponent(context.params['caseId'] ?? '')}`;
}

export function isOffered(view: CaseView, ...actions: readonly string[]): boolean {
  return view.availableActions.some(({ action, enabled }) => enabled && actions.includes(action));
}
