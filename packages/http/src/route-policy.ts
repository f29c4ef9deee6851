import type { OfficerRole } from '@tongban/vocabulary';
import type {
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  onRequestHookHandler,
  RouteOptions,
} from 'fastify';
import { actorKey, anonymous, type Actor, type OfficerActor } from './actor.ts';
import { whyCrossSite } from './cross-site.ts';
import { declareKinds, kindsIn } from './declare-problems.ts';
import { httpProblems, type HttpProblemCode, type HttpProblemKind } from './http-problems.ts';
import { parseIfMatch } from './if-match.ts';
import { parseIdempotencyKey } from './idempotency.ts';
import { whyNotPermitted, type PermissionRule, type PermissionTable } from './permission.ts';
import { httpProblem } from './problem-error.ts';
import type { RateLimiter } from './rate-limit.ts';
import { readSessionToken } from './session-cookie.ts';

export interface PolicyParts {
  readonly permissions: PermissionTable;
  readonly trustedOrigins: readonly string[];
  resolveActor(token: string, userAgent?: string): Promise<Actor>;
  officerRoles(officer: OfficerActor): readonly OfficerRole[] | Promise<readonly OfficerRole[]>;
  readonly limits?: { readonly anonymous: RateLimiter; readonly signedIn: RateLimiter } | undefined;
  onRequestDone(operationId: string, request: FastifyRequest, reply: FastifyReply): void;
}

const publicRule: PermissionRule = { who: 'anyone' };
const noRoles: readonly OfficerRole[] = [];

/**
 * Gives every route its guards when it is registered, worked out once: who may use it, If-Match, idempotency key, content
 * type, counters, and the problems these guards may answer. A route that does not say who may use it does not start.
 */
export function guardRoutes(app: FastifyInstance, parts: PolicyParts): void {
  app.addHook('onRoute', (route) => {
    if (route.config?.page === true) return guardPage(route, parts);
    const rule = ruleOf(route, parts.permissions);
    const operationId = operationIdOf(route);
    route.onRequest = [admission(route, rule, parts), ...listOf(route.onRequest)];
    route.onResponse = [
      (request, reply, done) => {
        parts.onRequestDone(operationId, request, reply);
        done();
      },
      ...listOf(route.onResponse),
    ];
    route.schema = { ...route.schema, response: withGuardProblems(route, rule) };
  });
}

/** The rule a route names. Thrown at registration, so that the server does not start without it. */
export function ruleOf(route: RouteOptions, permissions: PermissionTable): PermissionRule {
  const name = route.config?.permission;
  if (name === 'http.public') return publicRule;
  const rule =
    name !== undefined && Object.hasOwn(permissions, name) ? permissions[name] : undefined;
  if (rule === undefined) {
    const which = `${String(route.method)} ${route.url}`;
    throw new Error(
      name === undefined
        ? `${which} does not say who may use it: give it config.permission.`
        : `${which} names the permission ${name}, which the permission table does not have.`,
    );
  }
  return rule;
}

function admission(
  route: RouteOptions,
  rule: PermissionRule,
  parts: PolicyParts,
): onRequestHookHandler {
  const unsafe = listOf(route.method).some((method) => method !== 'GET' && method !== 'HEAD');
  const isOpen = rule.who === 'anyone';
  const { ifMatch, idempotency, multipart, ownRate } = route.config ?? {};
  return function admit(request, _reply, done) {
    const { headers } = request.raw;
    if (multipart !== true && headers['content-type']?.startsWith('multipart/') === true) {
      return done(notMultipart());
    }
    const token = readSessionToken(headers.cookie);
    if (token === undefined) {
      return finish(request, anonymous, noRoles);
    }
    if (unsafe) {
      const crossSite = whyCrossSite(headers, parts.trustedOrigins);
      if (crossSite !== undefined) return done(crossSite);
    }
    parts.resolveActor(token, headers['user-agent']).then((actor) => {
      if (actor.kind !== 'officer' || rule.roles === undefined) {
        return finish(request, actor, noRoles);
      }
      const roles = parts.officerRoles(actor);
      if (!(roles instanceof Promise)) return finish(request, actor, roles);
      roles.then((found) => finish(request, actor, found), done);
    }, done);

    function finish(admitted: FastifyRequest, actor: Actor, roles: readonly OfficerRole[]): void {
      admitted.actor = actor;
      const problem =
        (ownRate === true ? undefined : whyLimited(admitted, actor, parts)) ??
        (isOpen ? undefined : whyNotPermitted(rule, actor, roles));
      if (problem !== undefined) return done(problem);
      try {
        if (ifMatch === true) admitted.expectedVersion = parseIfMatch(headers['if-match']);
        if (idempotency !== undefined) {
          admitted.idempotencyKey = parseIdempotencyKey(headers['idempotency-key']);
        }
      } catch (error) {
        return done(error as Error);
      }
      done();
    }
  };
}

function whyLimited(request: FastifyRequest, actor: Actor, { limits }: PolicyParts) {
  if (limits === undefined) return undefined;
  const waitSeconds =
    actor.kind === 'anonymous'
      ? limits.anonymous.take(request.ip, Date.now())
      : limits.signedIn.take(actorKey(actor), Date.now());
  if (waitSeconds === 0) return undefined;
  return httpProblem(
    'http/too-many-requests',
    {
      zh: `请求过于频繁，请在 ${waitSeconds} 秒后重试。`,
      en: `Too many requests. Try again in ${waitSeconds} s.`,
    },
    { headers: { 'retry-after': String(waitSeconds) } },
  );
}

/** Pages of the portal and the console do their own admission; here they are only counted. */
function guardPage(route: RouteOptions, parts: PolicyParts): void {
  const operationId = operationIdOf(route);
  route.onResponse = [
    (request, reply, done) => {
      parts.onRequestDone(operationId, request, reply);
      done();
    },
    ...listOf(route.onResponse),
  ];
}

function withGuardProblems(route: RouteOptions, rule: PermissionRule): Record<string, unknown> {
  const response = route.schema?.response as Record<string, unknown> | undefined;
  const kinds: Record<string, HttpProblemKind> = kindsIn(response);
  for (const code of guardProblems(route, rule)) kinds[code] = httpProblems[code];
  return { ...response, ...declareKinds(kinds) };
}

/** What the guards of a route may answer, in the order they ask. */
function guardProblems(route: RouteOptions, rule: PermissionRule): HttpProblemCode[] {
  const { schema, config = {} } = route;
  const codes: HttpProblemCode[] = ['http/too-many-requests'];
  if (rule.who !== 'anyone') codes.push('http/sign-in-needed', 'http/not-permitted');
  if (rule.minimumAssurance !== undefined) codes.push('http/assurance-too-low');
  if (listOf(route.method).some((method) => method !== 'GET' && method !== 'HEAD')) {
    codes.push('http/cross-site');
  }
  if (schema?.body !== undefined || config.multipart === true) {
    codes.push('http/body-too-large', 'http/media-type-not-supported');
  }
  if (schema?.body !== undefined) {
    codes.push('http/bad-json', 'http/duplicate-key', 'http/forbidden-key', 'http/bad-text');
  }
  if (schema?.body ?? schema?.querystring ?? schema?.params) codes.push('http/invalid-input');
  if (config.ifMatch === true) codes.push('http/version-missing', 'http/bad-version');
  if (config.idempotency !== undefined) {
    codes.push('http/idempotency-key-missing', 'http/idempotency-key-malformed');
  }
  if (config.idempotency === 'stored') {
    codes.push('http/idempotency-in-flight', 'http/idempotency-key-reused', 'http/outcome-unknown');
  }
  return codes;
}

function operationIdOf(route: RouteOptions): string {
  return route.schema?.operationId ?? `${listOf(route.method).join('|')} ${route.url}`;
}

function notMultipart() {
  return httpProblem('http/media-type-not-supported', {
    zh: '此处不接受文件上传。',
    en: 'This address does not take files.',
  });
}

function listOf<Item>(value: Item | readonly Item[] | undefined): Item[] {
  return value === undefined ? [] : Array.isArray(value) ? [...value] : [value as Item];
}
