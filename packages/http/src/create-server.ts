import multipart from '@fastify/multipart';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { Clock } from '@tongban/kernel';
import type { OfficerRole } from '@tongban/vocabulary';
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
  type RawServerDefault,
} from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { anonymous, type Actor, type OfficerActor } from './actor.ts';
import { answerMalformed } from './answer-malformed.ts';
import { answerError } from './answer-with-problems.ts';
import { createNotFoundHandler } from './answer-not-found.ts';
import { docsPages } from './docs/docs-pages.ts';
import './fastify-types.ts';
import type { HealthCheck } from './health.ts';
import { replayFirstAnswers, type IdempotencyStore } from './idempotency.ts';
import { languageOf } from './language.ts';
import { createLogger } from './log.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { describeApi, type OpenApiInfo } from './openapi.ts';
import { operationsRoutes } from './operations-routes.ts';
import type { PermissionTable } from './permission.ts';
import { httpProblem } from './problem-error.ts';
import { createRateLimiter, type RateLimit } from './rate-limit.ts';
import { readJson } from './read-json.ts';
import { requestIdOf } from './request-id.ts';
import { guardRoutes } from './route-policy.ts';
import { apiSecurityHeaders } from './security-headers.ts';
import { createSerializerCompiler } from './serialization.ts';
import { createValidatorCompiler } from './validation.ts';
import type { WhenCompiled } from './when-compiled.ts';

/** What route functions get: Fastify with TypeBox's types. */
export type Server = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

export interface ServerParts {
  readonly permissions: PermissionTable;
  /** Who a session token stands for; `anonymous` for one that is unknown, ended, expired or used from another device. */
  resolveActor(token: string, userAgent?: string): Promise<Actor>;
  /** The roles of an officer's appointments in force. Without it no role is ever held. */
  officerRoles?(officer: OfficerActor): readonly OfficerRole[] | Promise<readonly OfficerRole[]>;
  readonly clock: Clock;
  readonly logger?: Logger;
  readonly metrics?: Metrics;
  /** Needed by routes with `config.idempotency: 'stored'`. */
  readonly idempotency?: IdempotencyStore;
  readonly checks?: Readonly<Record<string, HealthCheck>>;
  readonly info?: OpenApiInfo;
  /** Origins besides our own whose pages may act for a signed-in person. */
  readonly trustedOrigins?: readonly string[];
  readonly limits?: Partial<ServerLimits>;
  /** When schemas become functions; at first use when left out. */
  readonly compiled?: WhenCompiled;
  /** Addresses of the proxies in front whose X-Forwarded-For is believed. */
  readonly trustedProxies?: readonly string[];
  /** Who may read /metrics besides the machine itself. */
  readonly metricsToken?: string;
}

export interface ServerLimits {
  readonly bodyBytes: number;
  readonly fileBytes: number;
  readonly requestTimeoutMs: number;
  readonly connectionTimeoutMs: number;
  readonly keepAliveTimeoutMs: number;
  /** `undefined` for none: load tests only. */
  readonly anonymousRate: RateLimit | undefined;
  readonly signedInRate: RateLimit | undefined;
}

export const usualLimits: ServerLimits = {
  bodyBytes: 256 * 1024,
  fileBytes: 20 * 1024 * 1024,
  requestTimeoutMs: 30_000,
  connectionTimeoutMs: 60_000,
  // Longer than a proxy in front waits, so that it is never the server that hangs up first.
  keepAliveTimeoutMs: 65_000,
  anonymousRate: { perSecond: 50, burst: 400 },
  signedInRate: { perSecond: 30, burst: 300 },
};

/** The server without any module's routes. Register those, then `ready()` or `listen()`. */
export async function createServer(parts: ServerParts): Promise<Server> {
  const limits = { ...usualLimits, ...parts.limits };
  const logger = parts.logger ?? createLogger({ level: 'silent' });
  const metrics = parts.metrics ?? createMetrics();
  // No handlerTimeout: its AbortController costs a quarter of a small request, and every statement and every call outside
  // has a time limit of its own.
  const options: FastifyServerOptions<RawServerDefault> = {
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: (parent) => parent,
    genReqId: requestIdOf,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestTimeoutMs,
    connectionTimeout: limits.connectionTimeoutMs,
    keepAliveTimeout: limits.keepAliveTimeoutMs,
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: answerMalformed,
    trustProxy: parts.trustedProxies === undefined ? false : [...parts.trustedProxies],
    frameworkErrors: (error, request, reply) =>
      void answerError(error, request as FastifyRequest, reply as unknown as FastifyReply),
  };
  const app: Server = fastify(options).withTypeProvider<TypeBoxTypeProvider>();

  const core = app as unknown as FastifyInstance;
  decorate(app);
  app.setErrorHandler((error, request, reply) =>
    answerError(error, request as FastifyRequest, reply as unknown as FastifyReply),
  );
  app.setValidatorCompiler(createValidatorCompiler(parts.compiled) as never);
  app.setSerializerCompiler(createSerializerCompiler(parts.compiled) as never);
  readJsonStrictly(app);
  app.addHook('onRequest', (request, reply, done) => {
    request.actor = anonymous;
    reply.headers(apiSecurityHeaders).header('x-request-id', request.id);
    // PostgreSQL cannot store U+0000, so no address or search can mean it.
    if (request.raw.url?.includes('%00') === true) return done(nullInUrl());
    done();
  });
  const onRequestDone = createRequestRecorder(logger, metrics);
  guardRoutes(core, {
    permissions: parts.permissions,
    trustedOrigins: parts.trustedOrigins ?? [],
    resolveActor: parts.resolveActor,
    officerRoles: parts.officerRoles ?? (() => []),
    limits: limitersOf(limits),
    onRequestDone,
  });
  if (parts.idempotency !== undefined) replayFirstAnswers(core, parts.idempotency);
  const notFound = createNotFoundHandler(core, onRequestDone);
  app.setNotFoundHandler((request, reply) =>
    notFound(request as FastifyRequest, reply as unknown as FastifyReply),
  );
  await app.register(multipart, {
    limits: { files: 1, fileSize: limits.fileBytes, fields: 10, fieldSize: 64 * 1024, parts: 12 },
  });
  await describeApi(core, parts.info ?? { title: 'Tongban', version: '0' }, parts.permissions);
  await app.register(operationsRoutes, {
    metrics,
    checks: parts.checks ?? {},
    ...(parts.metricsToken === undefined ? {} : { metricsToken: parts.metricsToken }),
  });
  await app.register(docsPages, {});
  return app;
}

function decorate(app: Server): void {
  app.decorateRequest('actor');
  app.decorateRequest('language', {
    getter(this: FastifyRequest) {
      return languageOf(this.raw.headers);
    },
  });
  app.decorateRequest('idempotencyKey', '');
  app.decorateRequest('expectedVersion', -1);
}

function nullInUrl() {
  return httpProblem('http/bad-url', { zh: '网址格式无效。', en: 'The address is malformed.' });
}

function readJsonStrictly(app: Server): void {
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, readJson(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}

function limitersOf({ anonymousRate, signedInRate }: ServerLimits) {
  if (anonymousRate === undefined || signedInRate === undefined) return undefined;
  return {
    anonymous: createRateLimiter(anonymousRate),
    signedIn: createRateLimiter(signedInRate),
  };
}

/** One line and one measurement for each answered request, by operation and never by address. */
function createRequestRecorder(logger: Logger, metrics: Metrics) {
  return (operationId: string, request: FastifyRequest, reply: FastifyReply): void => {
    const elapsedMs = reply.elapsedTime;
    metrics.observeRequest(operationId, reply.statusCode, elapsedMs / 1000);
    if (!logger.isLevelEnabled('info')) return;
    logger.info({
      requestId: request.id,
      operation: operationId,
      status: reply.statusCode,
      ms: Math.round(elapsedMs * 10) / 10,
      actor: request.actor.kind,
    });
  };
}
