import type { APIContext } from 'astro';
import { must } from '../api/call-api.ts';
import { narrow } from '../forms/normalise.ts';
import { approveText } from '../messages/ways-in.ts';
import { paths } from '../paths.ts';
import { scanCookie, signInOptions } from '../web/cookies.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { isSignedIn } from '../web/reader.ts';
import { safeReturnTo } from '../web/return-to.ts';
import { requireSignedIn } from './require-signed-in.ts';

export interface WaitingScan {
  readonly scanId: string;
  readonly waitToken: string;
  readonly number: string;
  readonly address: string;
}

export interface ScanView extends WaitingScan {
  readonly returnTo: string;
  /** True when this picture takes the place of one that is over. */
  readonly isAnew: boolean;
  readonly hasAsked: boolean;
}

/** The screen: shows a picture and is signed in when the phone has agreed. */
export async function waitForPhone(context: APIContext): Promise<Response | ScanView> {
  const { url, locals, cookies } = context;
  const returnTo = safeReturnTo(url.searchParams.get('returnTo'), paths.home());
  if (isSignedIn(locals.reader)) return context.redirect(returnTo, 303);
  const standing = readScan(cookies.get(scanCookie)?.value);
  if (standing !== undefined) {
    const path = `/api/scan-sign-ins/${encodeURIComponent(standing.scanId)}/session`;
    const answer = await locals.api(path, {
      method: 'POST',
      body: { waitToken: standing.waitToken },
    });
    if (answer.ok && answer.status === 201) {
      cookies.delete(scanCookie, { path: signInOptions.path });
      return context.redirect(returnTo, 303);
    }
    if (answer.ok) {
      return { ...standing, returnTo, isAnew: false, hasAsked: url.searchParams.has('asked') };
    }
  }
  const started = must(await locals.api<WaitingScan>('/api/scan-sign-ins', { method: 'POST' }));
  const { scanId, waitToken, number, address } = started;
  const scan = { scanId, waitToken, number, address };
  cookies.set(scanCookie, JSON.stringify(scan), { ...signInOptions, maxAge: 180 });
  return { ...scan, returnTo, isAnew: standing !== undefined, hasAsked: false };
}

function readScan(text: string | undefined): WaitingScan | undefined {
  if (text === undefined) return undefined;
  try {
    const scan = JSON.parse(text) as WaitingScan;
    return typeof scan.scanId === 'string' && typeof scan.waitToken === 'string' ? scan : undefined;
  } catch {
    return undefined;
  }
}

export interface ApprovalView {
  readonly device: string | undefined;
  readonly outcome: 'approved' | 'declined' | undefined;
  readonly errors: readonly PageError[];
}

/** The phone: which screen asks, the number it shows, yes or no. */
export async function answerScan(
  context: APIContext,
  scanToken: string,
): Promise<Response | ApprovalView> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { request, locals } = context;
  const path = `/api/scans/${encodeURIComponent(scanToken)}`;
  const shown = await locals.api<{ device: string }>(path);
  if (!shown.ok) {
    return { device: undefined, outcome: undefined, errors: [errorOf(shown.problem, 'number')] };
  }
  const { device } = shown.value;
  const failed = (error: PageError) => ({ device, outcome: undefined, errors: [error] });
  if (request.method !== 'POST') return { device, outcome: undefined, errors: [] };
  const form = await request.formData();
  if (form.get('action') === 'decline') {
    const declined = await locals.api(`${path}/refusal`, { method: 'POST' });
    return declined.ok
      ? { device, outcome: 'declined', errors: [] }
      : failed(errorOf(declined.problem, 'number'));
  }
  const number = narrow(String(form.get('number') ?? '')).trim();
  if (!/^\d{2}$/.test(number)) return failed({ id: 'number', message: approveText.enterNumber });
  const approved = await locals.api(`${path}/approval`, { method: 'POST', body: { number } });
  return approved.ok
    ? { device, outcome: 'approved', errors: [] }
    : failed(errorOf(approved.problem, 'number'));
}
