/** Whom a token of the platform is for, and whose session it is about. */
export interface AboutSession {
  readonly issuer: string;
  readonly clientId: string;
  readonly subject: string;
  readonly sid: string;
}

/** The claims that every token of the platform has, for so many seconds from now. */
export function aboutSession({ issuer, clientId, subject, sid }: AboutSession, seconds: number) {
  const now = Math.floor(Date.now() / 1000);
  return { iss: issuer, aud: clientId, sub: subject, sid, iat: now, exp: now + seconds };
}
