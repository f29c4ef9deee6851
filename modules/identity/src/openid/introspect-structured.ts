import { createPublicKey } from 'node:crypto';
import { createLocalJWKSet, jwtVerify, type JWTPayload } from 'jose';
import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import type { SigningKey } from './signing-keys.ts';

/**
 * The library refuses to be asked about structured tokens. RFC 7662 section 2.2 knows no such refusal: whoever may ask is told
 * whether the token is active, and of a token that is not theirs, or none, only that it is not.
 */
export function introspectStructured(provider: Provider, signingKeys: readonly SigningKey[]): void {
  const keys = createLocalJWKSet({ keys: signingKeys.map(publicPart) });

  async function payloadOf(token: string): Promise<JWTPayload | undefined> {
    const options = { issuer: provider.issuer, typ: 'at+jwt', requiredClaims: ['exp'] };
    try {
      return (await jwtVerify(token, keys, options)).payload;
    } catch {
      return undefined;
    }
  }

  provider.use(async (context, next) => {
    await next();
    const ctx = context as KoaContextWithOIDC;
    const { error } = (ctx.body ?? {}) as { error?: string };
    if (ctx.oidc?.route !== 'introspection' || error !== 'unsupported_token_type') return;
    const payload = await payloadOf(String(ctx.oidc.params?.['token']));
    const isTheirs = payload?.['client_id'] === ctx.oidc.client?.clientId;
    ctx.status = 200;
    ctx.body =
      payload === undefined || !isTheirs
        ? { active: false }
        : { active: true, ...payload, token_type: 'cnf' in payload ? 'DPoP' : 'Bearer' };
  });
}

function publicPart({ kid, alg, use, ...key }: SigningKey) {
  const jwk = createPublicKey({ key, format: 'jwk' }).export({ format: 'jwk' });
  return { ...jwk, kid, alg, use };
}
