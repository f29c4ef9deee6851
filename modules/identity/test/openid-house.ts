import { generateKeyPairSync, type webcrypto } from 'node:crypto';
import { softwareKeys } from '@tongban/crypto';
import { ledgerMigrations } from '@tongban/ledger';
import type { Database } from '@tongban/database';
import { createServer, sessionCookieName, type Server, type ServerParts } from '@tongban/http';
import { startOutsideWorld, type OutsideWorld } from '@tongban/outside-world';
import { newId, ok, systemClock } from '@tongban/kernel';
import { freePort, testDatabase, type Tidying } from '@tongban/testing';
import {
  createIdentity,
  usualUpstream,
  identityMigrations,
  identityPermissions,
  identityRoutes,
} from '../src/index.ts';
import type { Identity, IdentitySettings, OfficerDirectory } from '../src/index.ts';
import { deviceOf } from '../src/sessions/device.ts';
import { openSession } from '../src/sessions/open-session.ts';
import { enterPerson } from '../src/persons/enter-person.ts';
import {
  addCredential,
  storeSystem,
  type SystemToStore,
} from '../src/relying-systems/store-system.ts';
import type { UpstreamLimits } from '../src/federation/guarded-fetch.ts';
import type { SystemId } from '../src/relying-systems/relying-system.ts';

export interface OpenidHouse {
  readonly db: Database;
  readonly identity: Identity;
  readonly issuer: string;
  readonly databaseUrl: string;
  readonly url: string;
  readonly worldUrl: string;
  /** The outside world is gone, with every connection to it. */
  killWorld(): Promise<void>;
  /** A browser nobody is signed in with. */
  visitor(): SignedInBrowser;
  /** A signed-in browser, with the session it holds. */
  person(options?: { phone?: string; level?: 1 | 2 | 3 }): Promise<SignedInBrowser>;
  register(system: Partial<SystemToStore> & { clientId: string }): Promise<RegisteredSystem>;
}

export interface SignedInBrowser {
  readonly personId: string;
  readonly sessionId: string;
  readonly token: string;
  cookies: Map<string, string>;
  /** Follows nothing: the answer as the browser gets it. */
  go(url: string, init?: RequestInit): Promise<Response>;
}

export interface RegisteredSystem extends SystemToStore {
  readonly privateKey: webcrypto.CryptoKey;
  readonly keyId: string;
  readonly secret: string;
}

export const redirectAddress = 'https://system.example.cn/return';

interface HouseOptions {
  readonly national?: boolean;
  readonly upstreamLimits?: UpstreamLimits;
  readonly officers?: OfficerDirectory;
  readonly officerRoles?: ServerParts['officerRoles'];
  readonly settings?: Partial<IdentitySettings>;
}

/** The provider on a real database behind a real server, with the clock of the world: protocols have clocks of their own. */
export async function openidHouse(
  t: Tidying,
  { national = false, upstreamLimits, officers, officerRoles, settings }: HouseOptions = {},
): Promise<OpenidHouse> {
  const { db, url: databaseUrl } = await testDatabase(t, [ledgerMigrations, identityMigrations]);
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const world = national ? await startOutsideWorld({ port: 0, issuer }) : undefined;
  t.after(() => world?.stop());
  const { identity, app } = await serveIdentity({
    db,
    issuer,
    port,
    world,
    officers,
    officerRoles,
    settings,
    upstreamLimits,
  });
  identity.openid.start();
  t.after(async () => {
    await identity.openid.stop();
    await app.close();
  });
  return {
    db,
    identity,
    issuer,
    databaseUrl,
    url: `http://127.0.0.1:${port}`,
    worldUrl: world?.url ?? '',
    killWorld: async () => world?.stop(),
    visitor: () => browserWith('', { sessionId: '', token: '' }),
    person: (options) => signedIn(identity, options),
    register: (system) => register(identity, system),
  };
}

/** Identity behind a real server; several of them may stand on one database. */
export async function serveIdentity({
  db,
  issuer,
  port,
  world,
  officers,
  officerRoles,
  settings,
  upstreamLimits,
}: {
  db: Database;
  issuer: string;
  port: number;
  world?: OutsideWorld | undefined;
  officers?: OfficerDirectory | undefined;
  officerRoles?: ServerParts['officerRoles'] | undefined;
  settings?: Partial<IdentitySettings> | undefined;
  upstreamLimits?: UpstreamLimits | undefined;
}): Promise<{ identity: Identity; app: Server }> {
  const unused = () => Promise.reject(new Error('Not part of this test.'));
  const identity = createIdentity({
    db,
    keys: softwareKeys({ masterKey: Buffer.alloc(32, 7) }),
    clock: systemClock,
    issuer,
    ...(world && {
      upstreams: [
        {
          ...usualUpstream,
          upstreamId: 'national',
          name: { zh: '国家政务服务平台', en: 'the national platform' },
          issuer: `${world.url}/national`,
          clientId: 'tongban',
          ...(upstreamLimits && { limits: upstreamLimits }),
        },
      ],
    }),
    sendSignInCode: async () => ok(undefined),
    verifyPopulation: unused,
    verifyGuardian: unused,
    verifyRepresentative: unused,
    verifySamePerson: unused,
    vitalStatusAfter: unused,
    networkIdentity: { authorizeUrl: () => '', checkTicket: unused, exchange: unused },
    officers: officers ?? { findByNumber: unused, find: unused, appointmentsOf: unused },
    officerPosts: {
      findOrgan: () => undefined,
      create: unused,
      appoint: unused,
      end: unused,
      holds: unused,
      fault: unused,
    },
    leaveReadReceipt: unused,
    tellPerson: async () => undefined,
    personRecords: {
      countCases: unused,
      countOwn: unused,
      copy: unused,
      move: unused,
      forget: unused,
    },
    ...(settings && { settings }),
  });
  const app = await createServer({
    permissions: identityPermissions,
    resolveActor: identity.resolveActor,
    ...(officerRoles && { officerRoles }),
    clock: systemClock,
    limits: { anonymousRate: undefined, signedInRate: undefined },
  });
  await identityRoutes(app, { identity });
  await app.listen({ port, host: '127.0.0.1' });
  return { identity, app };
}

let phones = 13_900_000_000;

async function signedIn(
  identity: Identity,
  { phone = String((phones += 1)), level = 2 }: { phone?: string; level?: 1 | 2 | 3 } = {},
): Promise<SignedInBrowser> {
  const { parts } = identity.inside;
  const at = parts.clock();
  const { personId, session } = await parts.db.transaction(async (tx) => {
    const person = await enterPerson(tx, parts, { mobile: phone as never, language: 'zh', at });
    if (!person.ok) throw new Error('The person was refused.');
    const opened = await openSession(tx, {
      owner: { personId: person.value.personId },
      level,
      means: ['sms'],
      authenticator: 1,
      device: deviceOf('test'),
      at,
      limits: parts.settings.personSession,
    });
    return { personId: person.value.personId, session: opened };
  });
  return browserWith(personId, session);
}

function browserWith(
  personId: string,
  { sessionId, token }: { sessionId: string; token: string },
): SignedInBrowser {
  const cookies = new Map([[sessionCookieName, token]]);
  return {
    personId,
    sessionId,
    token,
    cookies,
    async go(url, init = {}) {
      const answer = await fetch(url.replace('//localhost', '//127.0.0.1'), {
        ...init,
        redirect: 'manual',
        headers: {
          'user-agent': 'test',
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          ...init.headers,
        },
      });
      for (const set of answer.headers.getSetCookie()) {
        const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
        cookies.set(name, value);
      }
      return answer;
    },
  };
}

async function register(
  identity: Identity,
  wanted: Partial<SystemToStore> & { clientId: string },
): Promise<RegisteredSystem> {
  const { db, clock } = identity.inside.parts;
  const system: SystemToStore = {
    systemId: newId<SystemId>(),
    name: { zh: '测试系统', en: 'Test system' },
    ownerKind: 'province',
    ownerName: '广东省公安厅',
    regionCode: '440000',
    sector: wanted.clientId,
    purpose: { zh: '测试', en: 'Testing' },
    legalBasis: '测试',
    consent: 'statutory',
    maximumLevel: 3,
    federationLevel: 2,
    protocol: 'openid',
    scopes: ['openid', 'profile', 'phone'],
    grantTypes: ['authorization_code', 'refresh_token'],
    redirectAddresses: [redirectAddress],
    postLogoutAddresses: ['https://system.example.cn/'],
    logoutAddress: null,
    startAddress: null,
    signingAlgorithm: 'ES256',
    environment: 'production',
    status: 'active',
    ...wanted,
  };
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const keyId = `key-of-${wanted.clientId}`;
  const secret = `secret of ${wanted.clientId}`.replaceAll(' ', '-');
  const jwk = { ...pair.publicKey.export({ format: 'jwk' }), kid: keyId, alg: 'ES256', use: 'sig' };
  await db.transaction(async (tx) => {
    await storeSystem(tx, system, clock());
    const credential = system.federationLevel === 1 ? { secret } : { publicKey: jwk };
    await addCredential(tx, { systemId: system.systemId, credential, at: clock() });
  });
  identity.openid.systems.refresh();
  const privateKey = await crypto.subtle.importKey(
    'jwk',
    pair.privateKey.export({ format: 'jwk' }) as webcrypto.JsonWebKey,
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  return { ...system, privateKey, keyId, secret };
}
