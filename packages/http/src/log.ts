import { pino, type DestinationStream, type Logger } from 'pino';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';

/**
 * A log without personal data: requests are written by route, never by address; bodies, headers and cookies never; and the text
 * of an error, which may quote a value, only with quoted parts and long numbers blotted out.
 */
export function createLogger(options: {
  level: LogLevel;
  destination?: DestinationStream;
  name?: string;
}): Logger {
  const settings = {
    level: options.level,
    base: { name: options.name ?? 'tongban' },
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    serializers: { err: describeError, error: describeError, req: nothing, res: nothing },
    redact: ['req', 'res', 'request', 'reply', 'body', 'headers', 'cookies'],
  };
  return options.destination === undefined ? pino(settings) : pino(settings, options.destination);
}

/** What a log may say of an error. PostgreSQL's `detail` and `where` quote rows and are left out. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint, table, schema } = error as unknown as Record<string, unknown>;
  const named = { code, constraint, table, schema };
  return {
    type: error.name,
    message: blot(error.message),
    ...Object.fromEntries(Object.entries(named).filter(([, value]) => typeof value === 'string')),
    stack: frames(error.stack),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
}

const longestMessage = 300;

/** Quoted parts, numbers of five digits or more, addresses and Han characters are what a value of a person looks like. */
export function blot(text: string): string {
  return text
    .slice(0, longestMessage * 2)
    .replaceAll(/"[^"]*"|'[^']*'|“[^”]*”|`[^`]*`/g, '"…"')
    .replaceAll(/[\d０-９][\d０-９ -]{3,}[\d０-９Xx]/g, '#')
    .replaceAll(/\S+@\S+/g, '@')
    .replaceAll(/\p{Script=Han}+/gu, '〇')
    .slice(0, longestMessage);
}

/** The stack without its first line, which repeats the message. */
function frames(stack: string | undefined): string[] {
  return (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
}

function nothing(): undefined {
  return undefined;
}
