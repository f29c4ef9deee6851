import { createHmac, randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import type { SyntheticPerson } from '../registries/synthetic-persons.ts';
import type { Misbehaviour } from './misbehaviours.ts';
import type { TokenKeys } from './identity-token.ts';
import { logoutToken } from './logout-token.ts';
import { publishedKeys } from './published-keys.ts';

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

/** One more than there may be (OpenID Connect Core 2). */
const longSubject = 'x'.repeat(256);

export async function createNationalPlatform(): Promise<NationalPlatform> {
  const keyId = randomBytes(8).toString('hex');
  const keys = await tokenKeys(keyId);
  const pseudonyms = randomBytes(32);
  const sessions = new Map<string, NationalSession>();
  const codes = new Map<string, IssuedCode>();
  const accesses = new Map<string, NationalSession>();
  const secret = () => randomBytes(24).toString('base64url');
  const platform: NationalPlatform = {
    keys,
    publicKeys: publishedKeys(keys, undefined),
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
    subjectOf({ idNumber }) {
      if (platform.misbehaviour === 'sub-too-long') return longSubject;
      return createHmac('sha256', pseudonyms).update(idNumber).digest('base64url');
    },
    logoutToken: ({ sid, person }, to) => {
      const { misbehaviour } = platform;
      return logoutToken(keys, { ...to, sid, subject: platform.subjectOf(person), misbehaviour });
    },
    reset() {
      for (const map of [sessions, codes, accesses]) map.clear();
      platform.misbehaviour = undefined;
    },
  };
  return platform;
}

async function tokenKeys(keyId: string): Promise<TokenKeys> {
  const [own, strange, rsa] = await Promise.all([
    generateKeyPair('ES256', { extractable: true }),
    generateKeyPair('ES256', { extractable: true }),
    generateKeyPair('RS256', { extractable: true }),
  ]);
  return {
    keyId,
    own: own.privateKey,
    ownPublic: await exportJWK(own.publicKey),
    strange: strange.privateKey,
    strangePublic: await exportJWK(strange.publicKey),
    rsa: rsa.privateKey,
  };
}
