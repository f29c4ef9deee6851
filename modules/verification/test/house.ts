import type { TestContext } from 'node:test';
import { memoryDataKeys, softwareKeys, type KeyOps } from '@tongban/crypto';
import { connectDatabase, sql, type Database } from '@tongban/database';
import { createServer, type Server } from '@tongban/http';
import { dayOf, toInstant, type Clock } from '@tongban/kernel';
import { ledgerMigrations } from '@tongban/ledger';
import { startOutsideWorld, type OutsideWorld } from '@tongban/outside-world';
import { people, settled, testDatabase } from '@tongban/testing';
import { newNonce, requestSigner } from '@tongban/verification-client';
import {
  createVerification,
  exampleTerms,
  giveDemonstrationAccess,
  handleContractCommand,
  loadReplica,
  sealBatch,
  verificationMigrations,
  verificationPermissions,
  verificationRoutes,
  type Verification,
  type VerificationOptions,
} from '../src/index.ts';
import type { ContractTerms } from '../src/domain/contract.ts';
import { asking } from './known.ts';

export interface House {
  readonly db: Database;
  readonly url: string;
  readonly keys: KeyOps;
  readonly verification: Verification;
  readonly app: Server;
  readonly world: OutsideWorld;
  /** Acts as the owner: what a person with a hand on the database could do. */
  readonly owner: Database;
  system(code: string, terms?: Partial<ContractTerms>): Promise<TestSystem>;
  /** One more process on the same database, as a deployment runs several. */
  process(): Promise<Process>;
}

export interface Process {
  readonly verification: Verification;
  readonly app: Server;
}

export interface TestSystem {
  readonly code: string;
  send(request: SentRequest): Promise<Sent>;
  ask(person: { name: string; number: string }, more?: Partial<SentRequest>): Promise<Sent>;
}

export interface SentRequest {
  readonly method?: 'GET' | 'POST';
  readonly url?: string;
  readonly body?: object;
  readonly nonce?: string;
  readonly at?: Date;
  /** What is sent in place of what was signed. */
  readonly forged?: { url?: string; body?: string; authorization?: string };
  readonly address?: string;
  /** The server of another process. */
  readonly through?: Server;
}

export interface Sent {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly headers: Record<string, unknown>;
}

/** A replica with the test persons, fresh; A has a validity and a phone, M is under correction. */
export const replicaPersons = Object.entries(people).map(([letter, { name, idNumber, phone }]) => ({
  number: idNumber,
  name,
  validUntil: '2035-12-31',
  phone,
  state: letter === 'M' ? ('under-correction' as const) : ('in-order' as const),
}));

export async function house(
  t: TestContext,
  options: Partial<VerificationOptions> & { start?: boolean } = {},
): Promise<House> {
  const { db, url } = await testDatabase(t, [ledgerMigrations, verificationMigrations]);
  const world = await startOutsideWorld({ port: 0 });
  t.after(() => world.stop());
  const owner = connectDatabase({ url, role: 'tongban_owner', size: 1 });
  t.after(() => owner.close());
  const keys = softwareKeys({
    masterKey: new Uint8Array(32).fill(7),
    dataKeys: memoryDataKeys(),
  });
  const clock: Clock = options.clock ?? (() => toInstant(Date.now()));
  const newProcess = () =>
    createVerification({
      db,
      keys,
      clock,
      registries: {
        url: world.url,
        key: world.secrets.registryKey,
        networkIdentity: {
          clientId: world.secrets.networkIdentityClientId,
          clientSecret: world.secrets.networkIdentityClientSecret,
        },
      },
      limits: { timeoutMs: 800, pauseMs: 5 },
      beatMs: 1,
      ...options,
    });
  const verification = await newProcess();
  await loadReplica(url, verification.digestPerson, replicaPersons);
  await db.run(sql`
    insert into verification.replica_feed (feed, sequence, heard_at) values ('population', 0, ${clock()})
  `);
  await verification.refresh();
  const app = await serve(t, verification);
  if (options.start === true) verification.start();
  t.after(() => verification.stop());

  async function process(): Promise<Process> {
    const other = await newProcess();
    t.after(() => other.stop());
    return { verification: other, app: await serve(t, other) };
  }

  async function system(code: string, terms: Partial<ContractTerms> = {}): Promise<TestSystem> {
    const { tenantNo } = await owner.one<{ tenantNo: number }>(sql`
      insert into verification.tenants (code, kind, name_zh, name_en)
      values (${`tenant-${code}`}, 'province', ${`单位${code}`}, ${`Tenant ${code}`})
      returning tenant_no as "tenantNo"
    `);
    await owner.run(sql`
      insert into verification.systems (code, tenant_no, name_zh, name_en)
      values (${code}, ${tenantNo}, ${`系统${code}`}, ${`System ${code}`})
    `);
    const at = clock();
    const proposed = await handleContractCommand(
      db,
      { tenantNo },
      { type: 'propose', at, by: 'a', terms: { ...exampleTerms([code], dayOf(at)), ...terms } },
    );
    if (!proposed.ok) throw new Error(proposed.refusal.detail.en);
    for (const by of ['b', 'c']) {
      const approved = await handleContractCommand(db, proposed.value, {
        type: 'approve',
        at,
        by,
        as: 'organ-head',
      });
      if (!approved.ok) throw new Error(approved.refusal.detail.en);
    }
    const { keyId, secret } = await giveDemonstrationAccess({ db, keys, clock }, code);
    await verification.refresh();
    const sign = requestSigner({ system: code, keyId, algorithm: 'HMAC-SM3', key: secret });

    async function send(request: SentRequest): Promise<Sent> {
      const { method = 'POST', url: path = '/api/verifications/name-and-number' } = request;
      const text = request.body === undefined ? '' : JSON.stringify(request.body);
      const { at: moment = new Date(Date.parse(clock())), nonce = newNonce(), forged } = request;
      const authorization = sign({ method, url: path, body: text, at: moment, nonce });
      const payload = forged?.body ?? text;
      const answer = await (request.through ?? app).inject({
        method,
        url: forged?.url ?? path,
        remoteAddress: request.address ?? '127.0.0.1',
        headers: {
          authorization: forged?.authorization ?? authorization,
          ...(payload !== '' && { 'content-type': 'application/json' }),
        },
        ...(payload !== '' && { payload }),
      });
      const isJson = String(answer.headers['content-type']).includes('json');
      const isLines = String(answer.headers['content-type']).includes('ndjson');
      return {
        status: answer.statusCode,
        body: isJson && !isLines ? answer.json() : {},
        text: answer.body,
        headers: answer.headers,
      };
    }
    return {
      code,
      send,
      ask: ({ name, number }, more = {}) => send({ body: { ...asking, name, number }, ...more }),
    };
  }

  return { db, url, keys, verification, app, world, owner, system, process };
}

async function serve(t: TestContext, verification: Verification): Promise<Server> {
  const app = await createServer({
    permissions: verificationPermissions,
    resolveActor: async () => ({
      kind: 'person',
      personId: 'wang',
      assuranceLevel: 2,
      authenticatedAt: verification.clock(),
      sessionId: 's',
    }),
    clock: verification.clock,
  });
  await app.register((scope: Server) =>
    verificationRoutes(scope, {
      verification,
      numberOf: async () => people.A.idNumber,
      posts: { mayActFor: async () => true, reachOf: async () => () => true, regionOf: () => null },
      administration: { entrust: () => () => Promise.reject(new Error('No administrators here.')) },
      onFaceMatch: async () => undefined,
    }),
  );
  await app.ready();
  t.after(() => app.close());
  return app;
}

export { asking, wang } from './known.ts';

/** Seals what was answered, all in one batch: first a transaction of another test may have to end. */
export async function seal({ db, keys }: Pick<House, 'db' | 'keys'>): Promise<void> {
  await settled(db);
  await sealBatch({ db, keys, now: toInstant(Date.now()) });
}
