import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { connectDatabase, migrate, sql } from '@tongban/database';
import { identityMigrations, seedDemonstrationSystems } from '@tongban/identity';
import { systemClock } from '@tongban/kernel';
import { startBenchServer } from '../cases/bench-server.ts';
import { openSessions } from '../cases/open-sessions.ts';
import { benchClients, benchIssuer, secretOf } from './bench-clients.ts';

export interface ProviderUnderLoad {
  readonly port: number;
  readonly child: ChildProcess;
  /** One for each browser. */
  readonly cookies: readonly string[];
}

export interface TwoProviders {
  readonly ours: ProviderUnderLoad;
  readonly bare: ProviderUnderLoad;
  readonly postgresPid: number;
  stop(): Promise<void>;
}

/** Our provider on PostgreSQL with fsync and the library as it comes, each in a process of its own, in one run. */
export async function startTwoProviders(name: string, browsers: number): Promise<TwoProviders> {
  const server = await startBenchServer(name);
  await migrate(server.url, [identityMigrations]);
  const owner = connectDatabase({ url: server.url, role: 'tongban_owner', size: 1 });
  await seedDemonstrationSystems(
    { db: owner, clock: systemClock },
    {
      mode: 'development',
      running: benchClients.map((clientId) => ({
        clientId,
        address: benchIssuer,
        credential: { secret: secretOf(clientId) },
        federationLevel: 1,
      })),
    },
  );
  await owner.run(sql`
    update identity.relying_systems
       set grant_types = '{authorization_code,refresh_token,client_credentials}',
           scopes = '{openid}', logout_address = null
     where client_id = any(${[...benchClients]})
  `);
  await owner.close();
  const persons = Array.from({ length: browsers }, () => randomUUID());
  const sessions = await openSessions(server.url, persons, []);
  const masterKey = randomBytes(32).toString('hex');
  const ours = await startOne(['ours', server.url, masterKey]);
  const bare = await startOne(['bare']);
  return {
    ours: { ...ours, cookies: [...sessions.values()].map((token) => `__Host-session=${token}`) },
    bare: { ...bare, cookies: bare.sessions.map((token) => `_session=${token}`) },
    postgresPid: server.pid(),
    async stop() {
      for (const { child } of [ours, bare]) {
        child.send('stop');
        if (child.exitCode === null) await once(child, 'exit');
      }
      await server.stop();
    },
  };
}

export async function startOne(args: readonly string[]) {
  const child = fork(join(import.meta.dirname, 'provider-server.ts'), args);
  // Nobody waits for the answers of one that has died.
  child.once('exit', (code) => {
    if (code !== 0) throw new Error(`The provider under load ended with ${code}.`);
  });
  const [told] = (await once(child, 'message')) as [{ port: number; sessions: string[] }];
  return { child, ...told };
}
