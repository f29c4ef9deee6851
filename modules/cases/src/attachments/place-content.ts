import { link, mkdir, open, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Hard link first: content that is there already is left as it is, so readers never see it change. */
export async function place(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if ((await tryLink(from, to)) || (await touch(to))) {
      await rm(from, { force: true });
      return syncFolder(dirname(to));
    }
  }
  throw new Error('A content was removed as often as it was stored.');
}

/** False when it is there already. */
async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP') throw error;
    // A file system without hard links: the name is changed instead.
    await rename(from, to);
    return true;
  }
}

/** Marks the content as wanted; false when it has just been removed. */
async function touch(path: string): Promise<boolean> {
  const now = new Date();
  return utimes(path, now, now)
    .then(() => true, absent)
    .then((done) => done === true);
}

/**
 * Taken aside first and looked at there: what is stored again meanwhile is either seen as fresh and put back, or finds
 * its place empty and is written anew.
 */
export async function removeUnused(
  path: string,
  aside: string,
  unusedForMs: number,
): Promise<boolean> {
  const found = await stat(path).catch(absent);
  if (found === undefined || Date.now() - found.mtimeMs < unusedForMs) return false;
  await mkdir(dirname(aside), { recursive: true, mode: 0o700 });
  const moved = await rename(path, aside).then(() => true, absent);
  if (moved === undefined) return false;
  const taken = await stat(aside);
  const unused = Date.now() - taken.mtimeMs >= unusedForMs;
  if (!unused) await tryLink(aside, path);
  await rm(aside, { force: true });
  return unused;
}

/** Without it a crash could lose the name of a file whose bytes are safe. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** For `catch`: a file that is not there is no failure. */
export function absent(error: unknown): undefined {
  if ((error as { code?: string }).code === 'ENOENT') return undefined;
  throw error;
}
