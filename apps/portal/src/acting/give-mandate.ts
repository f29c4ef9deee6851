import type { APIContext } from 'astro';
import { must } from '../api/call-api.ts';
import type { MandateLists } from '../api/mandate.ts';
import { newMandateText } from '../messages/agents.ts';
import type { Bilingual } from '../messages/language.ts';
import { paths } from '../paths.ts';
import { readIdempotencyKey } from '../web/read-idempotency-key.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { readPerson } from './person-named.ts';
import { requireRealName } from './require-real-name.ts';
import { itemName } from './view-agents.ts';

export interface MandateView {
  readonly name: string;
  readonly idNumber: string;
  readonly scope: string;
  readonly branches: readonly string[];
  readonly days: string;
  readonly idempotencyKey: string;
  /** The one service the reader came from. */
  readonly item: { readonly itemCode: string; readonly name: Bilingual } | undefined;
  readonly errors: readonly PageError[];
}

/** Somebody is given leave to act for the reader: who, for what, for how long. */
export async function giveMandate(context: APIContext): Promise<Response | MandateView> {
  const away = requireRealName(context);
  if (away !== undefined) return away;
  const { request, url, locals } = context;
  const itemCode = url.searchParams.get('item') ?? '';
  const item =
    itemCode === '' ? undefined : { itemCode, name: await itemName(locals.api, itemCode) };
  if (request.method !== 'POST') {
    const scope = item === undefined ? 'everything' : 'item';
    const empty = { name: '', idNumber: '', branches: [], days: '90', errors: [] };
    return { ...empty, scope, item, idempotencyKey: crypto.randomUUID() };
  }
  const posted = await request.formData();
  const { typed, sent, errors } = readPerson(posted, newMandateText.enterName);
  const scope = String(posted.get('scope') ?? '');
  const branches = posted.getAll('branch').map(String);
  const days = String(posted.get('days') ?? '');
  const idempotencyKey = readIdempotencyKey(posted);
  if (scope === 'branches' && branches.length === 0) {
    errors.push({ id: 'branch', message: newMandateText.enterBranches });
  }
  if (posted.get('confirm') !== 'true') {
    errors.push({ id: 'confirm', message: newMandateText.mustConfirm });
  }
  const view = { ...typed, scope, branches, days, idempotencyKey, item };
  if (errors.length > 0) return { ...view, errors };
  const { today } = must(await locals.api<MandateLists>('/api/mandates'));
  const lasting = Object.hasOwn(newMandateText.lengths, days) ? Number(days) : 90;
  const given = await locals.api('/api/mandates', {
    method: 'POST',
    idempotencyKey,
    body: {
      agentName: sent.name,
      agentIdNumber: sent.idNumber,
      ...(scope === 'item' && item !== undefined && { items: [item.itemCode] }),
      ...(scope === 'branches' && { branches }),
      from: today,
      // The first day counts.
      to: lastOf(today, lasting),
    },
  });
  if (given.ok) return context.redirect(`${paths.agents()}?said=sent`, 303);
  return { ...view, errors: [errorOf(given.problem, 'name')] };
}

function lastOf(firstDay: string, days: number): string {
  const last = Date.parse(`${firstDay}T00:00:00Z`) + (days - 1) * 86_400_000;
  return new Date(last).toISOString().slice(0, 10);
}
