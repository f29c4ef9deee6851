import { hash, randomBytes } from 'node:crypto';

/** What the browser holds: 256 random bits that say nothing. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

export function isSessionToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}

/** What the database holds. The token has 256 bits of chance, so a plain digest cannot be reversed. */
export function hashOfToken(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
