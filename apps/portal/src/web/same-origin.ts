/**
 * A form may only be posted from a page of this site. Browsers send Origin with every POST; a request
 * without it is not from a browser and carries no cookie that was not meant.
 */
export function isSameOrigin(request: Request, host: string | null): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.headers.get('origin');
  if (origin === null) return true;
  return origin !== 'null' && new URL(origin).host === host;
}
