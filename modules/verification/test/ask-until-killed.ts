// Asks until it is killed, and tells each answer on its output only after it has it: the program that `killing.slow.test.ts` kills.
import { softwareKeys } from '@tongban/crypto';
import { connectDatabase } from '@tongban/database';
import { createServer, type Server } from '@tongban/http';
import { systemClock } from '@tongban/kernel';
import { newNonce, requestSigner } from '@tongban/verification-client';
import { createVerification, verificationPermissions, verificationRoutes } from '../src/index.ts';
import { asking, wang } from './known.ts';

const [url = '', system = '', keyId = '', secret = ''] = process.argv.slice(2);
const db = connectDatabase({ url, size: 4 });
const verification = await createVerification({
  db,
  keys: softwareKeys({ masterKey: new Uint8Array(32).fill(7) }),
  clock: systemClock,
  registries: {
    url: 'http://127.0.0.1:1',
    key: 'none',
    networkIdentity: { clientId: 'none', clientSecret: 'none' },
  },
  feedEveryMs: 3_600_000,
  beatMs: 1,
});
const app = await createServer({
  permissions: verificationPermissions,
  resolveActor: async () => ({ kind: 'anonymous' }),
  clock: systemClock,
});
await app.register((scope: Server) =>
  verificationRoutes(scope, {
    verification,
    numberOf: async () => undefined,
    posts: { mayActFor: async () => false, reachOf: async () => () => false, regionOf: () => null },
    administration: { entrust: () => () => Promise.reject(new Error('No administrators here.')) },
    onFaceMatch: async () => undefined,
  }),
);
await app.ready();
verification.start();

const key = Buffer.from(secret, 'hex');
const sign = requestSigner({ system, keyId, algorithm: 'HMAC-SM3', key });
const path = '/api/verifications/name-and-number';

async function caller(): Promise<never> {
  for (;;) {
    const [nonce, at] = [newNonce(), new Date()];
    const payload = JSON.stringify({ ...asking, ...wang });
    const authorization = sign({ method: 'POST', url: path, body: payload, at, nonce });
    const headers = { authorization, 'content-type': 'application/json' };
    const answer = await app.inject({ method: 'POST', url: path, headers, payload });
    if (answer.statusCode !== 200) throw new Error(answer.body);
    const { receipt } = answer.json<{ receipt: string }>();
    process.stdout.write(`${receipt}\n`);
  }
}
await Promise.all(Array.from({ length: 16 }, caller));
