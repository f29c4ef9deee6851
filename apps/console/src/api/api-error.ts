import type { ApiProblem } from '@tongban/api-client';
import { message } from '../messages/messages.ts';

/** What a failed call throws: the server's own words, or that it could not be reached. */
export class ApiError extends Error {
  readonly problem: ApiProblem | undefined;

  constructor(problem: ApiProblem | undefined) {
    super(problem?.detail || problem?.title || message('unreachable'));
    this.problem = problem;
  }

  get status(): number {
    return this.problem?.status ?? 0;
  }

  hasCode(code: string): boolean {
    return this.problem?.code === code;
  }
}

/** Whether the officer may not do or see it: nothing but another officer changes that. */
export function isNotPermitted(error: Error | null): boolean {
  return error instanceof ApiError && error.status === 403;
}
