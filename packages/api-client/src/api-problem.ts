/** An RFC 9457 problem as the API answers it, in the language that was asked for. */
export interface ApiProblem {
  /** Such as `cases/not-possible-now`; never renamed. */
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** The number of the request, to quote when asking for help. */
  readonly requestId: string;
  /** What is wrong with the input, field by field. */
  readonly errors: readonly InputProblem[];
  /** The members of this kind of problem, such as `requiredAssurance`. */
  readonly more: Readonly<Record<string, unknown>>;
}

export interface InputProblem {
  readonly in: string;
  readonly pointer: string;
  readonly detail: string;
}

/** Thrown by `valueOf` when the API declined or could not be reached. */
export class ApiProblemError extends Error {
  override readonly name = 'ApiProblemError';
  readonly problem: ApiProblem;

  constructor(problem: ApiProblem) {
    super(`${problem.status} ${problem.code}`);
    this.problem = problem;
  }
}

/** Reads whatever an error answer holds; what is no problem of ours becomes one with a code of the client. */
export function readProblem(body: unknown, status: number): ApiProblem {
  const members =
    typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const { type: _type, code, title, detail, instance, errors, status: _status, ...more } = members;
  return {
    code: text(code) || 'client/not-understood',
    status,
    title: text(title),
    detail: text(detail),
    requestId: text(instance).replace('urn:request:', ''),
    errors: Array.isArray(errors) ? errors.filter(isInputProblem) : [],
    more,
  };
}

function isInputProblem(value: unknown): value is InputProblem {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as InputProblem).pointer === 'string' &&
    typeof (value as InputProblem).detail === 'string'
  );
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
