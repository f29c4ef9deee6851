import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ReadStream } from 'node:fs';
import { link, mkdir, open, readFile, rename, rm, stat, statfs, utimes } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface StoredContent {
  readonly sha256: string;
  readonly bytes: number;
}

/** Files named by the SHA-256 of their bytes, in two levels of folders. What is there never changes. */
export interface ContentStore {
  put(content: Uint8Array): Promise<StoredContent>;
  /** Takes a finished file of the incoming folder as content; the file is gone afterwards. */
  adopt(file: IncomingFile): Promise<StoredContent>;
  /** A file to write into before its address is known. */
  incoming(): Promise<IncomingFile>;
  read(sha256: string): Promise<Uint8Array | undefined>;
  stream(
    sha256: string,
  ): Promise<{ readonly stream: ReadStream; readonly bytes: number } | undefined>;
  /** Removes what nobody has stored again lately; says whether it was removed. */
  remove(sha256: string, unusedForMs: number): Promise<boolean>;
  freeBytes(): Promise<number>;
}

export interface IncomingFile {
  readonly path: string;
  write(chunk: Uint8Array): Promise<void>;
  /** Flushes to the disk and closes. */
  finish(): Promise<StoredContent>;
  /** Removes what was written. Harmless after `adopt`. */
  discard(): Promise<void>;
}

export function createContentStore(folder: string): ContentStore {
  const incomingFolder = join(folder, 'incoming');

  async function incoming(): Promise<IncomingFile> {
    await mkdir(incomingFolder, { recursive: true, mode: 0o700 });
    const path = join(incomingFolder, randomUUID());
    return incomingFile(path, await open(path, 'wx', 0o600));
  }

  async function adopt(file: IncomingFile): Promise<StoredContent> {
    const stored = await file.finish();
    await place(file.path, pathOf(folder, stored.sha256));
    return stored;
  }

  return {
    incoming,
    adopt,
    async put(content) {
      const file = await incoming();
      try {
        await file.write(content);
        return await adopt(file);
      } finally {
        await file.discard();
      }
    },
    async read(sha256) {
      return readFile(pathOf(folder, sha256)).catch(absent);
    },
    async stream(sha256) {
      const path = pathOf(folder, sha256);
      const found = await stat(path).catch(absent);
      if (found === undefined) return undefined;
      return { stream: createReadStream(path), bytes: found.size };
    },
    async remove(sha256, unusedForMs) {
      return removeUnused(pathOf(folder, sha256), join(incomingFolder, randomUUID()), unusedForMs);
    },
    async freeBytes() {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const { bavail, bsize } = await statfs(folder);
      return bavail * bsize;
    },
  };
}

/** The disk or the quota is full: an answer of its own, not a failure of ours. */
export function isStorageFull(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
}

function pathOf(folder: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not the address of a content.');
  return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}

function incomingFile(path: string, handle: FileHandle): IncomingFile {
  const hash = createHash('sha256');
  let bytes = 0;
  let finished: StoredContent | undefined;
  return {
    path,
    async write(chunk) {
      let offset = 0;
      while (offset < chunk.length) {
        const { bytesWritten } = await handle.write(chunk, offset, chunk.length - offset);
        offset += bytesWritten;
      }
      hash.update(chunk);
      bytes += chunk.length;
    },
    async finish() {
      if (finished !== undefined) return finished;
      await handle.sync();
      await handle.close();
      finished = { sha256: hash.digest('hex'), bytes };
      return finished;
    },
    async discard() {
      if (finished === undefined) await handle.close().catch(() => {});
      await rm(path, { force: true });
    },
  };
}

/** Hard link first: content that is there already is left as it is, so readers never see it change. */
async function place(from: string, to: string): Promise<void> {
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
async function removeUnused(path: string, aside: string, unusedForMs: number): Promise<boolean> {
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

function absent(error: unknown): undefined {
  if ((error as { code?: string }).code === 'ENOENT') return undefined;
  throw error;
}
