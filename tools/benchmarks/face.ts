// `npm run bench -- face`: how many captures a second the face engine judges, and what that does to the process that serves requests.
//   npm run bench -- face SECONDS WORKERS
import { availableParallelism } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { facePool, type FaceCapture, type FaceEngine } from '@tongban/verification';
import {
  captureOf,
  faceModelFolder,
  portraitOf,
  worsePortraits,
  type Somebody,
} from '@tongban/testing';
import { percentiles, report, round } from './cases/measure.ts';

const seconds = Number(process.argv[2] ?? 10);
const workers = Number(process.argv[3] ?? Math.max(1, availableParallelism() - 1));
const turns = ['left', 'right'] as const;
const persons: readonly Somebody[] = ['one', 'other'];
const folder = faceModelFolder();

const captures = await Promise.all(
  persons.map(async (who): Promise<FaceCapture> => ({
    portrait: await portraitOf(who),
    frames: await captureOf(who, turns),
    turns,
  })),
);
await judgeAccuracy();
const alone = await saturate(1, 1);
const busy = await saturate(workers, workers * 4);
report(
  'face',
  { perSecond: busy.times.length / seconds, ...percentiles(busy.times) },
  { name: 'one worker, one capture at a time', perSecond: alone.times.length / seconds },
  {
    comparesPerSecondPerCore: round(busy.times.length / seconds / workers),
    workers,
    eventLoopDelayP99Ms: round(busy.delayP99Ms),
    refused: busy.refused,
  },
);

/** So many callers for some seconds; how long each capture took, and how late the event loop of this process was meanwhile. */
async function saturate(poolSize: number, callers: number) {
  const engine = facePool({ folder, workers: poolSize, mostWaiting: 8, timeoutMs: 60_000 });
  // The models are loaded with the first capture of each worker.
  await Promise.all(Array.from({ length: poolSize }, () => engine.compare(captures[0]!)));
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const times: number[] = [];
  let refused = 0;
  const ends = performance.now() + seconds * 1_000;
  await Promise.all(
    Array.from({ length: callers }, async (_, caller) => {
      for (let turn = caller; performance.now() < ends; turn += 1) {
        const started = performance.now();
        try {
          await engine.compare(captures[turn % captures.length]!);
          times.push(performance.now() - started);
        } catch {
          refused += 1;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }
    }),
  );
  delay.disable();
  await engine.close();
  return { times, refused, delayP99Ms: delay.percentile(99) / 1e6 };
}

/** Of the pictures at hand only: two persons of sample pictures, portraits made worse in five ways. It says that the way works, no more. */
async function judgeAccuracy(): Promise<void> {
  const engine = facePool({ folder, workers: 1, timeoutMs: 60_000 });
  let [accepted, genuine, falselyAccepted, impostors] = [0, 0, 0, 0];
  for (const owner of persons) {
    for (const portrait of await worsePortraits(owner)) {
      for (const [index, who] of persons.entries()) {
        const isSame = await judge(engine, { ...captures[index]!, portrait });
        if (who === owner) {
          genuine += 1;
          accepted += Number(isSame);
        } else {
          impostors += 1;
          falselyAccepted += Number(isSame);
        }
      }
    }
  }
  await engine.close();
  console.log(
    `true accepts ${accepted} of ${genuine}, false accepts ${falselyAccepted} of ${impostors}: two persons of sample pictures, ` +
      'portraits darkened, blurred, pressed, small and turned. No measure of a population.',
  );
}

async function judge(engine: FaceEngine, capture: FaceCapture): Promise<boolean> {
  const outcome = await engine.compare(capture);
  return outcome.kind === 'compared' && outcome.decision === 'same';
}
