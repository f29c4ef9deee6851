import type { FastifyReply } from 'fastify';

/** `__Host-`: browsers accept it only with Secure, Path=/ and no Domain, so no sister site can plant one. */
export const sessionCookieName = '__Host-session';

const longestToken = 200;

/** The value of one cookie, read without decoding the others. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  if (header === undefined) return undefined;
  let from = 0;
  while (from < header.length) {
    const at = header.indexOf(`${name}=`, from);
    if (at === -1) return undefined;
    if (at === 0 || header[at - 1] === ' ' || header[at - 1] === ';') {
      const end = header.indexOf(';', at);
      return header.slice(at + name.length + 1, end === -1 ? header.length : end).trim();
    }
    from = at + name.length;
  }
  return undefined;
}

export function readSessionToken(header: string | undefined): string | undefined {
  const token = readCookie(header, sessionCookieName);
  return token === undefined || token === '' || token.length > longestToken ? undefined : token;
}

/** SameSite=Lax, not Strict: who comes back from the network identity must still be signed in. */
export function setSessionCookie(
  reply: FastifyReply,
  token: string,
  options: { maxAgeSeconds: number },
): void {
  addCookie(
    reply,
    `${sessionCookieName}=${token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${options.maxAgeSeconds}`,
  );
}

export function clearSessionCookie(reply: FastifyReply): void {
  addCookie(reply, `${sessionCookieName}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`);
}

function addCookie(reply: FastifyReply, cookie: string): void {
  // Fastify gathers repeated Set-Cookie headers into a list.
  reply.header('set-cookie', cookie);
}
