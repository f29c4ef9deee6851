import type { APIContext } from 'astro';
import { must } from '../api/call-api.ts';
import type { DeletionOutlook, OwnCopy } from '../api/own-data.ts';
import { myDataText } from '../messages/own-data.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { requireSignedIn } from './require-signed-in.ts';

export interface OwnDataView {
  readonly outlook: DeletionOutlook;
  readonly done: 'asked' | 'withdrawn' | undefined;
  readonly errors: readonly PageError[];
  /** What was declined is possible after this. */
  readonly remedy: 'sign-in-again' | 'real-name' | undefined;
}

/** A copy of the reader's data, and the deletion of the account. */
export async function manageOwnData(context: APIContext): Promise<Response | OwnDataView> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { request, url, locals } = context;
  const errors: PageError[] = [];
  let remedy: OwnDataView['remedy'];
  if (request.method === 'POST') {
    const acted = await act(context, await request.formData());
    if (acted instanceof Response) return acted;
    errors.push(acted.error);
    remedy = remedies[acted.code ?? ''];
  }
  const outlook = must(await locals.api<DeletionOutlook>('/api/deletion-requests'));
  const done = url.searchParams.get('done');
  return {
    outlook,
    done: done === 'asked' || done === 'withdrawn' ? done : undefined,
    errors,
    remedy,
  };
}

const remedies: Readonly<Record<string, OwnDataView['remedy']>> = {
  'identity/sign-in-again': 'sign-in-again',
  'identity/real-name-first': 'real-name',
};

interface Declined {
  readonly error: PageError;
  readonly code?: string;
}

async function act({ locals, redirect }: APIContext, form: FormData): Promise<Response | Declined> {
  const withdraw = form.get('withdraw');
  if (typeof withdraw === 'string') {
    const path = `/api/deletion-requests/${encodeURIComponent(withdraw)}/withdrawal`;
    const withdrawn = await locals.api(path, { method: 'POST' });
    if (withdrawn.ok) return redirect(`${paths.myData()}?done=withdrawn`, 303);
    return { error: errorOf(withdrawn.problem, 'deletion'), code: withdrawn.problem.code };
  }
  if (form.get('action') === 'delete') {
    if (form.get('agree') !== 'yes') return { error: { id: 'agree', message: myDataText.tick } };
    const asked = await locals.api('/api/deletion-requests', { method: 'POST' });
    if (asked.ok) return redirect(`${paths.myData()}?done=asked`, 303);
    return { error: errorOf(asked.problem, 'deletion'), code: asked.problem.code };
  }
  const copied = await locals.api<OwnCopy>('/api/data-copies', {
    method: 'POST',
    timeoutMs: 30_000,
  });
  if (!copied.ok) return { error: errorOf(copied.problem, 'copy'), code: copied.problem.code };
  return fileOf(copied.value);
}

function fileOf(copy: OwnCopy): Response {
  return new Response(`${JSON.stringify(copy, undefined, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="tongban-${copy.madeAt.slice(0, 10)}.json"`,
      'cache-control': 'no-store',
    },
  });
}
