import { readFile } from 'node:fs/promises';

/** Which bundles have been taken: all up to a number, and some beyond it. */
export interface Taken {
  readonly through: number;
  readonly beyond: readonly number[];
}

// A hole that is older than so many bundles is given up: what was in it has long expired.
const mostBeyond = 10_000;

export function isTaken({ through, beyond }: Taken, no: number): boolean {
  return no <= through || beyond.includes(no);
}

export function takenAfter(taken: Taken, no: number): Taken {
  const beyond = [...taken.beyond, no].sort((one, other) => one - other);
  let { through } = taken;
  while (beyond.length > 0 && (beyond[0]! <= through + 1 || beyond.length > mostBeyond)) {
    through = beyond.shift()!;
  }
  return { through, beyond };
}

/** How many numbers are missing before the last that was taken. */
export function missingIn({ through, beyond }: Taken): number {
  return Math.max(through, ...beyond) - through - beyond.length;
}

export async function readTaken(file: string): Promise<Taken> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '{"through":0,"beyond":[]}';
  });
  return JSON.parse(text) as Taken;
}
