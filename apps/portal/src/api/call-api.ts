import type { Language } from '../messages/language.ts';
import { PageProblem, readProblem, unavailable, type Problem } from './problem.ts';
import type { Transport } from './transport.ts';

export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly status: number }
  | { readonly ok: false; readonly problem: Problem };

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly form?: FormData;
  readonly version?: number;
  readonly idempotencyKey?: string;
  readonly timeoutMs?: number;
}

export interface Api {
  <T>(path: string, call?: Call): Promise<Answer<T>>;
}

export interface ApiParts {
  readonly transport: Transport;
  readonly cookie: string;
  readonly language: Language;
  readonly requestId: string;
  readonly userAgent: string;
  readonly onSetCookie: (cookies: readonly string[]) => void;
}

const answerTimeoutMs = 8_000;

/** Asks the API for one reader: their cookie and language go along, what it sets comes back. */
export function createApi(parts: ApiParts): Api {
  return async function callApi<T>(path: string, call: Call = {}): Promise<Answer<T>> {
    let response: Response;
    try {
      response = await parts.transport(withQuery(path, call.query), {
        method: call.method ?? 'GET',
        headers: headersOf(parts, call),
        signal: AbortSignal.timeout(call.timeoutMs ?? answerTimeoutMs),
        ...bodyOf(call),
      });
    } catch {
      // No answer in time, or no connection: the page says so and what to do next.
      return { ok: false, problem: unavailable };
    }
    parts.onSetCookie(response.headers.getSetCookie());
    if (response.status >= 400) return { ok: false, problem: await readProblem(response) };
    try {
      const text = await response.text();
      // The shape is the API's promise; a test compares it with the generated contract.
      return { ok: true, status: response.status, value: (text ? JSON.parse(text) : {}) as T };
    } catch {
      return { ok: false, problem: unavailable };
    }
  };
}

/** The value, or the page that belongs to the problem. */
export function must<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new PageProblem(answer.problem);
  return answer.value;
}

/** The value, or nothing when there is no such thing. */
export function maybe<T>(answer: Answer<T>): T | undefined {
  if (!answer.ok && answer.problem.status !== 404) throw new PageProblem(answer.problem);
  return answer.ok ? answer.value : undefined;
}

function withQuery(path: string, query: Call['query'] = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  return search.size === 0 ? path : `${path}?${search}`;
}

function headersOf(parts: ApiParts, call: Call): Record<string, string> {
  return {
    accept: 'application/json',
    'accept-language': parts.language === 'zh' ? 'zh-CN' : 'en',
    'x-request-id': parts.requestId,
    ...(parts.userAgent === '' ? {} : { 'user-agent': parts.userAgent }),
    ...(parts.cookie === '' ? {} : { cookie: parts.cookie }),
    ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(call.version === undefined ? {} : { 'if-match': `"${call.version}"` }),
    // Every change has a name, so that the API may answer a repeat with its first answer.
    ...(isUnsafe(call) ? { 'idempotency-key': call.idempotencyKey ?? crypto.randomUUID() } : {}),
  };
}

function isUnsafe({ method = 'GET' }: Call): boolean {
  return method !== 'GET';
}

function bodyOf(call: Call): { body?: BodyInit } {
  if (call.form !== undefined) return { body: call.form };
  return call.body === undefined ? {} : { body: JSON.stringify(call.body) };
}
