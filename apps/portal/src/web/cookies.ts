/** Cookies of taste, not of identity: they hold no personal data and live for a year. */
export const tasteCookies = { language: 'language', elder: 'elder', region: 'region' } as const;

export const tasteOptions = {
  path: '/',
  maxAge: 365 * 24 * 3600,
  sameSite: 'lax',
  httpOnly: true,
} as const;

/** The phone number between the two steps of signing in, for ten minutes and only there. */
export const signInCookie = 'sign-in-phone';

/** The challenge between password and authenticator, and the screen that waits for a phone. */
export const challengeCookie = 'sign-in-challenge';
export const scanCookie = 'sign-in-scan';

export const signInOptions = {
  path: '/sign-in',
  maxAge: 600,
  sameSite: 'lax',
  httpOnly: true,
} as const;
