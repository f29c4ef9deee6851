// One more process of the platform, for tests of what all of them must know.
import type { AddressInfo } from 'node:net';
import { connectDatabase } from '@tongban/database';
import { serveIdentity } from './openid-house.ts';

const [databaseUrl = '', issuer = ''] = process.argv.slice(2);
const db = connectDatabase({ url: databaseUrl, size: 3 });
const { app } = await serveIdentity({ db, issuer, port: 0 });
process.send?.({ port: (app.server.address() as AddressInfo).port });
