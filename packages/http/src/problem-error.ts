import type { Bilingual, ProblemTable, Refusal, Result } from '@tongban/kernel';
import { httpProblems, type HttpProblemCode, type HttpProblemKind } from './http-problems.ts';

/** A refusal on its way to the client. The error handler alone turns it into an answer. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly refusal: Refusal;
  readonly kind: HttpProblemKind;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    refusal: Refusal,
    kind: HttpProblemKind,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(refusal.code);
    this.refusal = refusal;
    this.kind = kind;
    this.headers = headers;
  }
}

/** The value, or the refusal as the problem its table makes of it. */
export function unwrap<Value, Code extends string>(
  result: Result<Value, Refusal<Code>>,
  table: ProblemTable<Code>,
): Value {
  if (result.ok) return result.value;
  const { refusal } = result;
  const kind: HttpProblemKind | undefined = Object.hasOwn(table, refusal.code)
    ? table[refusal.code]
    : undefined;
  if (kind === undefined) throw new Error(`The problem table does not list ${refusal.code}.`);
  throw new ProblemError(refusal, kind);
}

/** A problem of the HTTP layer itself. */
export function httpProblem(
  code: HttpProblemCode,
  detail: Bilingual,
  options: {
    more?: Readonly<Record<string, unknown>>;
    headers?: Readonly<Record<string, string>>;
  } = {},
): ProblemError {
  const refusal: Refusal =
    options.more === undefined ? { code, detail } : { code, detail, more: options.more };
  return new ProblemError(refusal, httpProblems[code], options.headers);
}
