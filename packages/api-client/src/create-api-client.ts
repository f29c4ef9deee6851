import createClient, { type Client } from 'openapi-fetch';
import { ApiProblemError, readProblem } from './api-problem.ts';
import type { paths } from './generated.ts';

export type ApiClient = Client<paths>;

export interface ApiClientOptions {
  /** Where the API is; a page of the same origin leaves it out. */
  readonly baseUrl?: string;
  /** Another way to reach the API, such as one inside the same program. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** The reader's Cookie header, for a client that runs on a server. */
  readonly cookie?: string;
  readonly language?: 'zh' | 'en';
  readonly timeoutMs?: number;
}

const usualTimeoutMs = 15_000;

/** The API with the types of its OpenAPI document: `client.GET('/api/cases/{caseId}', …)`. */
export function createApiClient(options: ApiClientOptions = {}): ApiClient {
  const send = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  const timeoutMs = options.timeoutMs ?? usualTimeoutMs;
  return createClient<paths>({
    baseUrl: options.baseUrl ?? '',
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(options.language === undefined
        ? {}
        : { 'accept-language': options.language === 'zh' ? 'zh-CN' : 'en' }),
      ...(options.cookie === undefined ? {} : { cookie: options.cookie }),
    },
    fetch: (request) =>
      send(
        new Request(request, {
          signal: AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]),
        }),
      ),
  });
}

/** The value of an answer, or its problem thrown. */
export async function valueOf<Value>(
  answer: Promise<{ data?: Value; error?: unknown; response: Response }>,
): Promise<Value> {
  const { data, error, response } = await answer;
  if (response.ok) return data as Value;
  throw new ApiProblemError(readProblem(error, response.status));
}
