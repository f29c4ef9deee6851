// The provider in a process of its own: `ours` on PostgreSQL, or `bare` as the library comes, with its in-memory adapter.
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomBytes } from 'node:crypto';
import { softwareKeys } from '@tongban/crypto';
import { connectDatabase } from '@tongban/database';
import { createIdentity } from '@tongban/identity';
import { ok, systemClock } from '@tongban/kernel';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';
import { benchClients, benchIssuer, secretOf } from './bench-clients.ts';

const tenYearsMs = 10 * 365 * 86_400_000;
const unbounded = { perSecond: 1e9, burst: 1e9 };

const [which, databaseUrl = '', masterKey = ''] = process.argv.slice(2);
let sessions: readonly string[] = [];
const listener = which === 'bare' ? await bareProvider() : ourProvider();
const server = createServer({ keepAliveTimeout: 60_000 }, listener);
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port, sessions });
});
process.on('message', () => process.exit(0));

function ourProvider(): RequestListener {
  const unused = () => Promise.reject(new Error('Not part of this benchmark.'));
  const identity = createIdentity({
    issuer: benchIssuer,
    db: connectDatabase({ url: databaseUrl, size: 12 }),
    keys: softwareKeys({ masterKey: Buffer.from(masterKey, 'hex') }),
    clock: systemClock,
    sendSignInCode: async () => ok(undefined),
    verifyPopulation: unused,
    verifyGuardian: unused,
    verifyRepresentative: unused,
    verifySamePerson: unused,
    vitalStatusAfter: unused,
    networkIdentity: { authorizeUrl: () => '', checkTicket: unused, exchange: unused },
    officers: { findByNumber: unused, find: unused, appointmentsOf: unused },
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
    settings: {
      openidLimits: { perAddress: unbounded, perSystem: unbounded },
      // Sessions of accounts that were made for an earlier run are still open.
      personSession: { idleMs: tenYearsMs, absoluteMs: tenYearsMs, concurrent: 10 },
    },
  });
  identity.openid.start();
  return (request, response) => void identity.openid.handle(request, response, 'bench');
}

async function bareProvider(): Promise<RequestListener> {
  const key = await generateKeyPair('ES256', { extractable: true });
  const provider = new Provider(benchIssuer, {
    jwks: { keys: [{ ...(await exportJWK(key.privateKey)), alg: 'ES256', use: 'sig' }] as never },
    clients: benchClients.map((clientId) => ({
      client_id: clientId,
      client_secret: secretOf(clientId),
      redirect_uris: [`${benchIssuer}/systems/${clientId}/return`],
      grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
      response_types: ['code' as const],
      id_token_signed_response_alg: 'ES256' as const,
      scope: 'openid',
    })),
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      introspection: { enabled: true, allowedPolicy: () => true },
      // A system that asks for itself is given a signed token for the platform's interfaces, as by ours: the same answer to the
      // same question, so that what differs is where things are kept.
      resourceIndicators: {
        enabled: true,
        defaultResource: (ctx) =>
          ctx.oidc.params?.['grant_type'] === 'client_credentials'
            ? `${benchIssuer}/api`
            : (undefined as never),
        getResourceServerInfo: async () => ({
          scope: '',
          audience: `${benchIssuer}/api`,
          accessTokenFormat: 'jwt' as const,
          jwt: { sign: { alg: 'ES256' as const } },
        }),
      },
    },
    routes: {
      authorization: '/openid/authorization',
      token: '/openid/token',
      userinfo: '/openid/userinfo',
      introspection: '/openid/introspection',
    },
    pkce: { required: () => true },
    findAccount: async (_ctx, accountId) => ({
      accountId,
      claims: async () => ({ sub: accountId }),
    }),
    issueRefreshToken: async () => true,
    rotateRefreshToken: true,
    expiresWithSession: async () => true,
    async loadExistingGrant(ctx) {
      const { session, client, account } = ctx.oidc;
      const known = session?.grantIdFor(client!.clientId);
      const standing = known === undefined ? undefined : await ctx.oidc.provider.Grant.find(known);
      if (standing !== undefined) return standing;
      const grant = new ctx.oidc.provider.Grant({
        accountId: account!.accountId,
        clientId: client!.clientId,
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  sessions = await Promise.all(
    Array.from({ length: 64 }, async () => {
      const session = new provider.Session();
      session.loginAccount({ accountId: randomBytes(8).toString('hex') });
      await (session as unknown as { save(seconds: number): Promise<unknown> }).save(3600);
      return session.jti;
    }),
  );
  return provider.callback() as RequestListener;
}
