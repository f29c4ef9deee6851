/** One request to the mock API, taken apart. */
export interface MockRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly person: string | undefined;
  readonly version: number | undefined;
  readonly key: string | undefined;
  readonly json: () => Promise<Record<string, unknown>>;
  readonly form: () => Promise<FormData>;
}

export type MockRoute = (
  request: MockRequest,
) => Promise<Response | undefined> | Response | undefined;

export function answer(
  body: unknown,
  status = 200,
  headers: Record<string, string> = {},
): Response {
  return Response.json(body, { status, headers });
}

export function problem(status: number, code: string, detail: string): Response {
  const body = { type: `/problems/${code}`, title: detail, status, detail };
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } });
}
