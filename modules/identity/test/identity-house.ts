import { after, before } from 'node:test';
import { softwareKeys } from '@tongban/crypto';
import type { Database } from '@tongban/database';
import { createServer, sessionCookieName, type Server } from '@tongban/http';
import { ok, type Result } from '@tongban/kernel';
import { ledgerMigrations } from '@tongban/ledger';
import { createOutsideSystem } from '@tongban/outside-calls';
import {
  networkIdentityIssuer,
  startOutsideWorld,
  type OutsideWorld,
} from '@tongban/outside-world';
import { testClock, testDatabase, type TestClock, type Tidying } from '@tongban/testing';
import {
  createIdentity,
  createNetworkIdentity,
  identityMigrations,
  identityPermissions,
  identityRoutes,
  recordsOf,
  seedDemonstrationOfficers,
  type AccountNotice,
  type DemonstrationAuthenticator,
  type Identity,
  type IdentitySettings,
  type OfficerDirectory,
  type OfficerPosts,
} from '../src/index.ts';

export const masterKey = Buffer.alloc(32, 7);
export const returnAddress = 'http://localhost:8080/api/step-ups/return';
export const liOfficer = {
  officerId: '0193b0d0-0000-7000-8000-000000000001',
  officerNumber: '030501',
  name: '李受理',
};

export interface IdentityHouse {
  readonly db: Database;
  readonly clock: TestClock;
  readonly world: OutsideWorld;
  readonly identity: Identity;
  readonly app: Server;
  readonly receipts: object[];
  /** How many cases the person has, as the module above would say. */
  readonly cases: { open: number; ended: number };
  readonly forgotten: string[];
  /** Accounts that were merged, as the modules above hear it. */
  readonly moved: { from: string; to: string }[];
  readonly notices: AccountNotice[];
  readonly authenticators: readonly DemonstrationAuthenticator[];
  browser(userAgent?: string): Browser;
  /** The latest code sent to the phone. */
  codeFor(phone: string): Promise<string>;
}

/** Identity with a real database, a real server and the outside world over HTTP. */
export async function identityHouse(
  t: Tidying,
  settings: Partial<IdentitySettings> = {},
): Promise<IdentityHouse> {
  const { db } = await testDatabase(t, [ledgerMigrations, identityMigrations]);
  const clock = testClock('2026-03-02T01:00:00Z');
  const world = await startOutsideWorld({ port: 0, clock, returnAddresses: [returnAddress] });
  t.after(() => world.stop());
  const receipts: object[] = [];
  const notices: AccountNotice[] = [];
  const cases = { open: 0, ended: 0 };
  const forgotten: string[] = [];
  const moved: { from: string; to: string }[] = [];
  const keys = softwareKeys({ masterKey });
  const identity = createIdentity({
    db,
    keys,
    clock,
    settings,
    ...outsideAdapters(world),
    networkIdentity: createNetworkIdentity({
      url: world.url,
      publicUrl: world.url,
      issuer: networkIdentityIssuer,
      clientId: world.secrets.networkIdentityClientId,
      clientSecret: world.secrets.networkIdentityClientSecret,
      returnAddress: () => returnAddress,
      clock,
      limits: quick,
    }),
    officers,
    officerPosts: noPosts,
    issuer: 'http://localhost:8080',
    leaveReadReceipt: async (reading) => void receipts.push(reading),
    tellPerson: async (_tx, notice) => void notices.push(notice),
    personRecords: {
      countCases: async () => ({ ...cases }),
      copy: async () => [recordsOf('cases', { zh: '申请', en: 'Applications' }, [])],
      countOwn: async () => ({ messages: 0, drafts: 0 }),
      move: async (_tx, { from, to }) => void moved.push({ from, to }),
      forget: async (_tx, personId) => void forgotten.push(personId),
    },
  });
  const app = await createServer({
    permissions: identityPermissions,
    resolveActor: identity.resolveActor,
    clock,
    limits: { anonymousRate: undefined, signedInRate: undefined },
  });
  await identityRoutes(app, { identity });
  await app.ready();
  t.after(() => app.close());
  const authenticators = await seedDemonstrationOfficers(
    { db, keys, clock },
    { mode: 'development', officers: [liOfficer] },
  );
  return {
    db,
    clock,
    world,
    identity,
    app,
    receipts,
    cases,
    forgotten,
    moved,
    notices,
    authenticators,
    browser: (userAgent) => createBrowser(app, userAgent),
    codeFor: (phone) => codeFor(world, phone),
  };
}

const quick = { timeoutMs: 800, pauseMs: 5, breaker: { failures: 100, openMs: 1 } };

function outsideAdapters(world: OutsideWorld) {
  const system = (key: string) =>
    createOutsideSystem({
      name: { zh: '外部系统', en: 'The outside system' },
      url: world.url,
      authorization: `Bearer ${key}`,
      limits: quick,
    });
  const sms = system(world.secrets.smsKey);
  const registries = system(world.secrets.registryKey);
  return {
    async sendSignInCode(message: { messageId: string; phone: string; code: string }) {
      const { messageId, phone, code } = message;
      const body = { messageId, phone, text: `【通办】${code}` };
      const sent = await sms.call({ method: 'POST', path: '/sms/messages', body });
      return sent.ok ? ok(undefined) : sent;
    },
    async verifyGuardian({ guardian, child }: { guardian: object; child: object }) {
      const answer = await registries.call({
        method: 'POST',
        path: '/registries/population/guardianships',
        body: { requestId: 'test', purpose: '监护人登记', guardian, child },
      });
      return answer.ok ? ok(answer.value.body as never) : (answer as Result<never>);
    },
    async vitalStatusAfter(sequence: number, limit: number) {
      const path = `/registries/population/vital-status?after=${sequence}&limit=${limit}`;
      const answer = await registries.call({ method: 'GET', path });
      return answer.ok ? ok((answer.value.body as { changes: never }).changes) : answer;
    },
    async verifySamePerson({ one, other }: { one: object; other: object }) {
      const answer = await registries.call({
        method: 'POST',
        path: '/registries/exit-entry/same-person-verifications',
        body: { requestId: 'test', purpose: '账户合并核验', one, other },
      });
      return answer.ok ? ok(answer.value.body as never) : (answer as Result<never>);
    },
    async verifyRepresentative(claim: {
      creditCode: string;
      name: string;
      representative: { name: string; idNumber: string };
    }) {
      const { creditCode, name, representative } = claim;
      const answer = await registries.call({
        method: 'POST',
        path: '/registries/business/verifications',
        body: {
          requestId: 'test',
          purpose: '法定代表人核验',
          creditCode,
          enterpriseName: name,
          representativeName: representative.name,
          representativeNumber: representative.idNumber,
        },
      });
      return answer.ok ? ok(answer.value.body as never) : (answer as Result<never>);
    },
    async verifyPopulation(claim: { name: string; idNumber: string; register: string }) {
      const { name, idNumber, register } = claim;
      if (register === 'exit-entry') {
        const cards = await registries.call({
          method: 'POST',
          path: '/registries/exit-entry/document-verifications',
          body: {
            requestId: 'test',
            purpose: '实名核验',
            documentType: 'foreign-permanent-residence',
            number: idNumber,
            name: name.replaceAll(' ', ''),
          },
        });
        return cards.ok ? ok(cards.value.body as never) : (cards as Result<never>);
      }
      const answer = await registries.call({
        method: 'POST',
        path: '/registries/population/verifications',
        body: { requestId: 'test', purpose: '实名核验', name, idNumber },
      });
      return answer.ok ? ok(answer.value.body as never) : (answer as Result<never>);
    },
  };
}

const unused = () => Promise.reject(new Error('Not part of this test.'));
const noPosts: OfficerPosts = {
  findOrgan: () => undefined,
  create: unused,
  appoint: unused,
  end: unused,
  holds: unused,
  fault: unused,
};

const officers: OfficerDirectory = {
  findByNumber: async (number) => (number === liOfficer.officerNumber ? liOfficer : undefined),
  find: async (officerId) => (officerId === liOfficer.officerId ? liOfficer : undefined),
  appointmentsOf: async () => [
    {
      organId: '11440305MB0TE00040',
      organName: '深圳市公安局南山分局',
      organLevel: 'county',
      regionCode: '440305',
      branchCode: 'CRJ',
      role: 'acceptor',
      from: '2026-01-01',
    },
  ],
};

async function codeFor(world: OutsideWorld, phone: string): Promise<string> {
  const answer = await fetch(`${world.url}/sms/messages?phone=${phone}&limit=1`);
  const { items } = (await answer.json()) as { items: { text: string }[] };
  return /\d{6}/.exec(items[0]?.text ?? '')?.[0] ?? 'none';
}

export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Record<string, string | string[] | number | undefined>;
}

/** A browser with one cookie jar. */
export interface Browser {
  get(path: string, accept?: string): Promise<Answered>;
  post(path: string, body?: object, headers?: Record<string, string>): Promise<Answered>;
  put(path: string, body?: object): Promise<Answered>;
  delete(path: string): Promise<Answered>;
  token: string | undefined;
  /** Of the cookie by which the browser is known again. */
  deviceToken: string | undefined;
}

export const usualAgent =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36';

function createBrowser(app: Server, userAgent = usualAgent): Browser {
  async function send(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    more: { body?: object; accept?: string; headers?: Record<string, string> } = {},
  ): Promise<Answered> {
    const answer = await app.inject({
      method,
      url,
      headers: {
        'user-agent': userAgent,
        ...more.headers,
        ...(more.accept !== undefined && { accept: more.accept }),
        cookie: cookiesOf(browser),
      },
      ...(more.body !== undefined && { payload: more.body }),
    });
    const cookies = [answer.headers['set-cookie'] ?? []].flat();
    const device = cookies.find((one) => one.startsWith('__Host-device='));
    if (device !== undefined) browser.deviceToken = /=([^;]*);/.exec(device)?.[1];
    const cookie = cookies.find((one) => one.startsWith(`${sessionCookieName}=`));
    if (cookie !== undefined) {
      browser.token = /=([^;]*);/.exec(cookie)?.[1] || undefined;
    }
    return {
      status: answer.statusCode,
      body: answer.body === '' ? {} : answer.json(),
      headers: answer.headers,
    };
  }
  const browser: Browser = {
    token: undefined,
    deviceToken: undefined,
    get: (path, accept) => send('GET', path, accept === undefined ? {} : { accept }),
    post: (path, body, headers = {}) =>
      send('POST', path, { headers, ...(body !== undefined && { body }) }),
    put: (path, body) => send('PUT', path, body === undefined ? {} : { body }),
    delete: (path) => send('DELETE', path),
  };
  return browser;
}

function cookiesOf({ token, deviceToken }: Browser): string {
  const cookies = { [sessionCookieName]: token, '__Host-device': deviceToken };
  return Object.entries(cookies)
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}=${value}`))
    .join('; ');
}

/** Wang signs in with the code from the message, in a new browser or in the one given. */
export async function signIn(
  house: IdentityHouse,
  phone: string,
  userAgent?: string,
  browser = house.browser(userAgent),
) {
  await browser.post('/api/phone-codes', { phone });
  const code = await house.codeFor(phone);
  const answer = await browser.post('/api/sessions', { phone, code });
  if (answer.status !== 201) throw new Error(`Sign-in was answered ${answer.status}`);
  return browser;
}

export function switchFault(
  world: OutsideWorld,
  system: string,
  faults: object,
): Promise<Response> {
  return fetch(`${world.url}/faults/${system}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(faults),
  });
}

/** A house for a whole suite: started before its tests, tidied up after them. */
export function houseOfSuite(settings: Partial<IdentitySettings> = {}): () => IdentityHouse {
  const tidying: (() => unknown)[] = [];
  let house: IdentityHouse | undefined;
  before(async () => {
    const later = { after: (work: () => unknown) => void tidying.push(work) } as Tidying;
    house = await identityHouse(later, settings);
  });
  after(async () => {
    for (const work of tidying.reverse()) await work();
  });
  return () => {
    if (house === undefined) throw new Error('The house stands only during the tests.');
    return house;
  };
}
