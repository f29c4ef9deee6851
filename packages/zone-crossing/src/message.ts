import type { Instant } from '@tongban/kernel';

/** Asks another zone for something, in the words of HTTP. Past its time it is worth nothing and is not carried out. */
export interface RequestMessage {
  readonly kind: 'request';
  readonly id: string;
  readonly expiresAt: Instant;
  readonly method: string;
  /** A path of the zone that is asked, or the address outside that it is to ask. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Where the reader is who asked, for the limits that count readers. */
  readonly address?: string;
  /** In base64. */
  readonly body: string;
}

export interface AnswerMessage {
  readonly kind: 'answer';
  /** Of the request. */
  readonly id: string;
  readonly status: number;
  /** Names may come more than once, as `set-cookie` does. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

export type Message = RequestMessage | AnswerMessage;

/**
 * Whether carrying it out a second time changes nothing: it only reads (RFC 9110, 9.2.1), or it carries a key by which the
 * one who is asked knows it again.
 */
export function mayBeRepeated({ method, headers }: RequestMessage): boolean {
  return reading.has(method.toUpperCase()) || headers['idempotency-key'] !== undefined;
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The messages in these lines; what was signed by a neighbour and is none of them is the neighbour's fault. */
export function readMessages(text: string): Message[] | undefined {
  try {
    const messages = text.split('\n').map((line) => JSON.parse(line) as Message);
    return messages.every(isMessage) ? messages : undefined;
  } catch {
    return undefined;
  }
}

function isMessage(found: unknown): found is Message {
  if (typeof found !== 'object' || found === null) return false;
  const { kind, id, body, status, headers, target, method, expiresAt } = found as Partial<
    Record<string, unknown>
  >;
  if (typeof id !== 'string' || typeof body !== 'string') return false;
  if (typeof headers !== 'object' || headers === null) return false;
  if (kind === 'answer') return Number.isInteger(status) && Array.isArray(headers);
  return (
    kind === 'request' &&
    typeof method === 'string' &&
    typeof target === 'string' &&
    typeof expiresAt === 'string'
  );
}
