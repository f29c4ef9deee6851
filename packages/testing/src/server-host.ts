// A program of its own, started by the first test process that needs a database and finds none.
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startEmbeddedPostgres, StartError } from '@tongban/database';
import { doorOf } from './shared-server.ts';
import { fastSettings } from './fast-settings.ts';

const patienceMs = 15_000;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: server-host.ts FOLDER');

try {
  await host(folder);
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.log(error.detail.en);
}

async function host(folder: string): Promise<void> {
  // Only one program gets the data folder; every other host ends here.
  const postgres = await startEmbeddedPostgres({
    folder: join(folder, 'postgres'),
    settings: fastSettings,
  });
  const guests = new Set<unknown>();
  let leaving: NodeJS.Timeout;
  const door = createServer((guest) => {
    clearTimeout(leaving);
    guests.add(guest);
    guest.on('error', () => {});
    guest.on('close', () => {
      guests.delete(guest);
      if (guests.size === 0) leaving = setTimeout(leave, patienceMs);
    });
    guest.write(`${postgres.url}\n`);
  });
  rmSync(doorOf(folder), { force: true });
  door.listen(doorOf(folder));
  leaving = setTimeout(leave, patienceMs);
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);

  function leave(): void {
    door.close();
    void postgres.stop();
  }
}
