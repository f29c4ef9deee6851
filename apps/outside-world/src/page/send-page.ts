import type { FastifyReply, FastifyRequest } from 'fastify';
import { rememberLanguage } from './language.ts';
import { layOut, type PageContent } from './layout.ts';

/** Sends a page; `refreshSeconds` makes the browser fetch it again by itself, without a script. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  page: PageContent,
  refreshSeconds?: number,
): FastifyReply {
  rememberLanguage(request, reply);
  if (refreshSeconds !== undefined) void reply.header('refresh', String(refreshSeconds));
  return reply
    .header('cache-control', 'no-store')
    .header('content-security-policy', "default-src 'none'; style-src 'self'; base-uri 'none'")
    .header('referrer-policy', 'no-referrer')
    .header('x-content-type-options', 'nosniff')
    .type('text/html; charset=utf-8')
    .send(layOut(page));
}
