import { paths } from '../paths.ts';

/** No inline script or style, no frame, no third party. Applied to every page. */
const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
};

const faceAddress = paths.face({ returnTo: '/' }).split('?')[0];

/** The camera opens on the one page that needs it, and on no other. */
export function headersFor(pathname: string): Readonly<Record<string, string>> {
  if (pathname !== faceAddress) return securityHeaders;
  return {
    ...securityHeaders,
    'permissions-policy': 'camera=(self), microphone=(), geolocation=(), payment=()',
  };
}
