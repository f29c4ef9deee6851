// `npm run bench -- fairness`: what one tenant at ten times its quota, and a sweep by five colluding systems, cost the others.
//   npm run bench -- fairness SECONDS ROUNDS
import { join } from 'node:path';
import { citizenIdCheckCharacter } from '@tongban/citizen-ids';
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
  const [noisy] = await makeSystems(server.url, keys, 1, {
    name: 'noisy',
    perSecond: quota,
    burst: quota,
  });
  const colluding = await makeSystems(server.url, keys, 5, { name: 'sweeper' });
  const program = join(import.meta.dirname, 'verify', 'verify-server.ts');
  const { child, port } = await startHttpServer(server.url, program);
  await endingWith(child, measureAll());

  async function measureAll(): Promise<void> {
    const askers = quiet.map((access) => openAsker(port, access));
    const noise = openAsker(port, noisy!);
    const others = () =>
      askSteadily({ perSecond: quietPerSecond, seconds }, (turn) =>
        askers[turn % askers.length]!.ask(benchPerson((turn * 7_919) % persons)),
      );
    await others();
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
        askSteadily({ perSecond: 10 * quota, seconds }, (turn) =>
          noise.ask(benchPerson((turn * 31) % persons)),
        ),
      ]);
      beside.push(...quietOnes.times);
      if (quietOnes.statuses.get(200) !== quietPerSecond * seconds) {
        throw new Error('A quiet tenant was refused.');
      }
      answeredNoise += noiseOnes.statuses.get(200) ?? 0;
      refusedNoise += noiseOnes.statuses.get(429) ?? 0;
      const [sweptOnes, answered] = await Promise.all([others(), sweep(round)]);
      swept.push(...sweptOnes.times);
      mostAnswered = Math.max(mostAnswered, answered);
    }
    for (const asker of [...askers, noise]) asker.close();
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

  /** Five systems try the five hundred numbers of one person's sex, region and birth date; answers how many were answered. */
  async function sweep(turn: number): Promise<number> {
    const askers = colluding.map((access) => openAsker(port, access));
    const { name, number } = benchPerson(1_000 + turn);
    const candidates = Array.from({ length: 500 }, (_, at) => {
      const first17 = `${number.slice(0, 14)}${String(2 * at).padStart(3, '0')}`;
      return first17 + citizenIdCheckCharacter(first17);
    }).filter((candidate) => candidate !== number);
    let answered = 0;
    await Promise.all(
      askers.map(async (asker, part) => {
        for (let at = part; at < candidates.length; at += askers.length) {
          const { status } = await asker.ask({ name, number: candidates[at]! });
          if (status === 200) answered += 1;
        }
      }),
    );
    for (const asker of askers) asker.close();
    return answered;
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
