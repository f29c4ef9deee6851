import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@tongban/database';
import type { EmbeddedPostgres } from '@tongban/database';

/** Of data that is thrown away after the run. */
export const benchMasterKey = new Uint8Array(32).fill(7);

/** The platform's own PostgreSQL with the settings it runs with, fsync on, in a folder that is thrown away. */
export async function startBenchServer(name: string): Promise<EmbeddedPostgres> {
  const folder = join(tmpdir(), `tongban-bench-${name}-${process.pid}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const server = await startEmbeddedPostgres({ folder });
  return {
    ...server,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The address of another database of the same server. */
export function databaseOf(url: string, name: string): string {
  return url.replace(/\/[^/?]*(\?.*)?$/, (_, rest: string = '') => `/${name}${rest}`);
}
