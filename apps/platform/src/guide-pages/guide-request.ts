import type { IncomingHttpHeaders } from 'node:http';

/** A guide that may come from the store: nobody is signed in and nothing was told of the reader's circumstances. */
export interface GuideRequest {
  readonly itemCode: string;
  readonly regionCode: string | undefined;
  readonly regionFrom: 'address' | 'cookie' | 'nowhere';
  readonly language: 'zh' | 'en';
  readonly elder: boolean;
}

const address = /^\/guides\/(GA-[A-Z]{2,3}-\d{4})(?:\?region=(\d{6}))?$/;

/** Undefined for whatever is not plainly such a request: it goes the ordinary way. */
export function readGuideRequest(
  url: string,
  headers: IncomingHttpHeaders,
): GuideRequest | undefined {
  const [, itemCode, inAddress] = address.exec(url) ?? [];
  if (itemCode === undefined) return undefined;
  const cookies = readCookies(headers.cookie ?? '');
  if (cookies.has('__Host-session') || cookies.has('situation')) return undefined;
  const inCookie = /^\d{6}$/.test(cookies.get('region') ?? '') ? cookies.get('region') : undefined;
  const regionCode = inAddress ?? inCookie;
  return {
    itemCode,
    regionCode,
    regionFrom: inAddress !== undefined ? 'address' : inCookie !== undefined ? 'cookie' : 'nowhere',
    language: languageOf(cookies.get('language'), headers['accept-language']),
    elder: cookies.get('elder') === '1',
  };
}

/** As the portal chooses it: by cookie, else by the first language of the browser. */
function languageOf(cookie: string | undefined, accepted: string | undefined): 'zh' | 'en' {
  if (cookie === 'zh' || cookie === 'en') return cookie;
  const first = accepted?.split(',')[0]?.trim().toLowerCase() ?? '';
  return first.startsWith('en') ? 'en' : 'zh';
}

function readCookies(header: string): ReadonlyMap<string, string> {
  return new Map(
    header.split(';').flatMap((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [] : [[pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const];
    }),
  );
}
