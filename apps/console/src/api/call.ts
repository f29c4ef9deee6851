import { currentLanguage } from '../messages/language.ts';
import { ApiError } from './problem.ts';
import type { Problem } from './problem.ts';

const timeoutMs = 15_000;

interface Call {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: unknown;
  /** The version of the case the officer saw. */
  readonly version?: number;
  /** Made once for each act, so that a double click or a resend does it once. */
  readonly idempotencyKey?: string;
}

/** One call of the API; throws `ApiError` with the server's problem. */
export async function call<Answer>(path: string, options: Call = {}): Promise<Answer> {
  const response = await fetch(`/api${path}`, {
    method: options.method ?? 'GET',
    headers: {
      accept: 'application/json',
      'accept-language': currentLanguage() === 'en' ? 'en' : 'zh-CN',
      ...(options.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(options.version === undefined ? {} : { 'if-match': `"${options.version}"` }),
      ...(options.idempotencyKey === undefined
        ? {}
        : { 'idempotency-key': options.idempotencyKey }),
    },
    credentials: 'same-origin',
    signal: AbortSignal.timeout(timeoutMs),
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  }).catch(() => undefined);
  if (response === undefined) throw new ApiError(undefined);
  const answer: unknown =
    response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (!response.ok) throw new ApiError(answer as Problem | undefined);
  return answer as Answer;
}
