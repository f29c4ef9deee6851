import { Type } from '@fastify/type-provider-typebox';
import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Server } from './create-server.ts';
import { readReadiness, type HealthCheck } from './health.ts';
import type { Metrics } from './metrics.ts';
import { httpProblem } from './problem-error.ts';
import { oneOf } from './schemas.ts';

const Alive = Type.Object({ status: oneOf(['ok']) });
const Ready = Type.Object({
  ready: Type.Boolean(),
  checks: Type.Record(Type.String(), oneOf(['ok', 'failed', 'too-slow'])),
});

/** What the people and programs that run the server ask: alive, ready, measures. */
export async function operationsRoutes(
  app: Server,
  parts: {
    metrics: Metrics;
    checks: Readonly<Record<string, HealthCheck>>;
    metricsToken?: string;
  },
): Promise<void> {
  app.get(
    '/healthz',
    {
      schema: {
        operationId: 'isAlive',
        summary: 'Says that the program runs',
        tags: ['operations'],
        response: { 200: Alive },
      },
      config: { permission: 'http.public' },
    },
    async () => ({ status: 'ok' as const }),
  );

  app.get(
    '/readyz',
    {
      schema: {
        operationId: 'isReady',
        summary: 'Says whether everything the program needs works; 503 when something does not',
        tags: ['operations'],
        response: { 200: Ready, 503: Ready },
      },
      config: { permission: 'http.public' },
    },
    async (_request, reply) => {
      const readiness = await readReadiness(parts.checks);
      return reply.code(readiness.ready ? 200 : 503).send(readiness);
    },
  );

  app.get(
    '/metrics',
    {
      schema: {
        operationId: 'readMetrics',
        summary:
          'The measures of this process for Prometheus; for the machine itself or with its token',
        tags: ['operations'],
        produces: ['text/plain'],
        response: { 200: Type.String() },
      },
      config: { permission: 'http.public' },
    },
    async (request, reply) => {
      if (!mayReadMetrics(request as FastifyRequest, parts.metricsToken)) throw notFound();
      return reply.type(parts.metrics.contentType).send(await parts.metrics.print());
    },
  );
}

function mayReadMetrics(request: FastifyRequest, token: string | undefined): boolean {
  if (token !== undefined) {
    const given = Buffer.from(request.headers.authorization ?? '');
    const expected = Buffer.from(`Bearer ${token}`);
    return given.length === expected.length && timingSafeEqual(given, expected);
  }
  const { remoteAddress } = request.socket;
  const isOwnMachine =
    remoteAddress === '127.0.0.1' ||
    remoteAddress === '::1' ||
    remoteAddress === '::ffff:127.0.0.1';
  return isOwnMachine && request.headers['x-forwarded-for'] === undefined;
}

function notFound() {
  return httpProblem('http/not-found', {
    zh: '没有这个地址。',
    en: 'There is nothing at this address.',
  });
}
