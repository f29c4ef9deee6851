import type { Database } from '@tongban/database';
import type { Clock } from '@tongban/kernel';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { scopesNow, type KnownSystem } from '../relying-systems/relying-system.ts';
import type { SystemMemory } from '../relying-systems/system-memory.ts';
import { askedScopes, claimsOfScope } from './asked-scopes.ts';
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
    const named = [...ctx.oidc.requestParamOIDCScopes];
    const contract = scopesNow(system);
    // What a claim asks for beyond the contract is not told; what a scope asks for beyond it was refused before.
    const asked = askedScopes(ctx.oidc.params).filter(
      (scope) => named.includes(scope) || contract.includes(scope),
    );
    const allowed = await allowedScopes(parts.db, { system, accountId: account.accountId });
    // Something is still to be agreed to: no grant, so that the person is asked for all of it.
    if (!asked.every((scope) => allowed.includes(scope) && contract.includes(scope))) {
      return undefined;
    }
    const known = asked.flatMap((scope) => claimsOfScope[scope] ?? []);
    const claims = [...ctx.oidc.requestParamClaims];
    const standing = await findStanding(ctx, { named, claims });
    if (standing !== undefined) return standing;
    const grant = new provider.Grant({ accountId: account.accountId, clientId });
    grant.addOIDCScope(named.join(' '));
    grant.addOIDCClaims(claims.filter((claim) => known.includes(claim)));
    grant.rejectOIDCClaims(claims.filter((claim) => !known.includes(claim)));
    for (const resource of Object.values(ctx.oidc.resourceServers ?? {})) {
      grant.addResourceScope(resource.identifier(), resource.scope ?? '');
    }
    await grant.save();
    return grant;
  };
}

/** An officer is no data subject in the post: a system is told nothing but an opaque name, which needs nobody's consent. */
async function allowedScopes(
  db: Database,
  { system, accountId }: { system: KnownSystem; accountId: string },
): Promise<readonly string[]> {
  if (system.consent === 'statutory' || accountId.startsWith('officer/')) return system.scopes;
  return findConsent(db, { personId: accountId, clientId: system.clientId });
}

/** The grant of this session that already answers all that is asked. */
async function findStanding(
  { oidc }: KoaContextWithOIDC,
  asked: { readonly named: readonly string[]; readonly claims: readonly string[] },
) {
  const known = oidc.session?.grantIdFor(oidc.client?.clientId ?? '');
  const standing = known === undefined ? undefined : await oidc.provider.Grant.find(known);
  if (standing === undefined || standing.accountId !== oidc.account?.accountId) return undefined;
  const scopes = new Set(standing.getOIDCScope().split(' '));
  const claims = new Set(standing.getOIDCClaimsEncountered());
  const isEnough =
    asked.named.every((scope) => scopes.has(scope)) &&
    asked.claims.every((claim) => claims.has(claim));
  return isEnough ? standing : undefined;
}
