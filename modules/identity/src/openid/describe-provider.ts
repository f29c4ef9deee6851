import type { KoaContextWithOIDC, Provider } from 'oidc-provider';

/**
 * What the discovery document says (OpenID Connect Discovery 1.0, RFC 8414) where the library would say more than is true, or
 * leave out what a client needs to know.
 */
export function describeProvider(provider: Provider): void {
  provider.use(async (ctx, next) => {
    await next();
    if ((ctx as KoaContextWithOIDC).oidc?.route !== 'discovery') return;
    const said = ctx.body as Record<string, unknown>;
    const methods = said['token_endpoint_auth_methods_supported'];
    const algorithms = said['token_endpoint_auth_signing_alg_values_supported'];
    ctx.body = {
      ...said,
      // Nobody is known by one name in two sectors; see `client-metadata.ts` for why the library is told otherwise.
      subject_types_supported: ['pairwise'],
      prompt_values_supported: ['none', 'login', 'consent'],
      request_parameter_supported: false,
      ui_locales_supported: ['zh-CN', 'en'],
      introspection_endpoint_auth_methods_supported: methods,
      introspection_endpoint_auth_signing_alg_values_supported: algorithms,
      revocation_endpoint_auth_methods_supported: methods,
      revocation_endpoint_auth_signing_alg_values_supported: algorithms,
    };
  });
}
