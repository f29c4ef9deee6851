import { readCookie } from '@tongban/http';
import type { IncomingHttpHeaders } from 'node:http';
import { deviceOf, type Device } from '../sessions/device.ts';
import { isSessionToken, newSessionToken } from '../sessions/session-token.ts';

const cookieName = '__Host-device';
// Browsers keep no cookie longer than 400 days.
const keptSeconds = 400 * 86_400;

/** The browser behind the request, known again by a cookie that says nothing about anybody. */
export function deviceOfRequest(
  { headers }: { readonly headers: IncomingHttpHeaders },
  reply: { header(name: string, value: string): unknown },
): Device {
  const token = deviceTokenOf(headers) ?? newSessionToken();
  void reply.header(
    'set-cookie',
    `${cookieName}=${token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${keptSeconds}`,
  );
  return deviceOf(headers['user-agent'], token);
}

export function deviceTokenOf({ cookie }: IncomingHttpHeaders): string | undefined {
  const token = readCookie(cookie, cookieName);
  return token !== undefined && isSessionToken(token) ? token : undefined;
}
