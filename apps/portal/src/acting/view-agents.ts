import type { APIContext } from 'astro';
import { branchLabels, type BranchCode } from '@tongban/vocabulary';
import { requireSignedIn } from '../account/require-signed-in.ts';
import { must, type Api } from '../api/call-api.ts';
import type { Mandate, MandateLists } from '../api/mandate.ts';
import { agentsText } from '../messages/agents.ts';
import type { Bilingual } from '../messages/language.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';

export interface AgentsView extends MandateLists {
  /** What each mandate covers, in words. */
  readonly scopes: ReadonlyMap<string, readonly Bilingual[]>;
  readonly said: 'done' | 'sent' | undefined;
  readonly errors: readonly PageError[];
}

const answers: ReadonlySet<string> = new Set(['acceptance', 'declination', 'revocation']);

/** Who may act for the reader, for whom the reader may act, and the buttons that begin and end it. */
export async function viewAgents(context: APIContext): Promise<Response | AgentsView> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { request, url, locals } = context;
  const errors: PageError[] = [];
  if (request.method === 'POST') {
    // One button, two words: what shall be done, and to which mandate.
    const [act = '', mandateId = ''] = String((await request.formData()).get('act')).split(' ');
    const done = await locals.api(
      `/api/mandates/${encodeURIComponent(mandateId)}/${answers.has(act) ? act : 'revocation'}`,
      { method: 'POST', body: {} },
    );
    if (done.ok) return context.redirect(`${paths.agents()}?said=done`, 303);
    errors.push(errorOf(done.problem, 'agents'));
  }
  const lists = must(await locals.api<MandateLists>('/api/mandates'));
  const all = [...lists.given, ...lists.guardians, ...lists.received];
  const said = url.searchParams.get('said');
  return {
    ...lists,
    scopes: await scopesOf(locals.api, all),
    said: said === 'done' || said === 'sent' ? said : undefined,
    errors,
  };
}

async function scopesOf(api: Api, mandates: readonly Mandate[]) {
  const codes = [...new Set(mandates.flatMap(({ items }) => items))];
  const names = new Map(
    await Promise.all(codes.map(async (code) => [code, await itemName(api, code)] as const)),
  );
  return new Map(
    mandates.map(({ mandateId, items, branches }) => {
      const words = [
        ...items.map((code) => names.get(code) ?? { zh: code, en: code }),
        ...branches.map((code) => branchLabels[code as BranchCode]),
      ];
      return [mandateId, words.length === 0 ? [agentsText.everything] : words];
    }),
  );
}

/** A service is known to the API by its code, and to people by its name. */
export async function itemName(api: Api, itemCode: string): Promise<Bilingual> {
  const guide = await api<{ name: Bilingual }>(
    `/api/service-items/${encodeURIComponent(itemCode)}`,
  );
  return guide.ok ? guide.value.name : { zh: itemCode, en: itemCode };
}
