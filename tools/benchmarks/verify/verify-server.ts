// The server of `bench -- verify`, in a process of its own: the routes of the verification service and what runs beside them.
import { softwareKeys } from '@tongban/crypto';
import { connectDatabase } from '@tongban/database';
import { createServer, type Server } from '@tongban/http';
import { systemClock } from '@tongban/kernel';
import {
  createVerification,
  verificationPermissions,
  verificationRoutes,
} from '@tongban/verification';
import { benchMasterKey } from '../cases/bench-server.ts';

const db = connectDatabase({ url: process.argv[2]!, size: 8 });
const keys = softwareKeys({ masterKey: benchMasterKey });
const verification = await createVerification({
  db,
  keys,
  clock: systemClock,
  registries: {
    url: 'http://127.0.0.1:1',
    key: 'none',
    networkIdentity: { clientId: 'none', clientSecret: 'none' },
  },
  // No registry here, so the feed is not asked.
  feedEveryMs: 3_600_000,
  onFailure: (error) => console.error(error),
});
const app = await createServer({
  clock: systemClock,
  permissions: verificationPermissions,
  resolveActor: async () => ({ kind: 'anonymous' }),
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
await app.listen({ host: '127.0.0.1', port: 0 });
verification.start();
process.send?.({ port: (app.server.address() as { port: number }).port });
process.on('message', (message) => {
  if (message === 'cpu') {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuSeconds: (user + system) / 1e6 });
    return;
  }
  void app
    .close()
    .then(() => verification.stop())
    .then(() => db.close())
    .then(() => process.exit(0));
});
