// `npm run bench -- growth [seconds [accounts]]`: what a silent sign-on costs with 10 and with 300 systems, and with 1,000 and many accounts.
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { connectDatabase, migrate } from '@tongban/database';
import { identityMigrations } from '@tongban/identity';
import { startBenchServer } from './cases/bench-server.ts';
import { measure, report, round, type Measured } from './cases/measure.ts';
import { openSessions } from './cases/open-sessions.ts';
import { Caller } from './openid/flows.ts';
import { grownClients, growAccounts, growSystems } from './openid/grow.ts';
import { startOne } from './openid/two-providers.ts';

const seconds = Number(process.argv[2] ?? 8);
const manyAccounts = Number(process.argv[3] ?? 5_000_000);
const browsers = 64;
/** As many as a person opens in a day; all systems together are opened by somebody. */
const systemsEach = 8;

const server = await startBenchServer('growth');
try {
  await migrate(server.url, [identityMigrations]);
  const owner = connectDatabase({
    url: server.url,
    role: 'tongban_owner',
    size: 1,
    statementTimeoutMs: 600_000,
  });
  const persons = Array.from({ length: browsers }, () => randomUUID());
  const sessions = [...(await openSessions(server.url, persons, [])).values()];
  await growSystems(owner, 10);
  await growAccounts(owner, 0, 1_000);
  const { child, port } = await startOne(['ours', server.url, randomBytes(32).toString('hex')]);

  const signOns = async (systems: number, accounts: number): Promise<Measured> => {
    const clients = grownClients(systems);
    console.log(`${systems} systems, ${accounts.toLocaleString('en')} accounts:`);
    return measure({
      clients: browsers,
      warmUpMs: 4_000,
      measuredMs: seconds * 1_000,
      serverPid: server.pid(),
      programPid: child.pid,
      async client(index, run) {
        const caller = new Caller(port, `__Host-session=${sessions[index]}`);
        for (let turn = 0; !run.stopped; turn += 1) {
          const started = performance.now();
          const one = (index * systemsEach + (turn % systemsEach)) % clients.length;
          await caller.signOn(clients[one]!);
          run.done(performance.now() - started);
        }
        caller.close();
      },
    });
  };

  const few = await signOns(10, 1_000);
  await growSystems(owner, 300);
  // A new system is known in every process within a quarter of a second.
  await setTimeout(1_000);
  const manySystems = await signOns(300, 1_000);
  await growAccounts(owner, 1_000, manyAccounts);
  const many = await signOns(300, manyAccounts);
  await owner.close();
  child.send('stop');
  if (child.exitCode === null) await once(child, 'exit');

  const costOf = ({ cpu }: Measured) => (cpu?.nodeMicros ?? 0) + (cpu?.postgresMicros ?? 0);
  report(
    'growth',
    many,
    { name: '10 systems, 1,000 accounts', perSecond: few.perSecond },
    {
      accounts: manyAccounts,
      costMicros: [few, manySystems, many].map(costOf),
      costOf300Systems: round(costOf(manySystems) / costOf(few)),
      costOfManyAccounts: round(costOf(many) / costOf(manySystems)),
    },
  );
} finally {
  await server.stop();
}
