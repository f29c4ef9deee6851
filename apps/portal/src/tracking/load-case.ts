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

const fromGrantOn = [
  'granted',
  'in-production',
  'ready-for-collection',
  'shipping',
  'delivered',
  'closed',
];

/** Delivery is shown from the moment there is something to deliver. */
export function isDelivering({ status, decision, delivery }: CaseView): boolean {
  if (delivery.events.length > 0 || delivery.trackingNumber !== undefined) return true;
  return decision?.outcome === 'granted' && fromGrantOn.includes(status);
}

export function isOffered(view: CaseView, ...actions: readonly string[]): boolean {
  return view.availableActions.some(({ action, enabled }) => enabled && actions.includes(action));
}

/** The courier's own account of the parcel: more than the case records. Without an answer the case's is shown. */
export async function withTracking(context: APIContext, view: CaseView): Promise<CaseView> {
  if (view.delivery.method !== 'courier' || view.delivery.trackingNumber === undefined) return view;
  const tracked = await context.locals.api<{ events: CaseView['delivery']['events'] }>(
    `${casePath(context)}/delivery`,
    { timeoutMs: 3_000 },
  );
  if (!tracked.ok || tracked.value.events.length === 0) return view;
  return { ...view, delivery: { ...view.delivery, events: tracked.value.events } };
}
