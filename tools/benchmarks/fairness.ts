// `npm run bench -- fairness`: what one tenant at ten times its quota, and a sweep by five colluding systems, cost the others.
//   npm run bench -- fairness SECONDS ROUNDS
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { softwareKeys } from '@tongban/crypto';
import { connectDatabase, migrate, sql } from '@tongban/database';
import { ledgerMigrations } from '@tongban/ledger';
import { verificationMigrations } from '@tongban/verification';
import { benchMasterKey, startBenchServer } from './cases/bench-server.ts';
import { percentiles, report, round } from './cases/measure.ts';
import { endingWith, startHttpServer } from './cases/start-http-server.ts';
import { askSteadily, openAsker } from './verify/ask-steadily.ts';
import { benchPerson, makeReplica } from './verify/make-replica.ts';
import { makeSystems } from './verify/make-systems.ts';
import type { Noise, NoiseDone } from './verify/noise.ts';

const seconds = Number(process.argv[2] ?? 6);
const rounds = Number(process.argv[3] ?? 4);
const persons = 50_000;
const quietPerSecond = 300;
const quota = 100;

const server = await startBenchServer('fairness');
const keys = softwareKeys({ masterKey: benchMasterKey });
try {
  await migrate(server.url, [ledgerMigrations, verificationMigrations]);
  await makeReplica(server.url, keys, { rows: 500_000, persons });
  const quiet = await makeSystems(server.url, keys, 10, { name: 'quiet' });
  const noisy = await makeSystems(server.url, keys, 1, {
    name: 'noisy',
    perSecond: quota,
    burst: quota,
  });
  const colluding = await makeSystems(server.url, keys, 5, { name: 'sweeper' });
  const program = join(import.meta.dirname, 'verify', 'verify-server.ts');
  const { child, port } = await startHttpServer(server.url, program);
  const noise = new Worker(new URL('./verify/noise.ts', import.meta.url));
  await endingWith(child, measureAll());

  async function measureAll(): Promise<void> {
    const askers = quiet.map((access) => openAsker(port, access));
    const others = () =>
      askSteadily({ perSecond: quietPerSecond, seconds }, (turn) =>
        askers[turn % askers.length]!.ask(benchPerson((turn * 7_919) % persons)),
      );
    // Everybody has run once before anything is measured: nobody pays for the other's first steps.
    await others();
    await makeNoise(noisy, { kind: 'steady', perSecond: 10 * quota, seconds: 2 });
    const calm: number[] = [];
    const beside: number[] = [];
    const swept: number[] = [];
    let refusedNoise = 0;
    let answeredNoise = 0;
    let mostAnswered = 0;
    // One after the other in turn, so that what else the machine does falls on all of them.
    for (let round = 0; round < rounds; round += 1) {
      calm.push(...(await others()).times);
      const [quietOnes, noiseOnes] = await Promise.all([
        others(),
        makeNoise(noisy, { kind: 'steady', perSecond: 10 * quota, seconds }),
      ]);
      beside.push(...quietOnes.times);
      if (quietOnes.statuses.get(200) !== quietPerSecond * seconds) {
        throw new Error('A quiet tenant was refused.');
      }
      answeredNoise += noiseOnes.answered;
      refusedNoise += noiseOnes.refused;
      const [sweptOnes, { answered }] = await Promise.all([
        others(),
        makeNoise(colluding, { kind: 'sweep', person: 1_000 + round }),
      ]);
      swept.push(...sweptOnes.times);
      mostAnswered = Math.max(mostAnswered, answered);
    }
    for (const asker of askers) asker.close();
    await noise.terminate();
    const [before, noisyTimes, sweepTimes] = [calm, beside, swept].map(percentiles);
    console.log(`the noisy tenant: ${answeredNoise} answered, ${refusedNoise} refused`);
    console.log(
      `p99 of the others: calm ${before!.p99Ms}, beside noise ${noisyTimes!.p99Ms}, beside a sweep ${sweepTimes!.p99Ms} ms`,
    );
    console.log(
      `of 500 candidates of a sweep over five systems at most ${mostAnswered} were answered`,
    );
    if (mostAnswered >= 20) throw new Error(`${mostAnswered} candidates of a sweep were answered.`);
    await countAlarms();
    report(
      'fairness',
      { perSecond: quietPerSecond, ...noisyTimes! },
      { name: 'the same questions with nobody beside', perSecond: quietPerSecond },
      {
        noisyOverCalmP99: round(noisyTimes!.p99Ms / before!.p99Ms),
        sweepOverCalmP99: round(sweepTimes!.p99Ms / before!.p99Ms),
        sweptAnswered: mostAnswered,
        noisyAnsweredPerSecond: Math.round(answeredNoise / (rounds * seconds)),
      },
    );
  }

  async function makeNoise(systems: Noise['systems'], work: Noise['work']): Promise<NoiseDone> {
    noise.postMessage({ port, systems, work } satisfies Noise);
    const [done] = (await once(noise, 'message')) as [NoiseDone];
    return done;
  }

  async function countAlarms(): Promise<void> {
    const db = connectDatabase({ url: server.url, size: 1 });
    const rows = await db.many<{ kind: string; measure: string; count: number }>(sql`
      select kind, measure, count(*)::integer as count from verification.alarms
       group by kind, measure order by kind limit 20
    `);
    console.log(
      `alarms: ${rows.map(({ kind, measure, count }) => `${kind} ${measure} ${count}`).join(', ')}`,
    );
    await db.close();
  }
} finally {
  await server.stop();
}
