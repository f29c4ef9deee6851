import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './answer-with-problems.ts';
import { httpProblem } from './problem-error.ts';

interface KnownAddress {
  readonly pattern: RegExp;
  readonly methods: Set<string>;
}

/** 404 for an address nobody has, 405 with `Allow` for a method an address does not have. */
export function createNotFoundHandler(
  app: FastifyInstance,
  onRequestDone: (operationId: string, request: FastifyRequest, reply: FastifyReply) => void,
) {
  const known = new Map<string, KnownAddress>();
  app.addHook('onRoute', (route) => {
    if (route.url.includes('*')) return;
    const address = known.get(route.url) ?? { pattern: patternOf(route.url), methods: new Set() };
    for (const method of [route.method].flat()) address.methods.add(method);
    known.set(route.url, address);
  });
  return function answerNotFound(request: FastifyRequest, reply: FastifyReply) {
    reply.raw.once('finish', () => onRequestDone('none', request, reply));
    const path = request.url.split('?', 1)[0] ?? '';
    const allowed = new Set<string>();
    for (const address of known.values()) {
      if (address.pattern.test(path)) address.methods.forEach((method) => allowed.add(method));
    }
    if (allowed.size === 0 || allowed.has(request.method)) {
      const detail = { zh: '没有这个地址。', en: 'There is nothing at this address.' };
      return sendProblem(httpProblem('http/not-found', detail), request, reply);
    }
    const allow = [...allowed].sort().join(', ');
    const detail = {
      zh: `此地址只支持 ${allow}。`,
      en: `This address takes ${allow} only.`,
    };
    return sendProblem(
      httpProblem('http/method-not-allowed', detail, { headers: { allow } }),
      request,
      reply,
    );
  };
}

function patternOf(url: string): RegExp {
  const path = url
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replaceAll(/[^A-Za-z0-9_-]/g, '\\$&')))
    .join('/');
  return new RegExp(`^${path}$`);
}
