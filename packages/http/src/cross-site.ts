import type { IncomingHttpHeaders } from 'node:http';
import { httpProblem, type ProblemError } from './problem-error.ts';

/**
 * Refuses an unsafe request that a browser sends on behalf of another site. Every browser states Sec-Fetch-Site or, on
 * plain http, Origin with an unsafe request; a request with neither comes from a program, which has no cookies to abuse.
 */
export function whyCrossSite(
  headers: IncomingHttpHeaders,
  trustedOrigins: readonly string[],
): ProblemError | undefined {
  const site = headers['sec-fetch-site'];
  const origin = headers.origin;
  if (origin !== undefined && trustedOrigins.includes(origin)) return undefined;
  if (site === 'same-origin' || site === 'none') return undefined;
  if (site === undefined && (origin === undefined || sameHost(origin, headers.host))) {
    return undefined;
  }
  return httpProblem('http/cross-site', {
    zh: '请从本平台的页面发起此操作。',
    en: 'Start this from a page of this platform.',
  });
}

/** Browsers leave the usual port out of Origin; a proxy may put it into Host. */
function sameHost(origin: string, host: string | undefined): boolean {
  if (host === undefined || !URL.canParse(origin)) return false;
  const { protocol, host: originHost } = new URL(origin);
  const own = `${protocol}//${host}`;
  return URL.canParse(own) && originHost !== '' && new URL(own).host === originHost;
}
