import type { ClientMetadata } from 'oidc-provider';
import type { KnownSystem } from '../relying-systems/relying-system.ts';
import { scopesNow } from '../relying-systems/relying-system.ts';

/** The contract of a system in the terms of OpenID. */
export function clientMetadata(system: KnownSystem): ClientMetadata {
  const usesSecret = system.federationLevel === 1;
  return {
    client_id: system.clientId,
    client_name: system.name.zh,
    redirect_uris: [...system.redirectAddresses],
    post_logout_redirect_uris: [...system.postLogoutAddresses],
    grant_types: [...system.grantTypes],
    response_types: system.grantTypes.includes('authorization_code') ? ['code'] : [],
    scope: scopesNow(system).join(' '),
    // The library derives sectors from hosts and wants an address of keys for kiosks; ours are of the contract, and every client
    // is made pairwise once it is built.
    subject_type: 'public',
    id_token_signed_response_alg: system.signingAlgorithm,
    token_endpoint_auth_method: usesSecret ? 'client_secret_basic' : 'private_key_jwt',
    // Compared by digest, with every secret that is valid; the provider wants some text to be there.
    ...(usesSecret && { client_secret: 'compared-by-digest-with-each-valid-secret' }),
    ...(!usesSecret && { jwks: { keys: system.publicKeys as never } }),
    require_pushed_authorization_requests:
      !usesSecret && system.grantTypes.includes('authorization_code'),
    dpop_bound_access_tokens: system.federationLevel === 3,
    ...(system.logoutAddress !== null && {
      backchannel_logout_uri: system.logoutAddress,
      backchannel_logout_session_required: true,
    }),
  };
}
