import { tooFast } from '../question-refusals.ts';
import { ProblemError, readJson, type Server } from '@tongban/http';
import type { FastifyRequest } from 'fastify';
import type { SignedRequest } from '../check-request.ts';
import type { Verification } from '../create-verification.ts';
import { tokenBucket, type TokenBucket } from '../limits/token-bucket.ts';
import { verificationProblems } from '../problems.ts';
import { problemOf } from './question-problem.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who signed the request; set on the routes of this scope before anything of the body is understood. */
    signedBy: SignedRequest | undefined;
  }
}

const nothing = new Uint8Array();
/** Wrong signatures of one address: so many at once, then so many a second, then no more are looked at. */
const wrongLimit = { perSecond: 20, burst: 200 };
const mostAddresses = 10_000;

/** Makes every route of the scope one that only signed requests reach. The bytes are checked before they are parsed. */
export function acceptSignedOnly(app: Server, verification: Verification): void {
  const wrong = new Map<string, TokenBucket>();
  app.decorateRequest('signedBy', undefined);
  // A system beyond its rate is told so before anything of its request is looked at: it costs the others as little as can be.
  app.addHook('preParsing', (request, _reply, payload, done) => {
    const waitSeconds =
      request.method === 'POST' ? verification.meter.waitOf(claimedSystem(request)) : 0;
    if (waitSeconds === 0) return done(null, payload);
    return done(problemOf(tooFast(waitSeconds).refusal));
  });
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      request.signedBy = check(request, body as Buffer);
      done(null, readJson(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
  app.addHook('preValidation', (request, _reply, done) => {
    try {
      request.signedBy ??= check(request, nothing);
      done();
    } catch (error) {
      done(error as Error);
    }
  });

  function check(request: FastifyRequest, body: Uint8Array): SignedRequest {
    const { ip: address, raw } = request;
    const { authorization } = raw.headers;
    const checked = verification.check({
      authorization,
      method: raw.method ?? '',
      url: raw.url ?? '',
      body,
      address,
    });
    if (checked.ok) return checked.value;
    const { refusal } = checked;
    if (refusal.code === 'verification/signature-wrong') {
      verification.watch.wrongSignature(claimedSystem(request));
    } else if (refusal.code === 'verification/network-not-allowed') {
      verification.watch.foreignNetwork(claimedSystem(request), claimed(request, 3));
    }
    const bucket = wrong.get(address) ?? tokenBucket();
    if (wrong.size >= mostAddresses && !wrong.has(address)) wrong.clear();
    wrong.set(address, bucket);
    const waitSeconds = bucket.take(1, wrongLimit, performance.now());
    const headers: Record<string, string> =
      waitSeconds > 0 ? { 'retry-after': String(waitSeconds) } : {};
    throw new ProblemError(refusal, verificationProblems[refusal.code], headers);
  }
}

/** Who the request says it is from; nothing of it is believed here. */
function claimedSystem(request: FastifyRequest): string {
  return claimed(request, 2);
}

function claimed({ raw }: FastifyRequest, place: number): string {
  return raw.headers.authorization?.split(' ', place + 1)[place] ?? '';
}

export function signedBy(request: FastifyRequest): SignedRequest {
  if (request.signedBy === undefined) throw new Error('This route is not under acceptSignedOnly.');
  return request.signedBy;
}
