export { Type } from '@fastify/type-provider-typebox';
export type { Static, TSchema } from '@fastify/type-provider-typebox';
export { actorKey, anonymous, officerOf, personOf } from './actor.ts';
export type {
  Actor,
  AnonymousActor,
  AssuranceLevel,
  OfficerActor,
  PersonActor,
  SystemActor,
} from './actor.ts';
export { findUnbounded } from './close-objects.ts';
export { databaseIdempotency, forgetOldAnswers, httpMigrations } from './database-idempotency.ts';
export { createServer, usualLimits } from './create-server.ts';
export type { Server, ServerLimits, ServerParts } from './create-server.ts';
export { decodeCursor, encodeCursor } from './cursor.ts';
export type { CursorPart } from './cursor.ts';
export { declareProblems } from './declare-problems.ts';
export { fileAnswer } from './file-answer.ts';
export type { HealthCheck } from './health.ts';
export { httpProblems } from './http-problems.ts';
export type { HttpProblemCode, HttpProblemKind } from './http-problems.ts';
export type { IdempotencyStore, StoredAnswer, Taken } from './idempotency.ts';
export { etagOf } from './if-match.ts';
export { languageOf } from './language.ts';
export { createLogger, describeError } from './log.ts';
export type { LogLevel } from './log.ts';
export { createMetrics } from './metrics.ts';
export type { Metrics } from './metrics.ts';
export type { OpenApiInfo } from './openapi.ts';
export { publishedDocument } from './docs/published-document.ts';
export { largestPage, pageFrom, pageOf, pageQuery, usualPage } from './page.ts';
export type { Page } from './page.ts';
export { assuranceTooLow } from './permission.ts';
export type { PermissionRule, PermissionTable } from './permission.ts';
export { httpProblem, ProblemError, unwrap } from './problem-error.ts';
export type { RateLimit } from './rate-limit.ts';
export { readJson } from './read-json.ts';
export {
  BilingualBody,
  DayText,
  IdText,
  InstantText,
  oneOf,
  OrganIdText,
  RegionCodeText,
} from './schemas.ts';
export { contentSecurityPolicy, pageSecurityHeaders } from './security-headers.ts';
export {
  clearSessionCookie,
  readCookie,
  readSessionToken,
  sessionCookieName,
  setSessionCookie,
} from './session-cookie.ts';
