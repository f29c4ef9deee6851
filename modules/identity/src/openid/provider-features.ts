import type { KeyOps } from '@tongban/crypto';
import { errors, type Configuration } from 'oidc-provider';
import { devicePages } from './device-pages.ts';

/**
 * The audience of what a system is given for itself. Such a token names no right: the platform's own interfaces, verification and
 * exchange, take signed requests only, so that each can be proven later; a token would let in whoever holds it.
 */
function apiResource(issuer: string): string {
  return `${issuer}/api`;
}

const tokenSeconds = 600;

/** What of OpenID and OAuth is spoken here, and by which rules of ours. */
export function featuresOf(
  keys: Pick<KeyOps, 'mac'>,
  issuer: string,
): NonNullable<Configuration['features']> {
  const resource = apiResource(issuer);
  return {
    devInteractions: { enabled: false },
    claimsParameter: { enabled: true },
    clientCredentials: { enabled: true },
    backchannelLogout: { enabled: true },
    revocation: {
      enabled: true,
      // A refusal is said (RFC 7009 section 2.1), not passed over.
      allowedPolicy: (_ctx, client, token) => {
        if (token.clientId === client.clientId) return true;
        throw new errors.InvalidRequest('the token belongs to another system');
      },
    },
    pushedAuthorizationRequests: { enabled: true },
    dPoP: {
      enabled: true,
      nonceSecret: Buffer.from(keys.mac('identity/dpop-nonce', issuer)),
      requireNonce: () => false,
    },
    introspection: {
      enabled: true,
      // A system asks about its own tokens; whose token it is, is nobody else's business.
      allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
    },
    // The page that asks and the end itself are the portal's; see `end-session.ts`.
    rpInitiatedLogout: { enabled: true, logoutSource: () => undefined },
    deviceFlow: { enabled: true, charset: 'digits', mask: '****-****', ...devicePages } as never,
    resourceIndicators: {
      enabled: true,
      defaultResource: (ctx, client) =>
        ctx.oidc.params?.['grant_type'] === 'client_credentials' && client !== undefined
          ? resource
          : (undefined as never),
      getResourceServerInfo: async (_ctx, indicator) => {
        if (indicator !== resource) throw new errors.InvalidTarget('no such resource');
        return {
          scope: '',
          audience: resource,
          accessTokenFormat: 'jwt',
          accessTokenTTL: tokenSeconds,
          jwt: { sign: { alg: 'ES256' } },
        };
      },
    },
  };
}
