import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { ReadStream } from 'node:fs';
import { mkdir, open, readFile, rm, stat, statfs } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { absent, place, removeUnused } from './place-content.ts';

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
