/** An RFC 9457 problem, or the portal's own when no answer came. */
export interface Problem {
  readonly status: number;
  /** The part of `type` after `/problems/`, such as `cases/not-possible-now`. */
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly more: Readonly<Record<string, unknown>>;
}

export const unavailable: Problem = {
  status: 503,
  code: 'portal/unavailable',
  title: '',
  detail: '',
  more: {},
};

/** Thrown by a page that cannot go on; the middleware answers with the page that belongs to the status. */
export class PageProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}`);
    this.problem = problem;
  }
}

export async function readProblem(response: Response): Promise<Problem> {
  const body = await readJson(response);
  const { type, title, detail, status: _status, ...more } = body;
  return {
    status: response.status,
    code: text(type).split('/problems/').at(-1) ?? '',
    title: text(title),
    detail: text(detail),
    more,
  };
}

async function readJson(response: Response): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? { ...body } : {};
  } catch {
    return {};
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
