import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { testClock, testDatabase, type TestClock } from '@tongban/testing';
import { migrations } from '../src/migrations.ts';
import type { Configuration } from '../src/configuration.ts';
import { startPlatform, type Platform } from '../src/platform.ts';
import { shippedContents } from './shipped-contents.ts';

export interface TestPlatform extends Platform {
  readonly clock: TestClock;
  readonly outsideWorldUrl: string;
  readonly databaseUrl: string;
  /** For another process on the same database. */
  readonly configuration: Configuration;
}

/** The whole platform on a database of its own, with a clock the test sets. Stop it in the suite's `after`. */
export async function testPlatform(
  now: string,
  more: Partial<Configuration> = {},
): Promise<TestPlatform> {
  const { url: databaseUrl } = await testDatabase({ after }, migrations, shippedContents());
  const dataFolder = await mkdtemp(join(tmpdir(), 'tongban-test-'));
  const clock = testClock(now);
  const configuration: Configuration = {
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost',
    databaseUrl,
    databasePoolSize: 6,
    dataFolder,
    logLevel: (process.env['TEST_LOG_LEVEL'] ?? 'silent') as 'silent',
    rateLimits: false,
    trustedProxies: [],
    exchangeCode: 'tongban',
    outside: { port: 0 },
    ...more,
  };
  const platform = await startPlatform(configuration, { clock });
  return {
    ...platform,
    clock,
    databaseUrl,
    configuration,
    outsideWorldUrl: platform.outsideWorldUrl ?? '',
    async stop() {
      await platform.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
