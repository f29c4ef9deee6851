import type { APIRoute } from 'astro';
import { tasteCookies, tasteOptions } from '../../web/cookies.ts';
import { safeReturnTo } from '../../web/return-to.ts';

export const POST: APIRoute = async ({ request, cookies, redirect }) => {
  const form = await request.formData();
  if (form.get('elder') === '1') cookies.set(tasteCookies.elder, '1', tasteOptions);
  else cookies.delete(tasteCookies.elder, { path: tasteOptions.path });
  return redirect(safeReturnTo(String(form.get('returnTo') ?? ''), '/'), 303);
};
