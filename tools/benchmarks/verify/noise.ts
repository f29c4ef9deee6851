// A thread of its own for whoever disturbs: it must not slow down the clock by which the others are measured.
import { parentPort } from 'node:worker_threads';
import { citizenIdCheckCharacter } from '@tongban/citizen-ids';
import type { DemonstrationAccess } from '@tongban/verification';
import { askSteadily, openAsker } from './ask-steadily.ts';
import { benchPerson } from './make-replica.ts';

/** Either so many questions a second by one system, or one sweep by all of them. */
export interface Noise {
  readonly port: number;
  readonly systems: readonly DemonstrationAccess[];
  readonly work:
    | { readonly kind: 'steady'; readonly perSecond: number; readonly seconds: number }
    | { readonly kind: 'sweep'; readonly person: number };
}

export interface NoiseDone {
  readonly answered: number;
  readonly refused: number;
}

type Asking = ReturnType<typeof openAsker>;

parentPort?.on('message', async ({ port, systems, work }: Noise) => {
  const askers = systems.map((access) => openAsker(port, access));
  const counts =
    work.kind === 'steady' ? await steady(askers, work) : await sweep(askers, work.person);
  for (const asker of askers) asker.close();
  parentPort?.postMessage(counts satisfies NoiseDone);
});

async function steady(
  askers: readonly Asking[],
  rate: { perSecond: number; seconds: number },
): Promise<NoiseDone> {
  const { statuses } = await askSteadily(rate, (turn) =>
    askers[0]!.ask(benchPerson((turn * 31) % 50_000)),
  );
  return { answered: statuses.get(200) ?? 0, refused: statuses.get(429) ?? 0 };
}

/** They try the five hundred numbers of one person's sex, region and birth date. */
async function sweep(askers: readonly Asking[], person: number): Promise<NoiseDone> {
  const { name, number } = benchPerson(person);
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
  return { answered, refused: candidates.length - answered };
}
