import { watch } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { isBundleName } from './places.ts';

const lookAgainMs = 250;

/**
 * Calls with the bundles of a folder, in the order of their numbers, whenever something has changed there, and four times a
 * second besides, because a watch may miss something. One look at a time.
 */
export function watchFolder(
  folder: string,
  look: (names: readonly string[]) => Promise<void>,
  onError: (error: unknown) => void,
): { stop(): Promise<void> } {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  const wake = () => {
    again = true;
    if (stopped) return;
    running ??= run().finally(() => (running = undefined));
  };

  async function run(): Promise<void> {
    while (again && !stopped) {
      again = false;
      try {
        await look((await readdir(folder)).filter(isBundleName).sort());
      } catch (error) {
        onError(error);
      }
    }
  }

  const watcher = watch(folder, wake);
  watcher.on('error', onError);
  const timer = setInterval(wake, lookAgainMs);
  wake();
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      watcher.close();
      await running;
    },
  };
}
