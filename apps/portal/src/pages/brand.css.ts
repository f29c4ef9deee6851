import type { APIRoute } from 'astro';
import { brandStyles } from '../branding.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(brandStyles(locals.reader.branding), {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  });
