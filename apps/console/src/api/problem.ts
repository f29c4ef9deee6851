import { message } from '../messages/messages.ts';

/** An RFC 9457 problem as the API sends it, in the reader's language. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
}

/** What a failed call throws: the server's own words, or that it could not be reached. */
export class ApiError extends Error {
  readonly problem: Problem | undefined;

  constructor(problem: Problem | undefined) {
    super(problem?.detail ?? problem?.title ?? message('unreachable'));
    this.problem = problem;
  }

  get status(): number {
    return this.problem?.status ?? 0;
  }

  hasCode(code: string): boolean {
    return this.problem?.type.endsWith(`/problems/${code}`) ?? false;
  }
}
