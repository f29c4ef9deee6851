import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectDatabase, sql, startEmbeddedPostgres } from '@tongban/database';
import type { EmbeddedPostgres } from '@tongban/database';

/** Of data that is thrown away after the run. */
export const benchMasterKey = new Uint8Array(32).fill(7);

/**
 * The platform's own PostgreSQL with the settings it runs with, fsync on, in a folder that is thrown away unless one is named. It is
 * as it is after its first hour at work: the files of its log exist and are used again.
 */
export async function startBenchServer(
  name: string,
  /** Kept for the next run; without it the folder is one of its own. */
  keptFolder?: string,
): Promise<EmbeddedPostgres> {
  const folder = keptFolder ?? join(tmpdir(), `tongban-bench-${name}-${process.pid}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const server = await startEmbeddedPostgres({ folder });
  await writeLogOnce(server.url);
  return {
    ...server,
    async stop() {
      await server.stop();
      if (keptFolder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

// As much as `min_wal_size` keeps. A checkpoint then turns what was written into files for what comes.
async function writeLogOnce(url: string): Promise<void> {
  const db = connectDatabase({ url, role: 'tongban_admin', size: 1, statementTimeoutMs: 120_000 });
  await db.one(sql`
    SELECT count(pg_logical_emit_message(false, 'warm-up', repeat('x', 1048576)))
    FROM generate_series(1, 1024)`);
  await db.run(sql`CHECKPOINT`);
  await db.close();
}

/** The address of another database of the same server. */
export function databaseOf(url: string, name: string): string {
  return url.replace(/\/[^/?]*(\?.*)?$/, (_, rest: string = '') => `/${name}${rest}`);
}
