import { setTimeout as sleep } from 'node:timers/promises';
import { killTree } from './kill-tree.ts';
import type { Load } from './load.ts';

/**
 * Kills, under load, PostgreSQL with everything it started and the program in turns, each time after so many more
 * commands; answers how long nothing was acknowledged at the most. Ends with everything asked answered.
 */
export async function killInTurns(
  load: Load,
  { kills, between, pid }: { kills: number; between: number; pid: () => number },
): Promise<{ longestAwayMs: number }> {
  let longestAwayMs = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    await load.progress(between);
    await sleep(Math.random() * 300);
    const killedAt = performance.now();
    if (kill % 2 === 0) {
      killTree(pid());
    } else {
      await load.kill();
      load.start();
    }
    // What was on its way may still be acknowledged; the first after those shows that all is back.
    await load.progress(65);
    longestAwayMs = Math.max(longestAwayMs, performance.now() - killedAt);
  }
  await load.end();
  return { longestAwayMs };
}
