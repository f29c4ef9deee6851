import type pg from 'pg';
import { valueParsers } from './value-parsers.ts';

export interface ConnectionLimits {
  /** A statement is cancelled by PostgreSQL after this long. */
  readonly statementTimeoutMs?: number;
  /** Waiting for another's lock ends after this long. */
  readonly lockTimeoutMs?: number;
  /** Waiting for a free connection, or for PostgreSQL to answer a new one. */
  readonly connectTimeoutMs?: number;
}

export interface ConnectionOptions extends ConnectionLimits {
  readonly url: string;
  /** The role the session takes; it must have been granted to the user of the URL. */
  readonly role?: string;
  readonly applicationName?: string;
}

/** What every connection of ours is told at the start, so that no session depends on server defaults. */
export function connectionOptions(options: ConnectionOptions): pg.ClientConfig {
  const { statementTimeoutMs = usualStatementTimeoutMs } = options;
  return {
    connectionString: options.url,
    application_name: options.applicationName ?? 'tongban',
    types: valueParsers,
    connectionTimeoutMillis: options.connectTimeoutMs ?? 5_000,
    query_timeout: silenceMsOf(options),
    keepAlive: true,
    options: sessionSettings({
      role: options.role,
      timezone: 'UTC',
      datestyle: 'ISO',
      statement_timeout: statementTimeoutMs,
      lock_timeout: options.lockTimeoutMs ?? 5_000,
      idle_in_transaction_session_timeout: 30_000,
    }),
  };
}

/** For a network that swallows the answer; PostgreSQL's own time limit comes first. Undefined where there is no limit. */
export function silenceMsOf({
  statementTimeoutMs = usualStatementTimeoutMs,
}: ConnectionLimits): number | undefined {
  return statementTimeoutMs === 0 ? undefined : statementTimeoutMs + 5_000;
}

const usualStatementTimeoutMs = 15_000;

function sessionSettings(settings: Record<string, string | number | undefined>): string {
  return Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');
}
