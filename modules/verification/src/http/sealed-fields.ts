import { ProblemError, readJson, type Server } from '@tongban/http';
import { refuse, type Refusal } from '@tongban/kernel';
import type { FastifyRequest } from 'fastify';
import type { FieldEnvelope } from '@tongban/crypto';
import type { Verification } from '../create-verification.ts';
import { broken, type EnvelopeRefusal } from '../envelopes/open-envelopes.ts';
import { verificationProblems } from '../problems.ts';
import { askingFields } from './asking-fields.ts';
import { signedBy } from './signed-requests.ts';

/**
 * Puts the fields of an envelope where they would stand in the clear, before the body is validated: every route of the scope takes them
 * either way, and says the same of what is wrong with them.
 */
export function openSealedFields(app: Server, { envelopes }: Verification): void {
  // Most bodies are in the clear: for them nothing is to be waited for.
  app.addHook('preValidation', (request, _reply, done) => {
    const body = request.body as Record<string, unknown> | null | undefined;
    if (typeof body !== 'object' || body === null) return done();
    if (signedBy(request).system.contract?.live.terms.sealedFields === true && !isSealed(body)) {
      return done(problem(notSealed().refusal));
    }
    if (!('sealed' in body)) return done();
    void openThen(request, body, done);
  });

  async function openThen(
    request: FastifyRequest,
    body: Record<string, unknown>,
    done: (error?: Error) => void,
  ): Promise<void> {
    try {
      await open(request, body);
    } catch (error) {
      return done(error as Error);
    }
    done();
  }

  async function open(request: FastifyRequest, body: Record<string, unknown>): Promise<void> {
    const { sealed, ...clear } = body;
    if (!isEnvelope(sealed)) throw problem(broken().refusal);
    const opened = await envelopes.open(signedBy(request).system.code, sealed);
    if (!opened.ok) throw problem(opened.refusal);
    const fields = readJson(Buffer.from(opened.value));
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
      throw problem(broken().refusal);
    }
    if (Object.keys(fields).some((name) => name in body)) throw problem(broken().refusal);
    request.body = { ...clear, ...fields };
  }
}

/** Why somebody asks stands in the clear; what is asked does not. */
function isSealed(body: Record<string, unknown>): boolean {
  return Object.keys(body).every((name) => name === 'sealed' || Object.hasOwn(askingFields, name));
}

function notSealed() {
  return refuse('verification/fields-not-sealed', {
    zh: '合约要求加密被核验人的信息：除用途、法律依据和办理事项编号外，字段应放入 sealed。',
    en: 'The contract demands that the fields of persons are sealed: all but purpose, legalBasis and matter belong into sealed.',
  });
}

function isEnvelope(value: unknown): value is FieldEnvelope {
  if (typeof value !== 'object' || value === null) return false;
  const { keyId, dataKey, fields, ...more } = value as Record<string, unknown>;
  return (
    Object.keys(more).length === 0 &&
    isText(keyId, 40) &&
    isText(dataKey, 400) &&
    isText(fields, 20_000_000)
  );
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest && /^[\w-]+$/.test(value);
}

function problem(
  refusal: Refusal<EnvelopeRefusal | 'verification/fields-not-sealed'>,
): ProblemError {
  const wait = refusal.more?.['retryAfterSeconds'];
  const headers: Record<string, string> =
    typeof wait === 'number' ? { 'retry-after': String(wait) } : {};
  return new ProblemError(refusal, verificationProblems[refusal.code], headers);
}
