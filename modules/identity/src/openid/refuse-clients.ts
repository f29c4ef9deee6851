import { errors, Provider, type Client, type KoaContextWithOIDC } from 'oidc-provider';

/**
 * How a system is refused that does not show who it is, or asks for what its contract does not name, where the library says
 * something else than RFC 6749 sections 4.1.2.1 and 5.2 and RFC 9110 section 15.5.2.
 */
export function refuseClients(provider: Provider): void {
  const { prototype } = provider.Client as unknown as { prototype: AllowedOf & ThisType<Client> };
  const { grantTypeAllowed, responseTypeAllowed } = prototype;
  prototype.grantTypeAllowed = function mayUse(this: Client, type) {
    const isAllowed = grantTypeAllowed.call(this, type);
    if (!isAllowed && isAskedFor(type)) throw new errors.UnauthorizedClient();
    return isAllowed;
  };
  prototype.responseTypeAllowed = function mayAnswer(this: Client, type) {
    if (!responseTypeAllowed.call(this, type)) throw new errors.UnauthorizedClient();
    return true;
  };
  provider.use(async (ctx, next) => {
    await next();
    const { error } = (ctx.body ?? {}) as { error?: string };
    if (ctx.status !== 401 || error !== 'invalid_client') return;
    // Also to who tried in a form, or not at all.
    if (ctx.res.hasHeader('www-authenticate')) return;
    ctx.set('www-authenticate', `Basic realm="${provider.issuer}", error="invalid_client"`);
  });
}

/**
 * A secret in a form beside another proof is a second way of authentication, of which there must be one (RFC 6749 section 2.3).
 * The library does not see it, because it takes no secret from a form.
 */
export function refuseSecretInForm(oidc: KoaContextWithOIDC['oidc'] | undefined): void {
  if (oidc?.body?.['client_secret'] === undefined) return;
  throw new errors.InvalidRequest('a system must show who it is in one way only');
}

interface AllowedOf {
  grantTypeAllowed(type: string): boolean;
  responseTypeAllowed(type: string): boolean;
}

/** The library also asks what a system may be given; that is not answered with a refusal. */
function isAskedFor(type: string): boolean {
  const oidc = Provider.ctx?.oidc;
  if (oidc?.route === 'device_authorization') return true;
  return oidc?.route === 'token' && oidc.params?.['grant_type'] === type;
}
