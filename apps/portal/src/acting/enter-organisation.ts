import { parseCreditCode } from '@tongban/citizen-ids';
import type { APIContext } from 'astro';
import { requireSignedIn } from '../account/require-signed-in.ts';
import { narrowCode, tidy } from '../forms/normalise.ts';
import { organisationText } from '../messages/roles.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { readIdempotencyKey } from '../web/read-idempotency-key.ts';

export interface OrganisationView {
  readonly creditCode: string;
  readonly name: string;
  readonly idempotencyKey: string;
  readonly errors: readonly PageError[];
}

/** The reader is entered as the legal representative of an organisation, when the business registry says so. */
export async function enterOrganisation(context: APIContext): Promise<Response | OrganisationView> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { request, url, locals } = context;
  if (locals.reader.me.assuranceLevel < 3) {
    return context.redirect(paths.identity({ returnTo: url.pathname, level: 3 }), 303);
  }
  if (request.method !== 'POST') {
    return { creditCode: '', name: '', idempotencyKey: crypto.randomUUID(), errors: [] };
  }
  const posted = await request.formData();
  const creditCode = String(posted.get('creditCode') ?? '');
  const name = tidy(String(posted.get('name') ?? ''));
  const idempotencyKey = readIdempotencyKey(posted);
  const errors: PageError[] = [];
  const parsed = parseCreditCode(creditCode);
  if (creditCode.trim() === '') {
    errors.push({ id: 'creditCode', message: organisationText.enterCode });
  } else if (!parsed.ok) errors.push({ id: 'creditCode', message: parsed.refusal.detail });
  if (name === '') errors.push({ id: 'name', message: organisationText.enterName });
  const view = { creditCode, name, idempotencyKey, errors };
  if (errors.length > 0) return view;
  const entered = await locals.api('/api/organisations', {
    method: 'POST',
    idempotencyKey,
    body: { creditCode: narrowCode(creditCode), name },
    timeoutMs: 15_000,
  });
  if (entered.ok) return context.redirect(`${paths.roles()}?said=entered`, 303);
  // Another try is another question, not the repeat of this one.
  return {
    ...view,
    idempotencyKey: crypto.randomUUID(),
    errors: [errorOf(entered.problem, 'creditCode')],
  };
}
