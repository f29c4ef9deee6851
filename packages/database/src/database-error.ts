/**
 * What PostgreSQL or the way to it reported. Carries names of constraints and tables but no values:
 * PostgreSQL's own `detail` repeats the row, and the row may hold personal data.
 */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  /** The SQLSTATE, or the system's code (`ECONNREFUSED`), or one of ours (`TOO_MANY_ROWS`). */
  readonly code: string;
  readonly constraint?: string;
  readonly schema?: string;
  readonly table?: string;
  /** The statement without its values. */
  readonly statement?: string;
  /** True when the connection was lost during commit: the work may or may not be stored. */
  readonly outcomeUnknown: boolean;

  constructor(code: string, message: string, facts: DatabaseErrorFacts = {}) {
    super(message);
    this.code = code;
    if (facts.constraint !== undefined) this.constraint = facts.constraint;
    if (facts.schema !== undefined) this.schema = facts.schema;
    if (facts.table !== undefined) this.table = facts.table;
    if (facts.statement !== undefined) this.statement = facts.statement;
    this.outcomeUnknown = facts.outcomeUnknown ?? false;
  }
}

export interface DatabaseErrorFacts {
  readonly constraint?: string | undefined;
  readonly schema?: string | undefined;
  readonly table?: string | undefined;
  readonly statement?: string | undefined;
  readonly outcomeUnknown?: boolean | undefined;
}

export function toDatabaseError(error: unknown, facts: DatabaseErrorFacts = {}): DatabaseError {
  if (error instanceof DatabaseError) {
    if (facts.outcomeUnknown !== true) return error;
    return new DatabaseError(error.code, error.message, { ...error, ...facts });
  }
  const raw = (error ?? {}) as Partial<
    Record<'code' | 'message' | keyof DatabaseErrorFacts, string>
  >;
  const message = raw.message || 'Unknown database error';
  const code = raw.code ?? codeOfMessage(message);
  return new DatabaseError(
    code,
    hidesValues(code) ? `A value was not accepted (${code})` : message,
    {
      constraint: raw.constraint,
      schema: raw.schema,
      table: raw.table,
      ...facts,
    },
  );
}

export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  return isViolation(error, '23505', constraint);
}

export function isForeignKeyViolation(error: unknown, constraint?: string): boolean {
  return isViolation(error, '23503', constraint);
}

export function isCheckViolation(error: unknown, constraint?: string): boolean {
  return isViolation(error, '23514', constraint);
}

export function isExclusionViolation(error: unknown, constraint?: string): boolean {
  return isViolation(error, '23P01', constraint);
}

/** The application role may not do this: `update` on a ledger, for example. */
export function isPermissionDenied(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === '42501';
}

/** Two transactions were in each other's way; the same work may succeed when it is run again. */
export function isSerializationFailure(error: unknown): boolean {
  return error instanceof DatabaseError && (error.code === '40001' || error.code === '40P01');
}

/** The statement or a lock it waited for took longer than allowed. */
export function isTimeout(error: unknown): boolean {
  return error instanceof DatabaseError && ['57014', '55P03', 'QUERY_TIMEOUT'].includes(error.code);
}

/** PostgreSQL could not be reached, went away, or has no room for another connection. */
export function isUnavailable(error: unknown): boolean {
  return (
    error instanceof DatabaseError &&
    (/^(08|57P0|ECONN|EPIPE|ENOENT|EHOST|ENET|ETIMEDOUT|EAI_)/.test(error.code) ||
      ['53300', 'CONNECTION_LOST', 'POOL_TIMEOUT', 'QUERY_TIMEOUT'].includes(error.code))
  );
}

/** Disk full (class 53), or PostgreSQL could not write (class 58). */
export function isOutOfSpace(error: unknown): boolean {
  return error instanceof DatabaseError && /^(53100|58030)$/.test(error.code);
}

function isViolation(error: unknown, code: string, constraint: string | undefined): boolean {
  return (
    error instanceof DatabaseError &&
    error.code === code &&
    (constraint === undefined || error.constraint === constraint)
  );
}

// Class 22 messages quote the value: `invalid input syntax for type date: "…"`.
function hidesValues(code: string): boolean {
  return code.startsWith('22');
}

/** `pg` reports a lost or late connection by message only. */
function codeOfMessage(message: string): string {
  if (/timeout exceeded when trying to connect/i.test(message)) return 'POOL_TIMEOUT';
  if (/query read timeout/i.test(message)) return 'QUERY_TIMEOUT';
  if (/connection (terminated|ended|error)|not queryable|timeout expired/i.test(message)) {
    return 'CONNECTION_LOST';
  }
  return 'UNKNOWN';
}
