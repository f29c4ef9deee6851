import type { Language } from '@tongban/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The reader's language: chosen on this page, chosen before (the platform uses the same cookie), or Chinese. */
export function languageOf(request: FastifyRequest): Language {
  const asked = (request.query as { language?: unknown } | undefined)?.language;
  if (asked === 'zh' || asked === 'en') return asked;
  const remembered = /(?:^|;\s*)language=(zh|en)(?:;|$)/.exec(request.headers.cookie ?? '');
  return remembered?.[1] === 'en' ? 'en' : 'zh';
}

export function rememberLanguage(request: FastifyRequest, reply: FastifyReply): void {
  const asked = (request.query as { language?: unknown } | undefined)?.language;
  if (asked === 'zh' || asked === 'en') {
    void reply.header('set-cookie', `language=${asked}; Path=/; Max-Age=31536000; SameSite=Lax`);
  }
}
