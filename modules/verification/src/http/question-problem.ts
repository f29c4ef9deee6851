import { ProblemError } from '@tongban/http';
import type { Refusal } from '@tongban/kernel';
import type { QuestionRefusal } from '../answer-question.ts';
import { verificationProblems } from '../problems.ts';

/** Why a question was not answered, with the seconds to wait where waiting helps. */
export function problemOf(refusal: Refusal<QuestionRefusal>): ProblemError {
  const wait = refusal.more?.['retryAfterSeconds'];
  const headers: Record<string, string> =
    typeof wait === 'number'
      ? { 'retry-after': String(wait) }
      : refusal.code === 'verification/overloaded'
        ? { 'retry-after': '1' }
        : {};
  return new ProblemError(refusal, verificationProblems[refusal.code], headers);
}
