import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { watchFolder } from './watch-folder.ts';

export interface FerryParts {
  /** The folder of each zone. */
  readonly folders: Readonly<Record<string, string>>;
  /** Which zones have a line; it goes both ways. */
  readonly lines: readonly (readonly [one: string, other: string])[];
  onError(error: unknown): void;
}

/** Carries bundles between the zones' folders and understands none of them. */
export interface Ferry {
  /** Nothing goes to this zone or comes from it until it is mended. */
  cut(zone: string): void;
  mend(zone: string): void;
  stop(): Promise<void>;
}

/**
 * Stands where a deployment has its isolation device (网闸, 光闸): it moves files, and there is no connection between the two
 * sides of it. For development and tests.
 */
export async function startFerry({ folders, lines, onError }: FerryParts): Promise<Ferry> {
  const cut = new Set<string>();
  const watching: ReturnType<typeof watchFolder>[] = [];
  for (const [one, other] of lines) {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const source = join(folders[from]!, 'out', to);
      const target = join(folders[to]!, 'in', from);
      for (const folder of [source, target]) await mkdir(folder, { recursive: true, mode: 0o700 });
      const carryAll = async (names: readonly string[]) => {
        for (const name of names) {
          if (cut.has(from) || cut.has(to)) return;
          await carry(join(source, name), join(target, name));
        }
      };
      watching.push(watchFolder(source, carryAll, onError));
    }
  }
  return {
    cut: (zone) => void cut.add(zone),
    mend: (zone) => void cut.delete(zone),
    async stop() {
      await Promise.all(watching.map((one) => one.stop()));
    },
  };
}

/** What has arrived whole is taken away from where it was; a crash between the two carries it twice, which harms nothing. */
async function carry(from: string, to: string): Promise<void> {
  const unfinished = `${to}.part`;
  await copyFile(from, unfinished);
  const handle = await open(unfinished, 'r+');
  await handle.datasync().finally(() => handle.close());
  await rename(unfinished, to);
  await rm(from);
}
