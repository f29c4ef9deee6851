// `npm run bench -- verify-growth`: what a signed, metered, receipted call costs with few and with many rows of the replica. Each size has a
// database of its own; the processor time of a call is compared, which a busy machine distorts least.
//   npm run bench -- verify-growth SECONDS FEW MANY     8 s each, 1,000,000 and 30,000,000 rows unless told
import { join } from 'node:path';
import { softwareKeys } from '@tongban/crypto';
import { migrate } from '@tongban/database';
import { ledgerMigrations } from '@tongban/ledger';
import { verificationMigrations } from '@tongban/verification';
import { benchMasterKey, startBenchServer } from './cases/bench-server.ts';
import { measure, report, round, type Measured } from './cases/measure.ts';
import { endingWith, startHttpServer } from './cases/start-http-server.ts';
import { openAsker } from './verify/ask-steadily.ts';
import { benchPerson, makeReplica } from './verify/make-replica.ts';
import { makeSystems } from './verify/make-systems.ts';

const seconds = Number(process.argv[2] ?? 8);
const few = Number(process.argv[3] ?? 1_000_000);
const many = Number(process.argv[4] ?? 30_000_000);
const callers = 192;
/** Asked about in turn; their digests lie all over the index. */
const personsOf = (rows: number) => Math.min(200_000, rows / 2);

const small = await measureAt(few);
const large = await measureAt(many);
const costs = [small, large].map(({ cpu }) => (cpu?.nodeMicros ?? 0) + (cpu?.postgresMicros ?? 0));
report(
  'verify-growth',
  large,
  { name: `${few} rows`, perSecond: small.perSecond },
  {
    rows: [few, many],
    microsecondsACall: costs,
    growth: round(costs[1]! / costs[0]!),
  },
);

async function measureAt(rows: number): Promise<Measured> {
  const server = await startBenchServer('verify-growth');
  const keys = softwareKeys({ masterKey: benchMasterKey });
  const persons = personsOf(rows);
  try {
    await migrate(server.url, [ledgerMigrations, verificationMigrations]);
    await makeReplica(server.url, keys, { rows, persons });
    const systems = await makeSystems(server.url, keys, 20);
    const program = join(import.meta.dirname, 'verify', 'verify-server.ts');
    const { child, port } = await startHttpServer(server.url, program);
    const measuring = measure({
      clients: callers,
      warmUpMs: 4_000,
      measuredMs: seconds * 1_000,
      serverPid: server.pid(),
      programPid: child.pid,
      async client(index, run) {
        const asker = openAsker(port, systems[index % systems.length]!);
        for (let turn = index; !run.stopped; turn += callers) {
          const started = performance.now();
          const { status, body } = await asker.ask(benchPerson((turn * 7_919) % persons));
          if (status !== 200) throw new Error(`${status} ${body}`);
          run.done(performance.now() - started);
        }
        asker.close();
      },
    });
    const measured = await endingWith(child, measuring);
    console.log(`${rows} rows: ${Math.round(measured.perSecond)}/s, p99 ${measured.p99Ms} ms`);
    return measured;
  } finally {
    await server.stop();
  }
}
