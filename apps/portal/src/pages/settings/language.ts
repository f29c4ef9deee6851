import type { APIRoute } from 'astro';
import { tasteCookies, tasteOptions } from '../../web/cookies.ts';
import { safeReturnTo } from '../../web/return-to.ts';

export const POST: APIRoute = async ({ request, cookies, redirect }) => {
  const form = await request.formData();
  const language = form.get('language') === 'en' ? 'en' : 'zh';
  cookies.set(tasteCookies.language, language, tasteOptions);
  return redirect(safeReturnTo(String(form.get('returnTo') ?? ''), '/'), 303);
};
