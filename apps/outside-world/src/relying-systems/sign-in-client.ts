import { webcrypto } from 'node:crypto';
import * as openid from 'openid-client';
import type { DemonstrationSystem } from './demonstration-systems.ts';

/** How a system signs people in at the platform: the library, as its maker meant it to be used. */
export interface SignInClient {
  /** Where the browser goes, and what has to be remembered until it comes back. */
  begin(
    returnTo: string,
    more?: Readonly<Record<string, string>>,
  ): Promise<{ url: URL; pending: Pending }>;
  finish(current: URL, pending: Pending): Promise<SignedIn>;
  signOutUrl(idToken: string, backTo: string): Promise<URL>;
  /** Where the platform's keys are, for the notices it sends. */
  configuration(): Promise<openid.Configuration>;
}

export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface SignedIn {
  readonly subject: string;
  readonly sid: string | undefined;
  readonly level: string;
  readonly idToken: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export function createSignInClient(system: DemonstrationSystem, issuer: string): SignInClient {
  let discovered: Promise<openid.Configuration> | undefined;
  let bound: openid.DPoPHandle | undefined;

  const configuration = () => {
    discovered ??= discover(system, issuer).catch((error: unknown) => {
      discovered = undefined;
      throw error;
    });
    return discovered;
  };

  async function bindingOf(config: openid.Configuration) {
    if (system.federationLevel < 3) return undefined;
    bound ??= openid.getDPoPHandle(config, await openid.randomDPoPKeyPair());
    return { DPoP: bound };
  }

  return {
    configuration,
    async begin(returnTo, more = {}) {
      const config = await configuration();
      const pending = {
        state: openid.randomState(),
        nonce: openid.randomNonce(),
        verifier: openid.randomPKCECodeVerifier(),
      };
      const asked = {
        redirect_uri: returnTo,
        scope: system.scope,
        code_challenge: await openid.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
        state: pending.state,
        nonce: pending.nonce,
        ...more,
      };
      const url =
        system.federationLevel === 1
          ? openid.buildAuthorizationUrl(config, asked)
          : await openid.buildAuthorizationUrlWithPAR(config, asked, await bindingOf(config));
      return { url, pending };
    },
    async finish(current, pending) {
      const config = await configuration();
      return exchange(config, { current, pending, binding: await bindingOf(config) });
    },
    async signOutUrl(idToken, backTo) {
      return openid.buildEndSessionUrl(await configuration(), {
        id_token_hint: idToken,
        post_logout_redirect_uri: backTo,
      });
    },
  };
}

async function exchange(
  config: openid.Configuration,
  back: { current: URL; pending: Pending; binding: { DPoP: openid.DPoPHandle } | undefined },
): Promise<SignedIn> {
  const { current, pending, binding } = back;
  const checks = {
    expectedState: pending.state,
    expectedNonce: pending.nonce,
    pkceCodeVerifier: pending.verifier,
    idTokenExpected: true,
  };
  const tokens = await openid.authorizationCodeGrant(config, current, checks, undefined, binding);
  const claims = tokens.claims();
  if (claims === undefined || tokens.id_token === undefined) throw new Error('No identity token.');
  const details = await openid.fetchUserInfo(config, tokens.access_token, claims.sub, binding);
  return {
    subject: claims.sub,
    sid: typeof claims['sid'] === 'string' ? claims['sid'] : undefined,
    level: String(claims['acr']),
    idToken: tokens.id_token,
    details,
  };
}

async function discover(
  system: DemonstrationSystem,
  issuer: string,
): Promise<openid.Configuration> {
  const { clientId, credential } = system;
  const authentication =
    'secret' in credential
      ? openid.ClientSecretBasic(credential.secret)
      : openid.PrivateKeyJwt({ key: await signingKey(system), kid: `${clientId}-1` });
  return openid.discovery(
    new URL(issuer),
    clientId,
    { id_token_signed_response_alg: 'ES256' },
    authentication,
    // The development world has no certificates.
    { execute: issuer.startsWith('http:') ? [openid.allowInsecureRequests] : [], timeout: 10 },
  );
}

function signingKey({ privateKey }: DemonstrationSystem): Promise<openid.CryptoKey> {
  return webcrypto.subtle.importKey(
    'jwk',
    privateKey.export({ format: 'jwk' }) as webcrypto.JsonWebKey,
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  ) as Promise<openid.CryptoKey>;
}
