import { webcrypto } from 'node:crypto';
import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from 'jose';
import * as openid from 'openid-client';
import { readSigningKeys, type SigningKeyParts } from '../openid/signing-keys.ts';
import { checkEndpoints } from './check-endpoints.ts';
import { checkIdentityToken } from './check-identity-token.ts';
import { guardedFetch, usualUpstreamLimits, type UpstreamLimits } from './guarded-fetch.ts';
import { jsonOnly } from './json-only.ts';
import { readLogoutToken, type ReportedEnd } from './read-logout-token.ts';
import type { Upstream } from './upstream.ts';

/** What another platform has said about the person who comes from it, after everything was checked. */
export interface Arrival {
  readonly subject: string;
  readonly sid: string | undefined;
  /** In the platform's own words. */
  readonly level: unknown;
  readonly details: Readonly<Record<string, unknown>>;
  /** As it was given: the hint by which the platform later ends its session. */
  readonly idToken: string;
}

export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Another platform over OpenID Connect. What it throws is for the log: the person is told that it did not work. */
export interface UpstreamClient {
  begin(returnAddress: string): Promise<{ url: URL; pending: PendingSignIn }>;
  finish(current: URL, pending: PendingSignIn): Promise<Arrival>;
  /** Where the browser ends its session there; undefined when the platform offers no such place. */
  endSession(idToken: string, returnTo: string): Promise<URL | undefined>;
  readLogout(token: string): Promise<ReportedEnd>;
}

const discoveredForMs = 10 * 60_000;

export function createUpstreamClient(upstream: Upstream, keys: SigningKeyParts): UpstreamClient {
  const limits = upstream.limits ?? usualUpstreamLimits;
  const call = jsonOnly(guardedFetch(limits));
  let known: { config: openid.Configuration; at: number } | undefined;
  let asking: Promise<openid.Configuration> | undefined;

  /** The last document that was right is used while the platform does not answer; however many need it, it is asked for once. */
  async function configuration(): Promise<openid.Configuration> {
    if (known !== undefined && performance.now() - known.at < discoveredForMs) return known.config;
    asking ??= discover(upstream, { keys, call, limits }).finally(() => (asking = undefined));
    if (known === undefined)
      return (known = { config: await asking, at: performance.now() }).config;
    const late = known;
    asking.then(
      (config) => (known = { config, at: performance.now() }),
      () => undefined,
    );
    return late.config;
  }

  const keySets = new WeakMap<openid.Configuration, JWTVerifyGetKey>();
  /** Kept as long as the document that names it: a notice that anybody may send costs the platform no question. */
  function keySetOf(config: openid.Configuration): JWTVerifyGetKey {
    const standing = keySets.get(config);
    if (standing !== undefined) return standing;
    const made = createRemoteJWKSet(new URL(config.serverMetadata().jwks_uri ?? ''), {
      timeoutDuration: limits.timeoutSeconds * 1000,
      [customFetch]: call,
    });
    keySets.set(config, made);
    return made;
  }

  return {
    async begin(returnAddress) {
      const config = await configuration();
      const pending = {
        state: openid.randomState(),
        nonce: openid.randomNonce(),
        verifier: openid.randomPKCECodeVerifier(),
      };
      const url = openid.buildAuthorizationUrl(config, {
        redirect_uri: returnAddress,
        scope: 'openid profile phone',
        code_challenge: await openid.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
        state: pending.state,
        nonce: pending.nonce,
        max_age: String(upstream.maximumAgeSeconds),
      });
      return { url, pending };
    },
    async finish(current, pending) {
      return readArrival(upstream, await configuration(), { current, pending });
    },
    async endSession(idToken, returnTo) {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
      return openid.buildEndSessionUrl(config, {
        id_token_hint: idToken,
        post_logout_redirect_uri: returnTo,
      });
    },
    async readLogout(token) {
      return readLogoutToken(token, { ...upstream, keys: keySetOf(await configuration()) });
    },
  };
}

async function readArrival(
  upstream: Upstream,
  config: openid.Configuration,
  { current, pending }: { current: URL; pending: PendingSignIn },
): Promise<Arrival> {
  const tokens = await openid.authorizationCodeGrant(config, current, {
    expectedState: pending.state,
    expectedNonce: pending.nonce,
    pkceCodeVerifier: pending.verifier,
    idTokenExpected: true,
    maxAge: upstream.maximumAgeSeconds,
  });
  const claims = tokens.claims();
  if (claims === undefined) throw new Error('There is no identity token.');
  checkIdentityToken(claims, {
    clientId: upstream.clientId,
    code: current.searchParams.get('code') ?? '',
    accessToken: tokens.access_token,
    now: Math.floor(Date.now() / 1000),
  });
  const details = await openid.fetchUserInfo(config, tokens.access_token, claims.sub);
  return {
    subject: claims.sub,
    sid: typeof claims['sid'] === 'string' ? claims['sid'] : undefined,
    level: claims['acr'],
    details,
    idToken: tokens.id_token ?? '',
  };
}

async function discover(
  upstream: Upstream,
  {
    keys,
    call,
    limits,
  }: {
    keys: SigningKeyParts;
    call: ReturnType<typeof jsonOnly>;
    limits: UpstreamLimits;
  },
): Promise<openid.Configuration> {
  const key = (await readSigningKeys(keys)).find(({ alg }) => alg === 'ES256');
  if (key === undefined) throw new Error('There is no key to sign with.');
  const privateKey = await webcrypto.subtle.importKey(
    'jwk',
    key as webcrypto.JsonWebKey,
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  const config = await openid.discovery(
    new URL(upstream.issuer),
    upstream.clientId,
    { id_token_signed_response_alg: 'ES256' },
    openid.PrivateKeyJwt({ key: privateKey as openid.CryptoKey, kid: key.kid }),
    {
      timeout: limits.timeoutSeconds,
      [openid.customFetch]: call as openid.CustomFetch,
      // Only the development world is without certificates.
      execute: upstream.issuer.startsWith('http://') ? [openid.allowInsecureRequests] : [],
    },
  );
  checkEndpoints(config.serverMetadata(), upstream.issuer);
  // The library believes the connection; we want the signature as well.
  openid.enableNonRepudiationChecks(config);
  return config;
}
