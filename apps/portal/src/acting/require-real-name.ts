import type { APIContext } from 'astro';
import { requireSignedIn } from '../account/require-signed-in.ts';
import { paths } from '../paths.ts';

/** The way to signing in, or to proving one's name, and back here. */
export function requireRealName(context: APIContext): Response | undefined {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  if (context.locals.reader.me.assuranceLevel >= 2) return undefined;
  const returnTo = context.url.pathname + context.url.search;
  return context.redirect(paths.identity({ returnTo, level: 2 }), 303);
}
