import type { APIContext } from 'astro';
import { readPerson } from '../acting/person-named.ts';
import { must } from '../api/call-api.ts';
import type { Recovery } from '../api/ways-in.ts';
import { realNameText } from '../messages/account.ts';
import { stepUpProblems } from '../messages/step-up-problems.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { requireSignedIn } from './require-signed-in.ts';

export interface RecoveryView {
  readonly name: string;
  readonly idNumber: string;
  /** Asked from this phone and still waiting. */
  readonly waiting: Recovery | undefined;
  /** Where the browser goes to show who it is. */
  readonly redirectUrl: string | undefined;
  readonly errors: readonly PageError[];
}

/** The phone of an account is lost: asked for from the new one, shown by the network identity, moved after the waiting. */
export async function recoverAccount(context: APIContext): Promise<Response | RecoveryView> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { request, url, locals } = context;
  const problem = url.searchParams.get('stepUpProblem');
  const failed = problem === null ? [] : [{ id: 'name', message: problemOf(problem) }];
  if (request.method !== 'POST') return look(context, failed);
  const form = await request.formData();
  const recoveryId = form.get('recoveryId');
  if (typeof recoveryId === 'string') {
    const act = form.get('action') === 'stop' ? 'objection' : 'completion';
    const path = `/api/account-recoveries/${encodeURIComponent(recoveryId)}/${act}`;
    const done = await locals.api(path, { method: 'POST' });
    if (!done.ok) return look(context, [errorOf(done.problem, 'waiting')]);
    return context.redirect(
      act === 'objection' ? paths.recovery() : paths.signIn({ returnTo: paths.account() }),
      303,
    );
  }
  const { typed, sent, errors } = readPerson(form, realNameText.enterName);
  if (errors.length > 0) return { ...(await look(context, errors)), ...typed };
  const started = await locals.api<{ redirectUrl: string }>('/api/account-recoveries', {
    method: 'POST',
    body: { ...sent, returnTo: paths.recovery() },
  });
  if (!started.ok) {
    return { ...(await look(context, [errorOf(started.problem, 'name')])), ...typed };
  }
  return { ...(await look(context, [])), ...typed, redirectUrl: started.value.redirectUrl };
}

async function look({ locals }: APIContext, errors: readonly PageError[]): Promise<RecoveryView> {
  const { items } = must(await locals.api<{ items: Recovery[] }>('/api/account-recoveries'));
  const waiting = items.find(({ role, status }) => role === 'claimant' && status === 'waiting');
  return {
    name: '',
    idNumber: '',
    waiting,
    redirectUrl: undefined,
    errors,
  };
}

function problemOf(problem: string) {
  return stepUpProblems[problem] ?? stepUpProblems['unknown']!;
}
