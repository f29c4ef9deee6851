import { readCookie } from '@tongban/http';
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';

const keptMs = 30 * 60 * 1000;

/**
 * `ui_locales` of a request: the pages on the way are shown in the first of its languages there is. What the reader has chosen
 * here counts before it, and after half an hour it is forgotten.
 */
export function followPageLanguage(provider: Provider): void {
  provider.use(async (ctx, next) => {
    await next();
    const { oidc } = ctx as KoaContextWithOIDC;
    const asked = String(oidc?.params?.['ui_locales'] ?? '').split(' ');
    const known = asked.map((tag) => /^(zh|en)\b/i.exec(tag)?.[1]);
    const language = known.find((one) => one !== undefined)?.toLowerCase();
    if (language === undefined || ctx.status !== 303) return;
    if (readCookie(ctx.get('cookie'), 'language') !== undefined) return;
    ctx.cookies.set('language', language, {
      httpOnly: false,
      sameSite: 'lax',
      maxAge: keptMs,
      signed: false,
    });
  });
}
