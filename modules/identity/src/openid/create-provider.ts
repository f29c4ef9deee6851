import { Provider, type Configuration } from 'oidc-provider';
import type { IdentityParts } from '../parts.ts';
import { scopesNow } from '../relying-systems/relying-system.ts';
import type { SystemMemory } from '../relying-systems/system-memory.ts';
import { adapterFor } from './adapter.ts';
import { claimsOfScope, scopesOfClaims } from './asked-scopes.ts';
import { assuranceClasses } from './assurance-class.ts';
import { assertionChecker } from './check-assertion.ts';
import { claimsOfPerson } from './claims-of-person.ts';
import { describeProvider } from './describe-provider.ts';
import { renderFailure } from './failure-page.ts';
import type { Foreseen } from './foreseen.ts';
import { grantLoader } from './grants.ts';
import { createInteractionPolicy } from './interaction-policy.ts';
import { introspectStructured } from './introspect-structured.ts';
import { settleOwedRecords } from './owed-records.ts';
import { paceDevices } from './pace-devices.ts';
import { followPageLanguage } from './page-language.ts';
import type { RequestLimiter } from './limit-requests.ts';
import type { PairwiseSubjects } from './pairwise-subjects.ts';
import { passFormsOn } from './pass-form-on.ts';
import { featuresOf } from './provider-features.ts';
import type { RecordStore } from './record-store.ts';
import { refuseClients } from './refuse-clients.ts';
import { viewPortalSessions, type SessionOfRequest } from './session-view.ts';
import type { SigningKey } from './signing-keys.ts';
import type { SsoSessions } from './sso-session.ts';
import { keepSystemsAsClients, seeNoncesOnce } from './systems-as-clients.ts';

export interface ProviderParts {
  readonly identity: IdentityParts;
  readonly issuer: string;
  readonly systems: SystemMemory;
  readonly records: RecordStore;
  readonly sessions: SsoSessions;
  readonly subjects: PairwiseSubjects;
  readonly sessionOf: SessionOfRequest;
  readonly signingKeys: readonly SigningKey[];
  readonly limiter: RequestLimiter;
  /** Persons whose tokens were found a moment ago: whether another account was found to be theirs. */
  readonly others: Foreseen<boolean>;
}

const outsideMs = 3_000;
const minute = 60;
const hour = 60 * minute;

/** In seconds. */
const lifetimes: NonNullable<Configuration['ttl']> = {
  AccessToken: (_ctx, token) => token.resourceServer?.accessTokenTTL ?? 10 * minute,
  AuthorizationCode: minute,
  ClientCredentials: 10 * minute,
  DeviceCode: 10 * minute,
  Grant: 12 * hour,
  IdToken: 10 * minute,
  Interaction: 30 * minute,
  RefreshToken: 12 * hour,
  Session: 12 * hour,
};

const algorithms: NonNullable<Configuration['enabledJWA']> = {
  idTokenSigningAlgValues: ['ES256', 'RS256'],
  clientAuthSigningAlgValues: ['ES256', 'PS256', 'EdDSA', 'RS256'],
  dPoPSigningAlgValues: ['ES256', 'PS256', 'EdDSA'],
  userinfoSigningAlgValues: ['ES256', 'RS256'],
};

/** The provider with the keys of the moment; everything it remembers is outside of it. */
export function createProvider(parts: ProviderParts): Provider {
  const provider = new Provider(parts.issuer, configurationOf(parts));
  // Addresses are built from the request; behind a proxy it is the proxy that speaks https.
  provider.proxy = true;
  viewPortalSessions(provider, {
    sessionOf: parts.sessionOf,
    sessions: parts.sessions,
    clock: parts.identity.clock,
  });
  settleOwedRecords(provider, parts.records);
  describeProvider(provider);
  followPageLanguage(provider);
  paceDevices(provider, parts.identity);
  keepSystemsAsClients(provider, parts);
  seeNoncesOnce(provider, parts.records);
  refuseClients(provider);
  passFormsOn(provider);
  introspectStructured(provider, parts.signingKeys);
  return provider;
}

function configurationOf(parts: ProviderParts): Configuration {
  const { identity, issuer, systems, subjects } = parts;
  const subjectOf = async (accountId: string, clientId: string) => {
    const sector = (await systems.find(clientId))?.sector ?? clientId;
    return subjects.subjectFor(accountId.replace('officer/', ''), sector);
  };
  return {
    adapter: (kind: string) => adapterFor(kind, parts),
    jwks: { keys: parts.signingKeys as never },
    routes: routesOfProvider,
    scopes: Object.keys(claimsOfScope),
    claims: {
      ...Object.fromEntries(
        Object.entries(claimsOfScope).map(([name, claims]) => [name, [...claims]]),
      ),
      // Every system is told how and when the person signed in, whether it asks or not.
      openid: ['sub', 'acr', 'amr', 'auth_time', 'former_subjects'],
      iss: null,
      sid: null,
    },
    acrValues: [...assuranceClasses],
    subjectTypes: ['pairwise', 'public'],
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic', 'private_key_jwt'],
    assertJwtClientAuthClaimsAndHeader: assertionChecker(issuer),
    clientDefaults: { id_token_signed_response_alg: 'ES256', response_types: ['code'] },
    enabledJWA: algorithms,
    pkce: { required: () => true },
    allowOmittingSingleRegisteredRedirectUri: false,
    conformIdTokenClaims: true,
    features: featuresOf(identity.keys, issuer),
    findAccount: async (_ctx, accountId) => ({
      accountId,
      claims: async (_use, scope, claims) => claimsFor(parts, accountId, { scope, claims }),
    }),
    pairwiseIdentifier: (_ctx, accountId, { clientId }) => subjectOf(accountId, clientId),
    loadExistingGrant: grantLoader({ db: identity.db, systems, clock: identity.clock }),
    // Nothing outlives the session of the portal in which it was given.
    expiresWithSession: async () => true,
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    interactions: {
      policy: createInteractionPolicy(systems, subjectOf),
      url: (_ctx, interaction) => `/sign-on/${interaction.uid}`,
    },
    cookies: {
      names: { session: 'openid_none', interaction: 'openid_interaction', resume: 'openid_resume' },
      keys: [
        Buffer.from(identity.keys.mac('identity/openid-cookies', issuer)).toString('base64url'),
      ],
      short: { httpOnly: true, sameSite: 'lax', signed: true },
      long: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    ttl: lifetimes,
    clientBasedCORS: () => false,
    // Systems of organs have addresses in the government's own networks, which the library takes for an attack. They come from
    // reviewed contracts only, never from a request.
    fetch: (url, { method, headers, body } = {}) =>
      fetch(url, {
        ...(method !== undefined && { method }),
        ...(headers !== undefined && { headers }),
        ...(body !== undefined && { body }),
        redirect: 'manual',
        signal: AbortSignal.timeout(outsideMs),
      }),
    renderError: renderFailure,
  };
}

/** Everything of the provider lies below one folder, so that the portal keeps its own addresses. */
export const routesOfProvider = {
  authorization: '/openid/authorization',
  token: '/openid/token',
  userinfo: '/openid/userinfo',
  jwks: '/openid/jwks',
  introspection: '/openid/introspection',
  revocation: '/openid/revocation',
  pushed_authorization_request: '/openid/request',
  end_session: '/openid/session/end',
  device_authorization: '/openid/device/authorization',
  code_verification: '/openid/device',
};

/** What is on record today, to a system that may still ask. */
async function claimsFor(
  { identity, systems, others }: ProviderParts,
  accountId: string,
  { scope, claims }: { scope: string; claims: object },
) {
  const clientId = Provider.ctx?.oidc.client?.clientId;
  const system = clientId === undefined ? undefined : await systems.find(clientId);
  if (system === undefined || accountId.startsWith('officer/')) return { sub: accountId };
  const contract = scopesNow(system);
  const asked = new Set([...scope.split(' '), ...scopesOfClaims(Object.keys(claims))]);
  return claimsOfPerson(identity, {
    personId: accountId,
    clientId: system.clientId,
    scopes: [...asked].filter((one) => contract.includes(one)),
    hasOthers: others.take(accountId)?.answer,
  });
}
