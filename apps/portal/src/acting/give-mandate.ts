import type { APIContext } from 'astro';
import { must } from '../api/call-api.ts';
import type { MandateLists, OrganisationRole, Roles } from '../api/mandate.ts';
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
  /** The organisation that lets somebody act for it; absent: the reader. */
  readonly unit: OrganisationRole | undefined;
  readonly errors: readonly PageError[];
}

/** Somebody is given leave to act for the reader: who, for what, for how long. */
export async function giveMandate(context: APIContext): Promise<Response | MandateView> {
  const away = requireRealName(context);
  if (away !== undefined) return away;
  const { request, url, locals } = context;
  const unit = await unitOf(context);
  if (unit instanceof Response) return unit;
  const itemCode = url.searchParams.get('item') ?? '';
  const item =
    itemCode === '' ? undefined : { itemCode, name: await itemName(locals.api, itemCode) };
  if (request.method !== 'POST') {
    const scope = item === undefined ? 'everything' : 'item';
    const empty = { name: '', idNumber: '', branches: [], days: '90', errors: [] };
    return { ...empty, scope, item, unit, idempotencyKey: crypto.randomUUID() };
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
  const view = { ...typed, scope, branches, days, idempotencyKey, item, unit };
  if (errors.length > 0) return { ...view, errors };
  const { today } = must(await locals.api<MandateLists>('/api/mandates'));
  const lasting = Object.hasOwn(newMandateText.lengths, days) ? Number(days) : 90;
  const place =
    unit === undefined
      ? '/api/mandates'
      : `/api/organisations/${encodeURIComponent(unit.organisationId)}/mandates`;
  const given = await locals.api(place, {
    method: 'POST',
    idempotencyKey,
    timeoutMs: 15_000,
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
  // Another try is another offer, not the repeat of this one.
  return {
    ...view,
    idempotencyKey: crypto.randomUUID(),
    errors: [errorOf(given.problem, 'name')],
  };
}

/** The organisation for which a clerk is appointed; only its representative may, at level 3. */
async function unitOf({
  url,
  locals,
  redirect,
}: APIContext): Promise<Response | OrganisationRole | undefined> {
  const organisationId = url.searchParams.get('organisation');
  if (organisationId === null) return undefined;
  if (locals.reader.me.assuranceLevel < 3) {
    return redirect(paths.identity({ returnTo: url.pathname + url.search, level: 3 }), 303);
  }
  const { roles } = must(await locals.api<Roles>('/api/roles'));
  const role = roles.find((one) => one.organisationId === organisationId);
  return role?.kind === 'representative' ? role : redirect(paths.roles(), 303);
}

function lastOf(firstDay: string, days: number): string {
  const last = Date.parse(`${firstDay}T00:00:00Z`) + (days - 1) * 86_400_000;
  return new Date(last).toISOString().slice(0, 10);
}
