import { createHmac, randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import type { SyntheticPerson } from '../registries/synthetic-persons.ts';
import type { Misbehaviour } from './misbehaviours.ts';
import type { TokenKeys } from './identity-token.ts';

export interface NationalSession {
  readonly token: string;
  readonly sid: string;
  readonly person: SyntheticPerson;
  readonly level: number;
  readonly authenticatedAt: number;
}

export interface IssuedCode {
  readonly session: NationalSession;
  readonly nonce: string | undefined;
  readonly challenge: string;
  readonly redirectAddress: string;
}

/** The national government-service platform, as far as other platforms see it. */
export interface NationalPlatform {
  readonly keys: TokenKeys;
  readonly publicKeys: { readonly keys: readonly object[] };
  misbehaviour: Misbehaviour | undefined;
  signIn(person: SyntheticPerson, level: number): NationalSession;
  find(token: string | undefined): NationalSession | undefined;
  end(token: string): NationalSession | undefined;
  issueCode(code: IssuedCode): string;
  /** Once. */
  redeem(code: string): IssuedCode | undefined;
  issueAccess(session: NationalSession): string;
  findAccess(token: string): NationalSession | undefined;
  subjectOf(person: SyntheticPerson): string;
  logoutToken(session: NationalSession, to: { issuer: string; clientId: string }): Promise<string>;
  reset(): void;
}

export async function createNationalPlatform(): Promise<NationalPlatform> {
  const keyId = randomBytes(8).toString('hex');
  const [own, strange, rsa] = await Promise.all([
    generateKeyPair('ES256', { extractable: true }),
    generateKeyPair('ES256'),
    generateKeyPair('RS256', { extractable: true }),
  ]);
  const keys = {
    keyId,
    own: own.privateKey,
    strange: strange.privateKey,
    rsa: rsa.privateKey,
  };
  const pseudonyms = randomBytes(32);
  const sessions = new Map<string, NationalSession>();
  const codes = new Map<string, IssuedCode>();
  const accesses = new Map<string, NationalSession>();
  const secret = () => randomBytes(24).toString('base64url');
  const subjectOf = ({ idNumber }: SyntheticPerson) =>
    createHmac('sha256', pseudonyms).update(idNumber).digest('base64url');
  const platform: NationalPlatform = {
    keys,
    publicKeys: {
      keys: [{ ...(await exportJWK(own.publicKey)), kid: keyId, alg: 'ES256', use: 'sig' }],
    },
    misbehaviour: undefined,
    signIn(person, level) {
      const session = {
        token: secret(),
        sid: secret(),
        person,
        level,
        authenticatedAt: Math.floor(Date.now() / 1000),
      };
      sessions.set(session.token, session);
      return session;
    },
    find: (token) => (token === undefined ? undefined : sessions.get(token)),
    end(token) {
      const session = sessions.get(token);
      sessions.delete(token);
      return session;
    },
    issueCode(code) {
      const text = secret();
      codes.set(text, code);
      return text;
    },
    redeem(text) {
      const code = codes.get(text);
      codes.delete(text);
      return code;
    },
    issueAccess(session) {
      const token = secret();
      accesses.set(token, session);
      return token;
    },
    findAccess: (token) => accesses.get(token),
    subjectOf,
    logoutToken: (session, to) =>
      logoutToken(keys, session, { ...to, sub: subjectOf(session.person) }),
    reset() {
      for (const map of [sessions, codes, accesses]) map.clear();
      platform.misbehaviour = undefined;
    },
  };
  return platform;
}

function logoutToken(
  { keyId, own }: { keyId: string; own: CryptoKey },
  { sid }: NationalSession,
  { issuer, clientId, sub }: { issuer: string; clientId: string; sub: string },
): Promise<string> {
  return new SignJWT({
    sub,
    sid,
    jti: randomBytes(16).toString('base64url'),
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  })
    .setProtectedHeader({ alg: 'ES256', kid: keyId, typ: 'logout+jwt' })
    .setIssuer(issuer)
    .setAudience(clientId)
    .setIssuedAt()
    .setExpirationTime('2 minutes')
    .sign(own);
}
