/** What a page may load besides its own origin: hashes of inline scripts and styles, or the nonce of one answer. */
export interface PageSources {
  readonly scriptHashes?: readonly string[];
  readonly styleHashes?: readonly string[];
  readonly nonce?: string;
}

const forEverything = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=()',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
} as const;

/** For answers of the API: nothing in them is ever run, framed or kept. */
export const apiSecurityHeaders: Readonly<Record<string, string>> = Object.freeze({
  ...forEverything,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
});

/** For HTML pages. There is no `unsafe-inline`: an inline part needs its hash or the nonce. */
export function pageSecurityHeaders(sources: PageSources = {}): Record<string, string> {
  return { ...forEverything, 'content-security-policy': contentSecurityPolicy(sources) };
}

export function contentSecurityPolicy(sources: PageSources = {}): string {
  const nonce = sources.nonce === undefined ? [] : [`'nonce-${sources.nonce}'`];
  const hashes = (list: readonly string[] = []) => list.map((hash) => `'${hash}'`);
  const own = ["'self'"];
  return [
    "default-src 'self'",
    `script-src ${[...own, ...hashes(sources.scriptHashes), ...nonce].join(' ')}`,
    `style-src ${[...own, ...hashes(sources.styleHashes), ...nonce].join(' ')}`,
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
