import * as oauth from 'oauth4webapi';
import {
  redirectAddress,
  type OpenidHouse,
  type RegisteredSystem,
  type SignedInBrowser,
} from './openid-house.ts';

const insecure = { [oauth.allowInsecureRequests]: true } as const;

/** The provider as its own discovery document says, asked by a client library that is not ours. */
export async function serverOf({ issuer }: OpenidHouse): Promise<oauth.AuthorizationServer> {
  const url = new URL(issuer);
  return oauth.processDiscoveryResponse(url, await oauth.discoveryRequest(url, insecure));
}

export function clientOf(system: RegisteredSystem): oauth.Client {
  return { client_id: system.clientId, id_token_signed_response_alg: system.signingAlgorithm };
}

export function authenticationOf(system: RegisteredSystem): oauth.ClientAuth {
  return system.federationLevel === 1
    ? oauth.ClientSecretBasic(system.secret)
    : oauth.PrivateKeyJwt({ key: system.privateKey, kid: system.keyId });
}

export interface Opened {
  readonly parameters: URLSearchParams;
  readonly verifier: string;
  readonly nonce: string;
}

/** The browser goes to the provider and comes straight back; anything on the way is an error. */
export async function openSystem(
  house: OpenidHouse,
  system: RegisteredSystem,
  browser: SignedInBrowser,
  more: Readonly<Record<string, string>> = {},
): Promise<Opened> {
  const { address, verifier, nonce, state, server } = await startSystem(house, system, more);
  const answer = await browser.go(address);
  const location = answer.headers.get('location') ?? '';
  if (!location.startsWith(redirectAddress)) {
    throw new Error(`The browser was sent to ${location} (${answer.status})`);
  }
  const refused = new URL(location).searchParams.get('error');
  if (refused !== null) throw new Error(refused);
  const parameters = oauth.validateAuthResponse(server, clientOf(system), new URL(location), state);
  return { parameters, verifier, nonce };
}

/** Where the system sends the browser. */
export async function startSystem(
  house: OpenidHouse,
  system: RegisteredSystem,
  more: Readonly<Record<string, string>> = {},
) {
  const server = await serverOf(house);
  const verifier = oauth.generateRandomCodeVerifier();
  const nonce = oauth.generateRandomNonce();
  const state = oauth.generateRandomState();
  const asked = new URLSearchParams({
    response_type: 'code',
    client_id: system.clientId,
    redirect_uri: redirectAddress,
    scope: 'openid',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    nonce,
    state,
    ...more,
  });
  const address = new URL(server.authorization_endpoint!);
  if (system.federationLevel > 1) {
    const pushed = await oauth.processPushedAuthorizationResponse(
      server,
      clientOf(system),
      await oauth.pushedAuthorizationRequest(
        server,
        clientOf(system),
        authenticationOf(system),
        asked,
        insecure,
      ),
    );
    address.search = new URLSearchParams({
      client_id: system.clientId,
      request_uri: pushed.request_uri,
    }).toString();
  } else {
    address.search = asked.toString();
  }
  return { address: address.href, verifier, nonce, state, server };
}

/** The answer of the token endpoint, as it comes. */
export async function exchange(
  house: OpenidHouse,
  system: RegisteredSystem,
  { parameters, verifier }: Opened,
  options: { DPoP?: oauth.DPoPHandle } = {},
): Promise<Response> {
  return oauth.authorizationCodeGrantRequest(
    await serverOf(house),
    clientOf(system),
    authenticationOf(system),
    parameters,
    redirectAddress,
    verifier,
    { ...insecure, ...options },
  );
}

export async function tokensFor(
  house: OpenidHouse,
  system: RegisteredSystem,
  browser: SignedInBrowser,
  more: Readonly<Record<string, string>> = {},
): Promise<oauth.TokenEndpointResponse> {
  const opened = await openSystem(house, system, browser, more);
  return oauth.processAuthorizationCodeResponse(
    await serverOf(house),
    clientOf(system),
    await exchange(house, system, opened),
    { expectedNonce: opened.nonce, requireIdToken: true },
  );
}

export function refresh(
  server: oauth.AuthorizationServer,
  system: RegisteredSystem,
  token: string,
  options: { DPoP?: oauth.DPoPHandle } = {},
): Promise<Response> {
  return oauth.refreshTokenGrantRequest(server, clientOf(system), authenticationOf(system), token, {
    ...insecure,
    ...options,
  });
}
