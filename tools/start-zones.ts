// `npm run start:zones`: internet, extranet and police network as three processes on this machine, with a ferry between them.
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@tongban/database';
import { startZones } from './zones/start-zones.ts';

const first = Number(process.env['PORT'] ?? 8080);
const folder = process.env['ZONES_FOLDER'] ?? join(import.meta.dirname, '..', '.data', 'zones');
const police = await startEmbeddedPostgres({ folder: join(folder, 'police', 'postgres') });
const outside = await startEmbeddedPostgres({ folder: join(folder, 'outside', 'postgres') });
const ports = { internet: first, police: first + 1, extranet: first + 2, outside: first + 10 };
const zones = await startZones({
  folder,
  ports,
  databaseUrl: police.url,
  nationalDatabaseUrl: outside.url,
  nationalDatabase: 'national_platform',
});

console.log(`
互联网区 Internet zone   ${zones.internetUrl}/            门户 portal
公安网区 Police network  ${zones.policeUrl}/console/     工作台 workbench
政务外网区 Extranet       http://localhost:${ports.extranet}/exchange/v1  下级平台 platforms below
外部系统 Outside world   ${zones.outsideUrl}/
三区只以签名、排队的消息互通，消息在 ${folder} 中。 The zones reach each other by signed, queued messages only.
Ctrl-C 停止。 Press Ctrl-C to stop.
`);

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));
zones.ended.catch((error: unknown) => {
  console.error(error);
  void stop(1);
});

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  await zones.stop();
  await Promise.all([police.stop(), outside.stop()]);
  process.exit(code);
}
