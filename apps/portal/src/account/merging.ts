import type { APIContext } from 'astro';
import { must } from '../api/call-api.ts';
import type { Merger, OfferedAccount } from '../api/merging.ts';
import type { Problem } from '../api/problem.ts';
import { mergingText } from '../messages/merging.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { requireSignedIn } from './require-signed-in.ts';

export interface MergingView {
  /** Still to be confirmed, waiting for officers, or with a code that is good. */
  readonly open: Merger | undefined;
  readonly refused: Merger | undefined;
  /** Just made; shown once. */
  readonly offered: OfferedAccount | undefined;
  readonly code: string;
  readonly isDone: boolean;
  readonly errors: readonly PageError[];
  /** What was declined is possible after this. */
  readonly remedy: 'confirm' | 'sign-in-again' | undefined;
}

/** The reader's two accounts: a code in the one that is closed, entered and confirmed in the one that is kept. */
export async function mergeAccounts(context: APIContext): Promise<Response | MergingView> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  if (context.request.method !== 'POST') return look(context, {});
  const form = await context.request.formData();
  const action = form.get('action');
  if (action === 'offer') return offer(context);
  if (action === 'take') return take(context, String(form.get('code') ?? '').trim());
  const mergerId = encodeURIComponent(String(form.get('mergerId') ?? ''));
  if (action === 'confirm' && form.get('agree') !== 'yes') {
    return look(context, { errors: [{ id: 'agree', message: mergingText.tick }] });
  }
  const act = action === 'confirm' ? 'confirmation' : 'withdrawal';
  const path = `/api/account-mergers/${mergerId}/${act}`;
  const acted = await context.locals.api<{ status: string } | undefined>(path, {
    method: 'POST',
    timeoutMs: 15_000,
  });
  if (!acted.ok) return refused(context, acted.problem, 'agree');
  const isDone = acted.value?.status === 'done';
  return context.redirect(`${paths.merging()}${isDone ? '?done=1' : ''}`, 303);
}

async function offer(context: APIContext): Promise<MergingView> {
  const path = '/api/account-mergers';
  const offered = await context.locals.api<OfferedAccount>(path, { method: 'POST' });
  if (!offered.ok) return refused(context, offered.problem, 'offer');
  return look(context, { offered: offered.value });
}

async function take(context: APIContext, code: string): Promise<Response | MergingView> {
  if (code === '') {
    return look(context, { errors: [{ id: 'code', message: mergingText.enterCode }] });
  }
  const taken = await context.locals.api<Merger>('/api/account-mergers/redemption', {
    method: 'POST',
    body: { code },
  });
  if (!taken.ok) return { ...(await refused(context, taken.problem, 'code')), code };
  return context.redirect(paths.merging(), 303);
}

async function refused(context: APIContext, problem: Problem, id: string): Promise<MergingView> {
  const remedy = remedies[problem.code ?? ''];
  return look(context, { errors: [errorOf(problem, id)], ...(remedy && { remedy }) });
}

const remedies: Readonly<Record<string, MergingView['remedy']>> = {
  'identity/not-fresh': 'confirm',
  'http/assurance-too-low': 'confirm',
  'identity/sign-in-again': 'sign-in-again',
};

async function look(
  { locals, url }: APIContext,
  known: Partial<Pick<MergingView, 'offered' | 'errors' | 'remedy'>>,
): Promise<MergingView> {
  const { items } = must(await locals.api<{ items: Merger[] }>('/api/account-mergers'));
  const [latest] = items;
  return {
    open: items.find(({ status }) => status === 'offered' || status === 'waiting'),
    refused: latest?.status === 'refused' ? latest : undefined,
    offered: known.offered,
    code: '',
    isDone: url.searchParams.get('done') === '1',
    errors: known.errors ?? [],
    remedy: known.remedy,
  };
}
