import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import {
  redirectAddress,
  type OpenidHouse,
  type RegisteredSystem,
  type SignedInBrowser,
} from './openid-house.ts';

/** Parameters of a request; those that are null are left out. */
export type Parameters = Readonly<Record<string, string | null>>;

export const formType = { 'content-type': 'application/x-www-form-urlencoded' };
export const verifier = 'a-verifier-that-is-long-enough-to-be-one-0123456';
const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Requests as any client would make them, by hand: no library decides what is asked. */
export function walkProvider(house: OpenidHouse) {
  let systems = 0;
  const post = (path: string, body: Parameters, headers: Readonly<Record<string, string>> = {}) =>
    fetch(house.url + path, {
      method: 'POST',
      body: given(body).toString(),
      headers: { ...formType, ...headers },
    });

  return {
    post,
    /** A system that signs in with a secret: its requests go through the browser. */
    oldSystem: (more: object = {}): Promise<RegisteredSystem> =>
      house.register({
        clientId: `old-system-${(systems += 1)}`,
        federationLevel: 1,
        maximumLevel: 2,
        ...more,
      }),
    authorize(system: RegisteredSystem, browser: SignedInBrowser, more: Parameters = {}) {
      return browser.go(`${house.url}/openid/authorization?${authorizationOf(system, more)}`);
    },
    redeem(system: RegisteredSystem, code: string, more: Parameters = {}) {
      return post('/openid/token', { ...redemptionOf(code), ...more }, basic(system));
    },
    async tokens(system: RegisteredSystem, browser: SignedInBrowser, more: Parameters = {}) {
      const code = codeOf(await this.authorize(system, browser, more));
      return (await (await this.redeem(system, code)).json()) as Tokens;
    },
    userinfo: (token: string) =>
      fetch(`${house.url}/openid/userinfo`, { headers: { authorization: `Bearer ${token}` } }),
    /** With an assertion of its own key, made as the test wants it. */
    async askAsItself(system: RegisteredSystem, claims: object = {}, more: Parameters = {}) {
      const client_assertion = await assertionOf(house, system, claims);
      return post('/openid/token', {
        grant_type: 'client_credentials',
        client_assertion_type: assertionType,
        client_assertion,
        ...more,
      });
    },
  };
}

export interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly id_token: string;
}

export function authorizationOf(system: RegisteredSystem, more: Parameters = {}): URLSearchParams {
  return given({
    response_type: 'code',
    client_id: system.clientId,
    redirect_uri: redirectAddress,
    scope: 'openid',
    state: 'a state',
    nonce: 'a-nonce',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...more,
  });
}

export function basic({ clientId, secret }: RegisteredSystem): { readonly authorization: string } {
  return { authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}` };
}

/** What the browser carries back to the system. */
export function answerOf(answer: Response): URLSearchParams {
  const { search, hash } = new URL(answer.headers.get('location') ?? '', redirectAddress);
  return new URLSearchParams(hash === '' ? search : hash.slice(1));
}

export function codeOf(answer: Response): string {
  const code = answerOf(answer).get('code');
  if (code === null) throw new Error(`No code: ${answer.status} ${answer.headers.get('location')}`);
  return code;
}

export async function errorOf(answer: Response): Promise<string> {
  return `${answer.status} ${((await answer.json()) as { error?: string }).error}`;
}

export async function assertionOf(
  { issuer }: OpenidHouse,
  { clientId, keyId, privateKey }: RegisteredSystem,
  claims: object = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const usual = { iss: clientId, sub: clientId, aud: issuer, iat: now, exp: now + 60 };
  return new SignJWT({ ...usual, jti: crypto.randomUUID(), ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: keyId })
    .sign(privateKey);
}

function redemptionOf(code: string): Parameters {
  return {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectAddress,
    code_verifier: verifier,
  };
}

function given(parameters: Parameters): URLSearchParams {
  return new URLSearchParams(
    Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== null),
  );
}
