import type { APIContext } from 'astro';
import { readRegion } from '../forms/read-answers.ts';
import { findCascade, type Cascade } from '../forms/region-cascade.ts';
import { postedFrom } from '../forms/posted.ts';
import { paths } from '../paths.ts';
import { tasteCookies, tasteOptions } from '../web/cookies.ts';
import { safeReturnTo } from '../web/return-to.ts';

export interface RegionView {
  readonly cascade: Cascade;
  readonly returnTo: string;
  readonly failed: boolean;
}

/** The region chooser: a level a step without scripts, straight through with them. */
export async function chooseRegion(context: APIContext): Promise<Response | RegionView> {
  const { request, url, locals } = context;
  const returnTo = safeReturnTo(url.searchParams.get('returnTo'), paths.home());
  if (request.method !== 'POST') {
    const code = url.searchParams.get('parent') ?? locals.reader.regionCode;
    return { cascade: await findCascade(locals.api, code), returnTo, failed: false };
  }
  const posted = postedFrom(await request.formData());
  const code = readRegion(posted, 'region');
  const cascade = await findCascade(locals.api, code);
  if (code === undefined) return { cascade, returnTo, failed: true };
  if (cascade.complete || posted.text('action') === 'use')
    return useRegion(context, code, returnTo);
  return context.redirect(paths.region({ parent: code, returnTo }), 303);
}

function useRegion(context: APIContext, code: string, returnTo: string): Response {
  context.cookies.set(tasteCookies.region, code, tasteOptions);
  return context.redirect(withoutRegion(returnTo), 303);
}

/** The page that is gone back to follows the choice just made, not the region in its old address. */
function withoutRegion(returnTo: string): string {
  const address = new URL(returnTo, 'http://portal.invalid');
  address.searchParams.delete('region');
  return address.pathname + address.search;
}
