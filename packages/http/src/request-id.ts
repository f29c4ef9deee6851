import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const wellFormed = /^[A-Za-z0-9-]{8,64}$/;
const processPart = randomBytes(5).toString('hex');
let counter = 0;

/** The id a proxy in front gave the request when it is well formed, else a new one. */
export function requestIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id'];
  if (typeof given === 'string' && wellFormed.test(given)) return given;
  counter += 1;
  return `${processPart}-${counter.toString(36).padStart(6, '0')}`;
}
