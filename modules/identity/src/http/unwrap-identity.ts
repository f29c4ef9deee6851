import { ProblemError } from '@tongban/http';
import type { Result } from '@tongban/kernel';
import { identityProblems } from '../problems.ts';

type Code = keyof typeof identityProblems;

/** The value, or the problem; with Retry-After when the refusal knows when it will be otherwise. */
export function unwrapIdentity<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  const { refusal } = result;
  if (!Object.hasOwn(identityProblems, refusal.code)) {
    throw new Error(`The problem table does not list ${refusal.code}.`);
  }
  const seconds = refusal.more?.['retryAfterSeconds'];
  const headers = typeof seconds === 'number' ? { 'retry-after': String(seconds) } : {};
  throw new ProblemError(refusal, identityProblems[refusal.code as Code], headers);
}
