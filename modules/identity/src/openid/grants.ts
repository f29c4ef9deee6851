import type { Database } from '@tongban/database';
import type { Clock } from '@tongban/kernel';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { sandboxScopes } from '../relying-systems/relying-system.ts';
import type { SystemMemory } from '../relying-systems/system-memory.ts';
import { findConsent } from './consents.ts';

/**
 * What the system may know within this session. An organ that acts within its legal powers is not asked to be allowed
 * (个人信息保护法 Art 13); another system gets what the person agreed to, until that is withdrawn.
 */
export function grantLoader(parts: { db: Database; systems: SystemMemory; clock: Clock }) {
  return async (ctx: KoaContextWithOIDC) => {
    const { session, client, provider, account } = ctx.oidc;
    if (session === undefined || client === undefined || account === undefined) return undefined;
    const { clientId } = client;
    const system = await parts.systems.find(clientId);
    if (system === undefined) return undefined;
    const asked = [...ctx.oidc.requestParamOIDCScopes];
    const allowed = new Set(
      system.consent === 'statutory'
        ? system.scopes
        : await findConsent(parts.db, { personId: account.accountId, clientId }),
    );
    const permitted = asked.filter(
      (scope) =>
        allowed.has(scope) &&
        (system.environment === 'production' || sandboxScopes.includes(scope)),
    );
    // Something is still to be agreed to: no grant, so that the person is asked for all of it.
    if (permitted.length < asked.length) return undefined;
    const known = session.grantIdFor(clientId);
    const standing = known === undefined ? undefined : await provider.Grant.find(known);
    if (standing !== undefined && standing.accountId === account.accountId) {
      const before = new Set(standing.getOIDCScope().split(' '));
      if (permitted.every((scope) => before.has(scope))) return standing;
    }
    const grant = new provider.Grant({ accountId: account.accountId, clientId });
    grant.addOIDCScope(permitted.join(' '));
    const claims = [...ctx.oidc.requestParamClaims].filter((claim) =>
      claimsOfScopes(permitted).has(claim),
    );
    if (claims.length > 0) grant.addOIDCClaims(claims);
    for (const resource of Object.values(ctx.oidc.resourceServers ?? {})) {
      grant.addResourceScope(resource.identifier(), resource.scope ?? '');
    }
    await grant.save();
    return grant;
  };
}

/** The claims of each scope (OpenID Connect Core 5.4), and the two of ours. */
export const claimsOfScope: Readonly<Record<string, readonly string[]>> = {
  openid: ['sub'],
  profile: ['name', 'birthdate', 'gender'],
  identity: ['citizen_number'],
  phone: ['phone_number', 'phone_number_verified'],
  assurance: ['verified_claims'],
};

function claimsOfScopes(scopes: readonly string[]): ReadonlySet<string> {
  return new Set(scopes.flatMap((scope) => claimsOfScope[scope] ?? []));
}
