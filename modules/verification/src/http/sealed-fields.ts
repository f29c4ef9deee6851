import { ProblemError, readJson, type Server } from '@tongban/http';
import type { Refusal } from '@tongban/kernel';
import type { FieldEnvelope } from '@tongban/crypto';
import type { Verification } from '../create-verification.ts';
import { broken, type EnvelopeRefusal } from '../envelopes/open-envelopes.ts';
import { verificationProblems } from '../problems.ts';
import { signedBy } from './signed-requests.ts';

/**
 * Puts the fields of an envelope where they would stand in the clear, before the body is validated: every route of the scope takes them
 * either way, and says the same of what is wrong with them.
 */
export function openSealedFields(app: Server, { envelopes }: Verification): void {
  app.addHook('preValidation', async (request) => {
    const body = request.body as Record<string, unknown> | null | undefined;
    if (typeof body !== 'object' || body === null || !('sealed' in body)) return;
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

function problem(refusal: Refusal<EnvelopeRefusal>): ProblemError {
  const wait = refusal.more?.['retryAfterSeconds'];
  const headers: Record<string, string> =
    typeof wait === 'number' ? { 'retry-after': String(wait) } : {};
  return new ProblemError(refusal, verificationProblems[refusal.code], headers);
}
